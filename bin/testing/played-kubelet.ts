// Plays the kubelet of some hosts until nodes run containers themselves: pods that are bound there are plugged in by the CNI plugin and answer on their ports, those that end
// are served out before they go.
import type { Pod } from '../../schemas/kubernetes/types.ts';
import type { Kubectl } from '../../api/rest/testing/kubectl.ts';
import type { Container, WiredHost, wiredHosts } from '../../adapters/local/novanet/testing/wired-hosts.ts';

interface KubeletOptions {
  readonly kubectl: Kubectl;
  readonly world: ReturnType<typeof wiredHosts>;
  readonly hosts: readonly WiredHost[];
  readonly tenant: { readonly org: string; readonly project: string };
  /** Does no host lead anybody to this pod any more? Only then is its container ended. */
  readonly isLeftAlone: (pod: Container) => Promise<boolean>;
}

export interface PlayedKubelet {
  /** Looks once at all pods; repeated calls do what is left to do. */
  sync(): Promise<void>;
  containerOf(podName: string): Container;
  /** What the container of the pod answers with. */
  uidOf(podName: string): string;
}

/** Makes a Ready Node of each host. */
export async function playKubelet({ kubectl, world, hosts, tenant, isLeftAlone }: KubeletOptions): Promise<PlayedKubelet> {
  const containers = new Map<string, Container>();
  const uids = new Map<string, string>();
  for (const { node, address } of hosts) {
    const labels = { 'kubernetes.io/hostname': node };
    await kubectl.ok(['create', '-f', '-'], JSON.stringify({ apiVersion: 'v1', kind: 'Node', metadata: { name: node, labels } }));
    const capacity = { cpu: '8', memory: '16Gi', pods: '110' };
    const conditions = [{ type: 'Ready', status: 'True', reason: 'KubeletReady' }];
    await patchStatus(kubectl, 'node', node, { capacity, allocatable: capacity, conditions, addresses: [{ type: 'InternalIP', address }] });
    // As the nodes reconciler would, which knows PlasmaVMC's nodes only.
    await kubectl.ok(['patch', 'node', node, '--type=merge', '-p', '{"spec":{"taints":null}}']);
  }
  const start = async (pod: Pod, host: WiredHost): Promise<void> => {
    const ports = (pod.spec?.containers ?? []).flatMap((container) => container.ports ?? []).map(({ containerPort }) => containerPort);
    const container = await world.container(host, tenant, pod.metadata.uid, ports);
    containers.set(pod.metadata.uid, container);
    const conditions = ['PodReadyToStartContainers', 'Initialized', 'Ready', 'ContainersReady'].map((type) => ({ type, status: 'True' }));
    await patchStatus(kubectl, 'pod', pod.metadata.name, { phase: 'Running', podIP: container.address, podIPs: [{ ip: container.address }], conditions });
  };
  const end = async (pod: Pod): Promise<void> => {
    const container = containers.get(pod.metadata.uid);
    if (container !== undefined && !(await isLeftAlone(container))) return;
    container?.kill();
    containers.delete(pod.metadata.uid);
    await kubectl.ok(['delete', 'pod', pod.metadata.name, '--grace-period=0', '--force', '--wait=false', '--ignore-not-found']);
  };
  const uidOf = (podName: string): string => {
    const uid = uids.get(podName);
    if (uid === undefined) throw new Error(`pod ${podName} was not seen`);
    return uid;
  };
  return {
    uidOf,
    sync: async () => {
      const { items } = JSON.parse(await kubectl.ok(['get', 'pods', '-o', 'json'])) as { readonly items: readonly Pod[] };
      for (const pod of items) {
        uids.set(pod.metadata.name, pod.metadata.uid);
        const host = hosts.find(({ node }) => node === pod.spec?.nodeName);
        if (pod.metadata.deletionTimestamp !== undefined) await end(pod);
        else if (host !== undefined && !containers.has(pod.metadata.uid)) await start(pod, host);
      }
    },
    containerOf: (podName) => {
      const container = containers.get(uidOf(podName));
      if (container === undefined) throw new Error(`pod ${podName} does not run`);
      return container;
    },
  };
}

const patchStatus = (kubectl: Kubectl, kind: string, name: string, status: object): Promise<string> =>
  kubectl.ok(['patch', kind, name, '--subresource=status', '--type=merge', '-p', JSON.stringify({ status })]);
