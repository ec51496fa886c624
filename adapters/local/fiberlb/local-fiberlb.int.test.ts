import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, connect, type AddressInfo, type Server } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { EffectBase, EffectOf, Listener } from '../../../domain/effect.ts';
import type { CloudService } from '../../../domain/ports/cloud.ts';
import { sampleBalancer } from '../../../domain/testing/sample-balancer.ts';
import { cloudServiceContract } from '../../contracts/cloud-service.contract.ts';
import { externalAddressesContract } from '../../contracts/external-addresses.contract.ts';
import { openChannel, type Channel } from '../../grpc/client.ts';
import { fiberLbMethods } from '../../grpc/methods/fiberlb.ts';
import { createFiberLbClient } from '../../plasmacloud/fiberlb/fiberlb-client.ts';
import { startLocalFiberLb } from './local-fiberlb.ts';
import { everyStandIn } from './testing/every-stand-in.ts';

type Wish = Partial<Omit<EffectOf<'ensure-load-balancer'>, keyof EffectBase | 'kind'>>;
const port = 18_081;
const listener = (members: Listener['members'] = [], of: number = port): Listener => ({ name: 'http', protocol: 'TCP', port: of, members });
const balancer = (base: EffectBase, wish: Wish = {}): EffectOf<'ensure-load-balancer'> => ({
  ...base,
  ...sampleBalancer,
  name: base.ref.name,
  listeners: [listener()],
  ...wish,
});

cloudServiceContract<'ensure-load-balancer', 'remove-load-balancer'>({
  name: 'the FiberLB client over gRPC with the local service',
  start: async () => {
    const dir = mkdtempSync(join(tmpdir(), 'k8shost-fiberlb-'));
    const pools = ['default=127.22.0.0/24'];
    let server = await startLocalFiberLb({ networks: everyStandIn, dir, port: 0, pools });
    const grpcPort = Number(server.address.split(':')[1]);
    const service = createFiberLbClient(server.address);
    return {
      service,
      restart: async () => {
        await server.stop();
        server = await startLocalFiberLb({ networks: everyStandIn, dir, port: grpcPort, pools });
      },
      takeAway: () => server.stop(),
      stop: async () => {
        service.close();
        await server.stop();
        rmSync(dir, { recursive: true });
      },
    };
  },
  ensure: balancer,
  remove: (base) => ({ ...base, kind: 'remove-load-balancer' }),
});

externalAddressesContract({
  name: 'the FiberLB client over gRPC with the local service',
  start: async () => {
    const dir = mkdtempSync(join(tmpdir(), 'k8shost-fiberlb-'));
    let nowMs = 1_000_000;
    const server = await startLocalFiberLb({ networks: everyStandIn, dir, port: 0, pools: ['default=127.22.1.0/24'], nowMs: () => nowMs });
    const service = createFiberLbClient(server.address);
    return {
      service,
      advance: (ms) => (nowMs += ms),
      stop: async () => {
        service.close();
        await server.stop();
        rmSync(dir, { recursive: true });
      },
    };
  },
});

