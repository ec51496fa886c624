import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { EffectBase, EffectOf, ServiceRoute } from '../../../domain/effect.ts';
import type { CloudService } from '../../../domain/ports/cloud.ts';
import { listedPortLabels } from '../../../domain/listed-port-labels.ts';
import { sampleGroup } from '../../../domain/testing/sample-group.ts';
import { sampleEndpoint, samplePort, sampleRoute } from '../../../domain/testing/sample-route.ts';
import { cloudServiceContract } from '../../contracts/cloud-service.contract.ts';
import { openChannel, type Channel } from '../../grpc/client.ts';
import { novanetMethods } from '../../grpc/methods/novanet.ts';
import { parseSecurityGroup } from '../../grpc/security-group.ts';
import { createNovaNetClient } from '../../plasmacloud/novanet/novanet-client.ts';
import { startLocalNovaNet } from './local-novanet.ts';

const ensurePort = (base: EffectBase): EffectOf<'ensure-port'> => ({
  ...base,
  kind: 'ensure-port',
  namespace: 'default',
  labels: {},
  namedPorts: [],
  deviceId: base.ref.uid ?? '',
  name: base.ref.name,
  node: 'n1',
});

const running = {
  start: async () => {
    const dir = mkdtempSync(join(tmpdir(), 'k8shost-novanet-'));
    let server = await startLocalNovaNet({ dir, port: 0 });
    const port = Number(server.address.split(':')[1]);
    const service = createNovaNetClient(server.address);
    return {
      service,
      restart: async () => {
        await server.stop();
        server = await startLocalNovaNet({ dir, port });
      },
      takeAway: () => server.stop(),
      stop: async () => {
        service.close();
        await server.stop();
        rmSync(dir, { recursive: true });
      },
    };
  },
};

cloudServiceContract<'ensure-port', 'remove-port'>({
  name: 'the NovaNET client over gRPC with the local service',
  ...running,
  ensure: ensurePort,
  remove: (base) => ({ ...base, kind: 'remove-port' }),
});

cloudServiceContract<'ensure-service-route', 'remove-service-route'>({
  name: 'the NovaNET client over gRPC with the routes of the local service',
  ...running,
  ensure: (base) => ({ ...base, kind: 'ensure-service-route', ...sampleRoute }),
  remove: (base) => ({ ...base, kind: 'remove-service-route' }),
});

cloudServiceContract<'ensure-security-group', 'remove-security-group'>({
  name: 'the NovaNET client over gRPC with the security groups of the local service',
  ...running,
  ensure: (base) => ({ ...base, kind: 'ensure-security-group', ...sampleGroup }),
  remove: (base) => ({ ...base, kind: 'remove-security-group' }),
});

