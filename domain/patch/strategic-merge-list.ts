import type { Json } from '../api-object.ts';
import { goText, goType } from '../go-text.ts';
import { ok } from '../result.ts';
import { identity, ordered, outOfOrder } from './element-order.ts';
import { isObject, member, type JsonObject } from './json-object.ts';
import { failed, type Patched } from './patch-failure.ts';
import { unknownDirective, withoutDirectives } from './strategic-directives.ts';

type MergeElement = (original: JsonObject, patch: JsonObject) => Patched<JsonObject>;

/**
 * Merges a list whose strategy is `merge`: by merge key (`key`), or as a set of scalars where there is none. `order` is the list of
 * `$setElementOrder` (keys of the elements, or scalars); without one the patch's own order counts.
 */
export function mergeList(
  key: string | undefined,
  original: readonly Json[],
  patch: readonly Json[],
  order: readonly Json[] | undefined,
  mergeElement: MergeElement,
): Patched<readonly Json[]> {
  const misplaced = order === undefined || order.length === 0 ? undefined : outOfOrder(key, patch, order);
  if (misplaced !== undefined) return failed(`The order in patch list:\n${goText(patch)}\n doesn't match $setElementOrder list:\n${goText(order ?? [])}\n`);
  if (key === undefined) return ok(ordered(patch.length === 0 ? original : union(original, patch), original, order ?? patch, key));
  const merged = mergeByKey(key, original, patch, mergeElement);
  if (!merged.ok) return merged;
  return ok(ordered(merged.value, placesAfter(key, original, patch, merged.value), order ?? patch, key));
}

/**
 * What the places of elements are compared by: the server's order. Upstream deletes and appends in the array that holds it, so what is
 * new stands in the places of what was deleted; that shows in the outcome.
 */
function placesAfter(key: string, original: readonly Json[], patch: readonly Json[], merged: readonly Json[]): readonly Json[] {
  if (!patch.some((element) => isObject(element) && member(element, '$patch') === 'delete')) return original;
  const old = new Set(original.map((element) => identity(key, element)));
  const isOld = (element: Json): boolean => old.has(identity(key, element));
  return [...merged.filter(isOld), ...merged.filter((element) => !isOld(element))].slice(0, original.length);
}

const union = (original: readonly Json[], patch: readonly Json[]): readonly Json[] => [...new Set([...original, ...patch])];

function mergeByKey(key: string, original: readonly Json[], patch: readonly Json[], mergeElement: MergeElement): Patched<readonly Json[]> {
  const replaces = patch.some((element) => isObject(element) && member(element, '$patch') === 'replace');
  /** Undefined where an element was deleted, so that the others keep their places until the end. */
  const result: (Json | undefined)[] = [];
  const placesByName = new Map<string, number[]>();
  const append = (element: Json): void => {
    const name = identity(key, element);
    const places = placesByName.get(name);
    if (places === undefined) placesByName.set(name, [result.length]);
    else places.push(result.length);
    result.push(element);
  };
  if (!replaces) original.forEach(append);
  for (const element of patch) {
    if (!isObject(element)) return failed(`expected a map[string]interface {}, but received a ${goType(element)}`);
    const directive = member(element, '$patch');
    if (directive === 'replace') continue;
    if (directive !== undefined && directive !== 'delete') return failed(unknownDirective(directive, element));
    const value = member(element, key);
    if (value === undefined) return failed(`map: ${goText(element)} does not contain declared merge key: ${key}`);
    const name = identity(key, element);
    const places = placesByName.get(name) ?? [];
    if (directive === 'delete') {
      for (const place of places) result[place] = undefined;
      placesByName.delete(name);
      continue;
    }
    const [at] = places;
    const found = at === undefined ? undefined : result[at];
    if (at === undefined || !isObject(found)) append(withoutDirectives(element));
    else {
      const merged = mergeElement(found, element);
      if (!merged.ok) return merged;
      result[at] = merged.value;
    }
  }
  return ok(result.filter((element) => element !== undefined));
}
