import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startRestServer } from './server.ts';
import { createTestClient } from './test-client.ts';
import type { TestClient } from './test-client.ts';
import { startTestServer } from './test-server.ts';
import type { TestServer } from './test-server.ts';

let server: TestServer;
let client: TestClient;

beforeAll(async () => {
  server = await startTestServer();
  client = createTestClient(server);
});

afterAll(async () => {
  client.close();
  await server.stop();
});

const maps = '/api/v1/namespaces/default/configmaps';
const configMap = (name: string, more: object = {}): object => ({ metadata: { name }, data: { a: '1' }, ...more });

interface Served {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly resourceVersion: string; readonly uid: string; readonly labels?: object; readonly continue?: string; readonly remainingItemCount?: number };
  readonly items: readonly Served[];
  readonly data?: object;
  readonly code?: number;
  readonly message?: string;
}

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
  expect((await client.send('GET', `${maps}/life`)).json()).toMatchObject({ code: 404, reason: 'NotFound', message: 'configmaps "life" not found', details: { name: 'life', kind: 'configmaps' } });
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

test('a generated name is its prefix and five letters', async () => {
  const created = await client.send('POST', maps, { body: { metadata: { generateName: 'gen-' } } });
  expect(created.json<Served>().metadata.name).toMatch(/^gen-[a-z0-9]{5}$/);
});

test.each<[string, string, string, object | undefined, number, string]>([
  ['an unknown resource', 'GET', '/api/v1/namespaces/default/widgets', undefined, 404, 'the server could not find the requested resource'],
  ['an unknown subresource', 'GET', '/api/v1/namespaces/default/pods/x/log', undefined, 404, 'the server could not find the requested resource'],
  ['a method the path has not', 'POST', `${maps}/x`, {}, 405, 'the server does not allow this method on the requested resource'],
  ['creating over all namespaces', 'POST', '/api/v1/configmaps', {}, 405, 'the server does not allow this method on the requested resource'],
  ['another namespace in the body', 'POST', maps, { metadata: { name: 'x', namespace: 'other' } }, 400, 'the namespace of the provided object does not match the namespace sent on the request'],
  ['another name in the body', 'PUT', `${maps}/x`, { metadata: { name: 'y' } }, 400, 'the name of the object (y) does not match the name on the URL (x)'],
  ['another kind in the body', 'POST', maps, { kind: 'Pod', apiVersion: 'v1', metadata: { name: 'x' } }, 400, 'cannot be handled as a ConfigMap'],
  ['a wrong type', 'POST', '/apis/apps/v1/namespaces/default/deployments', { metadata: { name: 'x' }, spec: { replicas: 'many' } }, 400, 'cannot be handled as a Deployment'],
  ['an unknown field, when strict', 'POST', `${maps}?fieldValidation=Strict`, { metadata: { name: 'x' }, dat: {} }, 400, 'strict decoding error: unknown field "dat"'],
  ['a name that is none', 'POST', maps, { metadata: { name: 'Not_A_Name' } }, 422, 'ConfigMap "Not_A_Name" is invalid: metadata.name: Invalid value: "Not_A_Name"'],
  ['a missing namespace', 'POST', '/api/v1/namespaces/nowhere/configmaps', { metadata: { name: 'x' } }, 404, 'namespaces "nowhere" not found'],
  ['an unknown field selector', 'GET', `${maps}?fieldSelector=data.k=1`, undefined, 400, '"data.k" is not a known field selector: only "metadata.name", "metadata.namespace"'],
  ['a label selector that is none', 'GET', `${maps}?labelSelector=a==b==c`, undefined, 400, ''],
  ['a resourceVersion of the future', 'GET', `${maps}?resourceVersion=999999`, undefined, 504, 'Too large resource version: 999999'],
  ['a continue token of somebody else', 'GET', `${maps}?continue=abc`, undefined, 400, 'continue key is not valid'],
  ['deleting all namespaces', 'DELETE', '/api/v1/namespaces', undefined, 405, 'the server does not allow this method on the requested resource'],
])('%s: %s %s', async (_what, method, path, body, code, message) => {
  const reply = await client.send(method, path, body === undefined ? {} : { body });
  expect(reply.status).toBe(code);
  const status = reply.json<Served>();
  expect(status).toMatchObject({ kind: 'Status', status: 'Failure', code });
  expect(status.message).toContain(message);
});

