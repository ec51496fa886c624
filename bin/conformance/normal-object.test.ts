import { expect, test } from 'vitest';
import { difference } from './difference.ts';
import { normalObject } from './normal-object.ts';
import { normalText } from './normal-text.ts';

const uid = '0c5e7d36-28f1-4a0e-9a3c-2f1f0b0c8d11';

test('what a cluster and a moment give is named, what a client gave stays', () => {
  const object = {
    metadata: { name: 'p-x2f9k', generateName: 'p-', uid, resourceVersion: '271', creationTimestamp: '2026-11-25T19:45:22Z' },
    spec: { clusterIP: '10.96.14.2', ports: [{ port: 80, nodePort: 31234 }], starts: '2000-01-01T00:00:00Z' },
  };
  expect(normalObject(object)).toEqual({
    metadata: { name: 'p-<suffix>', generateName: 'p-', uid: '<uid>', resourceVersion: '<resourceVersion>', creationTimestamp: '<time>' },
    spec: { clusterIP: '<ip>', ports: [{ port: 80, nodePort: '<port>' }], starts: '2000-01-01T00:00:00Z' },
  });
});

test('what says something by being empty stays', () => {
  const empty = { resourceVersion: '', uid: '', items: [], lastTimestamp: null, nodePort: 0 };
  expect(normalObject(empty)).toEqual(empty);
  expect(normalObject({ resourceVersion: '0' })).toEqual({ resourceVersion: '0' });
});

test('a Table keeps its columns and cells without descriptions and ages', () => {
  const table = { columnDefinitions: [{ name: 'Age', priority: 0, description: 'since' }], rows: [{ cells: ['a', 1, '3m10s', '<unknown>', '5d'] }] };
  expect(normalObject(table)).toEqual({ columnDefinitions: [{ name: 'Age', priority: 0 }], rows: [{ cells: ['a', 1, '<age>', '<unknown>', '<age>'] }] });
});

test('a message names what is volatile in it', () => {
  expect(normalText(`uid ${uid}, Too large resource version: 99999999999, current: 271`)).toBe(
    'uid <uid>, Too large resource version: <resourceVersion>, current: <resourceVersion>',
  );
  expect(normalText('{"resourceVersion":"275","at":"2026-11-25T19:45:22.123456Z"}')).toBe('{"resourceVersion":"<resourceVersion>","at":"<time>"}');
});

test('a difference says where, what Kubernetes said and what is said here', () => {
  expect(difference({ a: [{ b: 1 }], c: 1 }, { a: [{ b: 2 }], d: 1 })).toEqual([
    'a[0].b: Kubernetes 1, here 2',
    'c: Kubernetes 1, here nothing',
    'd: Kubernetes nothing, here 1',
  ]);
  expect(difference({ a: [1] }, { a: [1] })).toEqual([]);
});

test('several causes have one order, whatever order they came in', () => {
  const status = (causes: readonly string[]) => ({
    kind: 'Status',
    message: `ConfigMap "x" is invalid: [${causes.join(', ')}]`,
    details: { causes: causes.map((field) => ({ reason: 'FieldValueInvalid', message: 'no', field })) },
  });
  expect(normalObject(status(['b', 'a']))).toEqual(normalObject(status(['a', 'b'])));
  expect(normalObject(status(['b', 'a']))).not.toEqual(normalObject(status(['a', 'c'])));
});
