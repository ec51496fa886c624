import type { Json } from '../api-object.ts';
import type { FieldSet } from './field-set.ts';
import { below, hasElement, isEmpty, pathsOf, has, setOf, union } from './field-set.ts';
import { fieldSetOf } from './field-set-of.ts';
import { formOf, isMapForm, isScalarForm, listIn, mapIn, memberShape } from './form.ts';
import { elementOf } from './list-element.ts';
import { fieldElement } from './path-element.ts';
import type { ListShape, MapShape, Shape } from './shape.ts';

/** `value` without the members and elements of `items`; undefined when nothing is left. Source: structured-merge-diff typed/remove.go. */
export const removeItems = (shape: Shape, value: Json, items: FieldSet): Json | undefined => walk(shape, value, items, false);

/** The part of `value` that is in `items`. `keys`: with the fields that tell elements apart. */
export function extractItems(shape: Shape, value: Json, items: FieldSet, { keys = false } = {}): Json | undefined {
  return walk(shape, value, keys ? withKeys(shape, value, items) : items, true);
}

function withKeys(shape: Shape, value: Json, items: FieldSet): FieldSet {
  const there = fieldSetOf(shape, value);
  let found = items;
  for (const path of pathsOf(items)) {
    if (!has(there, path)) continue;
    path.forEach((element, index) => {
      if (!element.startsWith('k:')) return;
      for (const name of Object.keys(JSON.parse(element.slice(2)) as object)) found = union(found, setOf(...path.slice(0, index + 1), fieldElement(name)));
    });
  }
  return found;
}

function walk(shape: Shape, value: Json, items: FieldSet, extract: boolean): Json | undefined {
  const form = formOf(shape, value);
  if (form === undefined) return undefined;
  if (isScalarForm(form)) return value;
  return isMapForm(form) ? walkMap(form, value, items, extract) : walkList(form, value, items, extract);
}

function walkMap(map: MapShape, value: Json, items: FieldSet, extract: boolean): Json | undefined {
  const members = mapIn(value);
  const whole = extract ? value : undefined;
  if (members === undefined || map.atomic || Object.keys(members).length === 0) return whole;
  const kept: [string, Json][] = [];
  for (const [name, member] of Object.entries(members)) {
    const element = fieldElement(name);
    const shape = memberShape(map, name);
    const inside = below(items, element);
    if (hasElement(items, element)) {
      // Source: upstream descends with the same set here, not with the one below.
      const one = extract && shape !== undefined ? walk(shape, member, items, extract) : undefined;
      if (extract) kept.push([name, one ?? null]);
    } else if (!isEmpty(inside)) kept.push([name, (shape === undefined ? member : walk(shape, member, inside, extract)) ?? null]);
    else if (!extract) kept.push([name, member]);
  }
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

function walkList(list: ListShape, value: Json, items: FieldSet, extract: boolean): Json | undefined {
  const values = listIn(value);
  if (values === undefined || list.atomic || values.length === 0) return extract ? value : undefined;
  const kept: Json[] = [];
  for (const item of values) {
    const element = elementOf(list, item);
    const exact = element !== undefined && hasElement(items, element);
    const inside = element === undefined ? {} : below(items, element);
    if (!extract && exact) continue;
    if (!isEmpty(inside)) kept.push(walk(list.element, item, inside, extract) ?? null);
    else if (exact || !extract) kept.push(item);
  }
  return kept.length === 0 ? undefined : kept;
}
