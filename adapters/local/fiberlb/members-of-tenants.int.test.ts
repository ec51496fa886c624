// Whom FiberLB leads a tenant to, with a NovaNET beside it: when it is asked, and what is done with what was kept.
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type AddressInfo, type Server } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { EffectBase, Member } from '../../../domain/effect.ts';
import type { CloudService } from '../../../domain/ports/cloud.ts';
import { err, ok } from '../../../domain/result.ts';
import { sampleBalancer } from '../../../domain/testing/sample-balancer.ts';
import { balancerMembersContract } from '../../contracts/balancer-members.contract.ts';
import { createFiberLbClient } from '../../plasmacloud/fiberlb/fiberlb-client.ts';
import { createNovaNetClient } from '../../plasmacloud/novanet/novanet-client.ts';
import { startLocalNovaNet } from '../novanet/local-novanet.ts';
import { canBindLowPorts } from '../served-port.ts';
import { askNovaNet } from './ask-novanet.ts';
import { findHaproxy } from './http/haproxy-binary.ts';
import { ask, httpMembers } from './http/testing/http-members.ts';
import { startLocalFiberLb } from './local-fiberlb.ts';
import type { Networks } from './member-rule.ts';

const haproxy = await findHaproxy();
const skipped = haproxy.ok ? '' : ` (skipped: ${haproxy.error})`;

balancerMembersContract({
  name: 'the FiberLB client over gRPC with the local service',
  withoutRoutes: skipped,
  start: async () => {
    const dir = mkdtempSync(join(tmpdir(), 'k8shost-members-'));
    const net = await startLocalNovaNet({ dir, port: 0, pool: '127.64.0.0/24', subnetPrefixLength: 28 });
    const pods = askNovaNet(net.address);
    const networks = { subnetsOf: pods.subnetsOf, cloud: net.blocks };
    const lb = await startLocalFiberLb({ dir, port: 0, pools: ['default=127.22.48.1-127.22.48.14'], networks });
    const [fiberlb, novanet] = [createFiberLbClient(lb.address), createNovaNetClient(net.address)];
    return {
      fiberlb,
      novanet,
      stop: async () => {
        for (const one of [fiberlb, novanet, pods]) one.close();
        await lb.stop();
        await net.stop();
        rmSync(dir, { recursive: true });
      },
    };
  },
});

