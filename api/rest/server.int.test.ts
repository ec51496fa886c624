import { expect, test } from 'vitest';
import { startRestServer } from './server.ts';
import { createTestClient } from './test-client.ts';
import type { Served } from './test-client.ts';
import { startTestServer } from './test-server.ts';
import { configMap, maps, servedForTests } from './test-served.ts';

const { server, client } = await servedForTests();

test('HTTP/1.1 is served too', async () => {
  expect((await client.sendHttp1('GET', maps)).json<Served>().kind).toBe('ConfigMapList');
  expect((await client.sendHttp1('HEAD', maps)).status).toBe(405);
});

test('a selector of 200 KB is read over HTTP/1.1', async () => {
  const path = `${maps}?labelSelector=${encodeURIComponent(`app in (${Array.from({ length: 20_000 }, (_none, index) => `v-${index}`).join(',')})`)}`;
  expect((await client.sendHttp1('GET', path)).json<Served>().kind).toBe('ConfigMapList');
});

test('HEAD asks whether the server is well, and nothing else', async () => {
  for (const path of ['/healthz', '/livez', '/readyz', '/readyz/log']) expect((await client.send('HEAD', path, { token: '' })).status, path).toBe(200);
  expect((await client.send('HEAD', '/version')).status).not.toBe(200);
});

test('curl, and who asks for it, reads JSON with line breaks', async () => {
  await client.send('POST', maps, { body: configMap('pretty') });
  const lines = async (query: string, agent: string): Promise<number> =>
    (await client.send('GET', `${maps}/pretty${query}`, { headers: { 'user-agent': agent } })).text.split('\n').length;
  expect(await lines('', 'kubectl/v1.36.3')).toBe(1);
  expect(await lines('?pretty=true', 'kubectl/v1.36.3')).toBeGreaterThan(5);
  expect(await lines('', 'curl/8.5.0')).toBeGreaterThan(5);
  expect(await lines('?pretty=false', 'curl/8.5.0')).toBe(1);
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
