// Kubernetes' cases of NetworkPolicy with real traffic: nine pods on two nodes, each of which asks all others at once.
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EffectBase, SecurityGroup } from '../../../../domain/effect.ts';
import { sampleEndpoint, samplePort, sampleRoute } from '../../../../domain/testing/sample-route.ts';
import { routerNamespace } from '../../../../schemas/tenant-network.ts';
import { createNovaNetClient } from '../../../plasmacloud/novanet/novanet-client.ts';
import { ip, whyNoNamespaces } from '../../../cni/testing/network-namespaces.ts';
import { startLocalNovaNet } from '../local-novanet.ts';
import { isExpected, podKeys, policyCases, portNumbers, protocols, type Step } from '../testing/policy-cases.ts';
import { groupsOf, labelsOf, namedPorts } from '../testing/policy-groups.ts';
import { startProber, type Prober } from '../testing/prober.ts';
import { ask, noFlashDns, wiredHosts, type Plugged, type WiredHost } from '../testing/wired-hosts.ts';
import { whyNoDataPlane } from './linux-data-plane.ts';

const reason = whyNoNamespaces() ?? whyNoDataPlane();
const ours = { org: 'acme', project: 'shop' };
const theirs = { org: 'other', project: 'shop' };
type Tenant = typeof ours;
const nothingYet: Step = { policies: {}, expected: [] };
const uidOf = (key: string): string => key.replace('/', '-');

/** Addresses are given in this order, from the third on. */
const addressOf = (key: string): string => `10.128.0.${podKeys.indexOf(key) + 2}`;