describe('the local NovaNET', () => {
  const acme = { org: 'acme', project: 'web' };
  const tenant = { orgId: 'acme', projectId: 'web' };
  const other = { orgId: 'acme', projectId: 'other' };
  let dir: string;
  let nowMs = 1_000_000;
  let server: Awaited<ReturnType<typeof startLocalNovaNet>>;
  let service: CloudService & { close(): void };
  let channel: Channel;
  const start = async (): Promise<void> => {
    // 5 addresses for ports in each of two subnets.
    server = await startLocalNovaNet({ dir, port: 0, pool: '127.64.0.0/28', subnetPrefixLength: 29, nowMs: () => nowMs });
    service = createNovaNetClient(server.address);
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
  const addressOf = async (uid: string, revision = 1, of = acme): Promise<string> => {
    const answer = await service.perform<'ensure-port'>(ensurePort(base(uid, revision, of)));
    return answer.ok ? answer.value.address : `${answer.error.kind}: ${answer.error.message}`;
  };
  const remove = (uid: string, revision: number) => service.perform<'remove-port'>({ ...base(uid, revision), kind: 'remove-port' });
  beforeEach(async () => {
    dir = mkdtempSync(join(tmpdir(), 'k8shost-novanet-'));
    await start();
  });
  afterEach(async () => {
    await stop();
    rmSync(dir, { recursive: true });
  });

  test('hands out each address of a subnet once, then asks to wait', async () => {
    const addresses = [];
    for (const uid of ['a', 'b', 'c', 'd', 'e']) addresses.push(await addressOf(uid));
    expect(addresses).toEqual(['127.64.0.2', '127.64.0.3', '127.64.0.4', '127.64.0.5', '127.64.0.6']);
    expect(await addressOf('f')).toBe('throttled: subnet 127.64.0.0/29 has no free address');
  });

  test('lets an address rest for ten seconds, also when it is the only one', async () => {
    for (const uid of ['a', 'b', 'c', 'd', 'e']) await addressOf(uid);
    await remove('b', 2);
    nowMs += 9_999;
    expect(await addressOf('f')).toMatch(/^throttled/);
    nowMs += 1;
    expect(await addressOf('f')).toBe('127.64.0.3');
  });

  test('goes on behind the last address after a restart', async () => {
    expect(await addressOf('a')).toBe('127.64.0.2');
    await remove('a', 2);
    await stop();
    await start();
    expect(await addressOf('b')).toBe('127.64.0.3');
  });

  test('gives each project a subnet of its own until the pool is empty', async () => {
    expect(await addressOf('a')).toBe('127.64.0.2');
    expect(await addressOf('a', 1, { org: 'acme', project: 'other' })).toBe('127.64.0.10');
    const third = await channel.call(novanetMethods.ensureSubnet, { tenant: { orgId: 'acme', projectId: 'third' } });
    expect(third).toMatchObject({ ok: false, error: { kind: 'refused', reason: 'QUOTA' } });
    expect(await channel.call(novanetMethods.ensureSubnet, { tenant })).toMatchObject({
      ok: true,
      value: { id: 'subnet-127-64-0-0', cidr: '127.64.0.0/29', gateway: '127.64.0.1' },
    });
  });

  test("numbers each project's network for ever, those too that were kept before there were numbers", async () => {
    const vniOf = async (projectId: string): Promise<number | undefined> => {
      const answer = await channel.call(novanetMethods.ensureSubnet, { tenant: { orgId: 'acme', projectId } });
      return answer.ok ? answer.value.vni : undefined;
    };
    expect([await vniOf('web'), await vniOf('other')]).toEqual([1, 2]);
    await stop();
    const path = join(dir, 'novanet/subnets.jsonl');
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(/"vni":\d+,/g, ''));
    await start();
    expect([await vniOf('other'), await vniOf('web')]).toEqual([2, 1]);
  });

  test('shows a port to its tenant only', async () => {
    const made = await service.perform<'ensure-port'>(ensurePort(base('a', 1)));
    const portId = made.ok ? made.value.portId : '';
    const notFound = { ok: false, error: expect.objectContaining({ kind: 'refused', reason: 'NOT_FOUND' }) };
    expect(await channel.call(novanetMethods.getPort, { tenant, portId })).toMatchObject({
      ok: true,
      value: { deviceId: 'a', macAddress: '02:4e:7f:40:00:02' },
    });
    expect(await channel.call(novanetMethods.getPort, { tenant: other, portId })).toEqual(notFound);
    expect(await channel.call(novanetMethods.getSubnet, { tenant: other, subnetId: 'subnet-127-64-0-0' })).toEqual(notFound);
    expect(await channel.call(novanetMethods.listPorts, { tenant: other, pageSize: 10 })).toMatchObject({ value: { ports: [] } });
    expect(
      await channel.call(novanetMethods.createPort, { ownership: { tenant: other, owner: 'x', revision: 1 }, deviceId: 'x', subnetId: 'subnet-127-64-0-0' }),
    ).toEqual(notFound);
  });

  test('lists ports by device, in pages', async () => {
    for (const uid of ['a', 'b', 'c']) await addressOf(uid);
    expect(await channel.call(novanetMethods.listPorts, { tenant, deviceId: 'b', pageSize: 10 })).toMatchObject({
      value: { ports: [{ deviceId: 'b' }], nextPageToken: '' },
    });
    const first = await channel.call(novanetMethods.listPorts, { tenant, pageSize: 2 });
    const pageToken = first.ok ? first.value.nextPageToken : '';
    expect(await channel.call(novanetMethods.listPorts, { tenant, pageSize: 2, pageToken })).toMatchObject({
      value: { ports: [{ address: expect.any(String) }], nextPageToken: '' },
    });
  });

  const ensureRoute = (route: Partial<ServiceRoute>, of = acme) =>
    service.perform<'ensure-service-route'>({
      tenant: of,
      owner: 'k8shost/services/web',
      revision: 1,
      ref: { ...of, resource: 'services', namespace: 'default', name: 'web' },
      kind: 'ensure-service-route',
      ...sampleRoute,
      ...route,
    });

  test('keeps a route whole, over a restart too, and shows it to its tenant only', async () => {
    const route: ServiceRoute = {
      ...sampleRoute,
      externalAddresses: ['203.0.113.4'],
      ports: [samplePort([sampleEndpoint('10.128.0.9', { terminating: true, forZones: ['a'], forNodes: ['n1'] })], { protocol: 'UDP', nodePort: 30_053 })],
      affinitySeconds: 30,
      internalLocal: true,
      externalLocal: true,
      sourceRanges: ['192.0.2.0/24'],
      healthCheckNodePort: 30_100,
    };
    expect(await ensureRoute(route)).toEqual({ ok: true, value: {} });
    await stop();
    await start();
    expect(await channel.call(novanetMethods.listServiceRoutes, { tenant, pageSize: 10 })).toMatchObject({
      ok: true,
      value: { routes: [route], nextPageToken: '' },
    });
    expect(await channel.call(novanetMethods.listServiceRoutes, { tenant: other, pageSize: 10 })).toMatchObject({ ok: true, value: { routes: [] } });
  });

  test.each<[string, Partial<ServiceRoute>]>([
    ['a name that is none', { name: 'default/web; flush ruleset' }],
    ['an address that is none', { addresses: ['10.96.0.7; flush ruleset'] }],
    ['a range that is none', { sourceRanges: ['everybody'] }],
    ['a protocol that is none', { ports: [samplePort([], { protocol: 'tcp' as never })] }],
    ['a port beyond the last', { ports: [samplePort([], { port: 65_536 })] }],
    ['a port twice', { ports: [samplePort([]), samplePort([])] }],
    ['an endpoint that is none', { ports: [samplePort([sampleEndpoint('web')])] }],
    ['an endpoint without a port', { ports: [samplePort([sampleEndpoint('10.0.0.1', { port: 0 })])] }],
    ['a day of affinity and more', { affinitySeconds: 86_401 }],
  ])('refuses a route with %s', async (_, route) => {
    expect(await ensureRoute(route)).toMatchObject({ ok: false, error: { kind: 'refused', reason: 'INVALID_ARGUMENT' } });
  });

  test('tells hosts of large routes in several answers, each of which they take', async () => {
    await addressOf('a');
    const endpoints = Array.from({ length: 10_000 }, (_, i) => sampleEndpoint(`10.1.${i >> 8}.${i & 255}`, { node: `node-${'x'.repeat(40)}` }));
    for (let i = 0; i < 9; i++) {
      const route = { ...sampleRoute, ports: [samplePort(endpoints)] };
      expect(await service.perform<'ensure-service-route'>({ ...base(`s${i}`, 1), kind: 'ensure-service-route', ...route })).toMatchObject({ ok: true });
    }
    let heard = { instance: '', after: 0, wholeSince: 0 };
    const perAnswer: number[] = [];
    for (let hasMore = true; hasMore;) {
      const answer = await channel.call(novanetMethods.followNetworks, { node: 'n1', tunnelAddress: '192.0.2.1', ...heard, waitMs: 0 });
      if (!answer.ok) throw new Error(answer.error.message);
      const { instance, position, wholeSince, more, changes } = answer.value;
      perAnswer.push(changes.filter(({ route }) => route).length);
      heard = { instance, after: position, wholeSince };
      hasMore = more;
    }
    expect(perAnswer.reduce((sum, one) => sum + one)).toBe(9);
    expect(perAnswer.length).toBeGreaterThan(2);
  });

  test('keeps a security group whole, over a restart too, and shows it to its tenant only', async () => {
    const group = { ...sampleGroup, egress: [{ peers: [{ cidr: '10.0.0.0/8', except: ['10.1.0.0/16'] }], ports: [] }] };
    const owner = base('p', 1);
    expect(await service.perform<'ensure-security-group'>({ ...owner, kind: 'ensure-security-group', ...group })).toEqual({ ok: true, value: {} });
    await stop();
    await start();
    const listed = await channel.call(novanetMethods.listSecurityGroups, { tenant, pageSize: 10 });
    expect(listed.ok && listed.value.groups.map(parseSecurityGroup)).toMatchObject([{ ok: true, value: group }]);
    expect(await channel.call(novanetMethods.listSecurityGroups, { tenant: other, pageSize: 10 })).toMatchObject({ ok: true, value: { groups: [] } });
  });

  test('keeps what security groups select a port by, and changes it', async () => {
    const selected = { namespace: 'x', labels: { app: 'web' }, namedPorts: [{ name: 'http', protocol: 'TCP' as const, port: 80 }] };
    await service.perform<'ensure-port'>({ ...ensurePort(base('a', 1)), ...selected });
    const labelled = await service.perform<'ensure-port'>({ ...ensurePort(base('a', 2)), ...selected, labels: { app: 'api' } });
    expect(labelled).toMatchObject({ ok: true, value: { address: '127.64.0.2' } });
    await stop();
    await start();
    const [port] = await channel.call(novanetMethods.listPorts, { tenant, pageSize: 10 }).then((answer) => (answer.ok ? answer.value.ports : []));
    expect(port).toMatchObject({ namespace: 'x', namedPorts: selected.namedPorts, ownership: { labels: { app: 'api' } } });
    expect(await service.listOwned('', { token: '', limit: 10 })).toMatchObject({
      ok: true,
      value: { resources: [{ labels: listedPortLabels({ node: 'n1', namespace: 'x', labels: { app: 'api' } }) }] },
    });
  });

  test('lists ports and routes together, in pages', async () => {
    await addressOf('a');
    await addressOf('b');
    await ensureRoute({});
    const owners: string[] = [];
    let token = '';
    do {
      const page = await service.listOwned('k8shost/', { token, limit: 1 });
      if (!page.ok) throw new Error(page.error.message);
      owners.push(...page.value.resources.map(({ owner }) => owner));
      token = page.value.nextPageToken;
    } while (token !== '');
    expect(owners.sort()).toEqual(['k8shost/pods/a', 'k8shost/pods/b', 'k8shost/services/web']);
  });

  test.each([
    ['no tenant', { ownership: { owner: 'x', revision: 1 }, deviceId: 'x' }],
    ['no owner', { ownership: { tenant, revision: 1 }, deviceId: 'x' }],
    ['no revision', { ownership: { tenant, owner: 'x' }, deviceId: 'x' }],
    ['no device', { ownership: { tenant, owner: 'x', revision: 1 } }],
    ['a tenant with a slash', { ownership: { tenant: { orgId: 'a/b', projectId: 'c' }, owner: 'x', revision: 1 }, deviceId: 'x' }],
  ])('refuses a port with %s', async (_, request) => {
    expect(await channel.call(novanetMethods.createPort, request)).toMatchObject({ ok: false, error: { kind: 'refused', reason: 'INVALID_ARGUMENT' } });
  });

  test('says which address is taken when it cannot listen', async () => {
    const [, port] = server.address.split(':');
    await expect(startLocalNovaNet({ dir: join(dir, 'second'), port: Number(port) })).rejects.toThrow(`${server.address} is taken by another process`);
    await expect(startLocalNovaNet({ dir, port: 0, pool: '127.64.0.0/99' })).rejects.toThrow('127.64.0.0/99 is not a block');
  });
});
