// How many requests a project may have under way, over HTTP.
import { connect, type ClientHttp2Session } from 'node:http2';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startRestServer, type RestServer } from './server.ts';
import { startTestServer, type TestServer } from './test-server.ts';

let api: TestServer;
let front: RestServer;
let client: ClientHttp2Session;
let fresh: PromiseWithResolvers<void>;

/** A server whose reads wait until `fresh` says that the log has answered. */
beforeEach(async () => {
  api = await startTestServer();
  fresh = Promise.withResolvers();
  const storeOf: typeof api.deps.storeOf = (resource) => {
    const store = api.deps.storeOf(resource);
    return { ...store, waitForFresh: () => fresh.promise.then(() => store.waitForFresh()) };
  };
  front = await startRestServer({ host: '127.0.0.1', port: 0, tls: api.tls, deps: { ...api.deps, storeOf } });
  client = connect(`https://127.0.0.1:${front.address.port}`, { ca: api.ca });
});
afterEach(async () => {
  client.destroy();
  await front.stop();
  await api.stop();
});

const get = (path: string, token = 'admin'): Promise<{ readonly code: number; readonly retryAfter: string | undefined }> =>
  new Promise((resolve, reject) => {
    const stream = client.request({ ':path': path, authorization: `Bearer ${token}` });
    stream.on('response', (headers) => resolve({ code: headers[':status'] ?? 0, retryAfter: headers['retry-after'] as string | undefined }));
    stream.on('error', reject);
    stream.resume();
  });

test('beyond 400 reads of a project the answer is 429 with Retry-After; another project and writes are not held up', async () => {
  const waiting = Array.from({ length: 400 }, () => get('/api/v1/namespaces/default/configmaps'));
  const quick = '/api/v1/namespaces/default/configmaps?resourceVersion=0';
  await expect.poll(async () => await get(quick)).toEqual({ code: 429, retryAfter: '1' });
  expect((await get(quick, 'foreigner')).code).toBe(200);
  const body = JSON.stringify({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'written' } });
  const written = await new Promise((resolve) => {
    const stream = client.request({
      ':method': 'POST',
      ':path': '/api/v1/namespaces/default/configmaps',
      authorization: 'Bearer admin',
      'content-type': 'application/json',
    });
    stream.on('response', (headers) => resolve(headers[':status']));
    stream.end(body);
  });
  expect(written).toBe(201);
  fresh.resolve();
  expect(new Set((await Promise.all(waiting)).map(({ code }) => code))).toEqual(new Set([200]));
  await expect.poll(async () => (await get(quick)).code).toBe(200);
});
