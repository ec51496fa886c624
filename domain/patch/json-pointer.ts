/** JSON Pointer (RFC 6901) and the three edits JSON Patch makes at one. Nothing given is changed; what did not change is shared. */
import type { Json } from '../api-object.ts';
import { err, ok, type Result } from '../result.ts';
import { isList, isObject, member, withoutMember } from './json-object.ts';

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

function child(parent: Json, token: string): Json | undefined {
  if (isList(parent)) return parent[indexOf(token, parent.length) ?? parent.length];
  return isObject(parent) ? member(parent, token) : undefined;
}

/** Below zero it counts from the end. Source: evanphx/json-patch SupportNegativeIndices, which Kubernetes leaves on. */
function indexOf(token: string, length: number): number | undefined {
  if (/^(0|[1-9]\d*)$/.test(token)) return Number(token);
  if (!/^-[1-9]\d*$/.test(token)) return undefined;
  const index = length + Number(token);
  return index < 0 ? undefined : index;
}

type Edit = (parent: Json, token: string) => Result<Json, string>;

export const addAt = (document: Json, pointer: Pointer, value: Json): Result<Json, string> =>
  pointer.length === 0 ? err('the whole document is there') : edit(document, pointer, (parent, token) => insert(parent, token, value));

export const replaceAt = (document: Json, pointer: Pointer, value: Json): Result<Json, string> =>
  pointer.length === 0
    ? ok(value)
    : edit(document, pointer, (parent, token) => (child(parent, token) === undefined ? err(missing(token)) : ok(withChild(parent, token, value))));

export const removeAt = (document: Json, pointer: Pointer): Result<Json, string> =>
  pointer.length === 0 ? err('the whole document cannot be removed') : edit(document, pointer, remove);

function edit(document: Json, pointer: Pointer, change: Edit): Result<Json, string> {
  const [token = '', ...rest] = pointer;
  if (rest.length === 0) return change(document, token);
  const inner = child(document, token);
  if (inner === undefined) return err(missing(token));
  const changed = edit(inner, rest, change);
  return changed.ok ? ok(withChild(document, token, changed.value)) : changed;
}

const missing = (token: string): string => `missing path at ${JSON.stringify(token)}`;

/** `token` names a child that is there. */
function withChild(parent: Json, token: string, value: Json): Json {
  if (isList(parent)) return parent.with(indexOf(token, parent.length) ?? 0, value);
  return { ...(parent as object), [token]: value };
}

function insert(parent: Json, token: string, value: Json): Result<Json, string> {
  if (isObject(parent)) return ok({ ...parent, [token]: value });
  if (!isList(parent)) return err(missing(token));
  const index = token === '-' ? parent.length : indexOf(token, parent.length + 1);
  return index === undefined || index > parent.length ? err(`index ${JSON.stringify(token)} is outside the list`) : ok(parent.toSpliced(index, 0, value));
}

function remove(parent: Json, token: string): Result<Json, string> {
  if (child(parent, token) === undefined) return err(missing(token));
  return ok(isList(parent) ? parent.toSpliced(indexOf(token, parent.length) ?? 0, 1) : withoutMember(parent as { readonly [key: string]: Json }, token));
}
