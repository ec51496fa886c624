import { expect, test } from 'vitest';
import type { Served } from './test-client.ts';
import { configMap, maps, servedForTests } from './test-served.ts';

const { client } = await servedForTests();

test('an object is created, read, replaced, patched and deleted', async () => {
  const created = await client.send('POST', maps, { body: configMap('life') });
  expect(created.status).toBe(201);
  expect(created.headers['audit-id']).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
  const first = created.json<Served>();
  expect(first).toMatchObject({ kind: 'ConfigMap', apiVersion: 'v1', metadata: { name: 'life', namespace: 'default' }, data: { a: '1' } });
  const got = await client.send('GET', `${maps}/life`);
  expect(got.json()).toEqual(first);
  expect(got.headers['cache-control']).toBe('no-cache, private');

  const replaced = await client.send('PUT', `${maps}/life`, { body: { ...first, data: { a: '2' } } });
  expect(replaced.status).toBe(200);
  const stale = await client.send('PUT', `${maps}/life`, { body: { ...first, data: { a: '3' } } });
  expect(stale.json()).toMatchObject({
    code: 409,
    reason: 'Conflict',
    message: 'Operation cannot be fulfilled on configmaps "life": the object has been modified; please apply your changes to the latest version and try again',
  });
  const patch = { headers: { 'content-type': 'application/merge-patch+json' }, body: { data: { a: null, b: '1' } } };
  expect((await client.send('PATCH', `${maps}/life`, patch)).json<Served>().data).toEqual({ b: '1' });
  const json = { headers: { 'content-type': 'application/json-patch+json' }, body: [{ op: 'replace', path: '/data/b', value: '2' }] };
  expect((await client.send('PATCH', `${maps}/life`, json)).json<Served>().data).toEqual({ b: '2' });

  const deleted = await client.send('DELETE', `${maps}/life`);
  expect(deleted.status).toBe(200);
  expect(deleted.json()).toMatchObject({ kind: 'Status', status: 'Success', details: { name: 'life', kind: 'configmaps', uid: first.metadata.uid } });
  expect((await client.send('GET', `${maps}/life`)).json()).toMatchObject({
    code: 404,
    reason: 'NotFound',
    message: 'configmaps "life" not found',
    details: { name: 'life', kind: 'configmaps' },
  });
});

test('a write that changes nothing keeps the resourceVersion (9.3)', async () => {
  const first = (await client.send('POST', maps, { body: configMap('same') })).json<Served>();
  const again = (await client.send('PUT', `${maps}/same`, { body: first })).json<Served>();
  expect(again.metadata.resourceVersion).toBe(first.metadata.resourceVersion);
});

test('a dry run answers as if and stores nothing', async () => {
  const dry = await client.send('POST', `${maps}?dryRun=All`, { body: configMap('dry') });
  expect(dry.status).toBe(201);
  expect(dry.json<Served>().metadata.resourceVersion).toBeUndefined();
  expect((await client.send('GET', `${maps}/dry`)).status).toBe(404);
});

test('a delete takes its options from its body', async () => {
  const { metadata } = (await client.send('POST', maps, { body: configMap('kept') })).json<Served>();
  expect((await client.send('DELETE', `${maps}/kept`, { body: { preconditions: { uid: 'another' } } })).json()).toMatchObject({
    code: 409,
    reason: 'Conflict',
  });
  expect((await client.send('DELETE', `${maps}/kept`, { body: { kind: 'DeleteOptions', apiVersion: 'v1', dryRun: ['All'] } })).status).toBe(200);
  expect((await client.send('GET', `${maps}/kept`)).json()).toMatchObject({ metadata: { uid: metadata.uid } });
});

test('a generated name is its prefix and five letters', async () => {
  const created = await client.send('POST', maps, { body: { metadata: { generateName: 'gen-' } } });
  expect(created.json<Served>().metadata.name).toMatch(/^gen-[a-z0-9]{5}$/);
});

test('unknown fields are warned of and dropped', async () => {
  const reply = await client.send('POST', maps, { body: { metadata: { name: 'warned' }, dat: {} } });
  expect(reply.status).toBe(201);
  expect(reply.headers['warning']).toBe('299 - "unknown field \\"dat\\""');
});