test('who should come back later is told when', async () => {
  expect((await client.send('GET', `${maps}?resourceVersion=999999`)).headers['retry-after']).toBe('1');
});

test('bodies and types that are not served are refused', async () => {
  expect((await client.send('POST', maps, { body: '{"metadata":', headers: { 'content-type': 'application/json' } })).status).toBe(400);
  expect((await client.send('POST', maps, { body: 'x', headers: { 'content-type': 'text/plain' } })).status).toBe(415);
  expect((await client.send('PATCH', `${maps}/x`, { body: '{}', headers: { 'content-type': 'application/apply-patch+yaml' } })).json()).toMatchObject({ code: 415, reason: 'UnsupportedMediaType' });
  expect((await client.send('GET', maps, { headers: { accept: 'text/html' } })).json()).toMatchObject({ code: 406, reason: 'NotAcceptable' });
  const large = { metadata: { name: 'large' }, data: { a: 'x'.repeat(3 * 1024 * 1024) } };
  expect((await client.send('POST', maps, { body: large })).json()).toMatchObject({ code: 413, reason: 'RequestEntityTooLarge' });
  expect((await client.sendHttp1('POST', maps, { body: large })).status).toBe(413);
  expect((await client.send('GET', `${maps}/large`)).status).toBe(404);
});

test('unknown fields are warned of and dropped', async () => {
  const reply = await client.send('POST', maps, { body: { metadata: { name: 'warned' }, dat: {} } });
  expect(reply.status).toBe(201);
  expect(reply.headers['warning']).toBe('299 - "unknown field \\"dat\\""');
});

test('without a token nobody gets in, and who may not is told so', async () => {
  expect((await client.send('GET', maps, { token: '' })).json()).toMatchObject({ code: 401, reason: 'Unauthorized', message: 'Unauthorized' });
  expect((await client.send('GET', maps, { token: 'wrong' })).status).toBe(401);
  expect((await client.send('GET', '/nothing', { token: '' })).status).toBe(401);
  expect((await client.send('GET', maps, { token: 'viewer' })).status).toBe(200);
  expect((await client.send('POST', maps, { token: 'viewer', body: configMap('x') })).json()).toMatchObject({
    code: 403,
    message: 'configmaps is forbidden: User "bob" cannot create resource "configmaps" in API group "" in the namespace "default"',
  });
  expect((await client.send('GET', '/metrics', { token: 'nobody' })).json()).toMatchObject({ code: 403, message: 'forbidden: User "eve" cannot get path "/metrics"' });
});

test('nobody acts as somebody else by mistake', async () => {
  expect((await client.send('GET', maps, { headers: { 'impersonate-user': 'bob' } })).json()).toMatchObject({ code: 501, message: 'impersonation is not served' });
});

test('a tenant sees nothing of another (K10)', async () => {
  await client.send('POST', maps, { body: configMap('mine') });
  expect((await client.send('GET', `${maps}/mine`, { token: 'foreigner' })).status).toBe(404);
  const { items } = (await client.send('GET', maps, { token: 'foreigner' })).json<Served>();
  expect(items).toEqual([]);
});