describe.skipIf(reason !== undefined)(`NetworkPolicies in the Linux data plane${reason === undefined ? '' : ` (skipped: ${reason})`}`, () => {
  const dir = mkdtempSync(join(tmpdir(), 'k8shost-policy-'));
  const children: ChildProcess[] = [];
  const pods = new Map<string, Plugged & { readonly prober: Prober }>();
  let world: ReturnType<typeof wiredHosts>;
  let novanet: Awaited<ReturnType<typeof startLocalNovaNet>>;
  let cloud: ReturnType<typeof createNovaNetClient>;
  let one: WiredHost;
  let two: WiredHost;
  let outside: { readonly path: string; readonly name: string; readonly address: string };
  let revision = 1;
  let step = nothingYet;

  const base = (tenant: Tenant, resource: string, uid: string): EffectBase => ({
    tenant,
    owner: `k8shost/${resource}/${uid}`,
    revision: revision++,
    ref: { ...tenant, resource, namespace: 'default', name: uid, uid },
  });
  const done = <T>(answer: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: { readonly message: string } }): T => {
    if (!answer.ok) throw new Error(answer.error.message);
    return answer.value;
  };
  const port = async (key: string, node: string, labels: Readonly<Record<string, string>>, tenant = ours): Promise<string> => {
    const [namespace = ''] = key.split('/');
    const effect = { ...base(tenant, 'pods', uidOf(key)), kind: 'ensure-port' as const, deviceId: uidOf(key), name: key, node, namespace, labels, namedPorts };
    return done(await cloud.perform<'ensure-port'>(effect)).address;
  };
  const group = async (key: string, wanted: SecurityGroup | undefined, tenant = ours): Promise<void> => {
    const owner = base(tenant, 'networkpolicies.networking.k8s.io', uidOf(key));
    if (wanted === undefined) done(await cloud.perform<'remove-security-group'>({ ...owner, kind: 'remove-security-group' }));
    else done(await cloud.perform<'ensure-security-group'>({ ...owner, kind: 'ensure-security-group', ...wanted }));
  };
  const route = async (name: string, address: string, key: string): Promise<void> => {
    const ports = [samplePort([sampleEndpoint(podOf(key).address, { node: podOf(key).host.node, port: 80 })])];
    const effect = { ...base(ours, 'services', name), kind: 'ensure-service-route' as const, ...sampleRoute, name: `x/${name}`, addresses: [address], ports };
    done(await cloud.perform<'ensure-service-route'>(effect));
  };
  const podOf = (key: string): Plugged & { readonly prober: Prober } => {
    const pod = pods.get(key);
    if (pod === undefined) throw new Error(`there is no pod ${key}`);
    return pod;
  };
  const plugIn = async (host: WiredHost, key: string, tenant = ours, labels = labelsOf(nothingYet, key)): Promise<Plugged & { readonly prober: Prober }> => {
    await port(key, host.node, labels, tenant);
    const container = await world.plugIn(host, tenant, uidOf(key));
    return { ...container, prober: await startProber(container.path, key, portNumbers, (child) => children.push(child)) };
  };
  const goTo = async (next: Step): Promise<void> => {
    const groups = groupsOf(next);
    for (const key of podKeys)
      if (JSON.stringify(labelsOf(step, key)) !== JSON.stringify(labelsOf(next, key))) await port(key, podOf(key).host.node, labelsOf(next, key));
    for (const key of new Set([...Object.keys(step.policies), ...groups.keys()])) await group(key, groups.get(key));
    step = next;
  };
  const questions = podKeys.flatMap((to) => portNumbers.flatMap((number) => protocols.map((protocol) => ({ to, number, protocol }))));
  const matrix = async (): Promise<readonly string[]> => {
    const targets = questions.map(({ to, number, protocol }) => ({ protocol, address: podOf(to).address, port: number }));
    const rows = await Promise.all(
      podKeys.map(async (from) => {
        const answers = await podOf(from).prober.ask(targets);
        return questions.flatMap(({ to, number, protocol }, index) => (answers[index] === to ? [`${from} ${to} ${protocol} ${number}`] : []));
      }),
    );
    return rows.flat();
  };
  const expectedOf = (of: Step): readonly string[] =>
    podKeys.flatMap((from) =>
      questions
        .filter(({ to, number, protocol }) => isExpected(of, from, to, number, protocol))
        .map(({ to, number, protocol }) => `${from} ${to} ${protocol} ${number}`),
    );
  /** Until it is so: rules take some milliseconds. */
  const waits = { timeout: 15_000, interval: 50 };
  const reaches = async (from: { readonly path: string }, address: string, number = 80): Promise<boolean> => {
    const [answer = ''] = await ask(from.path, address, number);
    return podKeys.includes(answer) || answer.startsWith('x/') || answer.startsWith('z/');
  };

  beforeAll(async () => {
    novanet = await startLocalNovaNet({ dir, port: 0, pool: '10.128.0.0/16', subnetPrefixLength: 24 });
    cloud = createNovaNetClient(novanet.address);
    world = wiredHosts('k8shost-policy');
    one = await world.host(novanet.address, [...noFlashDns, '--node-ports-of', 'acme/shop']);
    two = await world.host(novanet.address, [...noFlashDns, '--node-ports-of', 'acme/shop']);
    outside = await world.outsider();
    for (const [index, key] of podKeys.entries()) pods.set(key, await plugIn(index % 2 === 0 ? one : two, key));
    expect(podKeys.map((key) => podOf(key).address)).toEqual(podKeys.map(addressOf));
  }, 120_000);
  afterAll(async () => {
    for (const child of children) child.kill('SIGKILL');
    await world?.removeAll();
    cloud?.close();
    await novanet?.stop();
    rmSync(dir, { recursive: true });
  });

  describe('NP-1, NP-2, NP-3, NP-4: who reaches whom', () => {
    test.each(policyCases(addressOf, '10.128.0.0/24').map(({ title, steps }) => [title, steps] as const))(
      '%s',
      async (_, steps) => {
        for (const next of steps) {
          await goTo(next);
          await expect.poll(matrix, waits).toEqual(expectedOf(next));
        }
      },
      60_000,
    );
  });

  const denied: Step = { policies: { 'x/deny': { podSelector: {}, policyTypes: ['Ingress', 'Egress'] } }, expected: [] };

  test('NP-5: an isolated pod is reached by its node and by nobody else, and reaches itself through a Service', async () => {
    await goTo(denied);
    await route('own', '10.96.0.8', 'x/a');
    const { address } = podOf('x/a');
    await expect.poll(() => podOf('x/a').prober.ask([{ protocol: 'tcp', address: '10.96.0.8', port: 80 }]), waits).toEqual(['x/a']);
    await expect.poll(() => podOf('y/a').prober.ask([{ protocol: 'tcp', address, port: 80 }]), waits).toEqual(['']);
    expect(await reaches(one, address)).toBe(true);
  });

  test('NP-6: rules of egress are about the pod that a Service leads to', async () => {
    await goTo({
      policies: {
        'x/p': { podSelector: {}, policyTypes: ['Egress'], egress: [{ to: [{ podSelector: {}, namespaceSelector: { matchLabels: { ns: 'y' } } }] }] },
      },
      expected: [],
    });
    await route('allowed', '10.96.0.9', 'y/b');
    await route('forbidden', '10.96.0.10', 'z/b');
    const through = () => podOf('x/a').prober.ask(['10.96.0.9', '10.96.0.10'].map((address) => ({ protocol: 'tcp', address, port: 80 })));
    await expect.poll(through, waits).toEqual(['y/b', '']);
    await goTo(nothingYet);
    await expect.poll(through, waits).toEqual(['y/b', 'z/b']);
  });

  test('NP-6: clients from outside are known by their own addresses, through a node that the pod is not on too', async () => {
    const ports = [samplePort([sampleEndpoint(podOf('x/a').address, { node: one.node, port: 80 })], { nodePort: 30_080 })];
    done(
      await cloud.perform<'ensure-service-route'>({
        ...base(ours, 'services', 'out'),
        kind: 'ensure-service-route',
        ...sampleRoute,
        name: 'x/out',
        addresses: ['10.96.0.11'],
        ports,
      }),
    );
    const from = (cidr: string): Step => ({
      policies: { 'x/p': { podSelector: {}, policyTypes: ['Ingress'], ingress: [{ from: [{ ipBlock: { cidr } }] }] } },
      expected: [],
    });
    const throughBoth = async () => [await reaches(outside, one.address, 30_080), await reaches(outside, two.address, 30_080)];
    await goTo(from(`${outside.address}/32`));
    await expect.poll(throughBoth, waits).toEqual([true, true]);
    await goTo(from('198.51.100.0/24'));
    await expect.poll(throughBoth, waits).toEqual([false, false]);
  });

  test('NP-7: a pod is isolated from its first moment', async () => {
    await goTo({ policies: { 'z/deny': { podSelector: {}, policyTypes: ['Ingress'] } }, expected: [] });
    await expect.poll(() => podOf('y/a').prober.ask([{ protocol: 'tcp', address: podOf('z/a').address, port: 80 }]), waits).toEqual(['']);
    await port('z/new', one.node, {});
    const container = await world.plugIn(one, ours, uidOf('z/new'));
    const asked = podOf('y/a').prober.ask(
      Array.from({ length: 200 }, () => ({ protocol: 'udp', address: container.address, port: 80 })),
      3_000,
    );
    const prober = await startProber(container.path, 'z/new', portNumbers, (child) => children.push(child));
    const again = podOf('y/a').prober.ask(Array.from({ length: 200 }, () => ({ protocol: 'udp', address: container.address, port: 80 })));
    expect(new Set([...(await asked), ...(await again)])).toEqual(new Set(['']));
    expect(await prober.heard()).toEqual([]);
    expect(await prober.ask([{ protocol: 'tcp', address: podOf('y/a').address, port: 80 }])).toEqual(['y/a']);
  });

  test('NP-8: whatever a tenant allows, nothing goes to or comes from another’s pods', async () => {
    await goTo({ policies: { 'x/all': { podSelector: {}, policyTypes: ['Ingress', 'Egress'], ingress: [{}], egress: [{}] } }, expected: [] });
    const stranger = await plugIn(one, 'x/stranger', theirs);
    await group('x/all', { name: 'x/all', namespace: 'x', selector: {}, ingress: [{ peers: [], ports: [] }], egress: [{ peers: [], ports: [] }] }, theirs);
    const ways = async () => [
      ...(await podOf('x/a').prober.ask([{ protocol: 'tcp', address: stranger.address, port: 80 }])),
      ...(await stranger.prober.ask([{ protocol: 'tcp', address: podOf('x/a').address, port: 80 }])),
    ];
    expect(await ways()).toEqual(['', '']);
    expect(await reaches(one, stranger.address)).toBe(true);
  });

  test('NP-9: a pod that takes another address, or another MAC address, is heard by nobody', async () => {
    await goTo(nothingYet);
    const liar = podOf('x/a');
    const witness = podOf('x/c');
    const asks = (from?: string) => liar.prober.ask([{ protocol: 'udp', address: witness.address, port: 80, ...(from && { from }) }]);
    await expect.poll(() => asks(), waits).toEqual(['x/c']);
    await ip('-n', liar.name, 'addr', 'add', '10.128.0.200/32', 'dev', 'eth0');
    await asks('10.128.0.200');
    expect(await witness.prober.heard()).toContain(liar.address);
    expect(await witness.prober.heard()).not.toContain('10.128.0.200');
    await ip('-n', liar.name, 'link', 'set', 'eth0', 'address', '02:00:00:00:00:99');
    expect(await asks()).toEqual(['']);
    await ip('-n', liar.name, 'link', 'set', 'eth0', 'address', '02:4e:0a:80:00:02');
    await expect.poll(() => asks(), waits).toEqual(['x/c']);
  });

  test('NP-9: a pod that says by ARP that it has another’s address takes nothing from it, once rules that were taken away are back, too (K7)', async () => {
    const router = routerNamespace(one.node, 1);
    await ip('netns', 'exec', router, 'nft', 'delete', 'table', 'arp', 'k8shost');
    await expect.poll(() => ip('netns', 'exec', router, 'nft', 'list', 'table', 'arp', 'k8shost').catch(() => ''), waits).toContain('speakers');
    const [liar, victim] = [podOf('x/a'), podOf('x/c')];
    await ip('-n', liar.name, 'addr', 'add', `${victim.address}/32`, 'dev', 'eth0');
    for (let times = 0; times < 3; times++) {
      await ip('-n', liar.name, 'neigh', 'flush', 'dev', 'eth0');
      await liar.prober.ask([{ protocol: 'udp', address: podOf('y/a').address, port: 80, from: victim.address }], 100);
    }
    expect(await podOf('y/b').prober.ask([{ protocol: 'tcp', address: victim.address, port: 80 }])).toEqual(['x/c']);
    await ip('-n', liar.name, 'addr', 'del', `${victim.address}/32`, 'dev', 'eth0');
  });
});
