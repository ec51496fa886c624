import fc from 'fast-check';
import { expect, test } from 'vitest';
import { duplicateKeys } from './duplicate-keys.ts';

test.each<[string, readonly string[]]>([
  ['{"a":1,"b":{"a":1}}', []],
  ['{"a":1,"a":2}', ['a']],
  ['{"metadata":{"labels":{"a":"1","a":"2"}},"data":{"a":"1","b":"x","a":"2"},"data":{"c":"1"}}', ['metadata.labels.a', 'data.a', 'data']],
  ['{"spec":{"containers":[{"name":"a"},{"name":"b","x":[1,2],"name":"c"}]}}', ['spec.containers[1].name']],
  [String.raw`{"a\"b":1,"c":"\\","a\u0022b":2}`, ['a"b']],
  ['[{"a":"{\\"a\\":1,\\"a\\":2}"}]', []],
  ['{"__proto__":1,"__proto__":2}', ['__proto__']],
  ['"a"', []],
])('%s', (json, expected) => {
  expect(duplicateKeys(json)).toEqual(expected);
});

test('what JSON.stringify writes has none, and an object written twice has each of its own', () => {
  fc.assert(
    fc.property(fc.json(), (json) => {
      expect(duplicateKeys(JSON.stringify(JSON.parse(json)))).toEqual([]);
    }),
  );
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), (object) => {
      const members = JSON.stringify(object).slice(1, -1);
      expect(duplicateKeys(`{${members},${members}}`).toSorted()).toEqual(Object.keys(JSON.parse(`{${members}}`) as object).toSorted());
    }),
  );
});

test('a large body takes one pass', () => {
  const key = (index: number): string => `"${String(index).padStart(7, '0')}":"\\\\\\\\"`;
  const json = `{${Array.from({ length: 100_000 }, (_, index) => key(index)).join(',')},${key(5)}}`;
  const startedMs = performance.now();
  expect(duplicateKeys(json)).toEqual(['0000005']);
  expect(performance.now() - startedMs).toBeLessThan(2_000);
});
