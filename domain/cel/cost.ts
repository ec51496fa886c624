// What a function or operator costs by the size of what it is given, told before it runs: what it would build is then never built.
// Source: cel-go interpreter/runtimecost.go costCall, apiserver pkg/cel/library cost.go. Some cost more here: where Go shares memory or
// looks at nothing and JavaScript copies or walks.

import { isMap, sizeOfMap } from './equal.ts';

/** Costs of the functions that do not pay themselves, by name; a method's receiver comes first. */
export const functionCosts: Readonly<Record<string, (...args: readonly unknown[]) => number>> = {
  startsWith: (text) => reading(text),
  endsWith: (text) => reading(text),
  lowerAscii: (text) => reading(text),
  upperAscii: (text) => reading(text),
  substring: (text) => reading(text),
  trim: (text) => reading(text),
  contains: (text, part) => reading(text) * reading(part),
  indexOf: (text, part) => reading(text) * reading(part),
  lastIndexOf: (text, part) => reading(text) * reading(part),
  split: (text) => 2 * reading(text),
  join: (list, separator) => 2 * Math.ceil(joinedLength(list as readonly unknown[], separator) / 10),
  quote: (_namespace, text) => reading(text),
  size: (value) => 1 + Math.floor(lengthOf(value) / 100),
  string: reading,
  bytes: reading,
  json: reading,
  hex: reading,
  base64: reading,
  double: reading,
  isIP: reading,
  isCIDR: reading,
  isQuantity: reading,
  // cel-js looks for each part of it in all that is left.
  duration: (text) => 1 + Math.floor(lengthOf(text) ** 2 / 1000),
  ...Object.fromEntries(
    ['Date', 'DayOfMonth', 'DayOfWeek', 'DayOfYear', 'FullYear', 'Hours', 'Milliseconds', 'Minutes', 'Month', 'Seconds'].map((part) => [
      `get${part}`,
      (_time: unknown, zone: unknown) => (zone === undefined ? 1 : inTimeZone),
    ]),
  ),
};

/** Measured: a time in another zone takes 60 µs. */
const inTimeZone = 500;

export const operatorCosts: Readonly<Record<string, (left: unknown, right: unknown) => number>> = {
  '+': (left, right) =>
    Array.isArray(left) ? 1 + Math.floor((left.length + lengthOf(right)) / 10) : Math.max(1, Math.ceil((textLength(left) + textLength(right)) / 10)),
  ...Object.fromEntries(['==', '!=', '<', '<=', '>', '>='].map((operator) => [operator, comparing])),
};

/** A unit for each ten characters or bytes, and one for everything else. */
function reading(value: unknown): number {
  return Math.max(1, Math.ceil(textLength(value) / 10));
}

function comparing(left: unknown, right: unknown): number {
  return Math.max(1, Math.ceil(Math.min(textLength(left), textLength(right)) / 10));
}

const textLength = (value: unknown): number => (typeof value === 'string' || value instanceof Uint8Array ? value.length : 0);

/** Characters, elements or entries. */
export function lengthOf(value: unknown): number {
  if (typeof value === 'string' || Array.isArray(value)) return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return isMap(value) ? sizeOfMap(value) : textLength(value);
}

function joinedLength(list: readonly unknown[], separator: unknown): number {
  return list.reduce<number>((length, one) => length + textLength(one) + textLength(separator) + 1, 0);
}
