import { expect, test } from 'vitest';
import type { Served } from './test-client.ts';
import { configMap, maps, servedForTests } from './test-served.ts';

const { client } = await servedForTests();

test.each<[string, string, string, object | undefined, number, string]>([
  ['an unknown resource', 'GET', '/api/v1/namespaces/default/widgets', undefined, 404, 'the server could not find the requested resource'],
  ['an unknown subresource', 'GET', '/api/v1/namespaces/default/pods/x/taste', undefined, 404, 'the server could not find the requested resource'],
  ['logs', 'GET', '/api/v1/namespaces/default/pods/x/log', undefined, 501, 'pods/log is not served: the nodes run no containers'],
  ['a proxied path', 'GET', '/api/v1/namespaces/default/services/x/proxy/a/b', undefined, 501, 'services/proxy is not served: the nodes run no containers'],
  ['a method the path has not', 'POST', `${maps}/x`, {}, 405, 'the server does not allow this method on the requested resource'],
  ['a method nobody has', 'constructor', maps, undefined, 405, 'the server does not allow this method on the requested resource'],
  ['creating over all namespaces', 'POST', '/api/v1/configmaps', {}, 405, 'the server does not allow this method on the requested resource'],
  [
    'another namespace in the body',
    'POST',
    maps,
    { metadata: { name: 'x', namespace: 'other' } },
    400,
    'the namespace of the provided object does not match the namespace sent on the request',
  ],
  ['another name in the body', 'PUT', `${maps}/x`, { metadata: { name: 'y' } }, 400, 'the name of the object (y) does not match the name on the URL (x)'],
  ['another kind in the body', 'POST', maps, { kind: 'Pod', apiVersion: 'v1', metadata: { name: 'x' } }, 400, 'cannot be handled as a ConfigMap'],
  [
    'a wrong type',
    'POST',
    '/apis/apps/v1/namespaces/default/deployments',
    { metadata: { name: 'x' }, spec: { replicas: 'many' } },
    400,
    'cannot be handled as a Deployment',
  ],
  [
    'an unknown field, when strict',
    'POST',
    `${maps}?fieldValidation=Strict`,
    { metadata: { name: 'x' }, dat: {} },
    400,
    'strict decoding error: unknown field "dat"',
  ],
  [
    'a name that is none',
    'POST',
    maps,
    { metadata: { name: 'Not_A_Name' } },
    422,
    'ConfigMap "Not_A_Name" is invalid: metadata.name: Invalid value: "Not_A_Name"',
  ],
  ['a missing namespace', 'POST', '/api/v1/namespaces/nowhere/configmaps', { metadata: { name: 'x' } }, 404, 'namespaces "nowhere" not found'],
  [
    'an unknown field selector',
    'GET',
    `${maps}?fieldSelector=data.k=1`,
    undefined,
    400,
    '"data.k" is not a known field selector: only "metadata.name", "metadata.namespace"',
  ],
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
  expect((await client.send('PATCH', `${maps}/x`, { body: '{}', headers: { 'content-type': 'application/apply-patch+cbor' } })).json()).toMatchObject({
    code: 415,
    reason: 'UnsupportedMediaType',
  });
  expect((await client.send('GET', maps, { headers: { accept: 'text/html' } })).json()).toMatchObject({ code: 406, reason: 'NotAcceptable' });
  const large = { metadata: { name: 'large' }, data: { a: 'x'.repeat(3 * 1024 * 1024) } };
  expect((await client.send('POST', maps, { body: large })).json()).toMatchObject({ code: 413, reason: 'RequestEntityTooLarge' });
  expect((await client.sendHttp1('POST', maps, { body: large })).status).toBe(413);
  expect((await client.send('GET', `${maps}/large`)).status).toBe(404);
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
  expect((await client.send('GET', '/metrics', { token: 'nobody' })).json()).toMatchObject({
    code: 403,
    message: 'forbidden: User "eve" cannot get path "/metrics"',
  });
});

test('nobody acts as somebody else by mistake', async () => {
  expect((await client.send('GET', maps, { headers: { 'impersonate-user': 'bob' } })).json()).toMatchObject({
    code: 501,
    message: 'impersonation is not served',
  });
});

test('a tenant sees nothing of another (K10)', async () => {
  await client.send('POST', maps, { body: configMap('mine') });
  expect((await client.send('GET', `${maps}/mine`, { token: 'foreigner' })).status).toBe(404);
  const { items } = (await client.send('GET', maps, { token: 'foreigner' })).json<Served>();
  expect(items).toEqual([]);
});

test('the namespaces that every cluster has may not be deleted (NS-6)', async () => {
  expect((await client.send('DELETE', '/api/v1/namespaces/default')).json()).toMatchObject({
    code: 403,
    reason: 'Forbidden',
    message: 'namespaces "default" is forbidden: this namespace may not be deleted',
  });
});
