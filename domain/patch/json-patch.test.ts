import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Json } from '../api-object.ts';
import { jsonPatch } from './json-patch.ts';
import { mergePatch } from './merge-patch.ts';

// RFC 6902 appendix A and the corners libraries get wrong; RFC 7386 appendix A.
test.each<[Json, Json, Json]>([
  [{ foo: 'bar' }, [{ op: 'add', path: '/baz', value: 'qux' }], { foo: 'bar', baz: 'qux' }],
  [{ foo: ['a', 'c'] }, [{ op: 'add', path: '/foo/1', value: 'b' }], { foo: ['a', 'b', 'c'] }],
  [{ foo: ['a'] }, [{ op: 'add', path: '/foo/-', value: ['b'] }], { foo: ['a', ['b']] }],
  [{ foo: ['a'] }, [{ op: 'add', path: '/foo/1', value: 'b' }], { foo: ['a', 'b'] }],
  [{ a: 1, b: 2 }, [{ op: 'remove', path: '/b' }], { a: 1 }],
  [{ a: [1, 2, 3] }, [{ op: 'remove', path: '/a/1' }], { a: [1, 3] }],
  [{ a: 1 }, [{ op: 'replace', path: '/a', value: null }], { a: null }],
  [{ a: 1 }, [{ op: 'replace', path: '', value: { b: 2 } }], { b: 2 }],
  [{ a: { b: 1 }, c: {} }, [{ op: 'move', from: '/a/b', path: '/c/d' }], { a: {}, c: { d: 1 } }],
  [{ a: ['x', 'y', 'z'] }, [{ op: 'move', from: '/a/0', path: '/a/2' }], { a: ['y', 'z', 'x'] }],
  [{ a: { b: 1 } }, [{ op: 'copy', from: '/a', path: '/a/c' }], { a: { b: 1, c: { b: 1 } } }],
  [
    { '/': 9, '~1': 10 },
    [
      { op: 'test', path: '/~01', value: 10 },
      { op: 'test', path: '/~1', value: 9 },
    ],
    { '/': 9, '~1': 10 },
  ],
  [{ '': 1 }, [{ op: 'replace', path: '/', value: 2 }], { '': 2 }],
  [{ a: null }, [{ op: 'test', path: '/a', value: null }], { a: null }],
  [{ a: { x: 1, y: 2 } }, [{ op: 'test', path: '/a', value: { y: 2, x: 1 } }], { a: { x: 1, y: 2 } }],
  [{ a: 1 }, [{ op: 'move', from: '/a', path: '/a' }], { a: 1 }],
])('%j with %j becomes %j', (document, patch, expected) => {
  expect(jsonPatch(frozen(document), frozen(patch))).toEqual({ ok: true, value: expected });
});

test.each<[Json, Json, string]>([
  [{ a: 1 }, [{ op: 'test', path: '/a', value: 2 }], 'unapplicable'],
  [{ a: 1 }, [{ op: 'test', path: '/b', value: 1 }], 'unapplicable'],
  [{ a: '1' }, [{ op: 'test', path: '/a', value: 1 }], 'unapplicable'],
  [{}, [{ op: 'remove', path: '/a' }], 'unapplicable'],
  [{}, [{ op: 'replace', path: '/a', value: 1 }], 'unapplicable'],
  [{}, [{ op: 'add', path: '/a/b', value: 1 }], 'unapplicable'],
  [{ a: [1] }, [{ op: 'add', path: '/a/2', value: 1 }], 'unapplicable'],
  [{ a: [1] }, [{ op: 'add', path: '/a/01', value: 1 }], 'unapplicable'],
  [{ a: [1] }, [{ op: 'replace', path: '/a/-', value: 1 }], 'unapplicable'],
  [{ a: [1] }, [{ op: 'test', path: '/a/length', value: 1 }], 'unapplicable'],
  [{}, [{ op: 'test', path: '/constructor/name', value: 'Object' }], 'unapplicable'],
  [{ a: { b: 1 } }, [{ op: 'move', from: '/a', path: '/a/b' }], 'unapplicable'],
  [{ a: [{}, {}] }, [{ op: 'move', from: '/a/0', path: '/a/0/b' }], 'unapplicable'],
  [{}, { op: 'add', path: '/a', value: 1 }, 'malformed'],
  [{}, [{ op: 'frobnicate', path: '/a' }], 'unapplicable'],
  [{}, [{ op: 'add', path: '/a' }], 'malformed'],
  [{}, [{ op: 'add', path: 'a', value: 1 }], 'malformed'],
  [{}, [{ op: 'add', path: '/a~2', value: 1 }], 'malformed'],
  [{}, [{ op: 'copy', path: '/a' }], 'malformed'],
  [{}, [7], 'malformed'],
])('%j with %j is %s', (document, patch, kind) => {
  expect(jsonPatch(document, patch)).toMatchObject({ ok: false, error: { kind } });
});