test('health and version need no token, discovery does', async () => {
  for (const path of ['/healthz', '/livez', '/readyz']) expect((await client.send('GET', path, { token: '' })).text).toBe('ok');
  expect((await client.send('GET', '/version', { token: '' })).json()).toMatchObject({ major: '1', minor: '36', gitVersion: 'v1.36.0+k8shost.test' });
  expect((await client.send('GET', '/api', { token: '' })).status).toBe(401);
  expect((await client.send('GET', '/api', { token: 'nobody' })).json()).toMatchObject({ kind: 'APIVersions', versions: ['v1'] });
  expect((await client.send('GET', '/apis')).json()).toMatchObject({ kind: 'APIGroupList' });
  expect((await client.send('GET', '/apis/apps')).json()).toMatchObject({ kind: 'APIGroup', name: 'apps', preferredVersion: { groupVersion: 'apps/v1' } });
  const apps = (await client.send('GET', '/apis/apps/v1')).json<{ resources: { name: string; kind: string; verbs: string[] }[] }>();
  expect(apps.resources.map(({ name }) => name)).toEqual(['deployments', 'deployments/scale', 'deployments/status', 'replicasets', 'replicasets/scale', 'replicasets/status']);
  expect(apps.resources[1]).toMatchObject({ kind: 'Scale', group: 'autoscaling', version: 'v1', verbs: ['get', 'patch', 'update'] });
  const accept = 'application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList,application/json';
  const aggregated = await client.send('GET', '/apis', { headers: { accept } });
  expect(aggregated.headers['content-type']).toBe('application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList');
  expect(aggregated.json()).toMatchObject({ kind: 'APIGroupDiscoveryList', apiVersion: 'apidiscovery.k8s.io/v2' });
  expect((await client.send('GET', '/openapi/v3')).json<{ paths: object }>().paths).toHaveProperty('apis/apps/v1');
  expect((await client.send('GET', '/openapi/v3/apis/apps/v1?hash=X')).headers['etag']).toMatch(/^"[0-9A-F]{64}"$/);
  for (const path of ['/openapi/v2', '/apis/nothing/v1', '/apis/nothing/v1/things', '/nothing']) {
    const reply = await client.send('GET', path);
    expect([reply.status, reply.text.trim()], path).toEqual([404, '404 page not found']);
  }
});

test('a list is filtered, paged at one resourceVersion, and large ones are compressed', async () => {
  for (let index = 0; index < 5; index += 1) await client.send('POST', maps, { body: { metadata: { name: `page-${index}`, labels: { set: 'pages' } }, data: { a: 'x'.repeat(40_000) } } });
  const first = (await client.send('GET', `${maps}?labelSelector=set=pages&limit=2`)).json<Served>();
  expect(first.kind).toBe('ConfigMapList');
  expect(first.items.map(({ metadata }) => metadata.name)).toEqual(['page-0', 'page-1']);
  expect(first.items[0]?.kind).toBeUndefined();
  expect(first.metadata.remainingItemCount).toBeUndefined();
  await client.send('DELETE', `${maps}/page-2`);
  const next = (await client.send('GET', `${maps}?labelSelector=set=pages&limit=2&continue=${first.metadata.continue}`)).json<Served>();
  expect(next.items.map(({ metadata }) => metadata.name)).toEqual(['page-2', 'page-3']);
  expect(next.metadata.resourceVersion).toBe(first.metadata.resourceVersion);
  const last = (await client.send('GET', `${maps}?labelSelector=set=pages&limit=2&continue=${next.metadata.continue}`)).json<Served>();
  expect(last.items.map(({ metadata }) => metadata.name)).toEqual(['page-4']);
  expect(last.metadata.continue).toBeUndefined();
  expect((await client.send('GET', `${maps}?limit=1`)).json<Served>().metadata.remainingItemCount).toBeGreaterThan(3);

  const zipped = await client.send('GET', `${maps}?labelSelector=set=pages`, { headers: { 'accept-encoding': 'gzip' } });
  expect(zipped.headers['content-encoding']).toBe('gzip');
  expect((JSON.parse(gunzipSync(zipped.bytes).toString()) as Served).items.length).toBe(4);
  expect((await client.send('GET', `${maps}?fieldSelector=metadata.name=page-4`)).json<Served>().items.length).toBe(1);
});

test('a page token that is too old says how to go on', async () => {
  const token = Buffer.from(JSON.stringify([1, 'default/a'])).toString('base64url');
  const expired = (await client.send('GET', `${maps}?continue=${token}`)).json<Served>();
  expect(expired).toMatchObject({ code: 410, reason: 'Expired' });
  const goOn = await client.send('GET', `${maps}?limit=1&continue=${expired.metadata.continue}`);
  expect(goOn.status).toBe(200);
});

