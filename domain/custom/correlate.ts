import type { Json } from '../api-object.ts';
import { canonicalJson } from '../canonical-json.ts';
import { isList } from '../patch/json-object.ts';
import type { JsonSchema } from './json-schema.ts';
import { keyOf } from './list-causes.ts';

const byKey = new WeakMap<readonly Json[], ReadonlyMap<string, Json>>();

/** The element that `value[index]` was before: by its keys in a map list, nothing in other lists, whose elements have no identity. */
export function correlated(value: readonly Json[], before: Json | undefined, index: number, schema: JsonSchema): Json | undefined {
  if (before === undefined || !isList(before) || schema['x-kubernetes-list-type'] !== 'map') return undefined;
  let known = byKey.get(before);
  if (known === undefined) {
    known = new Map(before.map((element) => [canonicalJson(keyOf(element, schema)), element]));
    byKey.set(before, known);
  }
  return known.get(canonicalJson(keyOf(value[index] as Json, schema)));
}
