import { expect, test } from 'vitest';
import { parseFieldSet } from './parse-field-set.ts';

test('two spellings of one element are one', () => {
  expect(parseFieldSet({ 'k:{"a":1,"b":2}': { 'f:x': {} }, 'k:{"b":2,"a":1}': { '.': {}, 'f:y': {} } })).toEqual({
    'k:{"a":1,"b":2}': { '.': {}, 'f:x': {}, 'f:y': {} },
  });
});

test('elements of later versions are left out, and what is no element is no set', () => {
  expect(parseFieldSet({ 'z:new': {}, 'f:a': {} })).toEqual({ 'f:a': {} });
  expect(parseFieldSet({ a: {} })).toBeUndefined();
  expect(parseFieldSet({ 'f:a': 'x' })).toBeUndefined();
});

/** What client-go sends back of a ConfigMap with many keys; it took a minute for each 10,000. */
test('a set of 50,000 fields is read in the time of its text', () => {
  const names = Array.from({ length: 50_000 }, (_, index) => `f:k${index}`);
  const startedAt = performance.now();
  const set = parseFieldSet({ 'f:data': Object.fromEntries(names.map((name) => [name, {}])) });
  expect(performance.now() - startedAt).toBeLessThan(15_000);
  expect(Object.keys(set?.['f:data'] ?? {})).toHaveLength(names.length);
});
