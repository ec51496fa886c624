// The guestbook from a program that uses nothing but the `nats` 2.x client, and a durable command whose sender goes away.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { connect, headers } from 'nats';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { createClient } from '../../examples/nats-client/client.ts';
import { StatusError, type Manifest } from '../../examples/nats-client/kinds.ts';
import { eventually } from '../testing/eventually.ts';
import { engineForTests } from '../testing/engine-for-tests.ts';

const run = promisify(execFile);
const { engine, kubectl } = await engineForTests(3);

/** As a user on this machine has it: no credentials, only a token. */
const anonymous = () => connect({ servers: `127.0.0.1:${engine.engine.ports.nats}` });

function signed(id?: string) {
  const all = headers();
  all.set('Authorization', `Bearer ${engine.token}`);
  if (id !== undefined) all.set('Nats-Msg-Id', id);
  return all;
}

describe('commands from a NATS client', () => {
  test('the example creates the guestbook, and it converges', async () => {
    const env = { ...process.env, NATS_URL: `127.0.0.1:${engine.engine.ports.nats}`, KUBECONFIG: join(engine.directory, 'kubeconfig') };
    const { stdout } = await run(process.execPath, ['examples/nats-guestbook.ts'], { env });
    expect(
      stdout
        .trim()
        .split('\n')
        .filter((line) => line.endsWith('created')),
    ).toHaveLength(9);
    for (const name of ['frontend', 'backend', 'store']) await kubectl.ok(['rollout', 'status', `deployment/${name}`, '--timeout=15s']);
    expect(await kubectl.ok(['get', 'pvc', 'guestbook-store', '-o', 'jsonpath={.status.phase}'])).toBe('Bound');
    await eventually(
      'the load balancer has an address',
      10_000,
      async () => (await kubectl.ok(['get', 'service', 'frontend', '-o', 'jsonpath={.status.loadBalancer.ingress[0].ip}'])) !== '',
    );
  });

  test('a durable command is done after its sender went away, once, and its outcome can be asked for', async () => {
    const sender = await anonymous();
    const body = JSON.stringify({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'durable' }, data: { from: 'nats' } });
    const send = () => sender.request('k8s.enqueue.default.default.create.configmaps.default.durable', body, { headers: signed('once'), timeout: 10_000 });
    expect((await send()).json()).toMatchObject({ kind: 'Accepted', commandId: 'once' });
    await send();
    await sender.close();
    await eventually('the ConfigMap is there', 10_000, async () => (await kubectl.run(['get', 'configmap', 'durable'])).code === 0);
    const asker = await anonymous();
    await eventually('the outcome is known', 10_000, async () => {
      const reply = await asker.request('k8s.outcome.default.default.once', '', { headers: signed(), timeout: 10_000 });
      return reply.json<{ state: string }>().state === 'done';
    });
    await asker.close();
  });

  test('a NATS client and kubectl get the same words for the same mistake', async () => {
    const client = await anonymous();
    const reply = await client.request(
      'k8s.cmd.default.default.create.configmaps.nowhere.a',
      JSON.stringify({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' } }),
      { headers: signed(), timeout: 10_000 },
    );
    const { stderr } = await kubectl.run(['create', 'configmap', 'a', '-n', 'nowhere']);
    expect(stderr).toContain(reply.json<{ message: string }>().message);
    await client.close();
  });

  test('a client without credentials reaches the command services of default/default and nothing else', async () => {
    const client = await anonymous();
    await expect(client.request('$JS.API.STREAM.NAMES', '', { timeout: 2000 })).rejects.toThrow();
    await expect(client.request('k8s.cmd.acme.shop.create.configmaps.default.x', '{}', { headers: signed(), timeout: 2000 })).rejects.toThrow();
    const heard: string[] = [];
    const spy = client.subscribe('k8s.>', { callback: (error, message) => void heard.push(error?.message ?? message.subject) });
    await kubectl.ok(['create', 'configmap', 'unheard']);
    await client.flush();
    expect(heard.filter((subject) => subject.startsWith('k8s.'))).toEqual([]);
    spy.unsubscribe();
    await client.close();
  });
});

describe('the typed client', () => {
  const guestbook = parseAllDocuments(readFileSync('examples/guestbook.yaml', 'utf8')).map((document) => document.toJS() as Manifest);
  const namespace = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'typed' } };

  test('makes the guestbook in one step, sees its pods run, and deletes it in one step', async () => {
    const connection = await anonymous();
    const client = createClient(connection, { org: 'default', project: 'default', token: engine.token });
    const stop = new AbortController();
    const phases = new Map<string, string>();
    const watched = (async () => {
      for await (const { type, object } of client.watch('pods', { namespace: 'typed', labelSelector: 'app=guestbook', signal: stop.signal })) {
        if (type === 'DELETED') phases.delete(object.metadata.name);
        else phases.set(object.metadata.name, object.status?.phase ?? '');
      }
    })();
    const { objects } = await client.apply([namespace, ...guestbook], { namespace: 'typed' });
    expect(objects.map(({ kind }) => kind)).toEqual(['Namespace', ...guestbook.map(({ kind }) => kind)]);
    await eventually('six pods run', 30_000, () => [...phases.values()].filter((phase) => phase === 'Running').length === 6);
    const seen = await kubectl.ok(['get', 'pods', '-n', 'typed', '-l', 'app=guestbook', '-o', 'jsonpath={.items[*].metadata.name}']);
    expect([...phases.keys()].toSorted()).toEqual(seen.trim().split(' ').toSorted());
    await client.apply([], { namespace: 'typed', deletes: guestbook });
    await eventually('no pod is left', 30_000, () => phases.size === 0);
    expect((await client.list('services', { namespace: 'typed' })).items).toEqual([]);
    stop.abort();
    await watched;
    await connection.close();
  });

  test('changes nothing with a list of which one object is invalid', async () => {
    const connection = await anonymous();
    const client = createClient(connection, { org: 'default', project: 'default', token: engine.token });
    const broken = { apiVersion: 'v1', kind: 'Service', metadata: { name: 'broken' }, spec: { ports: [{ port: 99_999, targetPort: 80 }] } };
    const error: unknown = await client.apply([...guestbook, broken], { namespace: 'typed' }).catch((failure: unknown) => failure);
    if (!(error instanceof StatusError)) throw new Error(`a Status was to come, not ${String(error)}`);
    expect(error.status).toMatchObject({
      reason: 'Invalid',
      details: { causes: [{ field: `objects[${guestbook.length}]` }, { field: 'spec.ports[0].port' }] },
    });
    const { stdout } = await kubectl.run(['get', 'deployments,services,configmaps,secrets,pvc', '-n', 'typed', '-l', 'app=guestbook', '-o', 'name']);
    expect(stdout).toBe('');
    await connection.close();
  });
});