describe('the local FiberLB and its members', () => {
  const acme = { org: 'acme', project: 'web' };
  const port = 18_091;
  const at = '127.22.49.1';
  let dir: string;
  let server: { stop(): Promise<void> } | undefined;
  let service: CloudService & { close(): void };
  let machine: string[];
  let reports: string[];
  /** What NovaNET says; undefined: it is away. */
  let subnets: readonly string[] | undefined;
  let asked: number;
  const listening: Server[] = [];
  const members = httpMembers();
  const networks: Networks = {
    subnetsOf: () => {
      asked += 1;
      return Promise.resolve(subnets === undefined ? err({ kind: 'unavailable', message: 'nobody there' }) : ok(subnets));
    },
    cloud: ['10.128.0.0/12', '127.64.0.0/10'],
  };
  const start = async (): Promise<void> => {
    const started = await startLocalFiberLb({
      dir,
      port: 0,
      pools: ['default=127.22.49.1-127.22.49.14'],
      networks,
      drainMs: 500,
      machine: () => new Set(machine),
      report: (error) => reports.push(String(error)),
    });
    server = started;
    service = createFiberLbClient(started.address);
  };
  const stop = async (): Promise<void> => {
    service.close();
    await server?.stop();
  };
  let revision = 0;
  const base = (uid: string): EffectBase => ({
    tenant: acme,
    owner: `k8shost/services/${uid}`,
    revision: (revision += 1),
    ref: { ...acme, resource: 'services', namespace: 'default', name: uid, uid },
  });
  const ensure = async (some: readonly Member[]): Promise<string> => {
    const answer = await service.perform<'ensure-load-balancer'>({
      ...base('web'),
      ...sampleBalancer,
      listeners: [{ name: 'http', protocol: 'TCP', port, members: some }],
    });
    return answer.ok ? answer.value.address : `${answer.error.kind}: ${answer.error.message}`;
  };
  const route = async (some: readonly Member[]): Promise<{ address: string; port: number }> => {
    const answer = await service.perform<'ensure-http-routes'>({
      ...base('routes'),
      kind: 'ensure-http-routes',
      name: 'default/web',
      createdMs: 1,
      routes: [],
      defaultBackend: 'web',
      backends: [{ name: 'web', members: some }],
      certificates: [],
    });
    return { address: answer.ok ? answer.value.address : answer.error.message, port: (await canBindLowPorts()) ? 80 : 10_080 };
  };
  const podAt = async (host: string, name: string): Promise<Member> => {
    const pod = createServer((socket) => socket.on('error', () => undefined).end(name)).listen(0, host);
    await once(pod, 'listening');
    listening.push(pod);
    return { address: host, port: (pod.address() as AddressInfo).port };
  };
  const answered = (): Promise<string> =>
    new Promise((resolve) => {
      let text = '';
      const socket = connect(port, at);
      socket.on('data', (chunk) => (text += String(chunk)));
      socket.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? ''));
      socket.on('end', () => resolve(text));
    });

  beforeEach(async () => {
    dir = mkdtempSync(join(tmpdir(), 'k8shost-members-'));
    [machine, reports, subnets, asked] = [[], [], ['127.64.250.0/24'], 0];
    await start();
  });
  afterEach(async () => {
    await stop();
    for (const one of listening.splice(0)) one.close();
    await members.closeAll();
    rmSync(dir, { recursive: true });
  });

  test('NovaNET is asked where an address is not known, and what it said is kept', async () => {
    const pod = await podAt('127.64.250.1', 'pod');
    expect(await ensure([{ address: '198.51.100.7', port: 80 }])).toBe(at);
    expect(asked).toBe(0);
    expect(await ensure([pod])).toBe(at);
    subnets = undefined;
    expect(await ensure([pod])).toBe(at);
    expect(asked).toBe(1);
    expect(await answered()).toBe('pod');
    expect(await ensure([pod, { address: '127.64.249.1', port: 80 }])).toBe(
      "unavailable: NovaNET does not say which addresses are this project's: nobody there",
    );
    subnets = ['127.64.250.0/24', '127.64.249.0/24'];
    expect(await ensure([{ address: '127.64.249.1', port: 80 }])).toBe(at);
  });

  test('the machine’s own addresses are read from its interfaces', async () => {
    await stop();
    const { address: grpc, stop: end } = await startLocalFiberLb({ dir: join(dir, 'other'), port: 0, pools: ['default=127.22.49.15/32'], networks });
    server = { stop: end };
    service = createFiberLbClient(grpc);
    const own = Object.values(networkInterfaces()).flatMap((some = []) => some.flatMap(({ family, address }) => (family === 'IPv4' ? address : [])));
    expect(own.length).toBeGreaterThan(0);
    for (const address of own) expect(await ensure([{ address, port: 80 }])).toContain(`${address}:80 cannot be a member`);
  });

  test('an address that becomes the machine’s is led to no longer, and again when it is not', async () => {
    const [a, b] = [await podAt('127.64.250.1', 'a'), await podAt('127.64.250.2', 'b')];
    expect(await ensure([a, b])).toBe(at);
    const both = async (): Promise<string> => [await answered(), await answered()].sort().join(' ');
    expect(await both()).toBe('a b');
    machine = ['127.64.250.1'];
    await expect.poll(both, { timeout: 10_000 }).toBe('b b');
    expect(reports).toEqual([
      expect.stringContaining('default/web is served without some of its members: 127.64.250.1 cannot be a member, since it is an address of the cloud'),
    ]);
    machine = [];
    await expect.poll(both, { timeout: 10_000 }).toBe('a b');
  });

  test('what was kept before is served without members that may not be led to', async () => {
    const [a, b] = [await podAt('127.64.250.1', 'a'), await podAt('127.64.249.1', 'theirs')];
    subnets = ['127.64.248.0/21'];
    expect(await ensure([a, b])).toBe(at);
    await stop();
    subnets = ['127.64.250.0/24'];
    await start();
    expect([await answered(), await answered()]).toEqual(['a', 'a']);
  });

  test('after a start without NovaNET nobody is led to until it answers', async () => {
    expect(await ensure([await podAt('127.64.250.1', 'a')])).toBe(at);
    await stop();
    subnets = undefined;
    await start();
    expect(await answered()).toBe('ECONNRESET');
    subnets = ['127.64.250.0/24'];
    await expect.poll(answered, { timeout: 10_000 }).toBe('a');
  });

  test.skipIf(!haproxy.ok)(`HTTP routes follow in the same way${skipped}`, async () => {
    const [a, b] = [await members.open('a'), await members.open('b')];
    subnets = ['127.64.248.0/21'];
    const place = await route([a, b]);
    const name = async (): Promise<string> => {
      const { name: said, status } = await ask({ ...place, host: 'any.test' });
      return said || String(status);
    };
    expect([await name(), await name()].sort()).toEqual(['a', 'b']);
    machine = [a.address];
    await expect.poll(name, { timeout: 10_000 }).toBe('503');
    machine = [];
    await expect.poll(name, { timeout: 10_000 }).toMatch(/^[ab]$/);
    await stop();
    subnets = undefined;
    await start();
    await expect.poll(() => name().catch(() => 'nobody'), { timeout: 5_000 }).toBe('503');
    subnets = ['127.64.248.0/21'];
    await expect.poll(name, { timeout: 10_000 }).toMatch(/^[ab]$/);
  });
});
