import { afterAll, beforeAll, expect, test } from 'vitest';
import { startRestServer } from './server.ts';
import { createTestClient } from './test-client.ts';
import type { Served, TestClient } from './test-client.ts';
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
const configMap = (name: string): object => ({ metadata: { name }, data: { a: '1' } });

test('HTTP/1.1 is served too', async () => {
  expect((await client.sendHttp1('GET', maps)).json<Served>().kind).toBe('ConfigMapList');
  expect((await client.sendHttp1('HEAD', maps)).status).toBe(405);
});

test('a taken port is one clear sentence', async () => {
  const options = { host: '127.0.0.1', port: server.port, tls: server.tls, deps: server.deps };
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
