// 32 clients count on 8 counters through three API processes at once, each by reading and replacing what it read. The record of what they
// did, and of what watches through each process saw, is checked: no update is lost, and every watch sees every event once and in order.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsOf, type Operation, type Seen } from '../testing/counter-history.ts';
import { eventually } from '../testing/eventually.ts';
import { createClient, type Client } from '../testing/http2-client.ts';
import { startRoleCluster, type RoleCluster } from '../testing/role-cluster.ts';

const clientsCount = 32;
const objectsCount = 8;
const roundsEach = 6;
const path = '/api/v1/namespaces/default/configmaps';

interface Counter {
  readonly metadata: { readonly name: string; readonly resourceVersion: string };
  readonly data: { readonly value: string };
}

let cluster: RoleCluster;
/** One connection to each API process. */
let connections: Client[] = [];

beforeAll(async () => {
  cluster = await startRoleCluster({ apis: 3, workers: 0 });
  connections = cluster.apiPorts.map((port) => createClient({ engine: { api: { url: `https://127.0.0.1:${port}` } }, token: cluster.token, ca: cluster.ca }));
}, 60_000);

afterAll(async () => {
  for (const connection of connections) connection.close();
  await cluster?.close();
}, 60_000);

const pageOf = async (
  api: number,
  query: string,
): Promise<{ readonly metadata: { readonly continue?: string; readonly resourceVersion: string }; readonly items: readonly Counter[] }> => {
  const { status, text } = await through(api).send('GET', `${path}?labelSelector=is%3Dcounter&${query}`);
  if (status !== 200) throw new Error(text);
  return JSON.parse(text) as Awaited<ReturnType<typeof pageOf>>;
};

const seenOf = ({ metadata, data }: Counter): Seen => ({
  object: metadata.name,
  resourceVersion: Number(metadata.resourceVersion),
  value: Number(data.value),
});

const through = (index: number): Client => {
  const connection = connections[index % connections.length];
  if (connection === undefined) throw new Error('there are API processes');
  return connection;
};

const operations: Operation[] = [];
let conflicts = 0;

async function record(
  kind: Operation['kind'],
  client: number,
  send: () => Promise<{ readonly status: number; readonly text: string }>,
): Promise<Counter | 'conflict'> {
  const startMs = performance.now();
  const { status, text } = await send();
  const endMs = performance.now();
  if (status === 409) return 'conflict';
  if (status !== 200) throw new Error(text);
  const counter = JSON.parse(text) as Counter;
  operations.push({ kind, client, startMs, endMs, ...seenOf(counter) });
  return counter;
}

async function count(client: number): Promise<void> {
  // Each round goes through another process than the one before.
  for (let round = 0; round < roundsEach; round += 1) {
    const api = through(client + round);
    const object = `${path}/counter-${(client * 5 + round * 3) % objectsCount}`;
    for (;;) {
      const read = await record('read', client, () => api.send('GET', object));
      if (read === 'conflict') throw new Error('a read has no conflict');
      const next = { ...read, data: { value: String(Number(read.data.value) + 1) } };
      if ((await record('write', client, () => api.send('PUT', object, next))) !== 'conflict') break;
      conflicts += 1;
    }
  }
}

test('32 clients, 8 objects, 3 API processes: no lost update, and watches that are complete', async () => {
  const started = await Promise.all(
    Array.from({ length: objectsCount }, (_, index) =>
      through(index).send('POST', path, {
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: { name: `counter-${index}`, labels: { is: 'counter' } },
        data: { value: '0' },
      }),
    ),
  );
  expect(started.map(({ status }) => status)).toEqual(started.map(() => 201));
  const { resourceVersion } = (JSON.parse((await through(0).send('GET', path)).text) as { metadata: { resourceVersion: string } }).metadata;
  const watches = Array.from({ length: 6 }, (_, index) => {
    const seen: Seen[] = [];
    const query = `watch=true&labelSelector=is%3Dcounter&resourceVersion=${resourceVersion}`;
    const { close } = through(index).watch(`${path}?${query}`, (line) => {
      const { type, object } = JSON.parse(line) as { readonly type: string; readonly object: Counter };
      if (type !== 'MODIFIED') throw new Error(line);
      seen.push(seenOf(object));
    });
    return { seen, close };
  });

  await Promise.all(Array.from({ length: clientsCount }, (_, client) => count(client)));

  const writes = operations.filter(({ kind }) => kind === 'write').length;
  expect(writes).toBe(clientsCount * roundsEach);
  await eventually('the watches saw the end', 10_000, () => watches.every(({ seen }) => seen.length >= writes));
  const { items } = JSON.parse((await through(2).send('GET', `${path}?labelSelector=is%3Dcounter`)).text) as { readonly items: readonly Counter[] };
  for (const { close } of watches) close();
  // Somebody came too late now and then, or nothing was proved.
  expect(conflicts).toBeGreaterThan(10);
  expect(faultsOf({ operations, watches: watches.map(({ seen }) => seen), final: items.map(seenOf) })).toEqual([]);
  // The log says the same.
  const logged = (await cluster.history()).filter(({ ref, type }) => ref.resource === 'configmaps' && type === 'Updated' && ref.name.startsWith('counter-'));
  expect(logged.map(({ sequence }) => sequence)).toEqual(watches[0]?.seen.map((one) => one.resourceVersion));
}, 60_000);

test('the pages of a list are of one moment, whichever process gives them', async () => {
  const whole = (await pageOf(0, '')).items.map(seenOf);
  const first = await pageOf(0, 'limit=3');
  await through(1).send('DELETE', `${path}/counter-7`);
  await through(2).send('PATCH', `${path}/counter-4`, { data: { value: 'changed' } }, 'application/merge-patch+json');
  await through(1).send('POST', path, {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    metadata: { name: 'counter-5a', labels: { is: 'counter' } },
    data: { value: '0' },
  });
  const second = await pageOf(1, `limit=3&continue=${first.metadata.continue}`);
  const third = await pageOf(2, `limit=3&continue=${second.metadata.continue}`);
  expect([...first.items, ...second.items, ...third.items].map(seenOf)).toEqual(whole);
  expect(new Set([first, second, third].map(({ metadata }) => metadata.resourceVersion)).size).toBe(1);
  expect(third.metadata.continue).toBeUndefined();
  const exact = await pageOf(2, `resourceVersion=${first.metadata.resourceVersion}&resourceVersionMatch=Exact`);
  expect(exact.items.map(seenOf)).toEqual(whole);
  expect((await pageOf(0, '')).items.map(({ metadata }) => metadata.name)).toContain('counter-5a');
});
