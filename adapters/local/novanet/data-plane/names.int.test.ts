// Pods ask for names with `dig`: two tenants on two nodes with a FlashDNS on a third machine, and one node with a FlashDNS on its own loopback addresses.
import { execFile, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clusterDnsAddress, clusterDnsPorts, resolverAddress } from '../../../../domain/cluster-dns.ts';
import type { EffectBase, RouteEndpoint, SecurityGroup, ServiceRoute } from '../../../../domain/effect.ts';
import { sampleEndpoint, samplePort, sampleRoute } from '../../../../domain/testing/sample-route.ts';
import { createNovaNetClient } from '../../../plasmacloud/novanet/novanet-client.ts';
import { answerOf, ip, whyNoNamespaces } from '../../../cni/testing/network-namespaces.ts';
import { startLocalNovaNet } from '../local-novanet.ts';
import type { FlashDnsSetup } from '../testing/flashdns-process.ts';
import { ask, wiredHosts, type Plugged, type WiredHost } from '../testing/wired-hosts.ts';
import { whyNoDataPlane } from './linux-data-plane.ts';

const run = promisify(execFile);
const reason = whyNoNamespaces() ?? whyNoDataPlane() ?? (spawnSync('dig', ['-v']).status === 0 ? undefined : 'dig (bind9-dnsutils) is missing');
const main = { org: 'default', project: 'default' };
const ours = { org: 'acme', project: 'shop' };
const theirs = { org: 'other', project: 'shop' };
type Tenant = typeof ours;
const web = 'web.default.svc.cluster.local';
const names = [
  { tenant: main, name: 'web', address: '10.96.1.1' },
  { tenant: ours, name: 'web', address: '10.96.1.2' },
  { tenant: theirs, name: 'web', address: '10.96.1.3' },
  { tenant: theirs, name: 'secret', address: '10.96.1.4' },
];

/** `NOERROR 10.96.1.2`; 'nothing' where no server answers, or none is reached. */
async function dig({ path }: { readonly path: string }, name: string, { at = clusterDnsAddress, port = 53, tcp = false, type = 'A' } = {}): Promise<string> {
  const flags = ['+tries=1', '+time=1', tcp ? '+tcp' : '+notcp', '+noall', '+comments', '+answer'];
  const { stdout } = await run('nsenter', [`--net=${path}`, 'dig', `@${at}`, '-p', String(port), ...flags, name, type]).catch(() => ({ stdout: '' }));
  const [, status = 'nothing'] = /status: (\w+)/.exec(stdout) ?? [];
  const values = [...stdout.matchAll(/^[^;\s].*\sIN\s\w+\s(\S+)$/gm)].map(([, value = '']) => value);
  return [status, ...values].join(' ');
}

