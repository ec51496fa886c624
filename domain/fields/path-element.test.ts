import { expect, test } from 'vitest';
import { describePath, normalElement } from './path-element.ts';
import { parseFieldSet } from './parse-field-set.ts';

// Source: structured-merge-diff fieldpath/serialize_test.go, serialize-pe_test.go.
test.each([
  ['f:name', 'f:name'],
  ['f:a:b', 'f:a:b'],
  ['v: 3', 'v:3'],
  ['v:"aa"', 'v:"aa"'],
  ['v:true', 'v:true'],
  ['k:{ "protocol":"udp","port":443}', 'k:{"port":443,"protocol":"udp"}'],
  ['i:1', 'i:1'],
  ['i:one', undefined],
  ['v:{', undefined],
  ['k:3', undefined],
  ['r:range', ''],
  ['x', undefined],
])('%s is %s', (element, normal) => {
  expect(normalElement(element)).toBe(normal);
});

test('a set of another hand is spelled as ours, without what a later version knows', () => {
  expect(parseFieldSet({ 'f:b': {}, 'f:a': { 'k:{"b":1,"a":"x"}': {}, '.': {}, 'r:x': {} }, 'q:later': { 'f:x': {} } })).toEqual({
    'f:b': {},
    'f:a': { '.': {}, 'k:{"a":"x","b":1}': {} },
  });
  for (const wrong of [[], null, { noelement: {} }, { 'f:a': 1 }, { 'f:a': { 'v:{': {} } }]) expect(parseFieldSet(wrong as never)).toBeUndefined();
});

test('paths read as they do in messages', () => {
  expect(describePath(['f:spec', 'f:ports', 'k:{"port":80,"protocol":"TCP"}', 'f:name'])).toBe('.spec.ports[port=80,protocol="TCP"].name');
  expect(describePath(['f:metadata', 'f:finalizers', 'v:"a/b"'])).toBe('.metadata.finalizers[="a/b"]');
  expect(describePath(['f:data', 'f:a.b'])).toBe('.data.a.b');
});