describe('the local FiberLB', () => {
  const acme = { org: 'acme', project: 'web' };
  const tenant = { orgId: 'acme', projectId: 'web' };
  let dir: string;
  let nowMs = 1_000_000;
  let server: Awaited<ReturnType<typeof startLocalFiberLb>>;
  let service: CloudService & { close(): void };
  let channel: Channel;
  let reports: string[] = [];
  const listening: Server[] = [];
  const two = ['default=127.22.8.1-127.22.8.2'];
  const start = async (canBindLow = true, pools = two): Promise<void> => {
    server = await startLocalFiberLb({
      networks: everyStandIn,
      dir,
      port: 0,
      pools,
      canBindLow,
      nowMs: () => nowMs,
      report: (error) => reports.push(String(error)),
    });
    service = createFiberLbClient(server.address);
    channel = openChannel(server.address);
  };
  const stop = async (): Promise<void> => {
    service.close();
    channel.close();
    await server.stop();
  };
  const base = (uid: string, revision: number): EffectBase => ({
    tenant: acme,
    owner: `k8shost/services/${uid}`,
    revision,
    ref: { ...acme, resource: 'services', namespace: 'default', name: uid, uid },
  });
  const ensure = (uid: string, revision: number, wish: Wish = {}) => service.perform<'ensure-load-balancer'>(balancer(base(uid, revision), wish));
  /** Of another project. */
  const ensureThere = (uid: string, revision: number, wish: Wish = {}) =>
    service.perform<'ensure-load-balancer'>(balancer({ ...base(uid, revision), tenant: { org: 'acme', project: 'other' } }, wish));
  const addressOf = async (uid: string, revision: number, wish: Wish = {}): Promise<string> => {
    const answer = await ensure(uid, revision, wish);
    return answer.ok ? answer.value.address : `${answer.error.kind}: ${answer.error.message}`;
  };
  const remove = (uid: string, revision: number) => service.perform<'remove-load-balancer'>({ ...base(uid, revision), kind: 'remove-load-balancer' });
  const listen = async (host: string, at: number, name: string): Promise<number> => {
    const member = createServer((socket) => socket.on('error', () => undefined).end(name));
    member.listen(at, host);
    await once(member, 'listening');
    listening.push(member);
    return (member.address() as AddressInfo).port;
  };
  const memberCalled = async (name: string) => ({ address: '127.64.251.1', port: await listen('127.64.251.1', 0, name) });
  const ask = (host: string, at: number = port): Promise<string> =>
    new Promise((resolve) => {
      let text = '';
      const socket = connect(at, host);
      socket.on('data', (chunk) => (text += String(chunk)));
      socket.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? ''));
      socket.on('end', () => resolve(text));
    });
  beforeEach(async () => {
    dir = mkdtempSync(join(tmpdir(), 'k8shost-fiberlb-'));
    reports = [];
    await start();
  });
  afterEach(async () => {
    await stop();
    for (const member of listening.splice(0)) member.close();
    rmSync(dir, { recursive: true });
  });

  test('IPAM-4: forwards to its members, also after a restart, at the same address', async () => {
    const member = { address: '127.64.251.1', port: await listen('127.64.251.1', 0, 'a') };
    expect(await addressOf('web', 1, { listeners: [listener([member])] })).toBe('127.22.8.1');
    expect(await ask('127.22.8.1')).toBe('a');
    await stop();
    expect(await ask('127.22.8.1')).toBe('ECONNREFUSED');
    await start();
    expect(await ask('127.22.8.1')).toBe('a');
    await remove('web', 2);
    expect(await ask('127.22.8.1')).toBe('ECONNREFUSED');
  });

  test('LB-11, LB-12: follows a change of members, source ranges and ports', async () => {
    const [a, b] = [
      { address: '127.64.251.1', port: await listen('127.64.251.1', 0, 'a') },
      { address: '127.64.251.1', port: await listen('127.64.251.1', 0, 'b') },
    ];
    await ensure('web', 1, { listeners: [listener([a])] });
    expect(await ask('127.22.8.1')).toBe('a');
    await ensure('web', 2, { listeners: [listener([b]), listener([a], port + 1)] });
    expect([await ask('127.22.8.1'), await ask('127.22.8.1', port + 1)]).toEqual(['b', 'a']);
    await ensure('web', 3, { listeners: [listener([b], port + 1)], sourceRanges: ['10.0.0.0/8'] });
    expect([await ask('127.22.8.1'), await ask('127.22.8.1', port + 1)]).toEqual(['ECONNREFUSED', 'ECONNRESET']);
  });

  test('IPAM-6, IPAM-9: an address rests for a minute before another Service gets it by chance, restarts or not', async () => {
    expect([await addressOf('a', 1), await addressOf('b', 1)]).toEqual(['127.22.8.1', '127.22.8.2']);
    expect(await addressOf('c', 1)).toBe('refused: no external address is free');
    await remove('a', 2);
    nowMs += 19_999;
    expect(await ensure('c', 1)).toMatchObject({ error: { kind: 'throttled', retryAfterMs: 40_001 } });
    nowMs += 40_000;
    await stop();
    await start();
    expect(await addressOf('c', 2)).toMatch(/^throttled/);
    nowMs += 1;
    expect(await addressOf('c', 2)).toBe('127.22.8.1');
  });

  test('IPAM-9: a project that asks for an address that it had a moment ago has it at once, another has not, restarts or not', async () => {
    const wish = { requestedAddress: '127.22.8.1' };
    await ensure('a', 1, wish);
    await remove('a', 2);
    await stop();
    await start();
    expect(await ensureThere('x', 1, wish)).toMatchObject({
      error: { kind: 'throttled', message: 'the external address 127.22.8.1 was in use a moment ago and rests' },
    });
    await listen('127.22.8.1', port, 'somebody');
    expect(await ensure('b', 1, wish)).toMatchObject({ error: { reason: 'ADDRESS_IN_USE' } });
    expect(await ensureThere('x', 1, wish)).toMatchObject({ error: { kind: 'throttled' } });
    for (const squatter of listening.splice(0)) squatter.close();
    expect(await addressOf('b', 1, wish)).toBe('127.22.8.1');
    await remove('b', 2);
    nowMs += 60_000;
    expect(await ensureThere('x', 1, wish)).toMatchObject({ ok: true });
  });

  test('IPAM-3, IPAM-4, SVC-35: gives the requested address when it is free, and moves there', async () => {
    expect(await addressOf('a', 1, { requestedAddress: '127.22.8.2' })).toBe('127.22.8.2');
    expect(await addressOf('a', 2)).toBe('127.22.8.2');
    expect(await addressOf('a', 3, { requestedAddress: '127.22.8.1' })).toBe('127.22.8.1');
    expect(await ask('127.22.8.2')).toBe('ECONNREFUSED');
    expect(await addressOf('b', 1, { requestedAddress: '127.22.8.2' })).toBe('127.22.8.2');
    await remove('b', 2);
    expect(await ensure('b', 3, { requestedAddress: '127.22.8.1' })).toMatchObject({
      error: { kind: 'refused', reason: 'ADDRESS_IN_USE', message: 'the external address 127.22.8.1 is not free: another load balancer has it for itself' },
    });
    expect(await ensure('b', 3, { requestedAddress: '203.0.113.1' })).toMatchObject({ error: { kind: 'refused', reason: 'INVALID_ARGUMENT' } });
    expect(await ensure('b', 3, { requestedAddress: '127.22.8.3' })).toMatchObject({ error: { kind: 'refused', reason: 'INVALID_ARGUMENT' } });
  });

  test('IPAM-1, IPAM-2, IPAM-3: gives addresses of the pools that there are, and of those that are asked for', async () => {
    await stop();
    await start(true, [...two, 'few=127.22.8.9-127.22.8.10:autoAssign=false', 'theirs=127.22.8.17-127.22.8.18:project=acme/other']);
    expect([await addressOf('a', 1), await addressOf('b', 1)]).toEqual(['127.22.8.1', '127.22.8.2']);
    expect(await addressOf('c', 1)).toBe('refused: no external address is free');
    expect(await addressOf('c', 1, { pool: 'few' })).toBe('127.22.8.9');
    expect(await addressOf('d', 1, { requestedAddress: '127.22.8.10' })).toBe('127.22.8.10');
    expect(await addressOf('e', 1, { pool: 'few' })).toBe('refused: the pool few has no free external address');
    expect(await addressOf('e', 1, { pool: 'few', requestedAddress: '127.22.8.2' })).toBe('refused: 127.22.8.2 is not an external address of the pool few');
    expect(await addressOf('e', 1, { pool: 'theirs' })).toBe('refused: there is no pool theirs of external addresses');
    expect(await addressOf('e', 1, { requestedAddress: '127.22.8.17' })).toBe('refused: 127.22.8.17 is not one of the external addresses');
    expect(await addressOf('e', 1, { requestedAddress: '127.22.8.1,127.22.8.2' })).toBe(
      'refused: one external address can be asked for, not several: 127.22.8.1,127.22.8.2',
    );
    expect(await ensureThere('x', 1)).toMatchObject({ value: { address: '127.22.8.17' } });
  });

  test('IPAM-4: one whose pool is gone, or that asks for another pool, gets another address', async () => {
    await stop();
    await start(true, [...two, 'few=127.22.8.9-127.22.8.10']);
    expect(await addressOf('a', 1, { pool: 'few' })).toBe('127.22.8.9');
    expect(await addressOf('a', 2)).toBe('127.22.8.9');
    expect(await addressOf('a', 3, { pool: 'default' })).toBe('127.22.8.1');
    expect(await addressOf('a', 4, { pool: 'few' })).toBe('127.22.8.10');
    await stop();
    await start();
    expect(await addressOf('a', 5)).toBe('127.22.8.2');
    expect(await ask('127.22.8.10')).toBe('ECONNREFUSED');
  });

  test('IPAM-5: those who share an address have their own members, restarts or not, and the port of one that went is free', async () => {
    const members = async (name: string) => [{ address: '127.64.251.1', port: await listen('127.64.251.1', 0, name) }];
    const [a, b] = [await members('a'), await members('b')];
    const sharingKey = 'front';
    expect(await addressOf('a', 1, { sharingKey, listeners: [listener(a)] })).toBe('127.22.8.1');
    expect(await addressOf('b', 1, { sharingKey, listeners: [listener(b, port + 1)] })).toBe('127.22.8.1');
    await stop();
    await start();
    expect([await ask('127.22.8.1'), await ask('127.22.8.1', port + 1)]).toEqual(['a', 'b']);
    expect(await ensure('c', 1, { sharingKey, listeners: [listener(b)], requestedAddress: '127.22.8.1' })).toMatchObject({
      error: { reason: 'ADDRESS_IN_USE', message: `the external address 127.22.8.1 is not free: TCP/${port} is served there already` },
    });
    await remove('a', 2);
    expect(await addressOf('c', 1, { sharingKey, listeners: [listener(b)], requestedAddress: '127.22.8.1' })).toBe('127.22.8.1');
    expect(await ask('127.22.8.1')).toBe('b');
  });

  test('IPAM-5: one that cannot listen at the shared address gets another', async () => {
    const sharingKey = 'front';
    await ensure('a', 1, { sharingKey });
    await listen('127.22.8.1', port + 1, 'somebody');
    expect(await addressOf('b', 1, { sharingKey, listeners: [listener([], port + 1)] })).toBe('127.22.8.2');
  });

  test('IPAM-1: does not start with pools that overlap', async () => {
    const starting = startLocalFiberLb({ networks: everyStandIn, dir: join(dir, 'second'), port: 0, pools: ['a=127.22.8.0/24', 'b=127.22.8.128/25'] });
    await expect(starting).rejects.toThrow('the pools a and b overlap: both have 127.22.8.128');
  });

  test('a taken port is refused: nothing new is served, and what was follows its members', async () => {
    await listen('127.22.8.1', port + 1, 'somebody');
    const [a, b] = [await memberCalled('a'), await memberCalled('b')];
    await addressOf('a', 1, { listeners: [listener([a])] });
    const both = await ensure('a', 2, { listeners: [listener([b]), listener([], port + 2), listener([], port + 1)] });
    expect(both).toMatchObject({
      error: { kind: 'refused', reason: 'ADDRESS_IN_USE', message: `another process listens on TCP 127.22.8.1:${port + 1} (or on that port of every address)` },
    });
    expect([await ask('127.22.8.1'), await ask('127.22.8.1', port + 2)]).toEqual(['b', 'ECONNREFUSED']);
  });

  test.each<[string, Wish]>([
    ['a pool that is not there', { pool: 'typo' }],
    ['an address of nobody', { requestedAddress: '203.0.113.1' }],
    ['several addresses', { requestedAddress: '127.22.8.1,127.22.8.2' }],
    ['an address that is taken', { requestedAddress: '127.22.8.2' }],
  ])('LB-11, IPAM-3: one that asks for %s is refused, and follows its members where it is, restarts or not', async (_, wish) => {
    const [a, b] = [await memberCalled('a'), await memberCalled('b')];
    expect([await addressOf('a', 1, { listeners: [listener([a])] }), await addressOf('other', 1)]).toEqual(['127.22.8.1', '127.22.8.2']);
    expect(await ensure('a', 2, { ...wish, listeners: [listener([b])] })).toMatchObject({ error: { kind: 'refused' } });
    expect(await ask('127.22.8.1')).toBe('b');
    await stop();
    await start();
    expect(await ask('127.22.8.1')).toBe('b');
    expect(await ensure('a', 1, { listeners: [listener([a])] })).toMatchObject({ error: { reason: 'STALE' } });
  });

  test('LB-11: one whose pool is gone, and that finds no other address, follows its members', async () => {
    await stop();
    await start(true, ['gone=127.22.8.9-127.22.8.9']);
    const [a, b] = [await memberCalled('a'), await memberCalled('b')];
    expect(await addressOf('a', 1, { listeners: [listener([a])] })).toBe('127.22.8.9');
    await stop();
    await start(true, ['none=127.22.8.1-127.22.8.1:autoAssign=false']);
    expect(await ensure('a', 2, { listeners: [listener([b])] })).toMatchObject({ error: { reason: 'QUOTA' } });
    expect(await ask('127.22.8.9')).toBe('b');
  });

  test('IPAM-5: after a start with other rights the ports that are served count', async () => {
    const sharingKey = 'front';
    expect(await addressOf('a', 1, { sharingKey, listeners: [listener([], 81)] })).toBe('127.22.8.1');
    await stop();
    await start(false);
    expect(await addressOf('b', 1, { sharingKey, listeners: [listener([], 10_081)] })).toBe('127.22.8.2');
    await stop();
    await start(true);
    expect(await addressOf('c', 1, { sharingKey, listeners: [listener([], 10_081)], requestedAddress: '127.22.8.1' })).toBe('127.22.8.1');
  });

  test('a balancer that may have any address gets one where its ports are free', async () => {
    await listen('127.22.8.1', port, 'somebody');
    expect(await addressOf('a', 1)).toBe('127.22.8.2');
    await remove('a', 2);
    nowMs += 60_000;
    await listen('127.22.8.2', port, 'somebody');
    expect(await ensure('a', 3)).toMatchObject({ error: { kind: 'refused', reason: 'ADDRESS_IN_USE' } });
  });

  test('serves low ports high without the permission, and reaches stand-ins there', async () => {
    await stop();
    await start(false);
    await listen('127.64.255.1', 10_080, 'stand-in');
    const members = [{ address: '127.64.255.1', port: 80 }];
    const answer = await ensure('web', 1, { listeners: [listener(members, 80), listener(members, 8_080)] });
    expect(answer).toMatchObject({
      value: {
        listeners: [
          { port: 80, servedPort: 10_080 },
          { port: 8_080, servedPort: 8_080 },
        ],
      },
    });
    expect([await ask('127.22.8.1', 10_080), await ask('127.22.8.1', 8_080)]).toEqual(['stand-in', 'stand-in']);
    expect(await ensure('clash', 1, { listeners: [listener([], 80), listener([], 10_080)] })).toMatchObject({
      error: { reason: 'INVALID_ARGUMENT', message: /would both be served at 10080/ },
    });
  });

  test('says what it cannot serve again after a start, and serves it as soon as it can', async () => {
    await addressOf('web', 1);
    await stop();
    const squatter = createServer().listen(port, '127.22.8.1');
    await once(squatter, 'listening');
    await start();
    expect(reports).toEqual([`Error: load balancer web is not served: another process listens on TCP 127.22.8.1:${port} (or on that port of every address)`]);
    squatter.close();
    await expect.poll(() => ask('127.22.8.1'), { timeout: 5_000 }).toBe('ECONNRESET');
  });

  test('LB-11: shows a load balancer to its tenant only, with the health of its members', async () => {
    const member = { address: '127.64.251.1', port: await listen('127.64.251.1', 0, 'a') };
    const dead = { address: '127.64.251.9', port: 9 };
    const made = await ensure('web', 1, { listeners: [listener([dead, member])], sourceRanges: ['127.0.0.0/8'] });
    expect(await ask('127.22.8.1')).toBe('a');
    const loadBalancerId = made.ok ? made.value.loadBalancerId : '';
    const pool = {
      members: [
        { ...dead, healthy: false },
        { ...member, healthy: true },
      ],
      healthMonitor: { retryAfterMs: 5_000 },
    };
    expect(await channel.call(fiberLbMethods.getLoadBalancer, { tenant, loadBalancerId })).toMatchObject({
      value: { id: loadBalancerId, name: 'web', address: '127.22.8.1', sourceRanges: ['127.0.0.0/8'], listeners: [{ port, servedPort: port, pool }] },
    });
    expect(await channel.call(fiberLbMethods.listLoadBalancers, { tenant, pageSize: 5 })).toMatchObject({
      value: { loadBalancers: [{ id: loadBalancerId }], nextPageToken: '' },
    });
    const other = { orgId: 'acme', projectId: 'other' };
    expect(await channel.call(fiberLbMethods.getLoadBalancer, { tenant: other, loadBalancerId })).toMatchObject({ error: { reason: 'NOT_FOUND' } });
    expect(await channel.call(fiberLbMethods.listLoadBalancers, { tenant: other, pageSize: 5 })).toMatchObject({ value: { loadBalancers: [] } });
  });

  test.each<[string, Wish]>([
    ['a port beyond 65535', { listeners: [listener([], 70_000)] }],
    ['a port listed twice', { listeners: [listener(), listener()] }],
    ['a member that is no address', { listeners: [listener([{ address: 'localhost', port: 80 }])] }],
    ['a member without a port', { listeners: [listener([{ address: '10.0.0.1', port: 0 }])] }],
    ['a source range that is no CIDR', { sourceRanges: ['10.0.0.0'] }],
    ['another protocol', { listeners: [{ ...listener(), protocol: 'SCTP' as 'TCP' }] }],
  ])('refuses %s', async (_, wish) => {
    expect(await ensure('web', 1, wish)).toMatchObject({ ok: false, error: { kind: 'refused', reason: 'INVALID_ARGUMENT' } });
  });
});