test('the same object as Table, metadata only and YAML', async () => {
  await client.send('POST', maps, { body: configMap('shapes') });
  const table = (await client.send('GET', `${maps}/shapes`, { headers: { accept: 'application/json;as=Table;v=v1;g=meta.k8s.io' } })).json<{ kind: string; rows: { cells: unknown[]; object: Served }[] }>();
  expect(table).toMatchObject({ kind: 'Table', apiVersion: 'meta.k8s.io/v1', columnDefinitions: [{ name: 'Name', format: 'name' }, { name: 'Data' }, { name: 'Age' }] });
  expect(table.rows[0]?.cells.slice(0, 2)).toEqual(['shapes', 1]);
  expect(table.rows[0]?.object).toMatchObject({ kind: 'PartialObjectMetadata', metadata: { name: 'shapes' } });
  const metadata = (await client.send('GET', maps, { headers: { accept: 'application/json;as=PartialObjectMetadataList;v=v1;g=meta.k8s.io' } })).json<Served>();
  expect(metadata.kind).toBe('PartialObjectMetadataList');
  const yaml = await client.send('GET', `${maps}/shapes`, { headers: { accept: 'application/yaml' } });
  expect(yaml.headers['content-type']).toBe('application/yaml');
  expect(yaml.text).toContain('data:\n  a: "1"\n');
  const fromYaml = await client.send('POST', maps, { body: 'metadata: {name: from-yaml}\ndata: {a: "1"}\n', headers: { 'content-type': 'application/yaml' } });
  expect(fromYaml.status).toBe(201);
});

test('scale, status and binding touch what they are for', async () => {
  const deployments = '/apis/apps/v1/namespaces/default/deployments';
  const template = { metadata: { labels: { app: 'w' } }, spec: { containers: [{ name: 'c', image: 'nginx' }] } };
  await client.send('POST', deployments, { body: { metadata: { name: 'w' }, spec: { replicas: 1, selector: { matchLabels: { app: 'w' } }, template } } });
  const scale = (await client.send('GET', `${deployments}/w/scale`)).json<Served & { spec: object }>();
  expect(scale).toMatchObject({ kind: 'Scale', apiVersion: 'autoscaling/v1', spec: { replicas: 1 }, status: { selector: 'app=w' } });
  expect((await client.send('PUT', `${deployments}/w/scale`, { body: { ...scale, spec: { replicas: 3 } } })).json()).toMatchObject({ kind: 'Scale', spec: { replicas: 3 } });
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
  expect((await client.send('POST', '/api/v1/namespaces/default/pods/p/binding', { body: { target: {} } })).status).toBe(422);
  expect((await client.send('DELETE', '/api/v1/namespaces/default/pods/p')).json()).toMatchObject({ kind: 'Pod', metadata: { deletionGracePeriodSeconds: 30 } });
});

test('a namespace goes when its finalizers are emptied', async () => {
  await client.send('POST', '/api/v1/namespaces', { body: { metadata: { name: 'short' } } });
  const terminating = (await client.send('DELETE', '/api/v1/namespaces/short')).json<Served & { spec: object }>();
  expect(terminating).toMatchObject({ kind: 'Namespace', status: { phase: 'Terminating' } });
  expect((await client.send('POST', '/api/v1/namespaces/short/configmaps', { body: configMap('late') })).json()).toMatchObject({ code: 403, details: { causes: [{ reason: 'NamespaceTerminating' }] } });
  await client.send('PUT', '/api/v1/namespaces/short/finalize', { body: { ...terminating, spec: { finalizers: [] } } });
  expect((await client.send('GET', '/api/v1/namespaces/short')).status).toBe(404);
});

test('a collection is deleted by selector', async () => {
  for (const name of ['sweep-1', 'sweep-2']) await client.send('POST', maps, { body: { metadata: { name, labels: { sweep: 'yes' } } } });
  const deleted = (await client.send('DELETE', `${maps}?labelSelector=sweep=yes`)).json<Served>();
  expect(deleted.items.map(({ metadata }) => metadata.name)).toEqual(['sweep-1', 'sweep-2']);
  expect((await client.send('GET', `${maps}?labelSelector=sweep=yes`)).json<Served>().items).toEqual([]);
});

