import type { Json } from '../api-object.ts';
import { isObject, member, type JsonObject } from './json-object.ts';

/** JSON Merge Patch (RFC 7386): null removes, objects merge, everything else replaces. */
export function mergePatch(target: Json | undefined, patch: Json): Json {
  if (!isObject(patch)) return patch;
  const original: JsonObject = isObject(target) ? target : {};
  const kept = Object.entries(original).filter(([key]) => member(patch, key) === undefined);
  const changed = Object.entries(patch)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => [key, mergePatch(member(original, key), value)] as const);
  return Object.fromEntries([...kept, ...changed]);
}