describe.skipIf(reason !== undefined)(`names from inside pods${reason === undefined ? '' : ` (skipped: ${reason})`}`, () => {
  const dir = mkdtempSync(join(tmpdir(), 'k8shost-names-'));
  let world: ReturnType<typeof wiredHosts>;
  let novanet: Awaited<ReturnType<typeof startLocalNovaNet>>;
  let cloud: ReturnType<typeof createNovaNetClient>;
  let server: { readonly path: string; readonly name: string; readonly address: string };
  let flashdns: ChildProcess;
  let one: WiredHost;
  let two: WiredHost;
  let a: Plugged;
  let c: Plugged;
  let locked: Plugged;
  let stranger: Plugged;
  let revision = 1;
  const waits = { timeout: 15_000, interval: 100 };
  const flags = (): readonly string[] => ['--flashdns', `${server.address}:50053`];

  const base = (tenant: Tenant, resource: string, uid: string): EffectBase => ({
    tenant,
    owner: `k8shost/${resource}/${uid}`,
    revision: revision++,
    ref: { ...tenant, resource, namespace: 'default', name: uid, uid },
  });
  const done = (answer: { readonly ok: true } | { readonly ok: false; readonly error: { readonly message: string } }): void => {
    if (!answer.ok) throw new Error(answer.error.message);
  };
  const pod = async (host: WiredHost, uid: string, tenant = ours, namespace = 'default'): Promise<Plugged> => {
    const port = { ...base(tenant, 'pods', uid), kind: 'ensure-port' as const, deviceId: uid, name: `${namespace}/${uid}`, node: host.node };
    done(await cloud.perform<'ensure-port'>({ ...port, namespace, labels: {}, namedPorts: [] }));
    return world.plugIn(host, tenant, uid);
  };
  const route = async (tenant: Tenant, name: string, more: Partial<ServiceRoute>): Promise<void> => {
    const effect = { ...base(tenant, 'services', name), kind: 'ensure-service-route' as const, ...sampleRoute, name, ...more };
    done(await cloud.perform<'ensure-service-route'>(effect));
  };
  const portsTo = (more: Partial<RouteEndpoint> & { readonly address: string }): ServiceRoute['ports'] =>
    clusterDnsPorts.map((port) => samplePort([sampleEndpoint(more.address, { node: '', port: 53, ...more })], port));
  const dnsRoute = (tenant: Tenant): Promise<void> =>
    route(tenant, 'kube-system/kube-dns', { addresses: [clusterDnsAddress], ports: portsTo({ address: resolverAddress }) });
  const policy = async (egress: SecurityGroup['egress']): Promise<void> => {
    const group = { name: 'locked/egress', namespace: 'locked', selector: {}, ...(egress && { egress }) };
    done(
      await cloud.perform<'ensure-security-group'>({ ...base(ours, 'networkpolicies.networking.k8s.io', 'egress'), kind: 'ensure-security-group', ...group }),
    );
  };
  const startFlashDns = (more: Partial<FlashDnsSetup> = {}): Promise<ChildProcess> => {
    const setup = { dir: join(dir, 'cloud'), host: server.address, port: 50_053, dnsHost: server.address, tenantHosts: '198.18.53', names };
    return world.flashDns(server, { ...setup, ...more });
  };
  const killed = async (child: ChildProcess): Promise<void> => {
    const gone = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGKILL');
    await gone;
  };

  const nft = (host: { readonly name: string }, ...args: readonly string[]): ReturnType<typeof ip> => ip('netns', 'exec', host.name, 'nft', ...args);
  const tableOf = async (host: WiredHost): Promise<string> => /# handle \d+/.exec(await nft(host, '-a', 'list', 'table', 'ip', 'k8shost-host'))?.[0] ?? '';
  /** Another than it was: the first rules of this life are there. */
  const restarted = async (host: WiredHost): Promise<void> => {
    const before = await tableOf(host);
    world.killAgent(host);
    await world.startAgent(host, flags());
    await expect.poll(() => tableOf(host), waits).not.toBe(before);
  };
  /** FlashDNS serves names on, and says nothing of where; until `open`. */
  const closeGrpc = async (): Promise<() => Promise<unknown>> => {
    await nft(server, 'add', 'table', 'ip', 'away');
    await nft(server, 'add', 'chain', 'ip', 'away', 'input', '{ type filter hook input priority 0; }');
    await nft(server, 'add', 'rule', 'ip', 'away', 'input', 'tcp', 'dport', '50053', 'reject', 'with', 'tcp', 'reset');
    return () => nft(server, 'delete', 'table', 'ip', 'away');
  };

  beforeAll(async () => {
    novanet = await startLocalNovaNet({ dir, port: 0, pool: '10.128.0.0/16', subnetPrefixLength: 24, dnsServers: [clusterDnsAddress] });
    cloud = createNovaNetClient(novanet.address);
    world = wiredHosts('k8shost-names');
    server = await world.outsider();
    await ip('-n', server.name, 'link', 'set', 'lo', 'up');
    await ip('-n', server.name, 'route', 'add', 'local', '198.18.53.0/24', 'dev', 'lo');
    flashdns = await startFlashDns();
    one = await world.host(novanet.address, flags());
    two = await world.host(novanet.address, flags());
    for (const host of [one, two]) await ip('-n', host.name, 'route', 'add', '198.18.53.0/24', 'via', server.address);
    a = await pod(one, 'a');
    c = await pod(two, 'c');
    locked = await pod(one, 'locked', ours, 'locked');
    stranger = await pod(one, 'stranger', theirs);
    for (const tenant of [ours, theirs]) await dnsRoute(tenant);
  }, 60_000);
  afterAll(async () => {
    await world?.removeAll();
    cloud?.close();
    await novanet?.stop();
    rmSync(dir, { recursive: true });
  });

  test('DNS-2, K10: each tenant’s pods find its own names, on every node, by UDP and TCP, and nobody else’s', async () => {
    await expect.poll(() => dig(a, web), waits).toBe('NOERROR 10.96.1.2');
    await expect.poll(() => dig(c, web), waits).toBe('NOERROR 10.96.1.2');
    await expect.poll(() => dig(stranger, web), waits).toBe('NOERROR 10.96.1.3');
    expect(await dig(a, web, { tcp: true })).toBe('NOERROR 10.96.1.2');
    expect(await dig(c, web, { tcp: true })).toBe('NOERROR 10.96.1.2');
    expect(await dig(stranger, web, { tcp: true })).toBe('NOERROR 10.96.1.3');
    expect(await dig(stranger, 'secret.default.svc.cluster.local')).toBe('NOERROR 10.96.1.4');
    expect(await dig(a, 'secret.default.svc.cluster.local')).toBe('NXDOMAIN');
  });

  test('DNS-32, K10: the name server is the DNS Service, for every tenant', async () => {
    expect(await dig(a, 'ns.dns.cluster.local')).toBe('NOERROR 10.96.0.10');
    expect(await dig(stranger, 'ns.dns.cluster.local')).toBe('NOERROR 10.96.0.10');
  });

  test('K10: pods come to no FlashDNS by its address, nor by a Service that leads there, whatever the host itself reaches', async () => {
    const listeners = [server.address, '198.18.53.1', '198.18.53.2', '198.18.53.200'];
    expect(await dig(one, web, { at: '198.18.53.1', port: 10_053 })).toBe('NOERROR 10.96.1.2');
    expect(await dig(one, web, { at: server.address, port: 10_053 })).toBe('NOERROR 10.96.1.1');
    const both = async (ways: readonly { readonly at: string; readonly port?: number }[]): Promise<readonly string[]> =>
      Promise.all(ways.flatMap((way) => [false, true].map((tcp) => dig(a, web, { ...way, tcp }))));
    const nothing = listeners.flatMap(() => ['nothing', 'nothing']);
    expect(await both(listeners.map((at) => ({ at, port: 10_053 })))).toEqual(nothing);
    for (const [index, address] of listeners.entries())
      await route(ours, `default/made-up-${index}`, { addresses: [`10.96.0.6${index}`], ports: portsTo({ address, port: 10_053 }) });
    // It is there once what was made after it is.
    await route(ours, 'default/last', { addresses: ['10.96.0.70'], ports: portsTo({ address: resolverAddress }) });
    await expect.poll(() => dig(a, web, { at: '10.96.0.70' }), waits).toBe('NOERROR 10.96.1.2');
    expect(await both(listeners.map((_, index) => ({ at: `10.96.0.6${index}` })))).toEqual(nothing);
  });

  test('NP-9: FlashDNS, which believes whom it hears, hears no pod; what else the machine has is reached', async () => {
    await world.listen(server, 'server', [9_090]);
    expect(await ask(a.path, server.address, 9_090)).toEqual([`server ${one.address}`]);
    expect(await answerOf(one.path, server.address, 50_053)).toBe('connected');
    expect(await answerOf(a.path, server.address, 50_053)).toBe('nothing');
    expect(await ask(a.path, resolverAddress, 54)).toEqual(['ECONNREFUSED']);
  });

  test('NP-2: a pod that policies isolate finds names when they allow it the DNS Service’s pods, and not otherwise', async () => {
    await expect.poll(() => dig(locked, web), waits).toBe('NOERROR 10.96.1.2');
    await policy([]);
    await expect.poll(() => dig(locked, web), waits).toBe('nothing');
    const ports = (['UDP', 'TCP'] as const).map((protocol) => ({ protocol, port: 53, endPort: 0 }));
    await policy([{ peers: [{ namespaces: ['kube-system'], selector: { matchLabels: { 'k8s-app': 'kube-dns' } } }], ports }]);
    await expect.poll(() => dig(locked, web), waits).toBe('NOERROR 10.96.1.2');
    expect(await dig(locked, web, { tcp: true })).toBe('NOERROR 10.96.1.2');
    await policy([{ peers: [{ namespaces: ['default', 'locked'], selector: {} }], ports }]);
    await expect.poll(() => dig(locked, web), waits).toBe('nothing');
    await policy([{ peers: [{ namespaces: ['default', 'kube-system', 'locked'], selector: {} }], ports: [] }]);
    await expect.poll(() => dig(locked, web), waits).toBe('NOERROR 10.96.1.2');
    expect(await dig(a, web)).toBe('NOERROR 10.96.1.2');
  });

  test('a FlashDNS that comes back is asked again', async () => {
    await killed(flashdns);
    expect(await dig(a, web)).toBe('nothing');
    flashdns = await startFlashDns();
    await expect.poll(() => dig(a, web), waits).toBe('NOERROR 10.96.1.2');
    expect(await dig(stranger, web)).toBe('NOERROR 10.96.1.3');
  });

  test('K10: while an agent starts again pods come to nobody else’s names, and to their own', async () => {
    expect(await dig(one, 'secret.default.svc.cluster.local', { at: '198.18.53.2', port: 10_053 })).toBe('NOERROR 10.96.1.4');
    const theirsAsked = await world.keepAskingName(a, '198.18.53.2', 10_053, 'secret.default.svc.cluster.local');
    const oursAsked = await world.keepAskingName(a, clusterDnsAddress, 53, web);
    const hostAsked = await world.keepAskingName(one, '198.18.53.2', 10_053, 'secret.default.svc.cluster.local');
    for (const _ of [1, 2, 3]) {
      await restarted(one);
      await expect.poll(() => dig(a, web), waits).toBe('NOERROR 10.96.1.2');
    }
    const [theirFigures, ourFigures, hostFigures] = await Promise.all([theirsAsked.stop(), oursAsked.stop(), hostAsked.stop()]);
    // Fewer on a machine that has much else to do.
    expect(theirFigures.asked).toBeGreaterThan(20);
    expect(theirFigures.found).toBe(0);
    // They were there all the time.
    expect(hostFigures.found).toBeGreaterThan(20);
    expect(ourFigures.found).toBeGreaterThan(20);
  }, 60_000);

  test('K10: an agent that starts while FlashDNS serves names and answers no agent leads as it did, and lets nobody to others', async () => {
    const open = await closeGrpc();
    await restarted(one);
    await expect.poll(() => dig(a, web), waits).toBe('NOERROR 10.96.1.2');
    await expect.poll(() => dig(stranger, web), waits).toBe('NOERROR 10.96.1.3');
    const others = ['198.18.53.2', server.address].flatMap((at) => [false, true].map((tcp) => dig(a, web, { at, port: 10_053, tcp })));
    expect(await Promise.all(others)).toEqual(['nothing', 'nothing', 'nothing', 'nothing']);
    await world.listen(server, 'server', [9_092]);
    expect(await ask(a.path, server.address, 9_092)).toEqual([`server ${one.address}`]);
    await open();
  }, 60_000);

  test('K10: a host that never heard of FlashDNS lets no pod out until it has, for FlashDNS may be anywhere', async () => {
    const open = await closeGrpc();
    world.killAgent(one);
    world.forgetNames(one);
    await nft(one, 'delete', 'table', 'ip', 'k8shost-host');
    await world.startAgent(one, flags());
    await expect.poll(() => tableOf(one).catch(() => ''), waits).not.toBe('');
    await world.listen(server, 'server', [9_093]);
    const others = ['198.18.53.2', server.address].flatMap((at) => [false, true].map((tcp) => dig(a, web, { at, port: 10_053, tcp })));
    expect(await Promise.all(others)).toEqual(['nothing', 'nothing', 'nothing', 'nothing']);
    expect(await ask(a.path, server.address, 9_093)).toEqual(['nothing']);
    // Answers do leave.
    await world.listen(a, 'a', [8_081]);
    expect(await ask(one.path, a.address, 8_081)).toEqual([expect.stringContaining('a 100.')]);
    await open();
    await expect.poll(() => dig(a, web), waits).toBe('NOERROR 10.96.1.2');
    await expect.poll(() => ask(a.path, server.address, 9_093), waits).toEqual([`server ${one.address}`]);
    expect(await dig(a, web, { at: '198.18.53.2', port: 10_053 })).toBe('nothing');
  }, 60_000);

  test('pods never reach what --closed names, and answer who comes from there', async () => {
    const client = await world.outsider();
    const visitor = await world.outsider();
    await world.listen(client, 'client', [9_094, 9_095]);
    await world.listen(visitor, 'visitor', [9_094]);
    await world.listen(a, 'a-web', [8_082]);
    await route(ours, 'default/door', {
      addresses: ['10.96.0.77'],
      ports: [samplePort([sampleEndpoint(a.address, { node: '', port: 8_082 })], { nodePort: 30_444 })],
    });
    world.killAgent(one);
    const before = await tableOf(one);
    const closed = ['--closed', `${client.address}:9094`, '--closed', `${visitor.address}/32`];
    await world.startAgent(one, [...flags(), '--node-ports-of', 'acme/shop', ...closed]);
    await expect.poll(() => tableOf(one), waits).not.toBe(before);
    await expect.poll(() => ask(a.path, client.address, 9_095), waits).toEqual([`client ${one.address}`]);
    expect(await ask(a.path, client.address, 9_094)).toEqual(['nothing']);
    expect(await ask(a.path, visitor.address, 9_094)).toEqual(['nothing']);
    await expect.poll(() => ask(visitor.path, one.address, 30_444), waits).toEqual([expect.stringContaining('a-web ')]);
    expect(await dig(a, web)).toBe('NOERROR 10.96.1.2');
    await restarted(one);
  }, 60_000);

  test('K10: where FlashDNS has moved meanwhile, an agent that starts leads there once it hears so, and closes it', async () => {
    await ip('-n', server.name, 'route', 'add', 'local', '198.18.54.0/24', 'dev', 'lo');
    for (const host of [one, two]) await ip('-n', host.name, 'route', 'add', '198.18.54.0/24', 'via', server.address);
    await killed(flashdns);
    flashdns = await startFlashDns({ tenantHosts: '198.18.54' });
    await restarted(one);
    await expect.poll(() => dig(a, web), waits).toBe('NOERROR 10.96.1.2');
    await expect.poll(() => dig(stranger, web), waits).toBe('NOERROR 10.96.1.3');
    expect(await dig(one, web, { at: '198.18.54.2', port: 10_053 })).toBe('NOERROR 10.96.1.3');
    expect(await dig(a, web, { at: '198.18.54.2', port: 10_053 })).toBe('nothing');
    // One that lost what it kept has the same addresses, for others.
    await killed(flashdns);
    flashdns = await startFlashDns({ tenantHosts: '198.18.54', dir: join(dir, 'lost'), names: names.toReversed() });
    expect(await dig(one, web, { at: '198.18.54.1', port: 10_053 })).toBe('NOERROR 10.96.1.3');
    await restarted(one);
    await expect.poll(() => dig(a, web), waits).toBe('NOERROR 10.96.1.2');
    await expect.poll(() => dig(stranger, web), waits).toBe('NOERROR 10.96.1.3');
    await killed(flashdns);
    flashdns = await startFlashDns();
    await restarted(one);
    await expect.poll(() => dig(a, web), waits).toBe('NOERROR 10.96.1.2');
  }, 60_000);

  test('an agent that starts while FlashDNS is away does all else, and leads to it once it is there', async () => {
    await killed(flashdns);
    world.killAgent(one);
    world.forgetNames(one);
    await ip('netns', 'exec', one.name, 'nft', 'delete', 'table', 'ip', 'k8shost-host');
    await world.startAgent(one, flags());
    const d = await pod(one, 'd');
    await world.listen(d, 'd', [8_080]);
    await expect.poll(() => ask(c.path, d.address, 8_080), waits).toEqual([`d ${c.address}`]);
    // Refused, not left without an answer.
    await expect.poll(() => ask(d.path, resolverAddress, 53), waits).toEqual(['ECONNREFUSED']);
    flashdns = await startFlashDns();
    await expect.poll(() => dig(d, web), waits).toBe('NOERROR 10.96.1.2');
    await expect.poll(() => dig(stranger, web), waits).toBe('NOERROR 10.96.1.3');
  });

  test('K7: rules of the host that somebody takes away come back with what they lead to', async () => {
    await ip('netns', 'exec', one.name, 'nft', 'flush', 'ruleset');
    await expect.poll(() => dig(a, web), waits).toBe('NOERROR 10.96.1.2');
    expect(await dig(a, web, { at: '198.18.53.1', port: 10_053 })).toBe('nothing');
  });

  test('on one machine FlashDNS listens on loopback addresses: pods find names, and nothing else that listens there', async () => {
    const three = await world.host(novanet.address, ['--flashdns', '127.0.0.1:50053']);
    await ip('-n', three.name, 'link', 'set', 'lo', 'up');
    const [host, tenantHosts] = ['127.0.0.1', '127.0.53'];
    await world.flashDns(three, { dir: join(dir, 'own'), host, port: 50_053, dnsHost: host, tenantHosts, names });
    await world.listen(three, 'three', [9_091]);
    const e = await pod(three, 'e');
    const other = await pod(three, 'other', theirs);
    for (const tcp of [false, true]) {
      await expect.poll(() => dig(e, web, { tcp }), waits).toBe('NOERROR 10.96.1.2');
      await expect.poll(() => dig(other, web, { tcp }), waits).toBe('NOERROR 10.96.1.3');
    }
    expect(await ask(three.path, '127.0.0.1', 9_091)).toEqual(['three 127.0.0.1']);
    for (const [index, [address, port]] of (
      [
        ['127.0.0.1', 9_091],
        [three.address, 9_091],
        ['127.0.0.1', 50_053],
        ['127.0.0.1', 10_053],
        ['127.0.53.2', 10_053],
      ] as const
    ).entries())
      await route(ours, `default/loop-${index}`, { addresses: [`10.96.0.8${index}`], ports: portsTo({ address, port }) });
    await route(ours, 'default/loop', { addresses: ['10.96.0.90'], ports: portsTo({ address: resolverAddress }) });
    await expect.poll(() => dig(e, web, { at: '10.96.0.90' }), waits).toBe('NOERROR 10.96.1.2');
    expect(await Promise.all([0, 1, 2].map((index) => ask(e.path, `10.96.0.8${index}`, 53)))).toEqual([['nothing'], ['nothing'], ['nothing']]);
    expect(await Promise.all([3, 4].map((index) => dig(e, web, { at: `10.96.0.8${index}` })))).toEqual(['nothing', 'nothing']);
  }, 60_000);
});
