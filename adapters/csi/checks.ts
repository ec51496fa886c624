// What every call's fields are checked by. Source: the specification, "Size Limits" and "Required Capabilities".
import type { PortError } from '../../domain/ports/port-error.ts';
import { ok, type Result } from '../../domain/result.ts';
import { no } from './csi-status.ts';

const nameBytesMax = 128;
const nodeIdBytesMax = 256;
const mapBytesMax = 4_096;

const bytes = (text: string): number => Buffer.byteLength(text);

/** `field` as the caller knows it. A name that nothing could have is no name. */
export function checkName(field: string, value: string, max = nameBytesMax): Result<string, PortError> {
  if (value === '') return no('INVALID_ARGUMENT', `${field} is required`);
  if (bytes(value) > max) return no('INVALID_ARGUMENT', `${field} has at most ${max} bytes, not ${bytes(value)}`);
  if (/[\u0000-\u001f\u007f]/.test(value)) return no('INVALID_ARGUMENT', `${field} has no control characters`);
  return ok(value);
}

export const checkNodeId = (value: string): Result<string, PortError> => checkName('node_id', value, nodeIdBytesMax);

export function checkMap(field: string, map: Readonly<Record<string, string>>): Result<undefined, PortError> {
  const size = Object.entries(map).reduce((sum, [key, value]) => sum + bytes(key) + bytes(value), 0);
  return size > mapBytesMax ? no('INVALID_ARGUMENT', `${field} has at most ${mapBytesMax} bytes, not ${size}`) : ok(undefined);
}

/** An absolute path that says where it leads without looking: no `..`, no `.`, no doubled slash. */
export function checkPath(field: string, value: string): Result<string, PortError> {
  if (value === '') return no('INVALID_ARGUMENT', `${field} is required`);
  if (!value.startsWith('/')) return no('INVALID_ARGUMENT', `${field} is an absolute path, not ${JSON.stringify(value)}`);
  const path = value.length > 1 && value.endsWith('/') ? value.slice(0, -1) : value;
  if (path === '/') return no('INVALID_ARGUMENT', `${field} cannot be the root of the file system`);
  if (path.includes('\0')) return no('INVALID_ARGUMENT', `${field} has no NUL`);
  const odd = path
    .slice(1)
    .split('/')
    .some((name) => name === '' || name === '.' || name === '..');
  return odd ? no('INVALID_ARGUMENT', `${field} has no "..", "." or empty parts, unlike ${JSON.stringify(value)}`) : ok(path);
}
