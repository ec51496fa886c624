// Presentation values to wire bytes. Names inside record data are never compressed: RFC 3597 forbids it for SRV, and saves
// nothing here for the others.
import { isIPv4, isIPv6 } from 'node:net';
import { encodeName, isStorableName } from './dns-name.ts';

export type StoredType = 'A' | 'AAAA' | 'CNAME' | 'SRV' | 'TXT' | 'PTR';

const uint16 = (value: number): Buffer => Buffer.from([value >> 8, value & 255]);

/** A target with its trailing dot, case kept. */
function target(value: string): Buffer | undefined {
  if (!value.endsWith('.')) return undefined;
  const name = value.slice(0, -1);
  return isStorableName(name) ? encodeName(name) : undefined;
}

/** The sixteen bytes of an address that `isIPv6` accepts, without a zone. */
export function ipv6Bytes(address: string): Buffer | undefined {
  if (!isIPv6(address) || address.includes('%')) return undefined;
  const dotted = /^(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(address);
  const [, front = '', ...bytes] = dotted ?? [];
  const [a = 0, b = 0, c = 0, d = 0] = bytes.map(Number);
  const text = dotted ? `${front}${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}` : address;
  const [left = '', right] = text.split('::');
  const groups = (part: string): string[] => (part === '' ? [] : part.split(':'));
  const before = groups(left);
  const after = groups(right ?? '');
  const all = [...before, ...Array<string>(right === undefined ? 0 : 8 - before.length - after.length).fill('0'), ...after];
  return Buffer.concat(all.map((group) => uint16(Number.parseInt(group, 16))));
}

function srv(value: string): Buffer | undefined {
  const [, priority, weight, port, name = ''] = /^(\d{1,5}) (\d{1,5}) (\d{1,5}) (\S+)$/.exec(value) ?? [];
  const numbers = [priority, weight, port].map(Number);
  const to = target(name);
  return to && numbers.every((number) => number <= 65_535) ? Buffer.concat([...numbers.map(uint16), to]) : undefined;
}

/** One text as character strings of at most 255 bytes. */
export function text(value: string): Buffer | undefined {
  const bytes = Buffer.from(value, 'utf8');
  if (bytes.length > 16_000) return undefined;
  const parts: Buffer[] = [];
  for (let at = 0; at === 0 || at < bytes.length; at += 255) {
    const part = bytes.subarray(at, at + 255);
    parts.push(Buffer.from([part.length]), part);
  }
  return Buffer.concat(parts);
}

const encoders: Readonly<Record<StoredType, (value: string) => Buffer | undefined>> = {
  A: (value) => (isIPv4(value) ? Buffer.from(value.split('.').map(Number)) : undefined),
  AAAA: ipv6Bytes,
  CNAME: target,
  PTR: target,
  SRV: srv,
  TXT: text,
};

export const isStoredType = (type: string): type is StoredType => Object.hasOwn(encoders, type);

/** Undefined when the value is not one of its type. */
export const encodeRecordData = (type: StoredType, value: string): Buffer | undefined => encoders[type](value);
