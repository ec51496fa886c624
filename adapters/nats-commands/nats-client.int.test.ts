// What the typed client of examples/nats-client does over a real nats-server: reads, writes, lists that are applied, watches.
import { connect, headers, type NatsConnection } from 'nats';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createClient, type KubernetesClient, type WatchOptions } from '../../examples/nats-client/client.ts';
import { newReplyKey } from '../../examples/nats-client/hpke.ts';
import { StatusError } from '../../examples/nats-client/kinds.ts';
import type { ConfigMap } from '../../schemas/kubernetes/types.ts';
import { poll } from '../nats-server/child-process.ts';
import { startTestApi, type TestApi } from './testing/api.ts';
import type { NatsCommands } from './start-nats-commands.ts';

let api: TestApi;
let serving: NatsCommands;
let connection: NatsConnection;
let client: KubernetesClient;

beforeAll(async () => {
  api = await startTestApi();
  serving = await api.serve();
  connection = await connect({ servers: api.nats.current.url });
  client = createClient(connection, { org: 'default', project: 'default', token: 'admin' });
});
afterAll(async () => {
  await connection.close();
  await serving.stop();
  await api.close();
  expect(api.reported).toEqual([]);
});

const configMap = (name: string, data: Record<string, string>, labels?: Record<string, string>) =>
  ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name, namespace: 'default', ...(labels === undefined ? {} : { labels }) }, data }) as const;
const never = new AbortController().signal;
const place = (name: string) => ({ namespace: 'default', name });
const refused = async (wish: Promise<unknown>): Promise<StatusError> => {
  const error: unknown = await wish.then(
    () => undefined,
    (failure: unknown) => failure,
  );
  if (!(error instanceof StatusError)) throw new Error(`a Status was to come, not ${String(error)}`);
  return error;
};

/** Events as they come; `until` waits for a number of them. */
function collect(options: Omit<WatchOptions, 'signal' | 'namespace'>, resource = 'configmaps' as const) {
  const stop = new AbortController();
  const events = client.watch(resource, { namespace: 'default', ...options, signal: stop.signal });
  const seen: string[] = [];
  const ended = (async () => {
    for await (const { type, object } of events) seen.push(`${type} ${object.metadata.name} ${object.data?.['value'] ?? ''}`.trim());
  })();
  const until = async (count: number): Promise<readonly string[]> => {
    if ((await poll(10_000, () => (seen.length >= count ? true : undefined))) === undefined)
      throw new Error(`${count} events were to come, not ${seen.join(', ')}`);
    return seen;
  };
  return {
    until,
    stop: async () => {
      stop.abort();
      await ended;
    },
  };
}

