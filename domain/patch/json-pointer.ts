/** JSON Pointer (RFC 6901). */
import type { Json } from '../api-object.ts';
import { err, ok, type Result } from '../result.ts';
import { isList, isObject, member } from './json-object.ts';

/** Unescaped reference tokens; none is the whole document. */
export type Pointer = readonly string[];

export function parsePointer(text: string): Result<Pointer, string> {
  if (text === '') return ok([]);
  if (!text.startsWith('/')) return err(`path ${JSON.stringify(text)} does not start with /`);
  if (/~(?![01])/.test(text)) return err(`path ${JSON.stringify(text)} has a ~ that is neither ~0 nor ~1`);
  return ok(
    text
      .slice(1)
      .split('/')
      .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~')),
  );
}

export function valueAt(document: Json, pointer: Pointer): Json | undefined {
  let value: Json | undefined = document;
  for (const token of pointer) value = value === undefined ? undefined : child(value, token);
  return value;
}

export function child(parent: Json, token: string): Json | undefined {
  if (isList(parent)) return parent[indexOf(token, parent.length) ?? parent.length];
  return isObject(parent) ? member(parent, token) : undefined;
}

/** Below zero it counts from the end. Source: evanphx/json-patch SupportNegativeIndices, which Kubernetes leaves on. */
export function indexOf(token: string, length: number): number | undefined {
  if (/^(0|[1-9]\d*)$/.test(token)) return Number(token);
  if (!/^-[1-9]\d*$/.test(token)) return undefined;
  const index = length + Number(token);
  return index < 0 ? undefined : index;
}
