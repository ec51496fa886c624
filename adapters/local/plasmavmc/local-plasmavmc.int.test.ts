import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { EffectBase, EffectOf, InstanceContainer } from '../../../domain/effect.ts';
import type { CloudService } from '../../../domain/ports/cloud.ts';
import { cloudServiceContract } from '../../contracts/cloud-service.contract.ts';
import { openChannel, type Channel } from '../../grpc/client.ts';
import { plasmaVmcMethods } from '../../grpc/methods/plasmavmc.ts';
import { createPlasmaVmcClient } from '../../plasmacloud/plasmavmc/plasmavmc-client.ts';
import { startLocalPlasmaVmc } from './local-plasmavmc.ts';

type Wish = Partial<Omit<EffectOf<'ensure-instance'>, keyof EffectBase | 'kind'>>;
const web = (...ports: number[]): InstanceContainer => ({
  name: 'web',
  image: 'nginx:1.29',
  ports: ports.map((containerPort) => ({ containerPort, protocol: 'TCP' })),
});
const instance = (base: EffectBase, wish: Wish = {}): EffectOf<'ensure-instance'> => ({
  ...base,
  kind: 'ensure-instance',
  nodeName: 'node-1',
  namespace: 'default',
  podName: base.ref.name,
  address: '127.64.254.1',
  containers: [],
  runsToEnd: false,
  ...wish,
});

cloudServiceContract<'ensure-instance', 'remove-instance'>({
  name: 'the PlasmaVMC client over gRPC with the local service',
  start: async () => {
    const dir = mkdtempSync(join(tmpdir(), 'k8shost-plasmavmc-'));
    let server = await startLocalPlasmaVmc({ dir, port: 0 });
    const port = Number(server.address.split(':')[1]);
    const service = createPlasmaVmcClient(server.address);
    return {
      service,
      restart: async () => {
        await server.stop();
        server = await startLocalPlasmaVmc({ dir, port });
      },
      takeAway: () => server.stop(),
      stop: async () => {
        service.close();
        await server.stop();
        rmSync(dir, { recursive: true });
      },
    };
  },
  // An address for each name, so that several may run at the same time.
  ensure: (base) =>
    instance(base, { address: `127.64.253.${base.ref.name.charCodeAt(0) + (base.tenant.project === 'beta' ? 100 : 0)}`, containers: [web(18_082)] }),
  remove: (base) => ({ ...base, kind: 'remove-instance' }),
});