describe('a client over NATS', () => {
  test('creates, reads, changes and deletes, and sees whole objects', async () => {
    const created = await client.create('configmaps', configMap('whole', { value: '1' }, { a: 'b' }));
    expect(created).toMatchObject({ data: { value: '1' }, metadata: { labels: { a: 'b' } } });
    expect(await client.get('configmaps', place('whole'))).toEqual(created);
    expect(await client.patch('configmaps', place('whole'), { data: { more: 'x' } })).toMatchObject({ data: { value: '1', more: 'x' } });
    expect(await client.replace('configmaps', place('whole'), configMap('whole', { value: '2' }))).toMatchObject({ data: { value: '2' } });
    expect(await client.delete('configmaps', place('whole'))).toMatchObject({ kind: 'Status' });
    expect((await refused(client.get('configmaps', place('whole')))).code).toBe(404);
  });

  test('lists in pages, and deletes a collection by its selector', async () => {
    await client.apply(Array.from({ length: 7 }, (_, index) => configMap(`page-${index}`, {}, { of: index === 6 ? 'other' : 'pages' })));
    const query = new URLSearchParams({ labelSelector: 'of=pages', limit: '4' }).toString();
    type Page = { readonly items: readonly ConfigMap[]; readonly metadata: { readonly continue: string } };
    const page = await client.ask<Page>('list', 'configmaps', place(''), undefined, { 'K8shost-Query': query });
    expect(page.items).toHaveLength(4);
    expect((await client.list('configmaps', { namespace: '', labelSelector: 'of in (pages, other)' })).items).toHaveLength(7);
    await client.ask('deletecollection', 'configmaps', place(''), undefined, { 'K8shost-Query': query.replace('&limit=4', '') });
    expect((await client.list('configmaps', { namespace: 'default', labelSelector: 'of' })).items.map(({ metadata }) => metadata.name)).toEqual(['page-6']);
  });

  test('reaches subresources by their names', async () => {
    await client.create('deployments/apps', {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: 'scaled', namespace: 'default' },
      spec: { selector: { matchLabels: { a: 'b' } }, template: { metadata: { labels: { a: 'b' } }, spec: { containers: [{ name: 'c', image: 'i' }] } } },
    } as never);
    expect(await client.ask('get', 'deployments/apps%2Fscale', place('scaled'))).toMatchObject({ kind: 'Scale', spec: { replicas: 1 } });
    const merge = { 'Content-Type': 'application/merge-patch+json' };
    expect(await client.ask('patch', 'deployments/apps%2Fscale', place('scaled'), { spec: { replicas: 3 } }, merge)).toMatchObject({ spec: { replicas: 3 } });
    expect((await refused(client.ask('get', 'pods%2Flog', place('x')))).code).toBe(501);
    expect((await refused(client.ask('get', 'pods%2Funheard', place('x')))).code).toBe(404);
  });

  test('gets a token for a service account sealed, and never in clear', async () => {
    const account = place('default');
    const answer = await client.ask<{ readonly status: { readonly token: string } }>('create', 'serviceaccounts%2Ftoken', account, {});
    expect(answer.status.token).toBe('hush-system:serviceaccount:default:default');
    const all = headers();
    all.set('Authorization', 'Bearer admin');
    const inClear = await connection.request('k8s.cmd.default.default.create.serviceaccounts%2Ftoken.default.default', '{}', { headers: all, timeout: 5_000 });
    expect(inClear.json()).toMatchObject({ kind: 'TokenRequest' });
    expect(inClear.string()).not.toContain('hush');
  });

  test('evicts a pod', async () => {
    const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'evicted', namespace: 'default' }, spec: { containers: [{ name: 'c', image: 'i' }] } };
    await client.create('pods', pod as never);
    const eviction = {
      apiVersion: 'policy/v1',
      kind: 'Eviction',
      metadata: { name: 'evicted', namespace: 'default' },
      deleteOptions: { gracePeriodSeconds: 0 },
    };
    expect(await client.ask('create', 'pods%2Feviction', place('evicted'), eviction)).toMatchObject({ kind: 'Status', status: 'Success' });
    expect((await refused(client.get('pods', place('evicted')))).code).toBe(404);
  });

  test('may read what its token may, and nothing without one', async () => {
    const as = (token: string) => createClient(connection, { org: 'default', project: 'default', token });
    expect(await as('viewer').list('configmaps', { namespace: 'default' })).toMatchObject({ items: expect.any(Array) });
    expect((await refused(as('viewer').delete('configmaps', place('x')))).code).toBe(403);
    expect((await refused(as('wrong').get('configmaps', place('x')))).code).toBe(401);
    expect((await refused(as('wrong').watch('configmaps', { namespace: 'default', signal: never }).next())).code).toBe(401);
    expect((await refused(as('shopkeeper').get('configmaps', place('page-6')))).code).toBe(404);
    expect((await refused(as('shopkeeper').watch('configmaps', { namespace: 'default', signal: never }).next())).code).toBe(404);
  });

  test('is told what is in an object only with a key to seal it to', async () => {
    const all = headers();
    all.set('Authorization', 'Bearer admin');
    const inClear = await connection.request('k8s.cmd.default.default.get.configmaps.default.page-6', '', { headers: all, timeout: 5_000 });
    expect(inClear.json()).toMatchObject({ kind: 'Status', code: 400, message: expect.stringContaining('K8shost-Reply-Key') });
    all.set('K8shost-Reply-Key', 'no key');
    const wrong = await connection.request('k8s.watch.default.default.configmaps.default._', '', { headers: all, timeout: 5_000 });
    expect(wrong.json()).toMatchObject({ kind: 'Status', code: 400 });
  });
});

