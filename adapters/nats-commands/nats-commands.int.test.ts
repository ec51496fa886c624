// Commands as users send them: with the `nats` 2.x client, which most have today, as the anonymous user of loopback or as a
// project's own.
import { connect, headers, type Msg, type NatsConnection } from 'nats';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { k8shost } from '../../schemas/protobuf.ts';
import { commandSubject, enqueueSubject, outcomeSubject } from '../../schemas/subjects.ts';
import type { Tenant } from '../../domain/ref.ts';
import type { Rejection } from '../../domain/rejection.ts';
import { err, ok } from '../../domain/result.ts';
import { executor } from '../../api/nats/execute-stored.ts';
import { encodeStoredCommand } from '../../api/nats/stored-command.ts';
import { gauge, gaugeDefinition } from '../../api/rest/testing/gauges.ts';
import type { RestDeps } from '../../api/rest/deps.ts';
import { createGuestbook } from '../../examples/nats-guestbook.ts';
import { systemClock } from '../system/system-clock.ts';
import { poll } from '../nats-server/child-process.ts';
import { home, shop, startTestApi, type TestApi } from './testing/api.ts';
import type { NatsCommands } from './start-nats-commands.ts';

let api: TestApi;
let serving: NatsCommands;
let client: NatsConnection;

beforeAll(async () => {
  api = await startTestApi();
  serving = await api.serve({ ackWaitMs: 1_000 });
  client = await connect({ servers: api.nats.current.url, reconnectTimeWait: 100 });
});
afterAll(async () => {
  await client.close();
  await serving.stop();
  await api.close();
  expect(api.reported).toEqual([]);
});

type Headers = Readonly<Record<string, string>>;
const token = { Authorization: 'Bearer admin' };
const subjectOf = (verb: string, resource: string, name: string, tenant: Tenant = home, namespace = 'default'): string =>
  commandSubject({ verb, ref: { ...tenant, resource, namespace, name } });
const durableOf = (verb: string, resource: string, name: string): string => enqueueSubject({ verb, ref: { ...home, resource, namespace: 'default', name } });

function send(subject: string, body: object | string | Uint8Array, given: Headers = {}, by: NatsConnection = client, timeout = 15_000): Promise<Msg> {
  const all = headers();
  for (const [name, value] of Object.entries({ ...token, ...given })) all.set(name, value);
  const payload = typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body);
  return by.request(subject, payload as Uint8Array, { timeout, headers: all });
}

const bodyOf = async (message: Promise<Msg>): Promise<Record<string, unknown>> => (await message).json<Record<string, unknown>>();
const configMap = (name: string, value = 'a'): object => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name }, data: { key: value } });
const refOf = (resource: string, name: string) => ({ ...home, resource, namespace: 'default', name });
const entryOf = (resource: string, name: string) => api.rest.storeOf(resource).objects.get(refOf(resource, name));
const contentOf = (name: string) => (entryOf('configmaps', name)?.object as { data?: unknown } | undefined)?.data;
const logEnd = async (): Promise<number> =>
  (await api.link.connection.request('$JS.API.STREAM.INFO.K8SHOST_LOG')).json<{ state: { last_seq: number } }>().state.last_seq;
const outcomeOf = (commandId: string, tenant = home, given: Headers = {}): Promise<Record<string, unknown>> =>
  bodyOf(send(outcomeSubject({ ...tenant, commandId }), '', given));
const whenDone = (commandId: string): Promise<Record<string, unknown>> =>
  until(async () => {
    const outcome = await outcomeOf(commandId);
    return outcome['state'] === 'done' ? outcome : undefined;
  });

async function until<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (const deadlineMs = Date.now() + 15_000; Date.now() < deadlineMs;) {
    const seen = await look();
    if (seen !== undefined) return seen;
    await poll(20, () => undefined);
  }
  throw new Error('it did not come true in 15 s');
}

