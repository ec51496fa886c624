import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import { jsonEqual } from './json-equal.ts';

test('canonical JSON sorts by code unit, keeps arrays, drops undefined', () => {
  expect(canonicalJson({ b: 1, a: [{ d: undefined, c: null }, 'x'], Z: 0, 10: 1, 9: 2 })).toBe('{"10":1,"9":2,"Z":0,"a":[{"c":null},"x"],"b":1}');
});

test('canonical JSON reads back as the same value, whatever the order of keys was', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      expect(canonicalJson(reversed(value))).toBe(text);
      expect(jsonEqual(JSON.parse(text), JSON.parse(JSON.stringify(value)))).toBe(true);
    }),
  );
});

test('equality ignores the order of keys and members that are undefined', () => {
  expect(jsonEqual({ a: 1, b: { c: [1, 2] } }, { b: { c: [1, 2] }, a: 1, d: undefined })).toBe(true);
  expect(jsonEqual({ a: 1, b: undefined }, { a: 1, c: undefined })).toBe(true);
  for (const [a, b] of [
    [{ a: 1 }, { a: 1, b: 2 }],
    [{ a: 1, b: 2 }, { a: 1 }],
    [
      [1, 2],
      [2, 1],
    ],
    [[], {}],
    [null, {}],
    [{ constructor: 1 }, {}],
    [0, false],
  ])
    expect(jsonEqual(a, b), JSON.stringify([a, b])).toBe(false);
});

test('two values are equal exactly when their canonical texts are', () => {
  fc.assert(fc.property(fc.jsonValue({ maxDepth: 2 }), fc.jsonValue({ maxDepth: 2 }), (a, b) => jsonEqual(a, b) === (canonicalJson(a) === canonicalJson(b))));
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
}
