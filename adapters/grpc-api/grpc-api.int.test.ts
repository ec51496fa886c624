// The gRPC API over the real writer and fold, through a TLS connection.
import { status } from '@grpc/grpc-js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { grpcMethods } from '../../api/grpc/grpc-methods.ts';
import { createTestClient } from '../../api/rest/test-client.ts';
import { gauge, gaugeDefinition } from '../../api/rest/testing/gauges.ts';
import { startRestServer } from '../../api/rest/server.ts';
import { startTestServer, type TestServer } from '../../api/rest/test-server.ts';
import type { Command } from '../../domain/command.ts';
import { k8shost } from '../../schemas/protobuf.ts';
import { healthCheck } from '../grpc/health.ts';
import { eventually } from '../../bin/testing/eventually.ts';
import { startGrpcApi, type GrpcApiServer } from './server.ts';
import { createGrpcClient, statusIn, type TestGrpcClient } from './testing/client.ts';

const v1 = k8shost.v1;
const objects = '/k8shost.v1.ObjectService/';
let rest: TestServer;
let server: GrpcApiServer;
const reported: unknown[] = [];
const commands: Command[] = [];
const clients: TestGrpcClient[] = [];
let admin: TestGrpcClient;

const clientOf = (token?: string): TestGrpcClient => {
  const client = createGrpcClient({ address: `127.0.0.1:${server.port}`, ca: rest.ca, ...(token === undefined ? {} : { token }) });
  clients.push(client);
  return client;
};

beforeAll(async () => {
  rest = await startTestServer();
  const submit = (command: Command) => {
    commands.push(command);
    return rest.deps.submit(command);
  };
  const methods = grpcMethods({ rest: { ...rest.deps, submit }, authenticate: rest.deps.authenticate });
  server = await startGrpcApi({ host: '127.0.0.1', port: 0, tls: rest.tls, methods, report: (error) => reported.push(error) });
  admin = clientOf('admin');
});

afterAll(async () => {
  for (const client of clients) client.close();
  await server.stop();
  await rest.stop();
  expect(reported).toEqual([]);
});

const json = (document: object): Uint8Array => Buffer.from(JSON.stringify(document));
interface Served {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly uid: string; readonly resourceVersion: string; readonly labels?: object };
  readonly data?: object;
  readonly spec?: { readonly replicas?: number };
}
const read = ({ objectJson }: { readonly objectJson?: Uint8Array | null } = {}): Served => JSON.parse(Buffer.from(objectJson ?? []).toString()) as Served;

type Target = k8shost.v1.Target.$Properties;
const configMap = (name: string): Target => ({ resource: 'configmaps', namespace: 'default', name });
const create = (target: Target, object: object, client = admin, options = {}) =>
  client.call(`${objects}Create`, v1.CreateRequest, v1.ObjectResponse, { target, objectJson: json(object), options });
const createConfigMap = (name: string, labels = {}, client = admin) =>
  create({ apiVersion: 'v1', kind: 'ConfigMap', namespace: 'default' }, { metadata: { name, labels }, data: { a: '1' } }, client);
const get = (target: Target, client = admin) => client.call(`${objects}Get`, v1.GetRequest, v1.ObjectResponse, { target });
const list = (target: Target, options: k8shost.v1.ListOptions.$Properties = {}) =>
  admin.call(`${objects}List`, v1.ListRequest, v1.ListResponse, { target, options });
const remove = (target: Target, options: k8shost.v1.DeleteOptions.$Properties = {}) =>
  admin.call(`${objects}Delete`, v1.DeleteRequest, v1.ObjectResponse, { target, options });
const failing = async (call: Promise<unknown>) => {
  const error: unknown = await call.then(
    () => undefined,
    (failure: unknown) => failure,
  );
  if (error === undefined) throw new Error('the call was to fail');
  return { ...statusIn(error), http: statusIn(error).code, code: status[(error as { code: status }).code] };
};

