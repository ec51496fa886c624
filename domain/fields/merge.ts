// What an applied configuration makes of an object: nothing is removed, leaves of the configuration win.
// Source: structured-merge-diff typed/merge.go.

import type { Json } from '../api-object.ts';
import { formOf, isMapForm, isScalarForm, listIn, mapIn, memberShape } from './form.ts';
import { elementOf } from './list-element.ts';
import type { ListShape, MapShape, Shape } from './shape.ts';

/** `config` is valid (`validate`). Elements stand in the order of `config` where it names them, else where they stood. */
export function merge(shape: Shape, live: Json | undefined, config: Json | undefined): Json | undefined {
  if (config === undefined) return live;
  const form = formOf(shape, config);
  const formLive = live === undefined ? form : formOf(shape, live);
  if (form === undefined || formLive === undefined) return undefined;
  if (isScalarForm(form) || form !== formLive) return config;
  return isMapForm(form) ? mergeMaps(form, live, config) : mergeLists(form, live, config);
}

function mergeMaps(map: MapShape, live: Json | undefined, config: Json): Json | undefined {
  const left = mapIn(live);
  const right = mapIn(config);
  const empty = (members: object | undefined): boolean => members === undefined || Object.keys(members).length === 0;
  if (map.atomic || (empty(left) && empty(right))) return config;
  const merged: [string, Json][] = [];
  for (const name of new Set([...Object.keys(left ?? {}), ...Object.keys(right ?? {})])) {
    const before = left !== undefined && Object.hasOwn(left, name) ? left[name] : undefined;
    const after = right !== undefined && Object.hasOwn(right, name) ? right[name] : undefined;
    const shape = memberShape(map, name);
    const value = shape === undefined ? (after ?? before) : merge(shape, before, after);
    if (value !== undefined) merged.push([name, value]);
  }
  return merged.length === 0 ? undefined : Object.fromEntries(merged);
}

interface Item {
  readonly element: string;
  readonly value: Json;
}

const itemsOf = (list: ListShape, values: readonly Json[]): readonly Item[] =>
  values.flatMap((value) => {
    const element = elementOf(list, value);
    return element === undefined ? [] : [{ element, value }];
  });

/** Both lists are walked at once; elements that both have keep the order of `config` and merge, the others stay beside their neighbours. */
function mergeLists(list: ListShape, live: Json | undefined, config: Json): Json | undefined {
  const liveList = listIn(live) ?? [];
  const configList = listIn(config) ?? [];
  if (list.atomic || (liveList.length === 0 && configList.length === 0)) return config;
  const left = itemsOf(list, liveList);
  const right = itemsOf(list, configList);
  const inLeft = new Map<string, Json | null>();
  // An element that stands more than once in the live list is not merged with what is applied.
  for (const { element, value } of left) inLeft.set(element, inLeft.has(element) ? null : value);
  const inRight = new Map(right.map(({ element, value }) => [element, value]));
  const shared = right.filter(({ element }) => inLeft.has(element)).map(({ element }) => element);
  let nextShared = shared.shift();
  const merged = new Set<string>();
  const out: Json[] = [];
  const push = (element: string, value: Json | undefined): void => {
    const both = merge(list.element, inLeft.get(element) ?? undefined, inRight.get(element));
    const one = value ?? both;
    if (one !== undefined) out.push(one);
  };
  for (let l = 0, r = 0; l < left.length || r < right.length;) {
    const fromLeft = left[l];
    const fromRight = right[r];
    if (fromLeft !== undefined && fromRight !== undefined) {
      if (fromLeft.element === fromRight.element) {
        merged.add(fromLeft.element);
        push(fromLeft.element, undefined);
        l += 1;
        r += 1;
        nextShared = shared.shift();
        continue;
      }
      if (inRight.has(fromLeft.element) && nextShared !== undefined && nextShared !== fromLeft.element) {
        l += 1;
        continue;
      }
    }
    if (fromLeft !== undefined) {
      if (!inRight.has(fromLeft.element)) {
        push(fromLeft.element, fromLeft.value);
        l += 1;
        continue;
      }
      if (merged.has(fromLeft.element)) l += 1;
    }
    if (fromRight !== undefined) {
      merged.add(fromRight.element);
      push(fromRight.element, undefined);
      r += 1;
      if (nextShared === fromRight.element) nextShared = shared.shift();
    }
  }
  return out.length === 0 ? undefined : out;
}
