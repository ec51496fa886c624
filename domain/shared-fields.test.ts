import { expect, test } from 'vitest';
import type { ApiObject, Json } from './api-object.ts';
import { withSharedFields } from './shared-fields.ts';

const pod = (name: string, fieldsV1: Json): ApiObject => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name, uid: name, creationTimestamp: '', managedFields: [{ manager: name, operation: 'Update', apiVersion: 'v1', fieldsV1 }] },
});
const set = ({ metadata }: ApiObject): Json | undefined => (metadata.managedFields?.[0] as { readonly fieldsV1: Json } | undefined)?.fieldsV1;

test('objects with equal sets hold one set, and keep everything else', () => {
  const [a, b, c] = [pod('a', { 'f:spec': {} }), pod('b', { 'f:spec': {} }), pod('c', { 'f:status': {} })].map(withSharedFields);
  if (a === undefined || b === undefined || c === undefined) throw new Error('three');
  expect([a, b, c]).toEqual([pod('a', { 'f:spec': {} }), pod('b', { 'f:spec': {} }), pod('c', { 'f:status': {} })]);
  expect([set(a) === set(b), set(a) === set(c)]).toEqual([true, false]);
});

test('what nobody owns is the object it was', () => {
  const object: ApiObject = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'p', uid: 'p', creationTimestamp: '' } };
  expect(withSharedFields(object)).toBe(object);
});