describe('objects', () => {
  test('are created, read, replaced, patched and deleted, and the log says that it was over gRPC', async () => {
    const created = read(await createConfigMap('whole'));
    expect(created).toMatchObject({ kind: 'ConfigMap', metadata: { name: 'whole' }, data: { a: '1' } });
    expect(read(await get(configMap('whole')))).toEqual(created);
    const replaced = await admin.call(`${objects}Replace`, v1.ReplaceRequest, v1.ObjectResponse, {
      target: configMap('whole'),
      objectJson: json({ ...created, data: { a: '2' } }),
    });
    expect(read(replaced).data).toEqual({ a: '2' });
    for (const [patchType, patch] of [
      ['merge', { data: { b: '1' } }],
      ['strategic', { data: { c: '1' } }],
      ['json', [{ op: 'add', path: '/data/d', value: '1' }]],
    ] as const) {
      const request = { target: configMap('whole'), patchType, patchJson: json(patch) };
      await admin.call(`${objects}Patch`, v1.PatchRequest, v1.ObjectResponse, request);
    }
    expect(read(await get(configMap('whole'))).data).toEqual({ a: '2', b: '1', c: '1', d: '1' });
    expect(new Set(commands.map(({ actor }) => actor.via))).toEqual(new Set(['grpc']));
    expect(commands.at(-1)?.actor).toMatchObject({ principal: 'admin', userAgent: expect.stringContaining('grpc-node') as string });
    expect(read(await remove(configMap('whole')))).toMatchObject({ kind: 'Status', status: 'Success' });
    expect(await failing(get(configMap('whole')))).toMatchObject({ code: 'NOT_FOUND', reason: 'NotFound', message: 'configmaps "whole" not found' });
  });

  test('are listed by selector and page by page', async () => {
    for (const name of ['l1', 'l2', 'l3']) await createConfigMap(name, { of: 'list', name });
    const everything = await list({ resource: 'configmaps', namespace: 'default' }, { labelSelector: 'of=list' });
    expect(everything.itemsJson.map((objectJson) => read({ objectJson }).metadata.name)).toEqual(['l1', 'l2', 'l3']);
    const first = await list({ resource: 'configmaps' }, { labelSelector: 'of=list', limit: 2 });
    expect(first.itemsJson).toHaveLength(2);
    const second = await list({ resource: 'configmaps' }, { labelSelector: 'of=list', limit: 2, continueToken: first.continueToken });
    expect(second.itemsJson.map((objectJson) => read({ objectJson }).metadata.name)).toEqual(['l3']);
    expect(second.continueToken).toBe('');
    const byField = await list({ resource: 'configmaps', namespace: 'default' }, { fieldSelector: 'metadata.name=l2' });
    expect(byField.itemsJson).toHaveLength(1);
  });

  test('subresources are reached: a deployment is scaled', async () => {
    const labels = { app: 'web' };
    const spec = { replicas: 1, selector: { matchLabels: labels }, template: { metadata: { labels }, spec: { containers: [{ name: 'c', image: 'i' }] } } };
    await create({ resource: 'deployments.apps', namespace: 'default' }, { metadata: { name: 'web' }, spec });
    const scale = { resource: 'deployments.apps', namespace: 'default', name: 'web', subresource: 'scale' };
    const patch = { target: scale, patchType: 'merge', patchJson: json({ spec: { replicas: 3 } }) };
    expect(read(await admin.call(`${objects}Patch`, v1.PatchRequest, v1.ObjectResponse, patch))).toMatchObject({ kind: 'Scale', spec: { replicas: 3 } });
    expect(read(await get({ ...scale, subresource: '' })).spec?.replicas).toBe(3);
  });

  test('a dry run changes nothing; warnings are told', async () => {
    const target = { resource: 'configmaps', namespace: 'default' };
    const answer = await create(target, { metadata: { name: 'dry' }, unheard: 1 }, admin, { dryRun: true });
    expect(answer.warnings).toEqual(['unknown field "unheard"']);
    expect((await failing(get(configMap('dry')))).code).toBe('NOT_FOUND');
  });
});