test('a watch tells what is there and what changes, from where the list was', async () => {
  const { resourceVersion } = (await client.send('GET', maps)).json<Served>().metadata;
  const watch = client.watch(`${maps}?watch=1&resourceVersion=${resourceVersion}&labelSelector=w=1`);
  const first = (await client.send('POST', maps, { body: { metadata: { name: 'watched', labels: { w: '1' } } } })).json<Served>();
  expect(await watch.next()).toMatchObject({ type: 'ADDED', object: first });
  const merge = { headers: { 'content-type': 'application/merge-patch+json' } };
  const left = (await client.send('PATCH', `${maps}/watched`, { ...merge, body: { metadata: { labels: { w: '2' } } } })).json<Served>();
  expect(await watch.next()).toMatchObject({ type: 'DELETED', object: { metadata: { labels: { w: '1' }, resourceVersion: left.metadata.resourceVersion } } });
  watch.close();
  const again = client.watch(`${maps}?watch=1&resourceVersion=${resourceVersion}&labelSelector=w=1`);
  expect(await again.next()).toMatchObject({ type: 'ADDED', object: { metadata: { name: 'watched', resourceVersion: first.metadata.resourceVersion } } });
  again.close();
});

test('a watch-list ends the present state with a bookmark (9.3)', async () => {
  await client.send('POST', maps, { body: configMap('listed') });
  const watch = client.watch(`${maps}?allowWatchBookmarks=true&fieldSelector=metadata.name=listed&resourceVersionMatch=NotOlderThan&sendInitialEvents=true&timeoutSeconds=1&watch=true`);
  expect(await watch.next()).toMatchObject({ type: 'ADDED', object: { metadata: { name: 'listed' } } });
  expect(await watch.next()).toMatchObject({ type: 'BOOKMARK', object: { kind: 'ConfigMap', metadata: { annotations: { 'k8s.io/initial-events-end': 'true' } } } });
  // The bookmark before the end, when timeoutSeconds are over.
  expect(await watch.next()).toMatchObject({ type: 'BOOKMARK' });
  expect(await watch.next()).toBeUndefined();
});

test('a watch from before the window is one ERROR frame, and a Table watch says its columns once', async () => {
  const old = client.watch(`${maps}?watch=1&resourceVersion=1`);
  expect(await old.next()).toMatchObject({ type: 'ERROR', object: { kind: 'Status', code: 410, reason: 'Expired' } });
  expect(await old.next()).toBeUndefined();

  const table = client.watch(`${maps}?watch=1&fieldSelector=metadata.name=tabled`, { headers: { accept: 'application/json;as=Table;v=v1;g=meta.k8s.io' } });
  await client.send('POST', maps, { body: configMap('tabled') });
  const first = (await table.next()) as unknown as { object: { columnDefinitions: object[]; rows: object[] } };
  expect([first.object.columnDefinitions.length, first.object.rows.length]).toEqual([3, 1]);
  await client.send('DELETE', `${maps}/tabled`);
  expect(await table.next()).toMatchObject({ type: 'DELETED', object: { columnDefinitions: [] } });
  table.close();
});

test('events live in their own resourceVersion space', async () => {
  const events = '/api/v1/namespaces/default/events';
  const created = (await client.send('POST', events, { body: { metadata: { name: 'e1' }, involvedObject: { kind: 'Pod', name: 'p' }, reason: 'Scheduled' } })).json<Served>();
  expect(Number(created.metadata.resourceVersion)).toBeLessThan(3);
  expect((await client.send('GET', `${events}?fieldSelector=involvedObject.name=p,involvedObject.kind=Pod`)).json<Served>()).toMatchObject({
    metadata: { resourceVersion: created.metadata.resourceVersion },
    items: [{ metadata: { name: 'e1' } }],
  });
});

test('HTTP/1.1 is served too', async () => {
  expect((await client.sendHttp1('GET', maps)).json<Served>().kind).toBe('ConfigMapList');
  expect((await client.sendHttp1('HEAD', maps)).status).toBe(405);
});

test('a taken port is one clear sentence', async () => {
  const options = { host: '127.0.0.1', port: server.port, tls: { key: server.key, cert: server.ca }, deps: server.deps };
  await expect(startRestServer(options)).rejects.toThrow(`the Kubernetes API cannot listen on 127.0.0.1:${server.port}: another program listens there`);
});

test('stopping ends watches and connections', async () => {
  const own = await startTestServer();
  const reader = createTestClient(own);
  const watch = reader.watch(`${maps}?watch=1`);
  await reader.send('POST', maps, { body: configMap('last') });
  expect(await watch.next()).toMatchObject({ type: 'ADDED' });
  // Longer than the test may last: nothing is left to be cut off by force.
  await own.stop(60_000);
  expect(await watch.next()).toBeUndefined();
  reader.close();
});
