import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';

test.each<[string, unknown, string]>([
  ['keys by code unit', { b: 1, a: { d: 2, c: [{ f: 3, e: 4 }] } }, '{"a":{"c":[{"e":4,"f":3}],"d":2},"b":1}'],
  ['members and elements that are undefined', { b: undefined, a: [undefined, null] }, '{"a":[null,null]}'],
  ['keys that are numbers', { data: { 9: 'b', 10: 'a', x: 'c' } }, '{"data":{"10":"a","9":"b","x":"c"}}'],
  ['a key that is the name of the prototype', JSON.parse('{"b":1,"__proto__":{"z":1,"a":2}}'), '{"__proto__":{"a":2,"z":1},"b":1}'],
  ['characters that are escaped', { 'a"b': 'c\n\ud800"' }, '{"a\\"b":"c\\n\\ud800\\""}'],
  ['capital before small, one before ten', { a: 1, B: 2, a10: 3, a9: 4 }, '{"B":2,"a":1,"a10":3,"a9":4}'],
  ['nothing', undefined, 'null'],
  ['a number', 1e21, '1e+21'],
])('%s', (_, value, text) => {
  expect(canonicalJson(value)).toBe(text);
});

test('a value stays as it was', () => {
  const value = { b: [{ d: 1, c: 2 }], a: 1 };
  canonicalJson(value);
  expect(Object.keys(value)).toEqual(['b', 'a']);
  expect(Object.keys(value.b[0] ?? {})).toEqual(['d', 'c']);
});
