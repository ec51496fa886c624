// `==` of the language for values of any depth. It pays as it goes, so that neither a large value nor one that shares its parts (which is
// larger to walk than it is in memory) is compared for nothing.

import { Optional } from '@marcbachmann/cel-js';
import { Duration, UnsignedInt } from '@marcbachmann/cel-js/evaluator';
import { Amount } from './amount.ts';
import { charge } from './budget.ts';
import { View } from './cel-value.ts';

export function equal(a: unknown, b: unknown): boolean {
  if (typeof a === 'string' && typeof b === 'string') {
    charge(Math.floor(Math.min(a.length, b.length) / 10));
    return a === b;
  }
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return numbersEqual(a, b);
  if (a instanceof View) return equal(a.raw, b instanceof View ? b.raw : b);
  if (b instanceof View) return equal(a, b.raw);
  if (Array.isArray(a)) return Array.isArray(b) && elementsEqual(a, b);
  if (isMap(a)) return isMap(b) && membersEqual(a, b);
  return a.constructor === b.constructor && opaqueEqual(a, b);
}

/** An integer may equal a double. */
const numbersEqual = (a: unknown, b: unknown): boolean => isNumber(a) && isNumber(b) && a >= b && !(a > b);
const isNumber = (value: unknown): value is number | bigint => typeof value === 'number' || typeof value === 'bigint';

/** What a map of the language can be: one of JSON, or one that an expression wrote down. */
export const isMap = (value: object): boolean => value instanceof Map || Object.getPrototypeOf(value) === Object.prototype;

function elementsEqual(a: readonly unknown[], b: readonly unknown[]): boolean {
  charge(1 + Math.floor(Math.min(a.length, b.length) / 2));
  return a.length === b.length && a.every((one, index) => equal(one, b[index]));
}

export const sizeOfMap = (map: object): number => (map instanceof Map ? map.size : Object.keys(map).length);

function member(map: object, key: unknown): unknown {
  if (map instanceof Map) return map.get(key) as unknown;
  const name = String(key);
  return Object.hasOwn(map, name) ? (map as Readonly<Record<string, unknown>>)[name] : undefined;
}

function membersEqual(a: object, b: object): boolean {
  charge(1 + Math.min(sizeOfMap(a), sizeOfMap(b)));
  if (sizeOfMap(a) !== sizeOfMap(b)) return false;
  if (a instanceof Map) {
    for (const [key, value] of a as ReadonlyMap<unknown, unknown>) if (!equal(value, member(b, key))) return false;
    return true;
  }
  return Object.keys(a).every((key) => equal((a as Readonly<Record<string, unknown>>)[key], member(b, key)));
}

/** Of one class. */
function opaqueEqual(a: object, b: object): boolean {
  charge(1);
  if (a instanceof Date) return a.getTime() === (b as Date).getTime();
  if (a instanceof Duration) return a.seconds === (b as Duration).seconds && a.nanos === (b as Duration).nanos;
  if (a instanceof UnsignedInt) return a.valueOf() === (b as UnsignedInt).valueOf();
  if (a instanceof Amount) return a.compare(b as Amount) === 0;
  if (a instanceof Uint8Array) return elementsEqual([...a], [...(b as Uint8Array)]);
  if (a instanceof Optional) return optionalsEqual(a, b as Optional);
  return membersEqual({ ...a }, { ...b });
}

const optionalsEqual = (a: Optional, b: Optional): boolean =>
  a.hasValue() === b.hasValue() && (!a.hasValue() || equal(a.value() as unknown, b.value() as unknown));