test('copies that double themselves are stopped', () => {
  const patch = Array.from({ length: 60 }, (_, index) => ({ op: 'copy', from: '/a', path: `/a/${index}` }));
  expect(jsonPatch({ a: { text: 'x'.repeat(100) } }, patch)).toMatchObject({ ok: false, error: { kind: 'too-large' } });
});

test('__proto__ is a name like any other', () => {
  const document = JSON.parse('{"__proto__":{"a":1}}') as Json;
  const patched = jsonPatch(document, [{ op: 'add', path: '/__proto__/b', value: 2 }]);
  expect(JSON.stringify(patched.ok && patched.value)).toBe('{"__proto__":{"a":1,"b":2}}');
  expect(JSON.stringify(mergePatch({}, document))).toBe('{"__proto__":{"a":1}}');
});

const value = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>;
const key = fc.string({ maxLength: 3 });

test('what was added is there, and removing it restores the document', () => {
  fc.assert(
    fc.property(fc.dictionary(key, value), key, value, (document, name, added) => {
      fc.pre(!Object.hasOwn(document, name));
      const path = `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      const both = jsonPatch(document, [
        { op: 'add', path, value: added },
        { op: 'test', path, value: added },
        { op: 'remove', path },
      ]);
      expect(both).toEqual({ ok: true, value: document });
    }),
  );
});

test.each<[Json, Json, Json]>([
  [{ a: 'b' }, { a: 'c' }, { a: 'c' }],
  [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
  [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
  [{ a: ['b'] }, { a: 'c' }, { a: 'c' }],
  [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }],
  [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
  [['a'], { b: 1 }, { b: 1 }],
  [{ e: null }, { a: 1 }, { e: null, a: 1 }],
  [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
])('%j merged with %j becomes %j', (document, patch, expected) => {
  expect(mergePatch(frozen(document), frozen(patch))).toEqual(expected);
});

test('a merge patch does the same the second time', () => {
  fc.assert(
    fc.property(value, value, (document, patch) => {
      const once = mergePatch(document, patch);
      expect(mergePatch(once, patch)).toEqual(once);
    }),
  );
});

function frozen(json: Json): Json {
  if (typeof json === 'object' && json !== null) Object.values(Object.freeze(json)).forEach(frozen);
  return json;
}

test('what was copied and what it was copied from are changed one by one', () => {
  const patch = [
    { op: 'add', path: '/a/x/one', value: 1 },
    { op: 'copy', from: '/a', path: '/b' },
    { op: 'add', path: '/b/x/two', value: 2 },
    { op: 'remove', path: '/a/x/one' },
    { op: 'add', path: '/list/-', value: [] },
    { op: 'copy', from: '/list/0', path: '/list/-' },
    { op: 'add', path: '/list/1/-', value: 1 },
  ];
  expect(jsonPatch(frozen({ a: { x: {} }, list: [] }), frozen(patch))).toEqual({
    ok: true,
    value: { a: { x: {} }, b: { x: { one: 1, two: 2 } }, list: [[], [1]] },
  });
});

// Bounds twenty times and more above what it takes: each operation costs what it changes, not what stands beside it.
test.each<[string, Json, Json]>([
  ['members', { data: numbered(100_000) }, Array.from({ length: 10_000 }, (_, index) => ({ op: 'add', path: `/data/k${index}`, value: 'w' }))],
  ['members that go', { data: numbered(100_000) }, Array.from({ length: 10_000 }, (_, index) => ({ op: 'remove', path: `/data/k${index}` }))],
  ['elements', { list: Array.from({ length: 100_000 }, () => 0) }, Array.from({ length: 10_000 }, () => ({ op: 'replace', path: '/list/7', value: 1 }))],
  [
    'elements before others',
    { list: Array.from({ length: 20_000 }, () => 0) },
    Array.from({ length: 10_000 }, () => ({ op: 'add', path: '/list/0', value: 1 })),
  ],
])('10,000 operations on many %s take no time', (_, document, patch) => {
  const startedAt = performance.now();
  expect(jsonPatch(document, patch).ok).toBe(true);
  expect(performance.now() - startedAt).toBeLessThan(15_000);
});

test('what would move too much, or nest too deeply, is refused', () => {
  const list = Array.from({ length: 1_000_000 }, () => 0);
  const shifting = Array.from({ length: 10_000 }, () => ({ op: 'add', path: '/list/0', value: 1 }));
  expect(jsonPatch({ list }, shifting)).toMatchObject({ ok: false, error: { kind: 'too-large' } });
  // Each pair of operations lays the whole of `a` below itself: it is twice as deep then.
  const nesting = Array.from({ length: 18 }, (_, index) => [
    { op: 'copy', from: '/a', path: '/b' },
    { op: 'move', from: '/b', path: `/a${'/x'.repeat(Math.min(2 ** index, 200))}` },
  ]);
  expect(jsonPatch({ a: { x: {} } }, nesting.flat())).toMatchObject({
    ok: false,
    error: { kind: 'too-large', message: expect.stringContaining('nested') as unknown },
  });
});

function numbered(count: number): Json {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, 'v']));
}
