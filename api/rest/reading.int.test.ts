import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { ok } from '../../domain/result.ts';
import type { Served } from './test-client.ts';
import { configMap, maps, servedForTests } from './test-served.ts';

let calls = 0;
const { client } = await servedForTests({
  publicKeys: () => Promise.resolve(ok(JSON.stringify({ keys: [{ kid: `of call ${++calls}` }] }))),
  texts: (type) => (type.endsWith('.PodSpec') ? { text: 'What is to run.', fields: new Map() } : undefined),
});

test('health and version need no token, discovery does', async () => {
  for (const path of ['/healthz', '/livez', '/readyz']) expect((await client.send('GET', path, { token: '' })).text).toBe('ok');
  expect((await client.send('GET', '/version', { token: '' })).json()).toMatchObject({ major: '1', minor: '36', gitVersion: 'v1.36.0+k8shost.test' });
  expect((await client.send('GET', '/api', { token: '' })).status).toBe(401);
  expect((await client.send('GET', '/api', { token: 'nobody' })).json()).toMatchObject({ kind: 'APIVersions', versions: ['v1'] });
  expect((await client.send('GET', '/apis')).json()).toMatchObject({ kind: 'APIGroupList' });
  expect((await client.send('GET', '/apis/apps')).json()).toMatchObject({ kind: 'APIGroup', name: 'apps', preferredVersion: { groupVersion: 'apps/v1' } });
  const apps = (await client.send('GET', '/apis/apps/v1')).json<{ resources: { name: string; kind: string; verbs: string[] }[] }>();
  expect(apps.resources.map(({ name }) => name)).toEqual([
    'controllerrevisions',
    'daemonsets',
    'daemonsets/status',
    'deployments',
    'deployments/scale',
    'deployments/status',
    'replicasets',
    'replicasets/scale',
    'replicasets/status',
    'statefulsets',
    'statefulsets/scale',
    'statefulsets/status',
  ]);
  expect(apps.resources.find(({ name }) => name === 'deployments/scale')).toMatchObject({
    kind: 'Scale',
    group: 'autoscaling',
    version: 'v1',
    verbs: ['get', 'patch', 'update'],
  });
  const accept = 'application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList,application/json';
  const aggregated = await client.send('GET', '/apis', { headers: { accept } });
  expect(aggregated.headers['content-type']).toBe('application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList');
  expect(aggregated.json()).toMatchObject({ kind: 'APIGroupDiscoveryList', apiVersion: 'apidiscovery.k8s.io/v2' });
  expect((await client.send('GET', '/openapi/v3')).json<{ paths: object }>().paths).toHaveProperty('apis/apps/v1');
  expect((await client.send('GET', '/openapi/v3/apis/apps/v1?hash=X')).headers['etag']).toMatch(/^"[0-9A-F]{64}"$/);
  for (const path of ['/openapi/v1', '/apis/nothing/v1', '/apis/nothing/v1/things', '/nothing']) {
    const reply = await client.send('GET', path);
    expect([reply.status, reply.text.trim()], path).toEqual([404, '404 page not found']);
  }
});

test('/openapi/v2 is JSON, or protobuf for who asks for it, and is not sent twice', async () => {
  const json = await client.send('GET', '/openapi/v2');
  expect([json.headers['content-type'], json.json()['swagger']]).toEqual(['application/json', '2.0']);
  const headers = { accept: 'application/com.github.proto-openapi.spec.v2@v1.0+protobuf' };
  const protobuf = await client.send('GET', '/openapi/v2?timeout=32s', { headers });
  expect(protobuf.headers['content-type']).toBe('application/com.github.proto-openapi.spec.v2.v1.0+protobuf');
  expect(protobuf.bytes.subarray(0, 5)).toEqual(Buffer.from('\n\u00032.0'));
  expect(protobuf.headers['etag']).not.toBe(json.headers['etag']);
  const again = await client.send('GET', '/openapi/v2', { headers: { ...headers, 'if-none-match': String(protobuf.headers['etag']) } });
  expect([again.status, again.bytes.length, again.headers['content-type']]).toEqual([304, 0, undefined]);
});

test('the index of version 3 names each document by its hash; documents say what their types are for', async () => {
  const { paths } = (await client.send('GET', '/openapi/v3')).json<{ paths: Record<string, { serverRelativeURL: string }> }>();
  const url = paths['api/v1']?.serverRelativeURL ?? '';
  const core = await client.send('GET', url);
  expect(core.headers).toMatchObject({ etag: `"${url.split('hash=')[1]}"`, 'cache-control': 'public, max-age=31536000' });
  for (const { text } of [core, await client.send('GET', '/openapi/v2')]) expect(text).toContain('"description":"What is to run."');
});

test("the issuer's keys are IAM's, asked for once in a while, and read by who may", async () => {
  for (let time = 0; time < 2; time++) {
    const reply = await client.send('GET', '/openid/v1/jwks');
    expect([reply.headers['content-type'], reply.json()]).toEqual(['application/jwk-set+json', { keys: [{ kid: 'of call 1' }] }]);
  }
  expect((await client.send('GET', '/openid/v1/jwks', { token: 'nobody' })).status).toBe(403);
});

test('aggregated discovery is served in both its versions', async () => {
  for (const version of ['v2', 'v2beta1']) {
    const type = `application/json;g=apidiscovery.k8s.io;v=${version};as=APIGroupDiscoveryList`;
    const reply = await client.send('GET', '/api', { headers: { accept: `${type},application/json` } });
    expect(reply.headers['content-type']).toBe(type);
    const { items } = reply.json<{ items: { versions: { version: string; resources: { resource: string; scope: string; responseKind: object }[] }[] }[] }>();
    expect(items[0]?.versions[0]?.resources.find(({ resource }) => resource === 'pods')).toMatchObject({
      scope: 'Namespaced',
      singularResource: 'pod',
      responseKind: { group: '', version: 'v1', kind: 'Pod' },
    });
  }
});

test('a list is filtered, paged at one resourceVersion, and large ones are compressed', async () => {
  for (let index = 0; index < 5; index += 1)
    await client.send('POST', maps, { body: { metadata: { name: `page-${index}`, labels: { set: 'pages' } }, data: { a: 'x'.repeat(40_000) } } });
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
  expect((await client.send('GET', `${maps}?limit=1`)).json<Served>().metadata.remainingItemCount).toBe(3);

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
  const table = (await client.send('GET', `${maps}/shapes`, { headers: { accept: 'application/json;as=Table;v=v1;g=meta.k8s.io' } })).json<{
    kind: string;
    rows: { cells: unknown[]; object: Served }[];
  }>();
  expect(table).toMatchObject({
    kind: 'Table',
    apiVersion: 'meta.k8s.io/v1',
    columnDefinitions: [{ name: 'Name', format: 'name' }, { name: 'Data' }, { name: 'Age' }],
  });
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