describe('the local PlasmaVMC', () => {
  const acme = { org: 'acme', project: 'web' };
  const tenant = { orgId: 'acme', projectId: 'web' };
  const address = '127.64.254.1';
  let dir: string;
  let nowMs = 1_000_000;
  let server: Awaited<ReturnType<typeof startLocalPlasmaVmc>>;
  let service: CloudService & { close(): void };
  let channel: Channel;
  const start = async (canBindLow = true): Promise<void> => {
    server = await startLocalPlasmaVmc({ dir, port: 0, nodesPerTenant: 2, canBindLow, nowMs: () => nowMs });
    service = createPlasmaVmcClient(server.address);
    channel = openChannel(server.address);
  };
  const stop = async (): Promise<void> => {
    service.close();
    channel.close();
    await server.stop();
  };
  const base = (uid: string, revision: number, of = acme): EffectBase => ({
    tenant: of,
    owner: `k8shost/pods/${uid}`,
    revision,
    ref: { ...of, resource: 'pods', namespace: 'default', name: uid, uid },
  });
  const ensure = (uid: string, revision: number, wish: Wish = {}) => service.perform<'ensure-instance'>(instance(base(uid, revision), wish));
  const remove = (uid: string, revision: number) => service.perform<'remove-instance'>({ ...base(uid, revision), kind: 'remove-instance' });
  const observed = async (of = acme) => {
    const answer = await service.perform<'observe-nodes'>({ ...base('nodes', 1, of), kind: 'observe-nodes' });
    return answer.ok ? answer.value.nodes : [];
  };
  const get = (port: number, host = address): Promise<string> =>
    fetch(`http://${host}:${port}/`, { headers: { connection: 'close' } }).then(
      (response) => response.text(),
      () => 'nobody',
    );
  beforeEach(async () => {
    nowMs = 1_000_000;
    dir = mkdtempSync(join(tmpdir(), 'k8shost-plasmavmc-'));
    await start();
  });
  afterEach(async () => {
    await stop();
    rmSync(dir, { recursive: true });
  });

  test('a stand-in answers over HTTP on each container port who it stands for, and that it does', async () => {
    expect(await ensure('web-1', 1, { containers: [web(18_083, 18_084)] })).toMatchObject({ ok: true, value: { state: 'running', startedAtMs: nowMs } });
    expect(await get(18_083)).toBe(
      'pod web-1 in namespace default on node node-1, container web, port 18083/TCP (a PlasmaVMC stand-in: the image nginx:1.29 is not run)\n',
    );
    const json = await fetch(`http://${address}:18084/any/path`, { method: 'POST', body: 'x', headers: { accept: 'application/json' } });
    expect(json.headers.get('content-type')).toBe('application/json');
    expect(await json.json()).toEqual({
      pod: 'web-1',
      namespace: 'default',
      node: 'node-1',
      container: 'web',
      image: 'nginx:1.29',
      port: 18_084,
      protocol: 'TCP',
      standIn: true,
    });
    await remove('web-1', 2);
    expect(await get(18_083)).toBe('nobody');
  });

  test('answers datagrams, and leaves SCTP out', async () => {
    const ports = [
      { containerPort: 18_085, protocol: 'UDP' },
      { containerPort: 18_086, protocol: 'SCTP' },
    ] as const;
    expect(await ensure('dns', 1, { containers: [{ name: 'dns', image: 'coredns', ports }] })).toMatchObject({ value: { state: 'running' } });
    const socket = createSocket('udp4');
    socket.send('hello', 18_085, address);
    const [answer] = await once(socket, 'message');
    socket.close();
    expect(String(answer)).toMatch(/^pod dns in namespace default on node node-1, container dns, port 18085\/UDP .*: hello$/);
    expect(await get(18_086)).toBe('nobody');
  });

  test('follows a change of address, ports and image', async () => {
    const first = await ensure('web', 1, { containers: [web(18_083, 18_084)] });
    nowMs += 5_000;
    expect(await ensure('web', 2, { containers: [{ ...web(18_083, 18_087), image: 'caddy' }] })).toEqual(first);
    expect([await get(18_083), await get(18_084), await get(18_087)]).toEqual([
      expect.stringContaining('the image caddy'),
      'nobody',
      expect.stringContaining('18087'),
    ]);
    await ensure('web', 3, { address: '127.64.254.2', containers: [web(18_083)] });
    expect([await get(18_083), await get(18_083, '127.64.254.2')]).toEqual(['nobody', expect.stringContaining('pod web')]);
  });

  test('serves low ports high without the permission', async () => {
    await stop();
    await start(false);
    // Not 80: fetch, like browsers, refuses to talk to 10080 (https://fetch.spec.whatwg.org/#port-blocking).
    await ensure('web', 1, { containers: [web(443)] });
    expect(await get(10_443)).toContain('port 443/TCP');
  });

  test('runs again after a restart what ran before it, since when it ran', async () => {
    const first = await ensure('web', 1, { containers: [web(18_083)] });
    await ensure('gone', 1, { address: '127.64.254.3', containers: [web(18_083)] });
    await remove('gone', 2);
    await stop();
    expect(await get(18_083)).toBe('nobody');
    nowMs += 60_000;
    await start();
    expect([await get(18_083), await get(18_083, '127.64.254.3')]).toEqual([expect.stringContaining('pod web'), 'nobody']);
    expect(await ensure('web', 1, { containers: [web(18_083)] })).toEqual(first);
  });

  test('what is expected to end has ended at once, for ever and over a restart', async () => {
    const ended = { ok: true, value: { state: 'ended', startedAtMs: nowMs, endedAtMs: nowMs } };
    expect(await ensure('job', 1, { containers: [web(18_083)], runsToEnd: true })).toMatchObject(ended);
    expect(await get(18_083)).toBe('nobody');
    await stop();
    nowMs += 60_000;
    await start();
    expect(await ensure('job', 2, { containers: [web(18_083)], runsToEnd: true })).toMatchObject(ended);
  });

  test('is pending while its port is taken, and runs as soon as it is free', async () => {
    const squatter = createServer().listen(18_083, address);
    await once(squatter, 'listening');
    expect(await ensure('web', 1, { containers: [web(18_084, 18_083)] })).toMatchObject({
      ok: true,
      value: { state: 'pending', startedAtMs: 0, message: `another process or pod listens on ${address}:18083/TCP` },
    });
    expect(await get(18_084)).toBe('nobody');
    squatter.close();
    await expect.poll(() => get(18_083), { timeout: 5_000 }).toContain('pod web');
    expect(await ensure('web', 1, { containers: [web(18_084, 18_083)] })).toMatchObject({ value: { state: 'running', message: '' } });
  });

  test('shows each tenant its own nodes, which call themselves stand-ins', async () => {
    const nodes = await observed();
    expect(nodes.map(({ name, zone }) => `${name} ${zone}`)).toEqual(['node-1 zone-a', 'node-2 zone-b']);
    expect(nodes[0]).toMatchObject({
      cpuMillis: 8_000,
      memoryBytes: 17_179_869_184,
      podsMax: 110,
      heartbeatMs: nowMs,
      runtimeVersion: 'standin://1.0',
      osImage: 'PlasmaVMC stand-in',
      internalAddress: '127.19.0.1',
    });
  });

  test('a stopped node sends no heartbeat and runs nothing until it is started, also over a restart', async () => {
    await ensure('web', 1, { containers: [web(18_083)] });
    await ensure('other', 1, { nodeName: 'node-2', address: '127.64.254.2', containers: [web(18_083)] });
    expect(await channel.call(plasmaVmcMethods.stopNode, { tenant, nodeName: 'node-1' })).toMatchObject({ ok: true });
    expect([await get(18_083), await get(18_083, '127.64.254.2')]).toEqual(['nobody', expect.stringContaining('pod other')]);
    nowMs += 40_000;
    await stop();
    await start();
    expect((await observed()).map(({ heartbeatMs }) => heartbeatMs)).toEqual([1_000_000, 1_040_000]);
    expect((await observed({ org: 'acme', project: 'beta' })).map(({ heartbeatMs }) => heartbeatMs)).toEqual([1_040_000, 1_040_000]);
    expect(await ensure('web', 2, { containers: [web(18_083)] })).toMatchObject({
      value: { state: 'pending', startedAtMs: 0, message: 'node node-1 is stopped' },
    });
    expect(await get(18_083)).toBe('nobody');
    await channel.call(plasmaVmcMethods.startNode, { tenant, nodeName: 'node-1' });
    expect(await get(18_083)).toContain('pod web');
    expect(await ensure('web', 3, { containers: [web(18_083)] })).toMatchObject({ value: { state: 'running', startedAtMs: 1_040_000 } });
    expect((await observed())[0]?.heartbeatMs).toBe(1_040_000);
  });

  test('shows an instance to its tenant only', async () => {
    const made = await ensure('web', 1, { containers: [web(18_083)] });
    const instanceId = made.ok ? made.value.instanceId : '';
    expect(await channel.call(plasmaVmcMethods.getInstance, { tenant, instanceId })).toMatchObject({
      value: { state: 'running', spec: { podName: 'web', containers: [{ image: 'nginx:1.29', ports: [{ containerPort: 18_083 }] }] } },
    });
    expect(await channel.call(plasmaVmcMethods.listInstances, { tenant, nodeName: 'node-2', pageSize: 10 })).toMatchObject({ value: { instances: [] } });
    expect(await channel.call(plasmaVmcMethods.listInstances, { tenant, pageSize: 10 })).toMatchObject({
      value: { instances: [{ id: instanceId }], nextPageToken: '' },
    });
    const other = { orgId: 'acme', projectId: 'other' };
    expect(await channel.call(plasmaVmcMethods.getInstance, { tenant: other, instanceId })).toMatchObject({ error: { reason: 'NOT_FOUND' } });
    expect(await channel.call(plasmaVmcMethods.listInstances, { tenant: other, pageSize: 10 })).toMatchObject({ value: { instances: [] } });
    expect(await channel.call(plasmaVmcMethods.stopNode, { tenant, nodeName: 'node-9' })).toMatchObject({ error: { reason: 'NOT_FOUND' } });
  });

  test.each<[string, Wish, string]>([
    ['a node that is not there', { nodeName: 'node-3' }, 'NOT_FOUND'],
    ['an address outside of the stand-ins', { address: '10.0.0.1' }, 'INVALID_ARGUMENT'],
    ['no address', { address: '' }, 'INVALID_ARGUMENT'],
    ['a port beyond 65535', { containers: [web(70_000)] }, 'INVALID_ARGUMENT'],
  ])('refuses %s', async (_, wish, reason) => {
    expect(await ensure('web', 1, wish)).toMatchObject({ ok: false, error: { kind: 'refused', reason } });
  });

  test('an instance stays on its node', async () => {
    await ensure('web', 1);
    expect(await ensure('web', 2, { nodeName: 'node-2' })).toMatchObject({
      error: { kind: 'refused', reason: 'INVALID_ARGUMENT', message: 'the instance is on node-1 and stays there' },
    });
  });
});
