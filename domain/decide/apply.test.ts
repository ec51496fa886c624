import { beforeEach, expect, test } from 'vitest';
import type { ApiObject, Json } from '../api-object.ts';
import type { PatchType, Subresource, Wish } from '../command.ts';
import type { Ref } from '../ref.ts';
import { decided, type Decided } from '../testing/decided.ts';

let d: Decided;
let map: Ref;

beforeEach(() => {
  d = decided();
  map = d.ref('configmaps', 'm');
});

/** A patch by a manager. */
const patch = (ref: Ref, fieldManager: string, patchType: PatchType, body: Json, more: { force?: true; subresource?: Subresource } = {}): Wish =>
  ({ verb: 'patch', ref, patchType, patch: body, fieldManager, ...more }) as Wish;
const config = (data: Json, metadata: object = {}): Json => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'm', ...metadata }, data });
const applied = (fieldManager: string, data: Json, more: { force?: true } = {}): Wish => patch(map, fieldManager, 'apply', config(data), more);
const object = (ref = map): ApiObject & { readonly data?: Json } => d.entry(ref).object;

interface Entry {
  readonly manager: string;
  readonly operation: string;
  readonly fieldsV1: Json;
  readonly time?: string;
}
const owners = (ref = map): Readonly<Record<string, Json>> =>
  Object.fromEntries(
    (object(ref).metadata.managedFields as unknown as readonly Entry[]).map(({ manager, operation, fieldsV1 }) => [`${manager} ${operation}`, fieldsV1]),
  );

test('what is not there is created, and belongs to who applied it', () => {
  d.submit(applied('one', { a: '1' }));
  expect([d.last?.type, object().data, owners()]).toEqual(['Created', { a: '1' }, { 'one Apply': { 'f:data': { 'f:a': {} } } }]);
});

test('the same again is no event, however much later', () => {
  d.submit(applied('one', { a: '1' }));
  d.told();
  d.world.nowMs += 60_000;
  d.submit(applied('one', { a: '1' }));
  expect(d.told()).toEqual([]);
});

test('another value is a conflict, unless it is forced', () => {
  d.submit(applied('one', { a: '1', b: '1' }));
  expect(d.rejected(applied('two', { a: '2', b: '2' }))).toEqual({
    kind: 'apply-conflict',
    message: 'Apply failed with 2 conflicts: conflicts with "one":\n- .data.a\n- .data.b',
    causes: ['.data.a', '.data.b'].map((field) => ({ reason: 'FieldManagerConflict', message: 'conflict with "one"', field })),
  });
  d.submit(applied('two', { a: '2' }, { force: true }));
  expect([object().data, owners()]).toEqual([
    { a: '2', b: '1' },
    { 'one Apply': { 'f:data': { 'f:b': {} } }, 'two Apply': { 'f:data': { 'f:a': {} } } },
  ]);
});

test('what is left out goes, unless another has it too', () => {
  d.submit(applied('one', { a: '1', b: '1' }));
  d.submit(applied('two', { a: '1' }));
  d.submit(applied('one', { c: '1' }));
  expect(object().data).toEqual({ a: '1', c: '1' });
});

test('an update takes what it changes, and only that', () => {
  d.submit(applied('one', { a: '1', b: '1' }));
  d.submit(patch(map, 'editor', 'merge', { data: { a: '2' } }));
  expect(owners()).toEqual({ 'one Apply': { 'f:data': { 'f:b': {} } }, 'editor Update': { 'f:data': { 'f:a': {} } } });
  expect(d.rejected(applied('one', { a: '3' }))).toMatchObject({ causes: [{ message: 'conflict with "editor" using v1', field: '.data.a' }] });
});

test('managedFields are cleared by one empty entry, and begin anew with the first apply', () => {
  d.submit(applied('one', { a: '1' }));
  d.submit(patch(map, 'editor', 'merge', { metadata: { managedFields: [{}] } }));
  expect(object().metadata.managedFields).toBeUndefined();
  d.submit(patch(map, 'editor', 'merge', { data: { b: '1' } }));
  expect(object().metadata.managedFields).toBeUndefined();
  d.submit(applied('one', { a: '1' }));
  expect(Object.keys(owners())).toEqual(['one Apply', 'before-first-apply Update']);
});

test('more than ten managers that update are not told apart', () => {
  d.submit(patch(map, 'm0', 'apply', config({ k: '0' })));
  for (let index = 1; index <= 12; index += 1) {
    d.world.nowMs += 1_000;
    d.submit(patch(map, `m${index}`, 'merge', { data: { [`k${index}`]: '0' } }));
  }
  const names = Object.keys(owners()).filter((name) => name.endsWith('Update'));
  expect([names.length, names[0]]).toEqual([10, 'ancient-changes Update']);
});

test('kubectl takes over what its client-side apply wrote and nobody changed', () => {
  const note = JSON.stringify(config({ a: '1', b: '1' }));
  const annotations = { 'kubectl.kubernetes.io/last-applied-configuration': note };
  const made = d.creating({ kind: 'ConfigMap', metadata: { name: 'm', namespace: 'default', annotations }, data: { a: '1', b: '1' } });
  d.submit(Object.assign(made, { fieldManager: 'kubectl-client-side-apply' }));
  expect(d.rejected(applied('another', { a: '2' }))).toMatchObject({ kind: 'apply-conflict' });
  d.submit(applied('kubectl', { a: '2', b: '1' }));
  expect(object().data).toEqual({ a: '2', b: '1' });
  expect(JSON.parse(object().metadata.annotations?.['kubectl.kubernetes.io/last-applied-configuration'] ?? '')).toMatchObject({ data: { a: '2', b: '1' } });
});

test('replicas scaled through the subresource are its writer’s', () => {
  const ref = d.ref('deployments.apps', 'web');
  const deployment = (replicas: number): Json => ({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'web' },
    spec: {
      replicas,
      selector: { matchLabels: { a: 'b' } },
      template: { metadata: { labels: { a: 'b' } }, spec: { containers: [{ name: 'c', image: 'i' }] } },
    },
  });
  d.submit(patch(ref, 'one', 'apply', deployment(1)));
  d.submit(patch(ref, 'scaler', 'merge', { spec: { replicas: 3 } }, { subresource: 'scale' }));
  expect(owners(ref)['scaler Update']).toEqual({ 'f:spec': { 'f:replicas': {} } });
  expect(d.rejected(patch(ref, 'one', 'apply', deployment(2)))).toMatchObject({
    causes: [{ message: 'conflict with "scaler" with subresource "scale" using apps/v1', field: '.spec.replicas' }],
  });
});

test.each<[string, Json, object]>([
  ['managedFields', config({}, { managedFields: [] }), { kind: 'bad-request', message: 'metadata.managedFields must be nil' }],
  ['another kind', { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'm' } }, { kind: 'bad-request', message: 'invalid object type: /v1, Kind=Secret' }],
  ['a list', [], { kind: 'bad-request' }],
  ['no name', { apiVersion: 'v1', kind: 'ConfigMap' }, { kind: 'bad-request' }],
  ['a uid of nothing', config({}, { uid: 'u' }), { kind: 'conflict' }],
  [
    'a field that is none',
    { ...(config({}) as object), dat: {} },
    { kind: 'unexplained', message: 'failed to create typed patch object (/m; /v1, Kind=ConfigMap): .dat: field not declared in schema' },
  ],
])('%s is refused', (_name, body, rejection) => {
  expect(d.rejected(patch(map, 'one', 'apply', body))).toMatchObject(rejection);
});
