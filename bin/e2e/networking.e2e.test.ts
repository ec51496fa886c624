// From kubectl to packets: what a user applies is reached by its Service's address, by node port, and by nobody whom a policy keeps out, on two nodes in network namespaces of
// the test's own. The API, the reconcilers, the local cloud, the CNI plugin and the nodes' agents are real; the test plays the kubelet.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ip, whyNoNamespaces } from '../../adapters/cni/testing/network-namespaces.ts';
import { whyNoDataPlane } from '../../adapters/local/novanet/data-plane/linux-data-plane.ts';
import { createNovaNetClient } from '../../adapters/plasmacloud/novanet/novanet-client.ts';
import { ask, noFlashDns, wiredHosts, type Container, type WiredHost } from '../../adapters/local/novanet/testing/wired-hosts.ts';
import type { Kubectl } from '../../api/rest/testing/kubectl.ts';
import { routerNamespace } from '../../schemas/tenant-network.ts';
import { playKubelet, type PlayedKubelet } from '../testing/played-kubelet.ts';
import { startRoleCluster, type RoleCluster } from '../testing/role-cluster.ts';

const reason = whyNoNamespaces() ?? whyNoDataPlane();
const tenant = { org: 'default', project: 'default' };

const deployment = {
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'web' },
  spec: {
    replicas: 2,
    selector: { matchLabels: { app: 'web' } },
    template: {
      metadata: { labels: { app: 'web' } },
      spec: {
        containers: [{ name: 'web', image: 'web:1', ports: [{ name: 'http', containerPort: 8080 }] }],
        topologySpreadConstraints: [
          { maxSkew: 1, topologyKey: 'kubernetes.io/hostname', whenUnsatisfiable: 'DoNotSchedule', labelSelector: { matchLabels: { app: 'web' } } },
        ],
      },
    },
  },
};
const service = {
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name: 'web' },
  spec: { type: 'NodePort', selector: { app: 'web' }, ports: [{ name: 'http', port: 80, targetPort: 'http', nodePort: 30_080 }] },
};
const client = (name: string) => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name, labels: { app: name } },
  spec: { containers: [{ name, image: 'client:1', ports: [{ containerPort: 9000 }] }] },
});
const policy = {
  apiVersion: 'networking.k8s.io/v1',
  kind: 'NetworkPolicy',
  metadata: { name: 'friends' },
  spec: { podSelector: { matchLabels: { app: 'web' } }, ingress: [{ from: [{ podSelector: { matchLabels: { app: 'friend' } } }] }] },
};

