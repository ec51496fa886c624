import type { Json } from '../api-object.ts';
import { formOf, isMapForm, isScalarForm, listIn, mapIn } from './form.ts';
import { byElement } from './list-element.ts';
import { fieldElement } from './path-element.ts';
import type { SetBuilder } from './set-builder.ts';
import type { ListShape, MapShape, Shape } from './shape.ts';

/** What `compare` finds of a value where nothing was before, as it is for everything of a new object. `zeros`: see there. */
export function addFields(shape: Shape, value: Json, place: SetBuilder, zeros: boolean): void {
  const form = formOf(shape, value);
  if (form === undefined) return;
  if (!isScalarForm(form) && !form.atomic) {
    if (isMapForm(form)) addMembers(form, value, place, zeros);
    else addElements(form, value, place, zeros);
  }
  place.add();
}

function addMembers(map: MapShape, value: Json, place: SetBuilder, zeros: boolean): void {
  const members = mapIn(value);
  if (members === undefined) return;
  for (const name of Object.keys(members)) {
    const member = members[name];
    const shape = map.fields.get(name)?.shape ?? map.element;
    if (shape !== undefined && member !== undefined) addFields(shape, member, place.child(fieldElement(name)), zeros);
  }
  if (!zeros) return;
  for (const name of map.present) {
    const field = map.fields.get(name);
    if (field?.zero !== undefined && !Object.hasOwn(members, name)) addFields(field.shape, field.zero, place.child(fieldElement(name)), zeros);
  }
}

/** Elements with equal keys count as one, atomic. */
function addElements(list: ListShape, value: Json, place: SetBuilder, zeros: boolean): void {
  for (const [element, items] of byElement(list, listIn(value) ?? [])) {
    const [item] = items;
    if (items.length === 1 && item !== undefined) addFields(list.element, item, place.child(element), zeros);
    else place.addChild(element);
  }
}
