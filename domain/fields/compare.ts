// What changed between two objects of one type, as sets of fields. No field is in more than one of them.
// Source: structured-merge-diff typed/compare.go.

import type { Json } from '../api-object.ts';
import { jsonEqual } from '../json-equal.ts';
import { addFields } from './added-fields.ts';
import type { FieldSet } from './field-set.ts';
import { difference, isEmpty, recursiveDifference, union } from './field-set.ts';
import { formOf, isMapForm, isScalarForm, listIn, mapIn } from './form.ts';
import { byElement } from './list-element.ts';
import { fieldElement } from './path-element.ts';
import { SetBuilder } from './set-builder.ts';
import type { ListShape, MapShape, Shape } from './shape.ts';

export interface Comparison {
  readonly removed: FieldSet;
  readonly modified: FieldSet;
  readonly added: FieldSet;
}

/** `zeros`: fields that Kubernetes' own types always have count as there (see `FieldShape.zero`), which is so of objects, not of what is applied. */
export function compare(shape: Shape, before: Json, after: Json, zeros: boolean): Comparison {
  const walk = new Walk(zeros);
  walk.compare(shape, before, after, walk.root);
  return { removed: walk.root.removed.set, modified: walk.root.modified.set, added: walk.root.added.set };
}

export const isSame = ({ removed, modified, added }: Comparison): boolean => isEmpty(removed) && isEmpty(modified) && isEmpty(added);

/** Without the fields of `excluded` and what is below them. */
export function excluding({ removed, modified, added }: Comparison, excluded: FieldSet): Comparison {
  if (isEmpty(excluded)) return { removed, modified, added };
  return {
    removed: recursiveDifference(removed, excluded),
    modified: recursiveDifference(modified, excluded),
    added: recursiveDifference(added, excluded),
  };
}

/** `set` as its owner has it after the change: what went is gone, what came or changed is its own. */
export const owning = (set: FieldSet, { removed, modified, added }: Comparison): FieldSet => union(union(difference(set, removed), modified), added);

/** The same place in the three sets. */
interface Place {
  readonly removed: SetBuilder;
  readonly modified: SetBuilder;
  readonly added: SetBuilder;
}

const childOf = ({ removed, modified, added }: Place, element: string): Place => ({
  removed: removed.child(element),
  modified: modified.child(element),
  added: added.child(element),
});

class Walk {
  readonly root: Place = { removed: new SetBuilder(), modified: new SetBuilder(), added: new SetBuilder() };
  readonly #zeros: boolean;

  constructor(zeros: boolean) {
    this.#zeros = zeros;
  }

  /** At least one of the two is there. */
  compare(shape: Shape, before: Json | undefined, after: Json | undefined, place: Place): void {
    // Objects share what did not change.
    if (before === after) return;
    if (before === undefined && after !== undefined) return addFields(shape, after, place.added, this.#zeros);
    const formBefore = formOf(shape, before);
    const formAfter = after === undefined ? formBefore : formOf(shape, after);
    if (formAfter === undefined || formBefore === undefined) return;
    let whole = false;
    if (formAfter !== formBefore) return this.#otherForm(shape, before, after, place);
    if (isScalarForm(formAfter)) whole = leafChange(before, after, place);
    else if (isMapForm(formAfter)) whole = this.#maps(formAfter, before, after, place);
    else whole = this.#lists(formAfter, before, after, place);
    if (!whole && after === undefined) place.removed.add();
  }

  /** The value took another form (a string became a list): both are looked at, each as what it is. */
  #otherForm(shape: Shape, before: Json | undefined, after: Json | undefined, place: Place): void {
    for (const value of [before, after]) {
      const form = formOf(shape, value);
      if (form === undefined) continue;
      if (isScalarForm(form) || form.atomic) leafChange(before, after, place);
      else if (isMapForm(form)) this.#maps(form, before, after, place);
      else this.#lists(form, before, after, place);
    }
  }

  /** True when the map counts as one. */
  #maps(map: MapShape, before: Json | undefined, after: Json | undefined, place: Place): boolean {
    const left = mapIn(before);
    const right = mapIn(after);
    const zeros = this.#zeros && map.present.length > 0;
    if (map.atomic) return leafChange(before, after, place);
    if (!zeros && isVoid(left) && isVoid(right)) return leafChange(before, after, place);
    if (right !== undefined)
      for (const name of Object.keys(right))
        this.#member(map, name, left === undefined || !Object.hasOwn(left, name) ? undefined : left[name], right[name], left, place);
    if (left !== undefined)
      for (const name of Object.keys(left))
        if (right === undefined || !Object.hasOwn(right, name)) this.#member(map, name, left[name], undefined, right, place, true);
    if (zeros) this.#zeroMembers(map, left, right, place);
    return false;
  }

  /** `other` is the map that may lack the member. */
  #member(map: MapShape, name: string, before: Json | undefined, after: Json | undefined, other: object | undefined, place: Place, gone = false): void {
    if (before === after) return;
    const field = map.fields.get(name);
    const shape = field?.shape ?? map.element;
    if (shape === undefined) return;
    const zero = this.#zeros && other !== undefined ? field?.zero : undefined;
    const left = before === undefined && !gone ? zero : before;
    const right = gone ? zero : after;
    if (left !== undefined || right !== undefined) this.compare(shape, left, right, childOf(place, fieldElement(name)));
  }

  /** Of a struct that went, the fields nobody wrote but that were there went too. */
  #zeroMembers(map: MapShape, left: object | undefined, right: object | undefined, place: Place): void {
    if (left === undefined || right !== undefined) return;
    for (const name of map.present) {
      if (Object.hasOwn(left, name)) continue;
      const field = map.fields.get(name);
      if (field?.zero !== undefined) this.compare(field.shape, field.zero, undefined, childOf(place, fieldElement(name)));
    }
  }

  #lists(list: ListShape, before: Json | undefined, after: Json | undefined, place: Place): boolean {
    const left = listIn(before) ?? [];
    const right = listIn(after) ?? [];
    if (list.atomic || (left.length === 0 && right.length === 0)) return leafChange(before, after, place);
    const lefts = byElement(list, left);
    const rights = byElement(list, right);
    for (const [element, items] of lefts) this.#items(list, element, items, rights.get(element) ?? [], place);
    for (const [element, items] of rights) if (!lefts.has(element)) this.#items(list, element, [], items, place);
    return false;
  }

  /** Elements with equal keys count as one, atomic. */
  #items(list: ListShape, element: string, left: readonly Json[], right: readonly Json[], place: Place): void {
    if (left.length <= 1 && right.length <= 1) return this.compare(list.element, left[0], right[0], childOf(place, element));
    if (left.length >= 2 && right.length >= 2) {
      if (!jsonEqual(left, right)) place.modified.addChild(element);
    } else if (left.length >= 2) {
      if (right.length === 1) this.compare(list.element, undefined, right[0], childOf(place, element));
      place.removed.addChild(element);
    } else {
      if (left.length === 1) this.compare(list.element, left[0], undefined, childOf(place, element));
      place.added.addChild(element);
    }
  }
}

const isVoid = (map: object | undefined): boolean => map === undefined || Object.keys(map).length === 0;

/** True, for the callers: what counts as one is done with here. */
function leafChange(before: Json | undefined, after: Json | undefined, place: Place): true {
  if (after === undefined) place.removed.add();
  else if (!jsonEqual(before, after)) place.modified.add();
  return true;
}