describe('failures carry the Status and the fitting code', () => {
  test.each([
    ['no token', undefined, 'UNAUTHENTICATED', 401],
    ['a bad token', 'wrong', 'UNAUTHENTICATED', 401],
    ['somebody without rights', 'nobody', 'PERMISSION_DENIED', 403],
    ['somebody who may only read', 'viewer', 'PERMISSION_DENIED', 403],
  ])('%s', async (_, token, code, http) => {
    expect(await failing(createConfigMap('never', {}, clientOf(token)))).toMatchObject({ kind: 'Status', code, http });
  });

  test('an unknown kind, a taken name, a stale resourceVersion, an invalid object, a wrong patch type', async () => {
    const { metadata } = read(await createConfigMap('taken'));
    expect(await failing(get({ apiVersion: 'v1', kind: 'Unheard', namespace: 'default', name: 'x' }))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await failing(createConfigMap('taken'))).toMatchObject({ code: 'ALREADY_EXISTS', reason: 'AlreadyExists' });
    await admin.call(`${objects}Patch`, v1.PatchRequest, v1.ObjectResponse, {
      target: configMap('taken'),
      patchType: 'merge',
      patchJson: json({ data: { z: '1' } }),
    });
    const stale = { target: configMap('taken'), objectJson: json({ metadata, data: { a: '3' } }) };
    expect(await failing(admin.call(`${objects}Replace`, v1.ReplaceRequest, v1.ObjectResponse, stale))).toMatchObject({ code: 'ABORTED', reason: 'Conflict' });
    expect(await failing(remove(configMap('taken'), { resourceVersion: metadata.resourceVersion }))).toMatchObject({ code: 'ABORTED', reason: 'Conflict' });
    expect(await failing(createConfigMap('NO_NAME'))).toMatchObject({ code: 'INVALID_ARGUMENT', reason: 'Invalid' });
    const patch = { target: configMap('taken'), patchType: 'unheard', patchJson: json({}) };
    expect(await failing(admin.call(`${objects}Patch`, v1.PatchRequest, v1.ObjectResponse, patch))).toMatchObject({ reason: 'UnsupportedMediaType' });
  });

  test('another project sees nothing of this one', async () => {
    await createConfigMap('ours');
    const foreigner = clientOf('foreigner');
    expect(await failing(get(configMap('ours'), foreigner))).toMatchObject({ code: 'NOT_FOUND', message: 'configmaps "ours" not found' });
  });

  test.each<[string, Target]>([
    ['no namespace', { resource: 'configmaps', name: 'x' }],
    ['no name', { resource: 'configmaps', namespace: 'default' }],
    ['a namespace for what has none', { resource: 'nodes', namespace: 'default', name: 'x' }],
    ['kind and resource that differ', { resource: 'pods', apiVersion: 'v1', kind: 'ConfigMap', namespace: 'default', name: 'x' }],
    ['a subresource that would read as a collection', { resource: 'namespaces', name: 'default', subresource: 'configmaps' }],
    ['a subresource that is not there', { resource: 'pods', namespace: 'default', name: 'x', subresource: 'unheard' }],
    ['an internal resource', { resource: '_claims', namespace: 'default', name: 'x' }],
    ['no target at all', {}],
  ])('a target with %s is refused, and nothing is deleted by it', async (_, target) => {
    await createConfigMap('stays').catch(() => undefined);
    expect(['INVALID_ARGUMENT', 'NOT_FOUND']).toContain((await failing(get(target))).code);
    expect(['INVALID_ARGUMENT', 'NOT_FOUND', 'UNIMPLEMENTED']).toContain((await failing(remove(target))).code);
    expect(read(await get(configMap('stays'))).metadata.name).toBe('stays');
  });

  test('names that look like paths or break UTF-8 stay names', async () => {
    for (const name of ['../default', 'a/b', '%2e', '?watch=1', '\ud800', '.', 'x'.repeat(3000)])
      expect(['NOT_FOUND', 'INVALID_ARGUMENT']).toContain((await failing(get(configMap(name)))).code);
  });

  test('bytes that are no message are INVALID_ARGUMENT', async () => {
    const noise = { encode: () => ({ finish: () => Buffer.from([0x0a, 0xff, 0xff]) }), decode: () => '' };
    expect(await failing(admin.call(`${objects}Get`, noise, v1.ObjectResponse, ''))).toMatchObject({ code: 'INVALID_ARGUMENT', reason: 'BadRequest' });
  });

  test('an object that is too large is refused', async () => {
    const large = create({ resource: 'configmaps', namespace: 'default' }, { metadata: { name: 'large' }, data: { a: 'x'.repeat(3 * 1024 * 1024) } });
    expect(await failing(large)).toMatchObject({ code: 'RESOURCE_EXHAUSTED', reason: 'RequestEntityTooLarge' });
  });
});

