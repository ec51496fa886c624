import { expect, test } from 'vitest';
import { configMap, maps, servedForTests } from './test-served.ts';

const { client } = await servedForTests();

test("/metrics has Kubernetes' names, and the figures of the asker's project alone (K10)", async () => {
  await client.send('POST', maps, { body: configMap('counted') });
  await client.send('GET', maps);
  await client.send('GET', `${maps}/missing`);
  await client.send('POST', maps, { body: configMap('elsewhere'), token: 'foreigner' });
  const watch = client.watch(`${maps}?watch=1`);
  await watch.next();
  const { text, headers } = await client.send('GET', '/metrics');
  expect(headers['content-type']).toMatch(/^text\/plain; version=0\.0\.4/);
  const about = (verb: string, scope: string) =>
    `verb="${verb}",group="",version="v1",resource="configmaps",subresource="",scope="${scope}",component="apiserver"`;
  const series = text.split('\n').map((line) => line.replace(/dry_run="",?/, ''));
  expect(series).toContain(`apiserver_request_total{${about('POST', 'resource')},code="201"} 1`);
  expect(series).toContain(`apiserver_request_total{${about('GET', 'resource')},code="404"} 1`);
  expect(series).toContain(`apiserver_longrunning_requests{${about('WATCH', 'namespace')}} 1`);
  expect(series).toContain('apiserver_registered_watchers{group="",version="v1",kind="ConfigMap"} 1');
  expect(text).toMatch(/^apiserver_request_duration_seconds_count\{verb="LIST".*\} 1$/m);
  expect(text).toMatch(/^apiserver_storage_objects\{resource="configmaps"\} \d+$/m);
  expect(text).toMatch(/^process_resident_memory_bytes \d+$/m);
  expect(text).toMatch(/^nodejs_eventloop_lag_seconds /m);
  watch.close();
  const theirs = (await client.send('GET', '/metrics', { token: 'foreigner' })).text;
  expect(theirs).not.toContain('code="404"');
  expect((await client.send('GET', '/metrics', { token: 'viewer' })).json()).toMatchObject({
    code: 403,
    message: 'forbidden: User "bob" cannot get path "/metrics"',
  });
});

test('health has a path for each of its checks', async () => {
  const get = async (path: string) => {
    const { status, text } = await client.send('GET', path, { token: '' });
    return [status, text];
  };
  expect(await get('/readyz')).toEqual([200, 'ok']);
  expect(await get('/readyz?verbose')).toEqual([200, '[+]ping ok\n[+]log ok\nreadyz check passed\n']);
  expect(await get('/readyz?verbose&exclude=log')).toEqual([200, '[+]ping ok\nreadyz check passed\n']);
  expect(await get('/livez/ping')).toEqual([200, 'ok']);
  expect((await get('/livez/nope'))[0]).toBe(401);
  expect((await client.send('GET', '/livez/nope')).status).toBe(404);
});

test('nothing is measured until nodes have agents; the root lists the paths', async () => {
  const metrics = '/apis/metrics.k8s.io/v1beta1';
  expect((await client.send('GET', metrics)).json()).toMatchObject({
    resources: [{ name: 'nodes', kind: 'NodeMetrics', verbs: ['get', 'list'] }, { name: 'pods' }],
  });
  expect((await client.send('GET', `${metrics}/nodes`)).json()).toEqual({
    kind: 'NodeMetricsList',
    apiVersion: 'metrics.k8s.io/v1beta1',
    metadata: {},
    items: [],
  });
  expect((await client.send('GET', `${metrics}/namespaces/default/pods/p`)).json()).toMatchObject({
    code: 404,
    message: 'podmetrics.metrics.k8s.io "p" not found',
  });
  expect((await client.send('POST', `${metrics}/nodes`, { body: {} })).status).toBe(405);
  const { paths } = (await client.send('GET', '/')).json<{ paths: string[] }>();
  expect(paths).toEqual(expect.arrayContaining(['/apis/apps/v1', '/readyz/log', '/metrics', '/openapi/v3']));
});
