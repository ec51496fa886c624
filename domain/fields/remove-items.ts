import type { Json } from '../api-object.ts';
import type { FieldSet } from './field-set.ts';
import { below, hasElement, isEmpty } from './field-set.ts';
import { formOf, isMapForm, isScalarForm, listIn, mapIn, memberShape } from './form.ts';
import { elementOf } from './list-element.ts';
import { fieldElement } from './path-element.ts';
import type { ListShape, MapShape, Shape } from './shape.ts';

/** `value` without the members and elements of `items`; undefined when nothing is left. Source: structured-merge-diff typed/remove.go. */
export function removeItems(shape: Shape, value: Json, items: FieldSet): Json | undefined {
  const form = formOf(shape, value);
  if (form === undefined) return undefined;
  if (isScalarForm(form)) return value;
  return isMapForm(form) ? removeMembers(form, value, items) : removeElements(form, value, items);
}

function removeMembers(map: MapShape, value: Json, items: FieldSet): Json | undefined {
  const members = mapIn(value);
  if (members === undefined || map.atomic || Object.keys(members).length === 0) return undefined;
  const kept: [string, Json][] = [];
  for (const [name, member] of Object.entries(members)) {
    const element = fieldElement(name);
    if (hasElement(items, element)) continue;
    const shape = memberShape(map, name);
    const inside = below(items, element);
    const left = isEmpty(inside) || shape === undefined ? member : removeItems(shape, member, inside);
    kept.push([name, left ?? null]);
  }
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}

function removeElements(list: ListShape, value: Json, items: FieldSet): Json | undefined {
  const values = listIn(value);
  if (values === undefined || list.atomic || values.length === 0) return undefined;
  const kept: Json[] = [];
  for (const item of values) {
    const element = elementOf(list, item);
    if (element !== undefined && hasElement(items, element)) continue;
    const inside = element === undefined ? {} : below(items, element);
    kept.push(isEmpty(inside) ? item : (removeItems(list.element, item, inside) ?? null));
  }
  return kept.length === 0 ? undefined : kept;
}