describe('k8s.cmd', () => {
  test('creates, replaces, patches and deletes as REST does', async () => {
    const created = await bodyOf(send(subjectOf('create', 'configmaps', 'one'), configMap('one')));
    expect(created).toMatchObject({
      kind: 'ConfigMap',
      metadata: { name: 'one', namespace: 'default', resourceVersion: expect.stringMatching(/^\d+$/) },
    });
    expect(contentOf('one')).toEqual({ key: 'a' });
    const replaced = await bodyOf(send(subjectOf('update', 'configmaps', 'one'), configMap('one', 'b')));
    expect(replaced).toMatchObject({ kind: 'ConfigMap', metadata: { name: 'one' } });
    expect(contentOf('one')).toEqual({ key: 'b' });
    const merged = await bodyOf(send(subjectOf('patch', 'configmaps', 'one'), { data: { more: 'c' } }, { 'Content-Type': 'application/merge-patch+json' }));
    expect(merged).toMatchObject({ metadata: { resourceVersion: String(entryOf('configmaps', 'one')?.sequence) } });
    expect(contentOf('one')).toEqual({ key: 'b', more: 'c' });
    const patched = await bodyOf(
      send(subjectOf('patch', 'configmaps', 'one'), JSON.stringify([{ op: 'remove', path: '/data/key' }]), { 'Content-Type': 'application/json-patch+json' }),
    );
    expect(patched).toMatchObject({ kind: 'ConfigMap' });
    expect(contentOf('one')).toEqual({ more: 'c' });
    const deleted = await bodyOf(send(subjectOf('delete', 'configmaps', 'one'), ''));
    expect(deleted).toMatchObject({ kind: 'Status', status: 'Success', details: { name: 'one', kind: 'configmaps' } });
    expect(entryOf('configmaps', 'one')).toBeUndefined();
  });

  test('a YAML body, a name that is left to the server, a dry run and a field manager', async () => {
    const yaml = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {generateName: dyn-}\ndata: {key: "1"}\n';
    const created = await bodyOf(send(subjectOf('create', 'configmaps', ''), yaml, { 'Content-Type': 'application/yaml', 'Nats-Msg-Id': 'generated' }));
    expect(created).toMatchObject({ metadata: { name: expect.stringMatching(/^dyn-.{5}$/) } });
    expect(await bodyOf(send(subjectOf('create', 'configmaps', ''), yaml, { 'Content-Type': 'application/yaml', 'Nats-Msg-Id': 'generated' }))).toMatchObject({
      metadata: created['metadata'],
    });
    const end = await logEnd();
    expect(await bodyOf(send(subjectOf('create', 'configmaps', 'dry'), configMap('dry'), { 'K8shost-Dry-Run': 'All', 'Nats-Msg-Id': 'dry' }))).toMatchObject({
      kind: 'ConfigMap',
    });
    expect(await logEnd()).toBe(end);
  });

  test('a k8shost.v1.Command in protobuf', async () => {
    const encode = (command: k8shost.v1.Command.$Properties): Uint8Array => k8shost.v1.Command.encode(command).finish();
    const type = { 'Content-Type': 'application/x-protobuf' };
    const body = Buffer.from(JSON.stringify(configMap('proto')));
    expect(
      await bodyOf(
        send(
          subjectOf('create', 'configmaps', 'proto'),
          encode({ id: 'p1', verb: 'create', resource: 'configmaps', namespace: 'default', name: 'proto', body }),
          type,
        ),
      ),
    ).toMatchObject({ kind: 'ConfigMap' });
    const patch = encode({ patchType: 'merge', body: Buffer.from('{"data":{"key":"z"}}') });
    expect(await bodyOf(send(subjectOf('patch', 'configmaps', 'proto'), patch, type))).toMatchObject({ kind: 'ConfigMap' });
    expect(contentOf('proto')).toEqual({ key: 'z' });
    for (const wrong of [{ name: 'other' }, { verb: 'delete' }, { resource: 'pods' }, { namespace: 'kube-system' }, { subresource: 'status' }])
      expect(await bodyOf(send(subjectOf('create', 'configmaps', 'proto'), encode({ ...wrong, body }), type)), JSON.stringify(wrong)).toMatchObject({
        code: 400,
        reason: 'BadRequest',
      });
    expect(await bodyOf(send(subjectOf('create', 'configmaps', 'proto'), encode({ id: 'a', body }), { ...type, 'Nats-Msg-Id': 'b' }))).toMatchObject({
      code: 400,
    });
    expect(await outcomeOf('p1')).toMatchObject({ state: 'done', result: { kind: 'Accepted', name: 'proto' } });
  });

  test('subresources are named in the subject; bind puts a pod on a node', async () => {
    const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'web' }, spec: { containers: [{ name: 'c', image: 'i' }] } };
    await send(subjectOf('create', 'nodes', 'n1', home, ''), { apiVersion: 'v1', kind: 'Node', metadata: { name: 'n1' } });
    await send(
      subjectOf('patch', 'nodes/status', 'n1', home, ''),
      { status: { allocatable: { cpu: '4', memory: '4Gi', pods: '10' } } },
      { 'Content-Type': 'application/merge-patch+json' },
    );
    expect(await bodyOf(send(subjectOf('create', 'pods', 'web'), pod))).toMatchObject({ kind: 'Pod' });
    expect(await bodyOf(send(subjectOf('bind', 'pods', 'web'), { target: { kind: 'Node', name: 'n1' } }))).toMatchObject({ status: 'Success', code: 201 });
    expect(entryOf('pods', 'web')?.object).toMatchObject({ spec: { nodeName: 'n1' } });
    const status = await bodyOf(
      send(subjectOf('patch', 'pods/status', 'web'), { status: { phase: 'Running' } }, { 'Content-Type': 'application/strategic-merge-patch+json' }),
    );
    expect(status).toMatchObject({ kind: 'Pod', metadata: { name: 'web' } });
    expect(entryOf('pods', 'web')?.object).toMatchObject({ status: { phase: 'Running' } });
  });

  test('a repeated id is done once, and an id names one object for good', async () => {
    const id = { 'Nats-Msg-Id': 'once' };
    const first = await bodyOf(send(subjectOf('create', 'configmaps', 'once'), configMap('once'), id));
    const end = await logEnd();
    const again = await Promise.all([1, 2, 3].map(() => bodyOf(send(subjectOf('create', 'configmaps', 'once'), configMap('once'), id))));
    for (const one of again) expect(one).toEqual(first);
    expect(await logEnd()).toBe(end);
    expect(await bodyOf(send(subjectOf('create', 'configmaps', 'twice'), configMap('twice'), id))).toMatchObject({ code: 400 });
    expect(entryOf('configmaps', 'twice')).toBeUndefined();
    expect(await bodyOf(send(subjectOf('delete', 'configmaps', 'once'), '', id))).toMatchObject({ code: 400 });
    expect(entryOf('configmaps', 'once')).toBeDefined();
    expect(await bodyOf(send(subjectOf('delete', 'configmaps', 'once'), '', { 'Nats-Msg-Id': 'gone' }))).toMatchObject({ status: 'Success' });
    expect(await bodyOf(send(subjectOf('delete', 'configmaps', 'once'), '', { 'Nats-Msg-Id': 'gone' }))).toMatchObject({
      status: 'Success',
      details: { name: 'once' },
    });
    expect(await bodyOf(send(subjectOf('create', 'configmaps', 'once'), configMap('once'), id))).toMatchObject({ kind: 'Status', status: 'Success' });
    expect(entryOf('configmaps', 'once')).toBeUndefined();
  });

  test.each<readonly [string, number, string, string, object | string, Headers]>([
    ['no token', 401, 'Unauthorized', subjectOf('create', 'configmaps', 'x'), configMap('x'), { Authorization: '' }],
    ['a viewer', 403, 'Forbidden', subjectOf('create', 'configmaps', 'x'), configMap('x'), { Authorization: 'Bearer viewer' }],
    ['a token of another project', 404, 'NotFound', subjectOf('create', 'configmaps', 'x'), configMap('x'), { Authorization: 'Bearer shopkeeper' }],
    ['a subject that is too short', 400, 'BadRequest', 'k8s.cmd.default.default.create.pods', configMap('x'), {}],
    ['an unknown resource', 404, 'NotFound', subjectOf('create', 'gadgets', 'x'), configMap('x'), {}],
    ['a resource of the engine', 404, 'NotFound', subjectOf('create', '_outcomes', 'x'), configMap('x'), {}],
    ['an unknown verb', 405, 'MethodNotAllowed', subjectOf('frobnicate', 'pods', 'x'), configMap('x'), {}],
    ['a read without a key', 400, 'BadRequest', subjectOf('get', 'pods', 'x'), '', {}],
    ['a delete of everything', 405, 'MethodNotAllowed', subjectOf('delete', 'configmaps', ''), '', {}],
    ['an unknown subresource', 404, 'NotFound', subjectOf('patch', 'configmaps/status', 'x'), {}, { 'Content-Type': 'application/merge-patch+json' }],
    ['another kind', 400, 'BadRequest', subjectOf('create', 'pods', 'x'), configMap('x'), {}],
    ['another name', 400, 'BadRequest', subjectOf('create', 'configmaps', 'x'), configMap('y'), {}],
    ['another name in a replace', 400, 'BadRequest', subjectOf('replace', 'configmaps', 'x'), configMap('y'), {}],
    ['another namespace', 400, 'BadRequest', subjectOf('create', 'configmaps', 'x'), { metadata: { name: 'x', namespace: 'kube-system' } }, {}],
    ['no namespace', 400, 'BadRequest', subjectOf('create', 'configmaps', 'x', home, ''), configMap('x'), {}],
    ['a namespace too many', 400, 'BadRequest', subjectOf('create', 'namespaces', 'x'), { metadata: { name: 'x' } }, {}],
    ['no JSON', 400, 'BadRequest', subjectOf('create', 'configmaps', 'x'), '{"kind":', {}],
    ['a wrong type', 400, 'BadRequest', subjectOf('create', 'configmaps', 'x'), { data: [1] }, {}],
    [
      'deep nesting',
      400,
      'BadRequest',
      subjectOf('patch', 'configmaps', 'x'),
      `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
      { 'Content-Type': 'application/merge-patch+json' },
    ],
    ['an invalid name', 422, 'Invalid', subjectOf('create', 'configmaps', 'X_Y'), configMap('X_Y'), {}],
    [
      'a stale resourceVersion',
      409,
      'Conflict',
      subjectOf('replace', 'namespaces', 'default', home, ''),
      { metadata: { name: 'default', resourceVersion: '999999' } },
      {},
    ],
    ['what is not there', 404, 'NotFound', subjectOf('delete', 'configmaps', 'nothing'), '', {}],
    ['an unknown media type', 415, 'UnsupportedMediaType', subjectOf('create', 'configmaps', 'x'), '<x/>', { 'Content-Type': 'application/xml' }],
    ['a patch without its type', 415, 'UnsupportedMediaType', subjectOf('patch', 'configmaps', 'x'), {}, {}],
    ['a dry run of some kind', 422, 'Invalid', subjectOf('create', 'configmaps', 'x'), configMap('x'), { 'K8shost-Dry-Run': 'Some' }],
    ['an id with spaces', 400, 'BadRequest', subjectOf('create', 'configmaps', 'x'), configMap('x'), { 'Nats-Msg-Id': 'a b' }],
    ['an id for what has no outcome', 400, 'BadRequest', subjectOf('create', 'events', 'x'), { metadata: { name: 'x' } }, { 'Nats-Msg-Id': 'a' }],
    ['a body over 3 MiB', 413, 'RequestEntityTooLarge', subjectOf('create', 'configmaps', 'x'), configMap('x', 'x'.repeat(3 * 1024 * 1024)), {}],
  ])('%s is answered with %i %s, and nothing is appended', async (_case, code, reason, subject, body, given) => {
    const end = await logEnd();
    const message = await send(subject, body, given);
    expect(message.json()).toMatchObject({ kind: 'Status', apiVersion: 'v1', status: 'Failure', code, reason });
    expect(message.headers?.get('Nats-Service-Error-Code')).toBe(String(code));
    expect(message.headers?.get('Nats-Service-Error')).toBe(reason);
    expect(await logEnd()).toBe(end);
  });

  test('another project answers the same whether it is there or not, and its own user reaches only itself', async () => {
    const login = api.nats.current.loginOf(shop);
    const keeper = await connect({ servers: api.nats.current.url, ...(login && { user: login.user, pass: login.password }) });
    try {
      const own = { Authorization: 'Bearer shopkeeper' };
      expect(await bodyOf(send(subjectOf('create', 'configmaps', 'theirs', shop), configMap('theirs'), own, keeper))).toMatchObject({ kind: 'ConfigMap' });
      const foreign = await bodyOf(send(subjectOf('delete', 'configmaps', 'theirs', shop), '', token, keeper));
      expect(foreign).toMatchObject({ code: 404, message: 'configmaps "theirs" not found' });
      await expect(send(subjectOf('delete', 'configmaps', 'theirs', home), '', own, keeper)).rejects.toThrow();
      await expect(send(subjectOf('delete', 'configmaps', 'theirs', shop), '', own)).rejects.toThrow();
    } finally {
      await keeper.close();
    }
  });

  test('who listens to the replies of others hears which objects there are, and nothing of what is in them', async () => {
    const spy = await connect({ servers: api.nats.current.url });
    try {
      const heard: string[] = [];
      spy.subscribe('_INBOX.>', { callback: (_error, message) => void heard.push(`${JSON.stringify([...(message.headers ?? [])])}${message.string()}`) });
      await spy.flush();
      const metadata = (name: string) => ({ name, labels: { tier: 'hush-label' }, annotations: { note: 'hush-note' } });
      const secret = {
        kind: 'Secret',
        metadata: metadata('heard'),
        stringData: { password: 'hush-text' },
        data: { key: Buffer.from('hush-data').toString('base64') },
      };
      const merge = { 'Content-Type': 'application/merge-patch+json' };
      const id = { 'Nats-Msg-Id': 'heard-1' };
      await send(subjectOf('create', 'secrets', 'heard'), secret, id);
      await send(subjectOf('create', 'secrets', 'heard'), secret, id);
      await send(subjectOf('create', 'secrets', 'heard'), secret);
      await send(subjectOf('create', 'configmaps', 'heard'), { kind: 'ConfigMap', metadata: metadata('heard'), data: { key: 'hush-value' } });
      await send(subjectOf('patch', 'secrets', 'heard'), { stringData: { 'not a key': 'hush-refused' } }, merge);
      await send(subjectOf('patch', 'secrets', 'heard'), { data: { key: 'hush no base64' } }, merge);
      await send(subjectOf('patch', 'secrets', 'heard'), '{"stringData":{"password":hush}}', merge);
      await send(subjectOf('create', 'secrets', 'broken'), '{"stringData":{"password":hush}}');
      await send(subjectOf('create', 'secrets', 'broken'), 'stringData:\n  a: "hush\n  b: [', { 'Content-Type': 'application/yaml' });
      await send(durableOf('create', 'secrets', 'heard-later'), { ...secret, metadata: metadata('heard-later') }, { 'Nats-Msg-Id': 'heard-2' });
      await whenDone('heard-2');
      await send(durableOf('patch', 'secrets', 'heard'), { stringData: { 'not a key': 'hush-refused' } }, { ...merge, 'Nats-Msg-Id': 'heard-3' });
      expect(await whenDone('heard-3')).toMatchObject({ result: { code: 422 } });
      await spy.flush();
      const all = heard.join('\n');
      expect(JSON.parse(heard[0]?.slice(heard[0].indexOf('{')) ?? '')).toEqual({
        apiVersion: 'v1',
        kind: 'Secret',
        metadata: {
          name: 'heard',
          namespace: 'default',
          uid: entryOf('secrets', 'heard')?.object.metadata.uid,
          resourceVersion: String(entryOf('secrets', 'heard')?.sequence),
          creationTimestamp: expect.any(String),
        },
      });
      expect(all).toContain('"kind":"ConfigMap"');
      expect(all).toContain('not a key');
      expect(all.match(/the body cannot be read"/g)).toHaveLength(3);
      expect(all).not.toMatch(/hush|aHVza|"(?:data|stringData|labels|annotations|spec|status)":[{]/);
    } finally {
      await spy.close();
    }
  });

  test('1,000 bodies of garbage are refused one by one; nothing is appended and the process stays up', async () => {
    const end = await logEnd();
    const types = [
      '',
      'application/json',
      'application/yaml',
      'application/x-protobuf',
      'application/merge-patch+json',
      'application/json-patch+json',
      'application/vnd.kubernetes.protobuf',
      'application/strategic-merge-patch+json',
    ];
    let seed = 1;
    const next = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
    const verbs = ['create', 'replace', 'patch', 'bind'];
    const garbage = (): Uint8Array => {
      const bytes = Uint8Array.from({ length: next(200) }, () => next(256));
      return next(2) === 0 ? bytes : Buffer.concat([Buffer.from(['{"kind":', '[{"op":', 'k8s\0', '{"metadata":{', '- &a [*a'][next(5)] ?? ''), bytes]);
    };
    for (let round = 0; round < 20; round += 1) {
      const answers = await Promise.all(
        Array.from({ length: 50 }, () =>
          bodyOf(
            send(subjectOf(verbs[next(4)] ?? '', ['configmaps', 'pods', 'secrets', 'deployments.apps'][next(4)] ?? '', 'not_a_name'), garbage(), {
              'Content-Type': types[next(types.length)] ?? '',
            }),
          ),
        ),
      );
      for (const answer of answers)
        expect(answer, JSON.stringify(answer)).toMatchObject({ status: 'Failure', code: expect.toSatisfy((code: number) => code >= 400 && code < 500) });
    }
    expect(await logEnd()).toBe(end);
  }, 60_000);

  test('the example creates the guestbook, and leaves it when it is run again', async () => {
    const first = await createGuestbook(api.nats.current.url, 'admin');
    expect(first).toContain('deployments.apps/frontend created');
    expect(first).toHaveLength(9);
    expect(entryOf('secrets', 'guestbook-store')?.object).toMatchObject({ data: { password: expect.any(String) } });
    const again = await createGuestbook(api.nats.current.url, 'admin');
    expect(again).toEqual(first.map((line) => line.replace('created', 'unchanged')));
    await expect(createGuestbook(api.nats.current.url, 'nobody')).rejects.toThrow('Unauthorized');
  });

  test('beyond the limit of requests under way the answer is 429', async () => {
    await serving.stop();
    const release = Promise.withResolvers<void>();
    const slow = {
      ...api.services,
      command: async (message: Parameters<typeof api.services.command>[0]) => release.promise.then(() => api.services.command(message)),
    };
    const narrow = await api.serve({ services: slow, underWayMax: 1 });
    const first = bodyOf(send(subjectOf('create', 'configmaps', 'slow'), configMap('slow')));
    expect(await bodyOf(send(subjectOf('create', 'configmaps', 'slow'), configMap('slow')))).toMatchObject({ code: 429, reason: 'TooManyRequests' });
    const stopped = narrow.stop();
    release.resolve();
    expect(await first).toMatchObject({ kind: 'ConfigMap' });
    await stopped;
    serving = await api.serve({ ackWaitMs: 1_000 });
  });
});

describe('k8s.enqueue', () => {
  test('is acknowledged when stored, done, and its outcome can be asked for', async () => {
    const acknowledged = await bodyOf(send(durableOf('create', 'configmaps', 'later'), configMap('later'), { 'Nats-Msg-Id': 'later-1' }));
    expect(acknowledged).toEqual({ kind: 'Accepted', apiVersion: 'k8shost.dev/v1', commandId: 'later-1', outcome: 'k8s.outcome.default.default.later-1' });
    const outcome = await whenDone('later-1');
    expect(outcome).toMatchObject({
      result: {
        kind: 'Accepted',
        resource: 'configmaps',
        namespace: 'default',
        name: 'later',
        deleted: false,
        resourceVersion: String(entryOf('configmaps', 'later')?.sequence),
      },
    });
    expect(await outcomeOf('never-sent')).toMatchObject({ state: 'unknown' });
  });

  test('a rejected command has its Status as outcome', async () => {
    await send(durableOf('delete', 'configmaps', 'no-such'), '', { 'Nats-Msg-Id': 'refused-1' });
    expect(await whenDone('refused-1')).toMatchObject({ result: { kind: 'Status', code: 404, reason: 'NotFound' } });
  });

  test('what is wrong in itself is said at once and not stored', async () => {
    const end = await logEnd();
    expect(await bodyOf(send(durableOf('create', 'configmaps', 'x'), configMap('x')))).toMatchObject({ code: 400 });
    expect(await bodyOf(send(durableOf('create', 'configmaps', 'x'), configMap('y'), { 'Nats-Msg-Id': 'wrong-1' }))).toMatchObject({ code: 400 });
    expect(await bodyOf(send(durableOf('create', 'configmaps', 'x'), configMap('x'), { 'Nats-Msg-Id': 'wrong-2', 'K8shost-Dry-Run': 'All' }))).toMatchObject({
      code: 400,
    });
    expect(
      await bodyOf(send(durableOf('create', 'configmaps', 'x'), configMap('x'), { 'Nats-Msg-Id': 'wrong-3', Authorization: 'Bearer viewer' })),
    ).toMatchObject({ code: 403 });
    for (const id of ['wrong-1', 'wrong-2', 'wrong-3']) expect(await outcomeOf(id)).toMatchObject({ state: 'unknown' });
    expect(await logEnd()).toBe(end);
  });

  test('commands on one object that waited are done in the order they were acknowledged', async () => {
    await serving.stop();
    const store = (id: string, subject: string, body: object, contentType: string): Promise<unknown> => {
      const given: Readonly<Record<string, string>> = { ...token, 'Nats-Msg-Id': id, 'Content-Type': contentType };
      return api.services.enqueue({ subject, header: (name) => given[name], body: Buffer.from(JSON.stringify(body)) });
    };
    await store('row-0', durableOf('create', 'configmaps', 'row'), configMap('row', '0'), 'application/json');
    for (let step = 1; step <= 40; step += 1) {
      const patch = [
        { op: 'test', path: '/data/key', value: String(step - 1) },
        { op: 'replace', path: '/data/key', value: String(step) },
      ];
      await store(`row-${step}`, durableOf('patch', 'configmaps', 'row'), patch, 'application/json-patch+json');
    }
    expect(await stored()).toBe(41);
    serving = await api.serve({ ackWaitMs: 1_000 });
    for (let step = 0; step <= 40; step += 1) expect(await whenDone(`row-${step}`)).toMatchObject({ result: { kind: 'Accepted' } });
    expect(entryOf('configmaps', 'row')?.object).toMatchObject({ data: { key: '40' } });
  });

  test('a command that takes longer to read is not overtaken by the next', async () => {
    await serving.stop();
    const identity = { tenant: home, principal: 'admin', groups: ['system:masters'], expiresAtMs: Number.MAX_SAFE_INTEGER };
    const execute = (verb: 'create' | 'delete', id: string, body: string) => {
      const command = {
        verb,
        ref: refOf('configmaps', 'brief'),
        subresource: '',
        id,
        contentType: 'application/json',
        body: Buffer.from(body),
        dryRun: '',
        fieldManager: '',
        query: '',
        userAgent: '',
      };
      return api.services.execute(encodeStoredCommand({ command, identity }, 0, undefined));
    };
    const all = [execute('create', 'brief-1', '{}'), execute('delete', 'brief-2', ''), execute('create', 'brief-3', '{}'), execute('delete', 'brief-4', '')];
    expect(await Promise.all(all)).toEqual(all.map(() => ({ kind: 'done' })));
    serving = await api.serve({ ackWaitMs: 1_000 });
    for (const id of ['brief-1', 'brief-2', 'brief-3', 'brief-4']) expect(await outcomeOf(id)).toMatchObject({ state: 'done', result: { kind: 'Accepted' } });
  });

  test('a command that can never be done is dropped and told to the operator; one that may go later is kept', async () => {
    const identity = { tenant: home, principal: 'admin', groups: ['system:masters'], expiresAtMs: Number.MAX_SAFE_INTEGER };
    const command = {
      verb: 'create',
      ref: refOf('configmaps', 'never'),
      subresource: '',
      id: 'never-1',
      contentType: 'application/json',
      body: Buffer.from('{}'),
      dryRun: '',
      fieldManager: '',
      query: '',
      userAgent: '',
    } as const;
    const executed = async (error: Rejection) => {
      const broken = { ...api.rest, submit: () => Promise.resolve(err(error)) };
      return (await executor({ rest: broken }, undefined)(encodeStoredCommand({ command, identity }, 0, undefined))).kind;
    };
    expect(await executed({ kind: 'internal', message: '' })).toBe('impossible');
    expect(await executed({ kind: 'unavailable', message: '', retryAfterSeconds: 1 })).toBe('retry');
    expect(await executed({ kind: 'timeout', message: '', commandId: '' })).toBe('retry');
    expect(await executed({ kind: 'internal', message: '', passing: 'silent-webhook' })).toBe('retry');
    const unready = {
      ...api.rest,
      storeOf: (resource: string) => ({ ...api.rest.storeOf(resource), objects: { ...quarantinedObjects, get: () => undefined } }),
    };
    const bytes = encodeStoredCommand({ command, identity }, 0, undefined);
    expect(await executor({ rest: unready as unknown as RestDeps }, undefined)(bytes)).toMatchObject({ kind: 'retry' });
    // Whose sender may not any more is refused before it comes to the writer.
    const byNobody = encodeStoredCommand({ command: { ...command, id: 'never-2' }, identity: { ...identity, groups: [], principal: 'nobody' } }, 0, undefined);
    expect(await api.services.execute(byNobody)).toEqual({ kind: 'done' });
    expect(await outcomeOf('never-2')).toMatchObject({ state: 'done', result: { status: 'Failure', code: 403 } });
    await api.link.connection.request('k8s.commands.default.default.garbage', 'garbage');
    await until(async () => ((await stored()) === 0 ? true : undefined));
    expect(api.reported.splice(0)).toEqual([expect.objectContaining({ message: expect.stringContaining('a stored command was dropped') })]);
  });

  test('a process that dies between doing a command and acknowledging it does not make it done twice', async () => {
    await serving.stop();
    const died = Promise.withResolvers<void>();
    const dying = await api.serve({
      ackWaitMs: 1_000,
      services: {
        ...api.services,
        execute: async (stored) => {
          await api.services.execute(stored);
          died.resolve();
          return new Promise(() => {});
        },
      },
    });
    await send(durableOf('create', 'configmaps', 'crash'), configMap('crash'), { 'Nats-Msg-Id': 'crash-1' });
    await died.promise;
    await dying.stop(0);
    const [end, done] = [await logEnd(), entryOf('configmaps', 'crash')];
    expect(done).toBeDefined();
    let executed = 0;
    serving = await api.serve({ ackWaitMs: 1_000, services: { ...api.services, execute: (stored) => ((executed += 1), api.services.execute(stored)) } });
    await until(async () => (executed > 0 && (await stored()) === 0 ? true : undefined));
    expect(executed).toBe(1);
    expect(await logEnd()).toBe(end);
    expect(entryOf('configmaps', 'crash')).toBe(done);
    expect(await outcomeOf('crash-1')).toMatchObject({ state: 'done' });
  });

  test('one that is held up before it comes to the writer holds up those on its object alone', async () => {
    const identity = { tenant: home, principal: 'admin', groups: ['system:masters'], expiresAtMs: Number.MAX_SAFE_INTEGER };
    const held = Promise.withResolvers<void>();
    const storeOf: RestDeps['storeOf'] = (resource) => ({ ...api.rest.storeOf(resource), waitForFresh: async () => (await held.promise, ok(undefined)) });
    const execute = executor({ rest: { ...api.rest, storeOf } }, undefined);
    const stored1 = (verb: 'get' | 'create', name: string, id: string) => {
      const more = { subresource: '', contentType: 'application/json', dryRun: '', fieldManager: '', query: '', userAgent: '' };
      const command = { ...more, verb, ref: refOf('configmaps', name), id, body: Buffer.from('{}') };
      return encodeStoredCommand({ command, identity }, 0, undefined);
    };
    const order: string[] = [];
    const all = [stored1('get', 'held', 'held-1'), stored1('create', 'held', 'held-2'), stored1('create', 'free', 'free-1')].map((bytes, index) =>
      execute(bytes).then(() => order.push(String(index))),
    );
    await all[2];
    expect(order).toEqual(['2']);
    held.resolve();
    await Promise.all(all);
    expect(order).toEqual(['2', '0', '1']);
  });

  test('one that takes longer than the ack wait is not begun by anybody else', async () => {
    await serving.stop();
    let begun = 0;
    const execute: typeof api.services.execute = async (stored) => {
      begun += 1;
      await systemClock.sleep(2_000);
      return await api.services.execute(stored);
    };
    const slow = await api.serve({ ackWaitMs: 600, services: { ...api.services, execute } });
    const second = await api.serve({ ackWaitMs: 600, services: { ...api.services, execute } });
    await send(durableOf('create', 'configmaps', 'slow'), configMap('slow'), { 'Nats-Msg-Id': 'slow-1' });
    await whenDone('slow-1');
    expect(begun).toBe(1);
    await Promise.all([slow.stop(), second.stop()]);
    serving = await api.serve({ ackWaitMs: 1_000 });
  });

  test('what cannot be done now is done later; until then it is pending, and a repeat is not stored again', async () => {
    await serving.stop();
    let refusals = 2;
    const send1 = () =>
      bodyOf(
        send(
          durableOf('create', 'secrets', 'token'),
          { kind: 'Secret', metadata: { name: 'token' }, stringData: { password: 'hunter2-clear' } },
          { 'Nats-Msg-Id': 'pending-1' },
        ),
      );
    const idle = await api.serve({ services: { ...api.services, execute: () => Promise.resolve(((refusals -= 1), { kind: 'retry', because: 'test' })) } });
    expect(await send1()).toMatchObject({ kind: 'Accepted' });
    expect(await send1()).toMatchObject({ kind: 'Accepted' });
    expect(await outcomeOf('pending-1')).toMatchObject({ state: 'pending' });
    expect(await stored()).toBe(1);
    await until(async () => (refusals <= 0 ? true : undefined));
    const message = (
      await api.link.connection.request('$JS.API.STREAM.MSG.GET.K8SHOST_COMMANDS', JSON.stringify({ last_by_subj: 'k8s.commands.default.default.pending-1' }))
    ).json<{ message: { data: string; hdrs: string } }>();
    const bytes = Buffer.from(message.message.data, 'base64').toString('latin1') + Buffer.from(message.message.hdrs ?? '', 'base64').toString('latin1');
    expect(bytes).not.toContain('hunter2');
    expect(bytes).not.toContain('Bearer');
    await idle.stop();
    serving = await api.serve({ ackWaitMs: 1_000 });
    await whenDone('pending-1');
    expect(entryOf('secrets', 'token')?.object).toMatchObject({ data: { password: Buffer.from('hunter2-clear').toString('base64') } });
    expect(await stored()).toBe(0);
  });

  test('another project asks in vain', async () => {
    expect(await outcomeOf('later-1', home, { Authorization: 'Bearer shopkeeper' })).toMatchObject({ code: 404 });
    expect(await outcomeOf('no-such-id', home, { Authorization: 'Bearer shopkeeper' })).toMatchObject({ code: 404 });
  });
});

describe('when nats-server is killed', () => {
  test('requests and durable commands are served again, and no acknowledged one is lost', async () => {
    await serving.stop();
    const idle = await api.serve({ services: { ...api.services, execute: () => new Promise(() => {}) } });
    expect(await bodyOf(send(durableOf('create', 'configmaps', 'survivor'), configMap('survivor'), { 'Nats-Msg-Id': 'survivor-1' }))).toMatchObject({
      kind: 'Accepted',
    });
    await idle.stop(0);
    serving = await api.serve({ ackWaitMs: 1_000 });
    await api.nats.kill();
    await api.nats.startAgain();
    const answer = await until(() =>
      bodyOf(send(subjectOf('create', 'configmaps', 'reborn'), configMap('reborn'), { 'Nats-Msg-Id': 'reborn' }, client, 1_000)).catch(() => undefined),
    );
    expect(answer).toMatchObject({ kind: 'ConfigMap' });
    await whenDone('survivor-1');
    expect(entryOf('configmaps', 'survivor')).toBeDefined();
  }, 60_000);
});

const quarantinedObjects = { list: () => [], by: () => [], quarantine: () => ({ sequence: 1, message: 'test' }) };

/** Commands in the queue. */
const stored = async (): Promise<number> =>
  (await api.link.connection.request('$JS.API.STREAM.INFO.K8SHOST_COMMANDS')).json<{ state: { messages: number } }>().state.messages;

test('a project defines a kind of its own, and its objects are checked as any other', async () => {
  const definitions = 'customresourcedefinitions.apiextensions.k8s.io';
  await send(subjectOf('create', definitions, 'gauges.test.example', home, ''), gaugeDefinition);
  expect(await bodyOf(send(subjectOf('create', 'gauges.test.example', 'g'), gauge('g')))).toMatchObject({ metadata: { name: 'g' } });
  expect(entryOf('gauges.test.example', 'g')?.object).toMatchObject({ spec: { level: 1 } });
  expect(await bodyOf(send(subjectOf('create', 'gauges.test.example', 'h'), gauge('h', { level: 10 })))).toMatchObject({ code: 422 });
});
