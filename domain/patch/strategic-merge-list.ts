import type { Json } from '../api-object.ts';
import { jsonEqual } from '../json-equal.ts';
import { ok } from '../result.ts';
import { isObject, member, type JsonObject } from './json-object.ts';
import { malformed, type Patched } from './patch-failure.ts';
import { withoutDirectives } from './strategic-directives.ts';

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
  if (misplaced !== undefined) return malformed(`$setElementOrder does not list ${JSON.stringify(misplaced)} where the patch has it`);
  if (key === undefined) return ok(ordered(patch.length === 0 ? original : union(original, patch), original, order ?? patch, key));
  const merged = mergeByKey(key, original, patch, mergeElement);
  if (!merged.ok) return merged;
  return ok(ordered(merged.value, placesAfter(key, original, patch, merged.value), order ?? patch, key));
}

/** The first element of the patch that does not come in the order it gives itself. Source: apimachinery strategicpatch validatePatchWithSetOrderList. */
function outOfOrder(key: string | undefined, patch: readonly Json[], order: readonly Json[]): Json | undefined {
  let next = 0;
  for (const element of patch) {
    if (isDeletion(element)) continue;
    while (next < order.length && !same(key, order[next] ?? null, element)) next += 1;
    if (next === order.length) return element;
    next += 1;
  }
  return undefined;
}

/**
 * What the places of elements are compared by: the server's order. Upstream deletes and appends in the array that holds it, so what is
 * new stands in the places of what was deleted; that shows in the outcome.
 */
function placesAfter(key: string, original: readonly Json[], patch: readonly Json[], merged: readonly Json[]): readonly Json[] {
  if (!patch.some((element) => isObject(element) && member(element, '$patch') === 'delete')) return original;
  const isOld = (element: Json): boolean => original.some((one) => same(key, one, element));
  return [...merged.filter(isOld), ...merged.filter((element) => !isOld(element))].slice(0, original.length);
}

const isDeletion = (element: Json): boolean => isObject(element) && member(element, '$patch') !== undefined;

const union = (original: readonly Json[], patch: readonly Json[]): readonly Json[] => [...new Set([...original, ...patch])];

function mergeByKey(key: string, original: readonly Json[], patch: readonly Json[], mergeElement: MergeElement): Patched<readonly Json[]> {
  const replaces = patch.some((element) => isObject(element) && member(element, '$patch') === 'replace');
  let result = replaces ? [] : [...original];
  for (const element of patch) {
    if (!isObject(element)) return malformed(`an element of a list merged by ${key} is an object, got ${JSON.stringify(element)}`);
    const directive = member(element, '$patch');
    if (directive === 'replace') continue;
    if (directive !== undefined && directive !== 'delete') return malformed(`unknown patch type ${JSON.stringify(directive)} in a list`);
    const value = member(element, key);
    if (value === undefined) return malformed(`map: ${JSON.stringify(element)} does not contain declared merge key: ${key}`);
    if (directive === 'delete') {
      result = result.filter((candidate) => !same(key, candidate, element));
      continue;
    }
    const at = result.findIndex((candidate) => same(key, candidate, element));
    const found = result[at];
    if (!isObject(found)) result.push(withoutDirectives(element));
    else {
      const merged = mergeElement(found, element);
      if (!merged.ok) return merged;
      result[at] = merged.value;
    }
  }
  return ok(result);
}

/** Equal scalars, or objects with equal merge keys. */
function same(key: string | undefined, a: Json, b: Json): boolean {
  if (key === undefined || !isObject(a) || !isObject(b)) return jsonEqual(a, b);
  return jsonEqual(keyOf(a, key), keyOf(b, key));
}

const keyOf = (element: JsonObject, key: string): Json => member(element, key) ?? null;

/**
 * Elements that `order` names come in its order; the others keep the server's. The two are merged so that an element of the
 * server's stays before the one it stood before, where both were there.
 */
function ordered(merged: readonly Json[], original: readonly Json[], order: readonly Json[], key: string | undefined): readonly Json[] {
  const place = (list: readonly Json[], element: Json): number => list.findIndex((candidate) => same(key, candidate, element));
  const named = merged.filter((element) => place(order, element) >= 0).sort((a, b) => place(order, a) - place(order, b));
  const others = merged.filter((element) => place(order, element) < 0);
  const result: Json[] = [];
  let next = 0;
  for (const element of named) {
    const at = place(original, element);
    while (at >= 0 && next < others.length && place(original, others[next] as Json) < at) result.push(others[next++] as Json);
    result.push(element);
  }
  return [...result, ...others.slice(next)];
}
