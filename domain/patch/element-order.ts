// The order of a list that a strategic merge made. Each list is looked at once, and names are looked up: bodies hold 60,000 elements.

import type { Json } from '../api-object.ts';
import { canonicalJson } from '../canonical-json.ts';
import { isObject, member } from './json-object.ts';

/** The same text for equal scalars, and for objects with equal merge keys. */
export function identity(key: string | undefined, element: Json): string {
  const keyed = key !== undefined && isObject(element);
  return `${keyed ? 'k' : 'v'}${canonicalJson(keyed ? (member(element, key) ?? null) : element)}`;
}

/** Where each element stands first. */
function placesOf(list: readonly Json[], key: string | undefined): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [index, element] of list.entries()) {
    const name = identity(key, element);
    if (!places.has(name)) places.set(name, index);
  }
  return places;
}

/** The first element of the patch that does not come in the order it gives itself. Source: apimachinery strategicpatch validatePatchWithSetOrderList. */
export function outOfOrder(key: string | undefined, patch: readonly Json[], order: readonly Json[]): Json | undefined {
  const names = order.map((element) => identity(key, element));
  let next = 0;
  for (const element of patch) {
    if (isDeletion(element)) continue;
    const name = identity(key, element);
    while (next < names.length && names[next] !== name) next += 1;
    if (next === names.length) return element;
    next += 1;
  }
  return undefined;
}

const isDeletion = (element: Json): boolean => isObject(element) && member(element, '$patch') !== undefined;

/**
 * Elements that `order` names come in its order; the others keep the server's. The two are merged so that an element of the
 * server's stays before the one it stood before, where both were there.
 */
export function ordered(merged: readonly Json[], original: readonly Json[], order: readonly Json[], key: string | undefined): readonly Json[] {
  const [inOrder, inOriginal] = [placesOf(order, key), placesOf(original, key)];
  const placed = merged.map((element) => {
    const name = identity(key, element);
    return { element, wanted: inOrder.get(name), stood: inOriginal.get(name) ?? -1 };
  });
  const named = placed.filter(({ wanted }) => wanted !== undefined).sort((a, b) => (a.wanted ?? 0) - (b.wanted ?? 0));
  const others = placed.filter(({ wanted }) => wanted === undefined);
  const result: Json[] = [];
  let next = 0;
  for (const { element, stood } of named) {
    for (let other = others[next]; stood >= 0 && other !== undefined && other.stood < stood; other = others[next]) {
      result.push(other.element);
      next += 1;
    }
    result.push(element);
  }
  return [...result, ...others.slice(next).map(({ element }) => element)];
}