describe('a list that is applied', () => {
  type Applied = k8shost.v1.ApplyRequest.$Properties;
  const apply = (objects: readonly object[], rest: Omit<Applied, 'objectsJson'> = {}, client = admin) =>
    client.call('/k8shost.v1.CommandService/Apply', v1.ApplyRequest, v1.ApplyResponse, { objectsJson: objects.map(json), ...rest });
  const map = (name: string, data: object, namespace?: string): object => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, namespace }, data });
  const namespace = (name: string): object => ({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } });
  const names = async (of: string) => (await list({ resource: 'configmaps', namespace: of })).itemsJson.map((objectJson) => read({ objectJson }).metadata.name);

  test('is one step of the log: a namespace, what is in it, and what it takes the place of', async () => {
    await createConfigMap('goes');
    const before = commands.length;
    const answer = await apply([namespace('shop'), map('a', { x: '1' }, 'shop'), map('b', { x: '1' })], {
      deletes: [configMap('goes')],
      options: { fieldManager: 'tests' },
    });
    expect(answer.objects.map((one) => [read(one).kind, read(one).metadata.name])).toEqual([
      ['Namespace', 'shop'],
      ['ConfigMap', 'a'],
      ['ConfigMap', 'b'],
    ]);
    expect(read(answer.deletes[0])).toMatchObject({ kind: 'Status' });
    const versions = answer.objects.map((one) => Number(read(one).metadata.resourceVersion));
    expect(versions).toEqual([0, 1, 2].map((step) => (versions[0] ?? 0) + step));
    expect(commands.length).toBe(before);
    expect(await failing(get(configMap('goes')))).toMatchObject({ code: 'NOT_FOUND' });
    expect((await apply([map('a', { y: '2' }, 'shop')])).objects.map(read)).toMatchObject([{ data: { x: '1', y: '2' } }]);
  });

  test('takes objects of a kind that was there before it, as the documentation says', async () => {
    const versions = [{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: { type: 'object' } } }];
    const definition = {
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      metadata: { name: 'wheels.example.com' },
      spec: { group: 'example.com', scope: 'Namespaced', names: { plural: 'wheels', kind: 'Wheel' }, versions },
    };
    const wheel = { apiVersion: 'example.com/v1', kind: 'Wheel', metadata: { name: 'a', namespace: 'default' } };
    expect(await failing(apply([definition, wheel]))).toMatchObject({ code: 'NOT_FOUND', message: expect.stringMatching(/^objects\[1\]: /) });
    await apply([definition]);
    expect((await apply([wheel])).objects.map(read)).toMatchObject([{ kind: 'Wheel' }]);
  });

  test('with one object that is invalid, not allowed or not there changes nothing, and says which', async () => {
    const before = await names('default');
    const invalid = await failing(apply([namespace('half'), map('half-1', {}), map('NO_NAME', {}), map('half-2', {})]));
    expect(invalid).toMatchObject({ code: 'INVALID_ARGUMENT', reason: 'Invalid', details: { causes: [{ field: 'objects[2]' }, { field: 'metadata.name' }] } });
    expect(invalid.message).toMatch(/^objects\[2\]: ConfigMap "NO_NAME" is invalid/);
    expect(await failing(apply([map('half-1', {})], { deletes: [configMap('nobody')] }))).toMatchObject({
      code: 'NOT_FOUND',
      details: { causes: [{ field: 'deletes[0]' }] },
    });
    expect(await failing(apply([map('half-1', {}), { apiVersion: 'v1', kind: 'Unheard', metadata: { name: 'x' } }]))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await failing(apply([map('half-1', {}), { kind: 'ConfigMap' }]))).toMatchObject({
      code: 'INVALID_ARGUMENT',
      message: expect.stringContaining('objects[1]'),
    });
    expect(await failing(apply([map('half-1', {}), map('half-1', { x: '2' })]))).toMatchObject({
      code: 'INVALID_ARGUMENT',
      details: { causes: [{ field: 'objects[1]' }] },
    });
    const lease = { apiVersion: 'coordination.k8s.io/v1', kind: 'Lease', metadata: { name: 'half' } };
    expect(await failing(apply([map('half-1', {}), lease]))).toMatchObject({ code: 'INVALID_ARGUMENT', details: { causes: [{ field: 'objects[1]' }] } });
    expect(await failing(apply([map('half-1', {})], {}, clientOf('viewer')))).toMatchObject({
      code: 'PERMISSION_DENIED',
      details: { causes: [{ field: 'objects[0]' }] },
    });
    expect(await failing(apply([]))).toMatchObject({ code: 'INVALID_ARGUMENT' });
    expect(await failing(apply(Array.from({ length: 257 }, (_, index) => map(`half-${index}`, {}))))).toMatchObject({ code: 'RESOURCE_EXHAUSTED', http: 413 });
    expect(await names('default')).toEqual(before);
    expect(await failing(get({ resource: 'namespaces', name: 'half' }))).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('with a command id is done once; one that is only tried is not done', async () => {
    await apply([map('tried', {})], { options: { dryRun: true } });
    expect(await names('default')).not.toContain('tried');
    const once = () => apply([map('once', { at: `${Date.now()}` })], { commandId: 'apply-once' });
    const [first] = (await once()).objects;
    await remove(configMap('once'));
    const [again] = (await once()).objects;
    expect([read(first).kind, read(again).kind]).toEqual(['ConfigMap', 'Status']);
    expect(await names('default')).not.toContain('once');
  });

  test('is applied by the server: fields have managers, and force takes them', async () => {
    await apply([map('owned', { x: '1' })], { options: { fieldManager: 'one' } });
    const other = { fieldManager: 'two' };
    expect(await failing(apply([map('mine', {}), map('owned', { x: '2' })], { options: other }))).toMatchObject({
      code: 'ABORTED',
      reason: 'Conflict',
      details: { causes: [{ field: 'objects[1]' }, { field: '.data.x' }] },
    });
    expect(await names('default')).not.toContain('mine');
    expect((await apply([map('mine', {}), map('owned', { x: '2' })], { options: { ...other, force: true } })).objects.map(read)).toMatchObject([
      {},
      { data: { x: '2' } },
    ]);
    const patch = { target: configMap('owned'), patchType: 'apply', patchJson: json(map('owned', { y: '1' })), options: { fieldManager: 'three' } };
    expect(read(await admin.call(`${objects}Patch`, v1.PatchRequest, v1.ObjectResponse, patch))).toMatchObject({ data: { x: '2', y: '1' } });
  });

  test('objects come in the version that is asked for', async () => {
    const v1Scaler = { apiVersion: 'autoscaling/v1', kind: 'HorizontalPodAutoscaler' };
    const spec = { scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'x' }, maxReplicas: 3, targetCPUUtilizationPercentage: 50 };
    await create({ ...v1Scaler, namespace: 'default' }, { ...v1Scaler, metadata: { name: 'scaler' }, spec });
    const { itemsJson } = await list({ ...v1Scaler, namespace: 'default' });
    expect(itemsJson.map((objectJson) => read({ objectJson }))).toMatchObject([{ apiVersion: 'autoscaling/v1', spec }]);
    expect(
      read((await list({ ...v1Scaler, apiVersion: 'autoscaling/v2', namespace: 'default' })).itemsJson.map((objectJson) => ({ objectJson }))[0]),
    ).toMatchObject({
      apiVersion: 'autoscaling/v2',
      spec: { metrics: [{ type: 'Resource' }] },
    });
  });

  test('a collection is deleted by its selector', async () => {
    for (const name of ['c1', 'c2', 'c3']) await createConfigMap(name, { of: name === 'c3' ? 'others' : 'collection' });
    const request = { target: { resource: 'configmaps', namespace: 'default' }, selection: { labelSelector: 'of=collection' } };
    const { itemsJson } = await admin.call(`${objects}DeleteCollection`, v1.DeleteCollectionRequest, v1.ListResponse, request);
    expect(itemsJson.map((objectJson) => read({ objectJson }).metadata.name)).toEqual(['c1', 'c2']);
    expect(await names('default')).toContain('c3');
  });
});

