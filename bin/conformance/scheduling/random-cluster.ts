import { createStream } from '../../../simulations/kernel/chance.ts';
import type { Namespace, Service } from '../../../schemas/kubernetes/types.ts';
import type { Cluster } from './cluster.ts';
import type { Draw } from './draw.ts';
import { createDraw, meta, namespaces } from './draw.ts';
import { randomChanges } from './random-changes.ts';
import { randomConfig } from './random-config.ts';
import { randomCsiNodes, randomNodes } from './random-nodes.ts';
import { incomingPod, otherPods, randomBudgets, withoutUncounted } from './random-pods.ts';
import { randomCapacities, randomCsiDrivers, randomStorageClasses } from './random-provisioning.ts';
import { randomAttachments, randomStorage } from './random-storage.ts';
import { withClaimsOnce } from './random-volumes.ts';

/** The same one for the same seed on every machine. */
export function randomCluster(seed: number): Cluster {
  const cluster = beforeChanges(seed);
  return { ...cluster, changes: randomChanges(createDraw(createStream(seed, 'changes')), cluster) };
}

function beforeChanges(seed: number): Omit<Cluster, 'changes'> {
  const draw = createDraw(createStream(seed, 'cluster'));
  const nodes = randomNodes(draw);
  const pods = otherPods(draw, nodes);
  const pod = incomingPod(draw, nodes);
  const withVolumes = draw.has('volumes');
  const storage = withVolumes ? randomStorage(draw, nodes, [...pods, pod]) : { persistentVolumes: [], persistentVolumeClaims: [] };
  return {
    seed,
    nodes,
    pods: withoutUncounted(withClaimsOnce(pods, pod, storage.persistentVolumeClaims), pod),
    pod,
    namespaces: randomNamespaces(draw),
    ...(draw.has('spread-defaults') ? ownersOf(draw) : { services: [], replicationControllers: [], replicaSets: [], statefulSets: [] }),
    ...storage,
    storageClasses: withVolumes ? randomStorageClasses(draw) : [],
    csiNodes: withVolumes || draw.has('disks') ? randomCsiNodes(draw, nodes) : [],
    csiDrivers: withVolumes ? randomCsiDrivers(draw) : [],
    csiStorageCapacities: withVolumes ? randomCapacities(draw) : [],
    volumeAttachments: withVolumes ? randomAttachments(draw, nodes, storage.persistentVolumes) : [],
    podDisruptionBudgets: draw.has('preemption') ? randomBudgets(draw, pods) : [],
    ...(draw.has('config') ? { config: randomConfig(draw) } : {}),
  };
}

/** One of them may be missing: its pods are still there for a moment. */
const randomNamespaces = (draw: Draw): readonly Namespace[] =>
  draw.some(namespaces, 2, 3).map((name) => ({
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: meta(name, { labels: { 'kubernetes.io/metadata.name': name, ...draw.maybe(0.7, () => ({ team: draw.one(['red', 'blue']) })) } }),
  }));

/** What the default spread constraints are worked out from. */
const ownersOf = (draw: Draw): Pick<Cluster, 'services' | 'replicationControllers' | 'replicaSets' | 'statefulSets'> => ({
  services: [
    ...namespaces.filter(() => draw.happens(0.6)).map((namespace) => service(namespace, 'web', { app: 'web' })),
    ...namespaces.filter(() => draw.happens(0.3)).map((namespace) => service(namespace, 'tiers', { tier: 'x' })),
  ],
  replicationControllers: namespaces
    .filter(() => draw.happens(0.7))
    .map((namespace) => ({ apiVersion: 'v1', kind: 'ReplicationController', metadata: meta('cache', { namespace }), spec: { selector: { app: 'cache' } } })),
  replicaSets: namespaces
    .filter(() => draw.happens(0.7))
    .map((namespace) => ({
      apiVersion: 'apps/v1',
      kind: 'ReplicaSet',
      metadata: meta('web', { namespace }),
      spec: { selector: { matchLabels: { app: 'web' } } },
    })),
  statefulSets: namespaces
    .filter(() => draw.happens(0.7))
    .map((namespace) => ({
      apiVersion: 'apps/v1',
      kind: 'StatefulSet',
      metadata: meta('db', { namespace }),
      spec: { serviceName: 'db', selector: { matchExpressions: [{ key: 'app', operator: 'In', values: ['db', 'web'] }] }, template: {} },
    })),
});

const service = (namespace: string, name: string, selector: Readonly<Record<string, string>>): Service => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: meta(name, { namespace }),
  spec: { selector },
});
