import type { Json } from '../api-object.ts';
import { isObject } from '../patch/json-object.ts';
import type { FieldSet } from './field-set.ts';
import { formOf, isMapForm, isScalarForm, listIn, mapIn } from './form.ts';
import { elementOf } from './list-element.ts';
import { fieldElement } from './path-element.ts';
import { SetBuilder } from './set-builder.ts';
import type { ListShape, MapShape, Shape } from './shape.ts';

/** Every leaf and every element of a keyed list or set that `value` mentions. Source: structured-merge-diff typed/tofieldset.go. */
export function fieldSetOf(shape: Shape, value: Json): FieldSet {
  const root = new SetBuilder();
  addValue(shape, value, root);
  return root.set;
}

function addValue(shape: Shape, value: Json, place: SetBuilder): void {
  const form = formOf(shape, value);
  if (form === undefined) return;
  if (isScalarForm(form)) place.add();
  else if (isMapForm(form)) addMap(form, value, place);
  else addList(form, value, place);
}

function addMap(map: MapShape, value: Json, place: SetBuilder): void {
  if (map.atomic) return place.add();
  const members = mapIn(value);
  if (members === undefined) return;
  for (const name of Object.keys(members)) {
    const member = members[name] ?? null;
    const field = map.fields.get(name);
    const shape = field?.shape ?? map.element;
    const child = place.child(fieldElement(name));
    if (shape !== undefined) addValue(shape, member, child);
    if (member === null || (isObject(member) && Object.keys(member).length === 0) || field === undefined) child.add();
  }
}

function addList(list: ListShape, value: Json, place: SetBuilder): void {
  if (list.atomic) return place.add();
  const elements = (listIn(value) ?? []).map((item) => [elementOf(list, item), item] as const);
  const counts = new Map<string, number>();
  for (const [element] of elements) if (element !== undefined) counts.set(element, (counts.get(element) ?? 0) + 1);
  for (const [element, item] of elements) {
    if (element === undefined) continue;
    const child = place.child(element);
    // Elements with equal keys count as one, atomic.
    if (counts.get(element) === 1) addValue(list.element, item, child);
    child.add();
  }
}