describe('watches', () => {
  const watch = (options: k8shost.v1.WatchOptions.$Properties, client = admin) =>
    client.open(`${objects}Watch`, v1.WatchRequest, v1.WatchEvent, { target: { resource: 'configmaps', namespace: 'default' }, options });

  test('tell the present state, its end, and each change from a resourceVersion on', async () => {
    await createConfigMap('w1', { of: 'watch' });
    const stream = watch({ labelSelector: 'of=watch', sendInitialEvents: true });
    await eventually('the initial events are there', 5_000, () => stream.messages.length === 2);
    await createConfigMap('w2', { of: 'watch' });
    await remove(configMap('w1'));
    await eventually('the changes are there', 5_000, () => stream.messages.length === 4);
    expect(stream.messages.map(({ type }) => type)).toEqual(['ADDED', 'BOOKMARK', 'ADDED', 'DELETED']);
    const [, bookmark] = stream.messages;
    stream.cancel();
    expect((await stream.ended)?.code).toBe(status.CANCELLED);
    const again = watch({ labelSelector: 'of=watch', resourceVersion: read(bookmark ?? { objectJson: json({}) }).metadata.resourceVersion });
    await eventually('the same changes come again', 5_000, () => again.messages.length === 2);
    expect(again.messages.map((event) => [event.type, read(event).metadata.name])).toEqual([
      ['ADDED', 'w2'],
      ['DELETED', 'w1'],
    ]);
    again.cancel();
    await again.ended;
  });

  test('end when their time is over, with a bookmark shortly before where it was asked for', async () => {
    const stream = watch({ labelSelector: 'of=nothing', timeoutSeconds: 3, allowBookmarks: true });
    expect(await stream.ended).toBeUndefined();
    expect(stream.messages.map(({ type }) => type)).toEqual(['BOOKMARK']);
  });

  test('are refused like every call', async () => {
    expect((await watch({}, clientOf('wrong')).ended)?.code).toBe(status.UNAUTHENTICATED);
    const failure = await watch({ labelSelector: '!!' }).ended;
    expect(failure?.code).toBe(status.INVALID_ARGUMENT);
    expect(statusIn(failure)).toMatchObject({ kind: 'Status', code: 400 });
  });
});

