import { expect, test } from 'vitest';
import type { Served } from './test-client.ts';
import { configMap, maps, servedForTests } from './test-served.ts';

const { client } = await servedForTests();

test('the old paths of watches mean the same', async () => {
  await client.send('POST', maps, { body: configMap('old-way') });
  const one = client.watch('/api/v1/watch/namespaces/default/configmaps/old-way?timeoutSeconds=1');
  expect(await one.next()).toMatchObject({ type: 'ADDED', object: { metadata: { name: 'old-way' } } });
  expect(await one.next()).toBeUndefined();
  const all = client.watch('/api/v1/watch/namespaces?timeoutSeconds=1');
  expect(await all.next()).toMatchObject({ type: 'ADDED', object: { metadata: { name: 'default' } } });
  all.close();
  const named = client.watch('/api/v1/watch/namespaces/default?timeoutSeconds=1');
  expect(await named.next()).toMatchObject({ type: 'ADDED', object: { kind: 'Namespace' } });
  named.close();
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
  const watch = client.watch(
    `${maps}?allowWatchBookmarks=true&fieldSelector=metadata.name=listed&resourceVersionMatch=NotOlderThan&sendInitialEvents=true&timeoutSeconds=3&watch=true`,
  );
  expect(await watch.next()).toMatchObject({ type: 'ADDED', object: { metadata: { name: 'listed' } } });
  expect(await watch.next()).toMatchObject({
    type: 'BOOKMARK',
    object: { kind: 'ConfigMap', metadata: { annotations: { 'k8s.io/initial-events-end': 'true' } } },
  });
  // The one two seconds before the end.
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
  expect(await table.next()).toMatchObject({ type: 'DELETED', object: { columnDefinitions: null } });
  table.close();
});