describe('a list that is applied over NATS', () => {
  const names = async () => (await client.list('configmaps', { namespace: 'default' })).items.map(({ metadata }) => metadata.name);

  test('is all there, or nothing of it', async () => {
    const namespace = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'together' } };
    const { objects } = await client.apply([
      namespace,
      configMap('t1', { value: '1' }),
      { ...configMap('t2', {}), metadata: { name: 't2', namespace: 'together' } },
    ]);
    expect(objects).toMatchObject([{ kind: 'Namespace' }, { data: { value: '1' } }, { metadata: { namespace: 'together' } }]);
    const before = await names();
    const error = await refused(client.apply([configMap('t3', {}), configMap('t1', { 'not a key': 'x' })], { deletes: [configMap('page-6', {})] }));
    expect(error.status).toMatchObject({ reason: 'Invalid', details: { causes: [{ field: 'objects[1]' }, {}] } });
    expect(await names()).toEqual(before);
    expect(await client.apply([], { deletes: [configMap('t1', {})] })).toMatchObject({ objects: [], deletes: [{ kind: 'Status', status: 'Success' }] });
  });

  test('is applied by the server: fields have managers, and force takes them', async () => {
    await client.apply([configMap('owned', { x: '1' })], { fieldManager: 'one' });
    const again = (force: boolean) => client.apply([configMap('owned', { x: '2' })], { fieldManager: 'two', force });
    expect((await refused(again(false))).status).toMatchObject({ reason: 'Conflict', details: { causes: [{ field: 'objects[0]' }, { field: '.data.x' }] } });
    expect(await again(true)).toMatchObject({ objects: [{ data: { x: '2' } }] });
    const query = { 'K8shost-Query': 'fieldManager=three', 'Content-Type': 'application/apply-patch+yaml' };
    expect(await client.ask('patch', 'configmaps', place('owned'), configMap('owned', { y: '1' }), query)).toMatchObject({ data: { x: '2', y: '1' } });
  });

  test('is done once for an id, and not at all for a dry run', async () => {
    await client.apply([configMap('dry', {})], { dryRun: true });
    await client.apply([configMap('once', {})], { id: 'list-once' });
    await client.delete('configmaps', place('once'));
    expect(await client.apply([configMap('once', {})], { id: 'list-once' })).toMatchObject({ objects: [{ kind: 'Status' }] });
    expect(await names()).not.toEqual(expect.arrayContaining(['dry']));
    expect(await names()).not.toEqual(expect.arrayContaining(['once']));
  });
});

