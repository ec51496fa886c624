import type { Json } from '../api-object.ts';
import { isObject } from '../patch/json-object.ts';
import { keyElement, valueElement } from './path-element.ts';
import type { ListShape } from './shape.ts';

/**
 * The path element of one element of a list that is not atomic; undefined when it has none: no key, or of the wrong form.
 * A key that is left out counts as its default, and not at all where it has none.
 * Source: structured-merge-diff typed/helpers.go listItemToPathElement.
 */
export function elementOf(list: ListShape, item: Json): string | undefined {
  if (list.keys.length === 0) return typeof item === 'object' ? undefined : valueElement(item);
  if (!isObject(item)) return undefined;
  const keys: (readonly [string, Json])[] = [];
  for (const name of list.keys) {
    const value = Object.hasOwn(item, name) ? item[name] : list.element.map?.fields.get(name)?.default;
    if (value !== undefined) keys.push([name, value]);
  }
  return keys.length === 0 ? undefined : keyElement(keys);
}

/** Why an element has no path element. */
export function elementProblem(list: ListShape, item: Json): string {
  if (list.keys.length === 0) {
    if (item === null) return "associative list without keys has an element that's an explicit null";
    return Array.isArray(item) ? 'not supported: associative list with lists as elements' : "associative list without keys has an element that's a map type";
  }
  if (item === null) return 'associative list with keys may not have a null element';
  if (!isObject(item)) return 'associative list with keys may not have non-map elements';
  return `associative list with keys has an element that omits all key fields [${list.keys.map((key) => JSON.stringify(key)).join(' ')}] (and doesn't have default values for any key fields)`;
}

/** The elements of a list by their path element, without those that have none. */
export function byElement(list: ListShape, items: readonly Json[]): ReadonlyMap<string, readonly Json[]> {
  const found = new Map<string, Json[]>();
  for (const item of items) {
    const element = elementOf(list, item);
    if (element === undefined) continue;
    const same = found.get(element);
    if (same === undefined) found.set(element, [item]);
    else same.push(item);
  }
  return found;
}