describe('the services of a kind', () => {
  test('pods tell where they are', async () => {
    const pods = '/k8shost.v1.PodService/';
    const stream = admin.open(`${pods}WatchPods`, v1.FollowRequest, v1.PodEvent, { namespace: 'default' });
    const object = { metadata: { name: 'p', labels: { a: 'b' } }, spec: { containers: [{ name: 'c', image: 'i' }] } };
    const created = await admin.call(`${pods}CreatePod`, v1.WriteRequest, v1.Pod, { namespace: 'default', objectJson: json(object) });
    expect(created).toMatchObject({ phase: 'Pending', metadata: { name: 'p', namespace: 'default', labels: { a: 'b' } } });
    const target = { resource: 'pods', namespace: 'default', name: 'p', subresource: 'status' };
    const patchJson = json({ status: { phase: 'Running', podIP: '10.0.0.7' } });
    await admin.call(`${objects}Patch`, v1.PatchRequest, v1.ObjectResponse, { target, patchType: 'merge', patchJson });
    expect(await admin.call(`${pods}GetPod`, v1.NamedRequest, v1.Pod, { namespace: 'default', name: 'p' })).toMatchObject({
      phase: 'Running',
      podIp: '10.0.0.7',
    });
    const { items } = await admin.call(`${pods}ListPods`, v1.CollectionRequest, v1.PodList, { options: { labelSelector: 'a=b' } });
    expect(items).toHaveLength(1);
    const { objectJson } = await get({ ...target, subresource: '' });
    const present = JSON.parse(Buffer.from(objectJson).toString()) as typeof object;
    const update = { namespace: 'default', name: 'p', objectJson: json({ ...present, metadata: { ...present.metadata, labels: { a: 'c' } } }) };
    expect((await admin.call(`${pods}UpdatePod`, v1.WriteRequest, v1.Pod, update)).metadata?.labels).toEqual({ a: 'c' });
    const deletion = { namespace: 'default', name: 'p', options: { gracePeriodSeconds: 0 } };
    await admin.call(`${pods}DeletePod`, v1.RemoveRequest, v1.ObjectResponse, deletion);
    await eventually('the watch saw it go', 5_000, () => stream.messages.at(-1)?.type === 'DELETED');
    expect(stream.messages.map(({ type, pod }) => [type, pod?.phase])).toEqual([
      ['ADDED', 'Pending'],
      ['MODIFIED', 'Running'],
      ['MODIFIED', 'Running'],
      ['DELETED', 'Running'],
    ]);
    stream.cancel();
  });

  test('nodes register, come back, and renew their lease', async () => {
    const nodes = '/k8shost.v1.NodeService/';
    await create({ resource: 'namespaces' }, { metadata: { name: 'kube-node-lease' } });
    const register = (labels: object) =>
      admin.call(`${nodes}RegisterNode`, v1.RegisterNodeRequest, v1.Node, { objectJson: json({ metadata: { name: 'n1', labels } }) });
    const heartbeat = (name: string, statusPatch?: object) =>
      admin.call(`${nodes}Heartbeat`, v1.HeartbeatRequest, v1.HeartbeatResponse, { name, ...(statusPatch && { statusPatchJson: json(statusPatch) }) });
    const { metadata } = await register({ zone: 'a' });
    expect((await register({ zone: 'b' })).metadata).toMatchObject({ uid: metadata?.uid, labels: { zone: 'b' } });
    await heartbeat('n1');
    const { renewTime } = await heartbeat('n1', { status: { conditions: [{ type: 'Ready', status: 'True' }] } });
    const lease = await get({ resource: 'leases.coordination.k8s.io', namespace: 'kube-node-lease', name: 'n1' });
    expect(read(lease)).toMatchObject({ spec: { holderIdentity: 'n1', renewTime } });
    const { items } = await admin.call(`${nodes}ListNodes`, v1.CollectionRequest, v1.NodeList, {});
    expect(items.map(({ metadata, ready }) => [metadata?.name, ready])).toEqual([['n1', true]]);
    expect((await failing(heartbeat('nobody'))).code).toBe('NOT_FOUND');
  });
});

