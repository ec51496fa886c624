// Two nodes and two tenants in network namespaces of the test's own, with a real NovaNET, the real plugin and real traffic.
import { mkdtempSync, rmSync } from 'node:fs';
import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EffectBase, RouteEndpoint, ServiceRoute } from '../../../../domain/effect.ts';
import { sampleEndpoint, samplePort, sampleRoute } from '../../../../domain/testing/sample-route.ts';
import { routerNamespace } from '../../../../schemas/tenant-network.ts';
import { createNovaNetClient } from '../../../plasmacloud/novanet/novanet-client.ts';
import { answerOf, ip, whyNoNamespaces } from '../../../cni/testing/network-namespaces.ts';
import { startLocalNovaNet } from '../local-novanet.ts';
import { ask, httpGet, noFlashDns, wiredHosts, type Container, type WiredHost } from '../testing/wired-hosts.ts';
import { whyNoDataPlane } from './linux-data-plane.ts';

const run = promisify(execFile);
const reason = whyNoNamespaces() ?? whyNoDataPlane();
const ours = { org: 'acme', project: 'shop' };
const theirs = { org: 'other', project: 'shop' };
type Tenant = typeof ours;

describe.skipIf(reason !== undefined)(`the Linux data plane${reason === undefined ? '' : ` (skipped: ${reason})`}`, () => {
  const dir = mkdtempSync(join(tmpdir(), 'k8shost-data-plane-'));
  let world: ReturnType<typeof wiredHosts>;
  let novanet: Awaited<ReturnType<typeof startLocalNovaNet>>;
  let cloud: ReturnType<typeof createNovaNetClient>;
  let one: WiredHost;
  let two: WiredHost;
  let outside: { readonly path: string; readonly name: string; readonly address: string };
  let a: Container;
  let b: Container;
  let c: Container;
  let stranger: Container;
  let strangerOnTwo: Container;
  let revision = 1;

  const base = (tenant: Tenant, resource: string, uid: string): EffectBase => ({
    tenant,
    owner: `k8shost/${resource}/${uid}`,
    revision: revision++,
    ref: { ...tenant, resource, namespace: 'default', name: uid, uid },
  });
  const pod = async (host: WiredHost, uid: string, tenant = ours) => {
    const made = await cloud.perform<'ensure-port'>({
      ...base(tenant, 'pods', uid),
      kind: 'ensure-port',
      namespace: 'default',
      labels: {},
      namedPorts: [],
      deviceId: uid,
      name: `default/${uid}`,
      node: host.node,
    });
    if (!made.ok) throw new Error(made.error.message);
    return world.container(host, tenant, uid, [7777, 8080]);
  };
  const endpoint = (container: Container, more: Partial<RouteEndpoint> = {}): RouteEndpoint =>
    sampleEndpoint(container.address, { node: container.host.node, ...more });
  const route = async (name: string, more: Partial<ServiceRoute>, tenant = ours): Promise<void> => {
    const effect = { ...base(tenant, 'services', name), kind: 'ensure-service-route' as const, ...sampleRoute, name: `default/${name}`, ...more };
    const made = await cloud.perform<'ensure-service-route'>(effect);
    if (!made.ok) throw new Error(made.error.message);
  };
  /** Until it is so: rules take some milliseconds. */
  const waits = { timeout: 5_000, interval: 50 };
  const answers = (from: { readonly path: string }, address: string, port = 80, options = {}) => ask(from.path, address, port, options);
  const distinct = async (from: { readonly path: string }, address: string, port = 80): Promise<readonly string[]> =>
    [...new Set(await answers(from, address, port, { count: 12 }))].sort();

  beforeAll(async () => {
    novanet = await startLocalNovaNet({ dir, port: 0, pool: '10.128.0.0/16', subnetPrefixLength: 24 });
    cloud = createNovaNetClient(novanet.address);
    world = wiredHosts('k8shost-plane');
    one = await world.host(novanet.address, [...noFlashDns, '--node-ports-of', 'acme/shop', '--metrics-address', '0.0.0.0:9101']);
    two = await world.host(novanet.address, [...noFlashDns, '--node-ports-of', 'acme/shop']);
    outside = await world.outsider();
    a = await pod(one, 'a');
    b = await pod(one, 'b');
    c = await pod(two, 'c');
    stranger = await pod(one, 'stranger', theirs);
    strangerOnTwo = await pod(two, 'stranger-on-two', theirs);
  }, 60_000);
  afterAll(async () => {
    await world?.removeAll();
    cloud?.close();
    await novanet?.stop();
    rmSync(dir, { recursive: true });
  });

  test('pods reach each other on a node and between nodes with their own addresses, and not another tenant’s', async () => {
    expect(await answers(a, b.address, 8080)).toEqual([`b ${a.address}`]);
    await expect.poll(() => answers(a, c.address, 8080), waits).toEqual([`c ${a.address}`]);
    await expect.poll(() => answers(c, b.address, 8080), waits).toEqual([`b ${c.address}`]);
    expect(await answerOf(stranger.path, a.address)).not.toBe('connected');
    expect(await answerOf(a.path, stranger.address)).not.toBe('connected');
  });

  test('SVC-50: an address leads to all ready endpoints, on both nodes, which see the client’s own address', async () => {
    await route('web', { ports: [samplePort([endpoint(b), endpoint(c)])] });
    await expect.poll(() => distinct(a, '10.96.0.7'), waits).toEqual([`b ${a.address}`, `c ${a.address}`]);
    await expect.poll(() => distinct(c, '10.96.0.7'), waits).toContain(`b ${c.address}`);
  });

  test('SVC-52: a pod reaches itself through the address', async () => {
    await route('own', { addresses: ['10.96.0.8'], ports: [samplePort([endpoint(a)])] });
    await expect.poll(() => answers(a, '10.96.0.8'), waits).toEqual([expect.stringMatching(/^a /)]);
  });

  test('UDP is led too', async () => {
    await route('udp', { addresses: ['10.96.0.9'], ports: [samplePort([endpoint(c)], { protocol: 'UDP', port: 53 })] });
    await expect.poll(() => answers(a, '10.96.0.9', 53, { protocol: 'udp' }), waits).toEqual([`c ${a.address}`]);
  });

  test('SVC-53: datagrams that go on and on are led to another endpoint when theirs goes', async () => {
    const to = (container: Container) =>
      route('flow', { addresses: ['10.96.0.17'], ports: [samplePort([endpoint(container)], { protocol: 'UDP', port: 53 })] });
    await to(b);
    await expect.poll(() => answers(a, '10.96.0.17', 53, { protocol: 'udp' }), waits).toEqual([`b ${a.address}`]);
    const sending = await world.keepSending(a, '10.96.0.17', 53);
    await expect.poll(() => sending.last(), waits).toBe(`b ${a.address}`);
    await to(c);
    await expect.poll(() => sending.last(), waits).toBe(`c ${a.address}`);
  });

  test('SVC-50: an address without endpoints refuses, and so does a port that the Service does not have', async () => {
    await route('empty', { addresses: ['10.96.0.10'], ports: [samplePort([])] });
    await expect.poll(() => answers(a, '10.96.0.10'), waits).toEqual(['ECONNREFUSED']);
    expect(await answers(a, '10.96.0.7', 81)).toEqual(['ECONNREFUSED']);
  });

  test('SVC-31: with affinity a client stays with its endpoint', async () => {
    await route('sticky', { addresses: ['10.96.0.11'], affinitySeconds: 60, ports: [samplePort([endpoint(b), endpoint(c)])] });
    await expect.poll(() => answers(a, '10.96.0.11'), waits).toEqual([expect.stringMatching(/^[bc] /)]);
    expect(await distinct(a, '10.96.0.11')).toHaveLength(1);
    expect(await distinct(c, '10.96.0.11')).toHaveLength(1);
  });

  test('SVC-51: a local policy inside takes endpoints of the client’s node only', async () => {
    await route('local', { addresses: ['10.96.0.12'], internalLocal: true, ports: [samplePort([endpoint(b), endpoint(c)])] });
    await expect.poll(() => distinct(a, '10.96.0.12'), waits).toEqual([`b ${a.address}`]);
    await expect.poll(() => distinct(c, '10.96.0.12'), waits).toEqual([expect.stringMatching(/^c /)]);
  });

  test('SVC-32: a node port of any node leads to every endpoint; with the local policy only to those there, which see the client', async () => {
    await route('node', { addresses: ['10.96.0.13'], ports: [samplePort([endpoint(b), endpoint(c)], { nodePort: 30_080 })] });
    for (const host of [one, two])
      await expect.poll(async () => (await distinct(outside, host.address, 30_080)).map((answer) => answer.split(' ')[0]), waits).toEqual(['b', 'c']);
    await route('node-local', { addresses: ['10.96.0.14'], externalLocal: true, ports: [samplePort([endpoint(b)], { nodePort: 30_081 })] });
    await expect.poll(() => answers(outside, one.address, 30_081), waits).toEqual([`b ${outside.address}`]);
    await expect.poll(() => answers(outside, two.address, 30_081), waits).toEqual(['nothing']);
    expect(await answers(outside, one.address, 30_099)).toEqual(['ECONNREFUSED']);
  });

  test('SVC-32: a pod reaches node ports at its own node’s address and at another’s, and another tenant’s pod does not', async () => {
    await route('node-pods', { addresses: ['10.96.0.18'], ports: [samplePort([endpoint(b), endpoint(c)], { nodePort: 30_082 })] });
    for (const host of [one, two])
      await expect.poll(async () => (await distinct(a, host.address, 30_082)).map((answer) => answer.split(' ')[0]), waits).toEqual(['b', 'c']);
    await route('node-pods-local', { addresses: ['10.96.0.19'], externalLocal: true, ports: [samplePort([endpoint(c)], { nodePort: 30_083 })] });
    await expect.poll(() => answers(a, one.address, 30_083), waits).toEqual([`c ${a.address}`]);
    expect(await answers(stranger, one.address, 30_082)).toEqual(['nothing']);
  });

  test('SVC-54: nodes answer balancers whether they have ready endpoints of a Service of the local policy; pods and other tenants’ Services do not get there', async () => {
    const check = async (from: { readonly path: string }, host: WiredHost, port = 30_181): Promise<string> => {
      const { status, headers, body } = await httpGet(from.path, `http://${host.address}:${port}/healthz`);
      return status === 0
        ? body
        : `${status} ${headers['x-load-balancing-endpoint-weight']} ${(JSON.parse(body) as { service: { name: string } }).service.name}`;
    };
    const checked = (endpoints: readonly RouteEndpoint[], healthCheckNodePort = 30_181, tenant = ours) =>
      route('checked', { addresses: ['10.96.0.28'], externalLocal: true, healthCheckNodePort, ports: [samplePort(endpoints, { nodePort: 30_180 })] }, tenant);
    await checked([endpoint(a), endpoint(b)]);
    await expect.poll(() => check(outside, one), waits).toBe('200 2 checked');
    await expect.poll(() => check(outside, two), waits).toBe('503 0 checked');
    expect(await check(one, one)).toBe('200 2 checked');
    // What a pod sends to another node comes there with its own node's address.
    for (const from of [a, c, stranger, strangerOnTwo, two]) expect(await check(from, one)).toBe('nothing');
    await expect.poll(async () => (await distinct(outside, one.address, 30_180)).map((answer) => answer.split(' ')[0]), waits).toEqual(['a', 'b']);
    await checked([endpoint(a, { terminating: true }), endpoint(c)]);
    await expect.poll(() => check(outside, one), waits).toBe('503 0 checked');
    await expect.poll(() => check(outside, two), waits).toBe('200 1 checked');
    // Rules of the host that are made anew let it through too.
    await run('nsenter', [`--net=${one.path}`, 'nft', 'flush', 'ruleset']);
    await expect.poll(() => check(outside, one), waits).toBe('503 0 checked');
    await checked([endpoint(stranger)], 30_182, theirs);
    await checked([endpoint(a)], 0);
    await expect.poll(() => check(outside, one), waits).toBe('ECONNREFUSED');
    expect(await check(outside, one, 30_182)).toBe('ECONNREFUSED');
  });

  test('SVC-55: a node tells how soon its rules followed changes of Services', async () => {
    const count = async (): Promise<number> => {
      const { body } = await httpGet(outside.path, `http://${one.address}:9101/metrics`);
      return Number(/^kubeproxy_network_programming_duration_seconds_count (\d+)$/m.exec(body)?.[1]);
    };
    // Changes of the tests before may be on their way.
    let before = -1;
    const isStill = async (): Promise<boolean> => before === (before = await count());
    await expect.poll(isStill, { ...waits, interval: 500 }).toBe(true);
    for (const port of [81, 82, 83]) {
      await route('measured', { addresses: ['10.96.0.29'], ports: [samplePort([endpoint(b)], { port })] });
      await expect.poll(() => answers(a, '10.96.0.29', port), waits).toEqual([`b ${a.address}`]);
    }
    await expect.poll(async () => (await count()) - before, waits).toBeGreaterThanOrEqual(3);
    for (const from of [a, c, stranger, strangerOnTwo]) expect((await httpGet(from.path, `http://${one.address}:9101/metrics`)).body).toBe('nothing');
  });

  test('a pod’s way out is the host’s: with its address, and not to what is the host’s own', async () => {
    await world.listen(outside, 'outside', [9090]);
    await world.listen(one, 'host', [9091]);
    await expect.poll(() => answers(a, outside.address, 9090), waits).toEqual([`outside ${one.address}`]);
    await expect.poll(() => answers(c, outside.address, 9090), waits).toEqual([`outside ${two.address}`]);
    expect(await answers(a, one.address, 9091)).toEqual(['nothing']);
  });

  test('a host reaches the pods of its networks, on other nodes too; nobody else on the wire does by knowing the way', async () => {
    await expect.poll(() => answers(one, a.address, 8080), waits).toEqual([expect.stringMatching(/^a /)]);
    await expect.poll(() => answers(one, c.address, 8080), waits).toEqual([expect.stringMatching(/^c /)]);
    await ip('-n', outside.name, 'route', 'add', '10.128.0.0/16', 'via', one.address);
    expect(await answers(outside, a.address, 8080)).toEqual(['nothing']);
    expect(await answers(outside, c.address, 8080)).toEqual(['nothing']);
  });

  test('an endpoint that goes is not led to any more, and what another Service has stays', async () => {
    await route('web', { ports: [samplePort([endpoint(c)])] });
    await expect.poll(() => distinct(a, '10.96.0.7'), waits).toEqual([`c ${a.address}`]);
    expect(await answers(a, '10.96.0.8')).toEqual([expect.stringMatching(/^a /)]);
  });

  test('two tenants have the same Service address, and each is led to its own', async () => {
    await route('web', { ports: [samplePort([endpoint(stranger)])] }, theirs);
    await expect.poll(() => distinct(stranger, '10.96.0.7'), waits).toEqual([expect.stringMatching(/^stranger /)]);
    expect(await distinct(a, '10.96.0.7')).toEqual([`c ${a.address}`]);
  });

  test('SVC-34: source ranges keep others from the balancer’s address', async () => {
    const ports = [samplePort([endpoint(b)])];
    await route('ranges', { addresses: ['10.96.0.15'], externalAddresses: ['203.0.113.5'], ports });
    await expect.poll(() => answers(a, '203.0.113.5'), waits).toEqual([`b ${a.address}`]);
    await route('ranges', { addresses: ['10.96.0.15'], externalAddresses: ['203.0.113.5'], sourceRanges: [`${c.address}/32`], ports });
    await expect.poll(() => answers(a, '203.0.113.5'), waits).toEqual(['nothing']);
    expect(await answers(c, '203.0.113.5')).toEqual([expect.stringMatching(/^b /)]);
  });

  test('DRN-6: while one endpoint after the other is replaced, no connection is refused or reset', async () => {
    await route('rolls', { addresses: ['10.96.0.16'], ports: [samplePort([endpoint(b)])] });
    await expect.poll(() => answers(a, '10.96.0.16'), waits).toEqual([`b ${a.address}`]);
    const asking = await world.askUntil(a, '10.96.0.16', 80);
    let before = await pod(one, 'roll-0');
    await route('rolls', { addresses: ['10.96.0.16'], ports: [samplePort([endpoint(before)])] });
    for (const [uid, host] of [
      ['roll-1', two],
      ['roll-2', one],
      ['roll-3', two],
    ] as const) {
      const after = await pod(host, uid);
      await route('rolls', { addresses: ['10.96.0.16'], ports: [samplePort([endpoint(before, { terminating: true }), endpoint(after)])] });
      await expect.poll(() => distinct(c, '10.96.0.16').then((all) => all.map((one) => one.split(' ')[0])), waits).toEqual([uid]);
      await route('rolls', { addresses: ['10.96.0.16'], ports: [samplePort([endpoint(after)])] });
      // Its node has heard too, and nothing is on its way.
      await expect.poll(() => distinct(a, '10.96.0.16').then((all) => all.map((one) => one.split(' ')[0])), waits).toEqual([uid]);
      before.kill();
      before = after;
    }
    const counts = await asking.stop();
    expect(Object.keys(counts).sort()).toEqual(['b', 'roll-0', 'roll-1', 'roll-2', 'roll-3']);
  }, 60_000);

  test('K7: rules that somebody takes away come back', async () => {
    await ip('netns', 'exec', routerNamespace(one.node, 1), 'nft', 'flush', 'ruleset');
    await expect.poll(() => distinct(a, '10.96.0.7'), waits).toEqual([`c ${a.address}`]);
    await ip('netns', 'exec', routerNamespace(one.node, 1), 'nft', 'delete', 'element', 'ip', 'k8shost', 'cluster-ports', '{ 10.96.0.7 . tcp . 80 }');
    await expect.poll(() => answers(a, '10.96.0.7'), waits).toEqual([`c ${a.address}`]);
  });

  test('a router that was taken away is made and filled again with the next container', async () => {
    await ip('netns', 'del', routerNamespace(one.node, 1));
    const d = await pod(one, 'd');
    await expect.poll(() => answers(d, '10.96.0.7'), waits).toEqual([`c ${d.address}`]);
    await expect.poll(() => answers(a, '10.96.0.7'), waits).toEqual([`c ${a.address}`]);
    await expect.poll(() => answers(c, a.address, 8080), waits).toEqual([`a ${c.address}`]);
  });

  test('without its agent a node goes on as it was, and what changed meanwhile is made good afterwards', async () => {
    world.killAgent(one);
    await route('web', { ports: [samplePort([endpoint(a)])] });
    await expect.poll(() => answers(c, '10.96.0.7'), waits).toEqual([expect.stringMatching(/^a /)]);
    expect(await answers(b, '10.96.0.7')).toEqual([`c ${b.address}`]);
    await world.startAgent(one, [...noFlashDns, '--node-ports-of', 'acme/shop']);
    await expect.poll(() => answers(b, '10.96.0.7'), waits).toEqual([`a ${b.address}`]);
  });
});