describe('a watch over NATS', () => {
  test('tells what is there, then every change once and in order, and each change of a list that is applied', async () => {
    await client.create('configmaps', configMap('w0', { value: '0' }, { of: 'watch' }));
    const watch = collect({ labelSelector: 'of=watch' });
    await watch.until(1);
    await client.apply([configMap('w1', { value: '1' }, { of: 'watch' }), configMap('w2', { value: '2' }, { of: 'watch' })]);
    for (let value = 1; value <= 50; value += 1) await client.patch('configmaps', place('w0'), { data: { value: `${value}` } });
    await client.delete('configmaps', place('w1'));
    const seen = await watch.until(54);
    expect(seen).toEqual(['ADDED w0 0', 'ADDED w1 1', 'ADDED w2 2', ...Array.from({ length: 50 }, (_, index) => `MODIFIED w0 ${index + 1}`), 'DELETED w1 1']);
    await watch.stop();
  });

  test('from a resourceVersion, of one object', async () => {
    const { metadata } = await client.create('configmaps', configMap('one', { value: '0' }));
    const watch = collect({ name: 'one', resourceVersion: metadata.resourceVersion ?? '' });
    await client.patch('configmaps', place('w0'), { data: { value: 'x' } });
    await client.patch('configmaps', place('one'), { data: { value: '1' } });
    expect(await watch.until(1)).toEqual(['MODIFIED one 1']);
    await watch.stop();
  });

  test('begins with more than a client is sent ahead, and with more than a message holds', async () => {
    const text = 'x'.repeat(400_000);
    for (let index = 0; index < 30; index += 1) await client.create('configmaps', configMap(`large-${index}`, { text }, { of: 'large' }));
    const watch = collect({ labelSelector: 'of=large' });
    expect(await watch.until(30)).toHaveLength(30);
    await watch.stop();
    expect((await client.list('configmaps', { namespace: 'default', labelSelector: 'of=w' })).items).toEqual([]);
    const tooLarge = await refused(client.ask('list', 'configmaps', place(''), undefined, { 'K8shost-Query': 'labelSelector=of%3Dlarge' }));
    expect(tooLarge.code).toBe(413);
  });

  test('goes on, without a gap and without a repeat, when the process that has it ends and another one serves', async () => {
    const watch = collect({ labelSelector: 'of=moved' });
    await client.create('configmaps', configMap('moved', { value: '0' }, { of: 'moved' }));
    await watch.until(1);
    await serving.stop();
    serving = await api.serve();
    for (let value = 1; value <= 20; value += 1) await client.patch('configmaps', place('moved'), { data: { value: `${value}` } });
    expect(await watch.until(21)).toEqual(['ADDED moved 0', ...Array.from({ length: 20 }, (_, index) => `MODIFIED moved ${index + 1}`)]);
    await watch.stop();
  });

  test('says nothing to who listens to its inbox, and cannot be renewed by somebody else', async () => {
    const spy = await connect({ servers: api.nats.current.url });
    const heard: string[] = [];
    spy.subscribe('_INBOX.>', {
      callback: (_error, message) => void heard.push(`${JSON.stringify([...(message.headers ?? [])])}${Buffer.from(message.data).toString('latin1')}`),
    });
    await spy.flush();
    const watch = collect({}, 'secrets' as 'configmaps');
    await client.create('secrets', {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: 'hushed', namespace: 'default', labels: { a: 'hush-label' } },
      stringData: { a: 'hush-text' },
    } as never);
    await watch.until(1);
    await spy.flush();
    expect(heard.length).toBeGreaterThan(2);
    expect(heard.join('\n')).not.toMatch(/hush|aHVza|k8s\.renew/);
    const all = headers();
    all.set('Authorization', 'Bearer admin');
    const guessed = connection.request('k8s.renew.default.default.guess.guess', '', { headers: all, timeout: 2_000 });
    await expect(guessed).rejects.toThrow();
    for (const subject of ['k8s.watch.>', 'k8s.renew.>', 'k8s.watch.default.default.>', 'k8s.log.>', '$JS.>', '_R_.>', '>']) {
      const error = Promise.withResolvers<string>();
      spy.subscribe(subject, { callback: (failure, message) => error.resolve(failure ? failure.code : message.subject) });
      expect(await error.promise, subject).toBe('PERMISSIONS_VIOLATION');
    }
    await watch.stop();
    await spy.close();
  });

  test('one too many is refused', async () => {
    const all = headers();
    all.set('Authorization', 'Bearer viewer');
    const first = async (): Promise<string> => {
      all.set('K8shost-Reply-Key', newReplyKey().header);
      const reply = await connection.request('k8s.watch.default.default.configmaps.default._', '', { headers: all, timeout: 5_000, noMux: true });
      return reply.headers?.get('K8shost-Sequence') ?? '';
    };
    for (let count = 0; count < 64; count += 1) expect(await first()).toBe('0');
    const as = createClient(connection, { org: 'default', project: 'default', token: 'viewer' });
    const stop = new AbortController();
    const pending = as.watch('configmaps', { namespace: 'default', signal: stop.signal });
    const answer = await Promise.race([pending.next(), poll(500, () => undefined).then(() => 'nothing')]);
    expect(answer).toBe('nothing');
    stop.abort();
  });
});