test('health is told without a token', async () => {
  const client = clientOf();
  expect(await client.call(healthCheck.path, healthCheck.request, healthCheck.response, { service: 'k8shost.v1.PodService' })).toEqual({ status: 'SERVING' });
});

describe('on the REST port', () => {
  test('gRPC is handed over: calls, failures and watches; REST stays what it is', async () => {
    const target = { host: '127.0.0.1', port: server.port, ca: rest.ca };
    const front = await startRestServer({ host: '127.0.0.1', port: 0, tls: rest.tls, deps: rest.deps, grpc: target });
    const client = createGrpcClient({ address: `127.0.0.1:${front.address.port}`, ca: rest.ca, token: 'admin' });
    clients.push(client);
    expect(read(await createConfigMap('handed', { of: 'handed' }, client)).metadata.name).toBe('handed');
    expect(await failing(createConfigMap('handed', {}, client))).toMatchObject({ code: 'ALREADY_EXISTS', reason: 'AlreadyExists' });
    const stream = client.open(`${objects}Watch`, v1.WatchRequest, v1.WatchEvent, {
      target: { resource: 'configmaps', namespace: 'default' },
      options: { labelSelector: 'of=handed' },
    });
    await eventually('the watch says what is there', 5_000, () => stream.messages.length === 1);
    stream.cancel();
    await stream.ended;
    expect((await client.open(`${objects}Watch`, v1.WatchRequest, v1.WatchEvent, { target: { resource: 'unheard' } }).ended)?.code).toBe(status.NOT_FOUND);
    const plain = createTestClient({ port: front.address.port, ca: rest.ca });
    expect((await plain.send('GET', '/api/v1/namespaces/default/configmaps/handed')).status).toBe(200);
    expect((await plain.sendHttp1('GET', '/api/v1/namespaces', { headers: { 'content-type': 'application/grpc' } })).status).toBe(200);
    plain.close();
    await front.stop();
  });

  test('a gRPC API that is gone is UNAVAILABLE', async () => {
    const target = { host: '127.0.0.1', port: 1, ca: rest.ca };
    const front = await startRestServer({ host: '127.0.0.1', port: 0, tls: rest.tls, deps: rest.deps, grpc: target });
    const client = createGrpcClient({ address: `127.0.0.1:${front.address.port}`, ca: rest.ca, token: 'admin' });
    clients.push(client);
    await expect(get(configMap('x'), client)).rejects.toMatchObject({ code: status.UNAVAILABLE, details: 'the gRPC API does not answer' });
    await front.stop();
  });
});

test('a project defines a kind of its own, and its objects are checked and shown as any other', async () => {
  await create({ resource: 'customresourcedefinitions.apiextensions.k8s.io' }, gaugeDefinition);
  const made = read(await create({ apiVersion: 'test.example/v1', kind: 'Gauge', namespace: 'default' }, gauge('g')));
  expect(made).toMatchObject({ kind: 'Gauge', spec: { level: 1 } });
  expect(read(await get({ resource: 'gauges.test.example', namespace: 'default', name: 'g' }))).toEqual(made);
  expect(await failing(create({ resource: 'gauges.test.example', namespace: 'default' }, gauge('h', { level: 10 })))).toMatchObject({ http: 422 });
});