test('scale, status and binding touch what they are for', async () => {
  const deployments = '/apis/apps/v1/namespaces/default/deployments';
  const template = { metadata: { labels: { app: 'w' } }, spec: { containers: [{ name: 'c', image: 'nginx' }] } };
  await client.send('POST', deployments, { body: { metadata: { name: 'w' }, spec: { replicas: 1, selector: { matchLabels: { app: 'w' } }, template } } });
  const scale = (await client.send('GET', `${deployments}/w/scale`)).json<Served & { spec: object }>();
  expect(scale).toMatchObject({ kind: 'Scale', apiVersion: 'autoscaling/v1', spec: { replicas: 1 }, status: { selector: 'app=w' } });
  expect((await client.send('PUT', `${deployments}/w/scale`, { body: { ...scale, spec: { replicas: 3 } } })).json()).toMatchObject({
    kind: 'Scale',
    spec: { replicas: 3 },
  });
  const merge = { headers: { 'content-type': 'application/merge-patch+json' } };
  expect((await client.send('PATCH', `${deployments}/w/scale`, { ...merge, body: { spec: { replicas: 4 } } })).json()).toMatchObject({ spec: { replicas: 4 } });
  const status = (await client.send('PATCH', `${deployments}/w/status`, { ...merge, body: { spec: { replicas: 9 }, status: { replicas: 2 } } })).json();
  expect(status).toMatchObject({ spec: { replicas: 4 }, status: { replicas: 2 } });

  await client.send('POST', '/api/v1/nodes', { body: { metadata: { name: 'n1' } } });
  const capacity = { cpu: '4', memory: '8Gi', pods: '10' };
  await client.send('PATCH', '/api/v1/nodes/n1/status', { ...merge, body: { status: { capacity, allocatable: capacity } } });
  await client.send('POST', '/api/v1/namespaces/default/pods', { body: { metadata: { name: 'p' }, spec: { containers: [{ name: 'c', image: 'nginx' }] } } });
  const binding = { kind: 'Binding', apiVersion: 'v1', metadata: { name: 'p' }, target: { kind: 'Node', name: 'n1' } };
  const bound = await client.send('POST', '/api/v1/namespaces/default/pods/p/binding', { body: binding });
  expect(bound.json()).toMatchObject({ kind: 'Status', status: 'Success', code: 201 });
  expect((await client.send('GET', '/api/v1/namespaces/default/pods/p')).json()).toMatchObject({ spec: { nodeName: 'n1' } });
  expect((await client.send('POST', '/api/v1/namespaces/default/pods/p/binding', { body: { metadata: { name: 'p' }, target: {} } })).status).toBe(500);
  expect((await client.send('DELETE', '/api/v1/namespaces/default/pods/p')).json()).toMatchObject({
    kind: 'Pod',
    metadata: { deletionGracePeriodSeconds: 30 },
  });
});

test('a namespace goes when its finalizers are emptied', async () => {
  await client.send('POST', '/api/v1/namespaces', { body: { metadata: { name: 'short' } } });
  const terminating = (await client.send('DELETE', '/api/v1/namespaces/short')).json<Served & { spec: object }>();
  expect(terminating).toMatchObject({ kind: 'Namespace', status: { phase: 'Terminating' } });
  expect((await client.send('POST', '/api/v1/namespaces/short/configmaps', { body: configMap('late') })).json()).toMatchObject({
    code: 403,
    details: { causes: [{ reason: 'NamespaceTerminating' }] },
  });
  await client.send('PUT', '/api/v1/namespaces/short/finalize', { body: { ...terminating, spec: { finalizers: [] } } });
  expect((await client.send('GET', '/api/v1/namespaces/short')).status).toBe(404);
});

test('a collection is deleted by selector', async () => {
  for (const name of ['sweep-1', 'sweep-2']) await client.send('POST', maps, { body: { metadata: { name, labels: { sweep: 'yes' } } } });
  const deleted = (await client.send('DELETE', `${maps}?labelSelector=sweep=yes`)).json<Served>();
  expect(deleted.items.map(({ metadata }) => metadata.name)).toEqual(['sweep-1', 'sweep-2']);
  expect((await client.send('GET', `${maps}?labelSelector=sweep=yes`)).json<Served>().items).toEqual([]);
});

test('a collection is deleted page by page when that is what is asked', async () => {
  for (const name of ['page-1', 'page-2', 'page-3']) await client.send('POST', maps, { body: { metadata: { name, labels: { page: 'yes' } } } });
  const deleted = (await client.send('DELETE', `${maps}?labelSelector=page=yes&limit=2`)).json<Served>();
  expect(deleted.items.map(({ metadata }) => metadata.name)).toEqual(['page-1', 'page-2']);
  expect(deleted.metadata.continue).not.toBe('');
  expect((await client.send('GET', `${maps}?labelSelector=page=yes`)).json<Served>().items.map(({ metadata }) => metadata.name)).toEqual(['page-3']);
});

test('events live in their own resourceVersion space', async () => {
  const events = '/api/v1/namespaces/default/events';
  const created = (
    await client.send('POST', events, { body: { metadata: { name: 'e1' }, involvedObject: { kind: 'Pod', name: 'p' }, reason: 'Scheduled' } })
  ).json<Served>();
  expect(Number(created.metadata.resourceVersion)).toBeLessThan(3);
  expect((await client.send('GET', `${events}?fieldSelector=involvedObject.name=p,involvedObject.kind=Pod`)).json<Served>()).toMatchObject({
    metadata: { resourceVersion: created.metadata.resourceVersion },
    items: [{ metadata: { name: 'e1' } }],
  });
});

test('a field that a body has twice is refused strictly, warned of, or of no matter', async () => {
  const body = '{"metadata":{"name":"twice","labels":{"a":"1","a":"2"}},"data":{"b":"1"},"data":{"c":"1"},"bogus":1}';
  const send = (validation: string) =>
    client.send('POST', `${maps}?dryRun=All&fieldValidation=${validation}`, { body, headers: { 'content-type': 'application/json' } });
  const strict = await send('Strict');
  expect([strict.status, strict.json()['message']]).toEqual([
    400,
    'ConfigMap in version "v1" cannot be handled as a ConfigMap: strict decoding error: duplicate field "metadata.labels.a", duplicate field "data", unknown field "bogus"',
  ]);
  const warned = await send('Warn');
  expect(warned.headers['warning']).toEqual(
    '299 - "duplicate field \\"metadata.labels.a\\"", 299 - "duplicate field \\"data\\"", 299 - "unknown field \\"bogus\\""',
  );
  expect(warned.json()).toMatchObject({ metadata: { labels: { a: '2' } }, data: { c: '1' } });
  expect((await send('Ignore')).headers['warning']).toBeUndefined();
  const nameless = await client.send('POST', maps, { body: { data: {} } });
  expect(nameless.json()).toMatchObject({ code: 422, message: 'ConfigMap "" is invalid: metadata.name: Required value: name or generateName is required' });
});