describe.skipIf(reason !== undefined)(`Services from kubectl to packets${reason === undefined ? '' : ` (skipped: ${reason})`}`, () => {
  let cluster: RoleCluster;
  let world: ReturnType<typeof wiredHosts>;
  let kubectl: Kubectl;
  let kubelet: PlayedKubelet;
  let hosts: readonly WiredHost[];
  let outside: { readonly path: string; readonly address: string };
  let address: string;
  const waits = { timeout: 30_000, interval: 100 };
  const apply = (...objects: readonly object[]): Promise<string> =>
    kubectl.ok(['apply', '-f', '-'], JSON.stringify({ apiVersion: 'v1', kind: 'List', items: objects }));
  const pods = async (selector: string): Promise<readonly string[]> =>
    (await kubectl.ok(['get', 'pods', '-l', selector, '-o', 'jsonpath={range .items[*]}{.metadata.name}{"\\n"}{end}'])).trim().split('\n').sort();
  /** Of all containers that answered some of twelve times: uids, or an error. */
  const answering = async (from: { readonly path: string }, to = address, port = 80): Promise<readonly string[]> =>
    [...new Set((await ask(from.path, to, port, { count: 12 })).map((answer) => answer.split(' ')[0] ?? ''))].sort();
  const uids = async (selector: string): Promise<readonly string[]> => (await pods(selector)).map((name) => kubelet.uidOf(name)).sort();

  beforeAll(async () => {
    cluster = await startRoleCluster({ apis: 1, workers: 0, servers: 1, podAddresses: '10.128.0.0/12' });
    [kubectl] = cluster.kubectls as [Kubectl];
    await cluster.startWorker('ownership', 'workloads', 'scheduling', 'networking', 'dns');
    world = wiredHosts('k8shost-e2e');
    hosts = [await world.host(cluster.services.novanet, [...noFlashDns, '--node-ports-of', 'default/default']), await world.host(cluster.services.novanet)];
    outside = await world.outsider();
    const isLeftAlone = async ({ address: one }: Container): Promise<boolean> => {
      const rules = await Promise.all(hosts.map(({ node }) => ip('netns', 'exec', routerNamespace(node, 1), 'nft', 'list', 'table', 'ip', 'k8shost')));
      return rules.every((text) => !text.includes(`${one} . 8080`));
    };
    kubelet = await playKubelet({ kubectl, world, hosts, tenant, isLeftAlone });
  }, 120_000);
  afterAll(async () => {
    await world?.removeAll();
    await cluster?.close();
  }, 60_000);

  test('SVC-50: what was applied is reached by its address, on both nodes', async () => {
    await apply(deployment, service, client('friend'), client('stranger'));
    await expect
      .poll(async () => {
        await kubelet.sync();
        return kubectl.ok(['get', 'deployment', 'web', '-o', 'jsonpath={.status.availableReplicas}']);
      }, waits)
      .toBe('2');
    address = await kubectl.ok(['get', 'service', 'web', '-o', 'jsonpath={.spec.clusterIP}']);
    expect(new Set((await pods('app=web')).map((name) => kubelet.containerOf(name).host.node)).size).toBe(2);
    for (const name of ['friend', 'stranger']) await expect.poll(() => answering(kubelet.containerOf(name)), waits).toEqual(await uids('app=web'));
  }, 60_000);

  test('SVC-32: from outside by the node port', async () => {
    await expect.poll(() => answering(outside, hosts[0]?.address, 30_080), waits).toEqual(await uids('app=web'));
  });

  test('NP-1: a policy that was applied keeps out whom it does not name, until it is deleted', async () => {
    await apply(policy);
    // Once: what is not answered takes seconds.
    await expect.poll(() => ask(kubelet.containerOf('stranger').path, address, 80), waits).toEqual(['nothing']);
    expect(await answering(kubelet.containerOf('friend'))).toEqual(await uids('app=web'));
    await kubectl.ok(['delete', 'networkpolicy', 'friends']);
    await expect.poll(() => answering(kubelet.containerOf('stranger')), waits).toEqual(await uids('app=web'));
  }, 60_000);

  test('DRN-6: a rolling update refuses and resets no connection', async () => {
    const before = await uids('app=web');
    const asking = await world.askUntil(kubelet.containerOf('friend'), address, 80);
    await kubectl.ok(['rollout', 'restart', 'deployment', 'web']);
    await expect
      .poll(async () => {
        await kubelet.sync();
        const [running, updated] = (await kubectl.ok(['get', 'deployment', 'web', '-o', 'jsonpath={.status.replicas} {.status.updatedReplicas}'])).split(' ');
        const names = await pods('app=web');
        return [running, updated, names.length, names.filter((name) => before.includes(kubelet.uidOf(name))).length];
      }, waits)
      .toEqual(['2', '2', 2, 0]);
    const after = await uids('app=web');
    await expect.poll(() => answering(kubelet.containerOf('friend')), waits).toEqual(after);
    expect(Object.keys(await asking.stop()).sort()).toEqual([...before, ...after].sort());
  }, 90_000);

  test('SVC-50: when the pods are gone the address refuses, and nothing of theirs is left in NovaNET', async () => {
    await kubectl.ok(['delete', 'deployment', 'web', '--wait=false']);
    await expect
      .poll(async () => {
        await kubelet.sync();
        return kubectl.ok(['get', 'pods', '-l', 'app=web', '-o', 'name']);
      }, waits)
      .toBe('');
    await expect.poll(() => answering(kubelet.containerOf('friend')), waits).toEqual(['ECONNREFUSED']);
    const novanet = createNovaNetClient(cluster.services.novanet);
    const ports = async (): Promise<readonly string[]> => {
      const listed = await novanet.listOwned('k8shost/pods/', { token: '', limit: 100 });
      return listed.ok ? listed.value.resources.map(({ owner }) => owner.split('/')[2] ?? '').sort() : [];
    };
    await expect.poll(ports, waits).toEqual(['friend', 'stranger'].map((name) => kubelet.uidOf(name)).sort());
    novanet.close();
  }, 60_000);
});
