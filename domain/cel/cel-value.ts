// JSON on one side, values of expressions on the other: integers are bigint, objects with known fields are views that convert a field when
// it is asked for, other objects are Maps, so that no key of a client's means anything to the evaluator.

import { Optional } from '@marcbachmann/cel-js';
import { Duration } from '@marcbachmann/cel-js/evaluator';
import { formatQuantity } from '../quantity.ts';
import { Amount } from './amount.ts';
import { charge } from './budget.ts';
import type { CelObject, CelType } from './cel-type.ts';
import { parseDuration } from './parse-duration.ts';

/** The classes of the objects of an environment, by their names: cel-js knows the type of a value by its constructor. */
export type Views = ReadonlyMap<string, ViewClass>;
type ViewClass = new (raw: Readonly<Record<string, unknown>>) => View;

/** An object with known fields. */
export abstract class View extends Map<string, unknown> {
  abstract readonly raw: Readonly<Record<string, unknown>>;
}

export function viewClass(type: CelObject, views: Views): ViewClass {
  return class extends View {
    readonly raw: Readonly<Record<string, unknown>>;

    constructor(raw: Readonly<Record<string, unknown>>) {
      super();
      this.raw = raw;
    }

    override get(field: string): unknown {
      if (super.has(field)) return super.get(field);
      const declared = Object.hasOwn(type.fields, field) ? type.fields[field] : undefined;
      const name = type.rawNames !== undefined && Object.hasOwn(type.rawNames, field) ? (type.rawNames[field] ?? field) : field;
      if (declared === undefined || !Object.hasOwn(this.raw, name)) return undefined;
      const value = toCel(this.raw[name], declared, views);
      super.set(field, value);
      return value;
    }
  };
}

/** Converting is work as well: an expression that names a large object, or whose result shares its parts, pays for it. */
function paid<T>(elements: readonly T[]): readonly T[] {
  charge(1 + Math.floor(elements.length / 10));
  return elements;
}

/** A function in the place of a value is called when the value is asked for (composed variables). */
export function toCel(given: unknown, type: CelType, views: Views): unknown {
  const value: unknown = typeof given === 'function' ? (given as () => unknown)() : given;
  if (typeof type === 'object' && 'optional' in type) return value == null ? Optional.none() : Optional.of(toCel(value, type.optional, views));
  if (value === undefined || value === null) return value;
  if (typeof type !== 'string') {
    if ('opaque' in type) return value;
    if ('list' in type) return Array.isArray(value) ? paid(value).map((element) => toCel(element, type.list, views)) : value;
    if (typeof value !== 'object' || value instanceof Map) return value;
    if ('map' in type) return new Map(paid(Object.entries(value)).map(([key, one]) => [key, toCel(one, type.map, views)]));
    const Class = views.get(type.object);
    return Class === undefined ? toCel(value, 'dyn', views) : new Class(value as Readonly<Record<string, unknown>>);
  }
  switch (type) {
    case 'int':
      return typeof value === 'number' && Number.isInteger(value) ? BigInt(value) : value;
    case 'timestamp':
      return typeof value === 'string' ? new Date(value) : value;
    case 'duration':
      return typeof value === 'string' ? (parseDuration(value) ?? value) : value;
    case 'quantity':
      return typeof value === 'string' || typeof value === 'number' ? Amount.parse(`${value}`) : value;
    case 'bytes':
      return typeof value === 'string' ? Uint8Array.from(atob(value), (character) => character.codePointAt(0) ?? 0) : value;
    case 'dyn':
      return dynamic(value);
    default:
      return value;
  }
}

function dynamic(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value;
  if (Array.isArray(value)) return paid(value).map(dynamic);
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return new Map(paid(Object.entries(value)).map(([key, one]) => [key, dynamic(one)]));
}

/** The result of an expression as JSON. */
export function fromCel(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return paid(value).map(fromCel);
  if (value instanceof View) return value.raw;
  if (value instanceof Map) return Object.fromEntries(paid([...value]).map(([key, one]) => [String(key), fromCel(one)]));
  if (value instanceof Date) return value.toISOString().replace(/\.000Z$/, 'Z');
  if (value instanceof Duration) return value.toString();
  if (value instanceof Amount) return formatQuantity(value.quantity);
  if (value instanceof Uint8Array) return btoa(String.fromCodePoint(...value));
  if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype)
    return Object.fromEntries(paid(Object.entries(value)).map(([key, one]) => [key, fromCel(one)]));
  return value;
}
