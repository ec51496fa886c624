import type { ObjectMeta, OwnerReference } from '../../../domain/api-object.ts';
import { hostPortsOf, portsConflict, type HostPort } from '../../../reconcilers/scheduling/view/host-ports.ts';
import type { Container, Node, Pod, PodDisruptionBudget, PodStatus } from '../../../schemas/kubernetes/types.ts';
import type { Draw } from './draw.ts';
import { meta, minuteAt, namespaces, podLabels, podSelector } from './draw.ts';
import { placement } from './random-affinity.ts';
import { containers, resizing } from './random-resources.ts';
import { podVolumes } from './random-volumes.ts';

const owners: readonly Omit<OwnerReference, 'uid'>[] = [
  { apiVersion: 'apps/v1', kind: 'ReplicaSet', name: 'web' },
  { apiVersion: 'apps/v1', kind: 'StatefulSet', name: 'db' },
  { apiVersion: 'v1', kind: 'ReplicationController', name: 'cache' },
  { apiVersion: 'batch/v1', kind: 'Job', name: 'once' },
];

function draft(draw: Draw, name: string, large: boolean, more: Partial<ObjectMeta> = {}): Pod {
  const labels = podLabels(draw);
  const volumes = podVolumes(draw);
  const owner = draw.has('spread-defaults') && draw.happens(0.7) ? draw.pick(owners) : undefined;
  const priority = draw.has('preemption') ? draw.one([0, 0, -10, 100, 1000]) : 0;
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: meta(name, {
      namespace: draw.one([...namespaces, 'a']),
      labels,
      ...(owner === undefined ? {} : { ownerReferences: [{ ...owner, uid: `uid-${owner.name}`, controller: true, blockOwnerDeletion: true }] }),
      ...more,
    }),
    spec: {
      schedulerName: 'default-scheduler',
      restartPolicy: 'Always',
      ...draw.maybe(0.9, () => ({ priority })),
      ...containers(draw, large),
      ...placement(draw, labels),
      ...(volumes.length > 0 ? { volumes } : {}),
    },
  };
}

/** The pod to place. */
export function incomingPod(draw: Draw, nodes: readonly Node[]): Pod {
  const pod = draft(draw, 'incoming', draw.happens(draw.has('preemption') ? 0.8 : 0.4), { creationTimestamp: minuteAt(60) });
  return {
    ...pod,
    spec: {
      containers: [],
      ...pod.spec,
      ...(draw.has('preemption') ? { priority: draw.one([100, 1000, 2000, 0]), ...draw.maybe(0.08, () => ({ preemptionPolicy: 'Never' })) } : {}),
      ...(draw.has('gates') ? { schedulingGates: draw.some([{ name: 'example.com/a' }, { name: 'example.com/b' }], 0, 2) } : {}),
    },
    status: {
      phase: 'Pending',
      ...(draw.has('nominations')
        ? draw.maybe(0.5, () => ({ nominatedNodeName: draw.pick([...nodes.map(({ metadata }) => metadata.name), 'gone']) ?? '' }))
        : {}),
    },
  };
}

/** Bound ones, and a few that wait with a nominated node. Start times are all different: equal ones leave the order to chance. */
export const otherPods = (draw: Draw, nodes: readonly Node[]): readonly Pod[] => withPortsOnce(drafts(draw, nodes));

/** No two pods have one port of a node: Kubernetes would take it for free once one of them is gone. */
function withPortsOnce(pods: readonly Pod[]): readonly Pod[] {
  const taken = new Map<string, HostPort[]>();
  return pods.map((pod) => {
    const there = taken.get(pod.spec?.nodeName ?? '') ?? [];
    const wanted = hostPortsOf(pod);
    if (wanted.some((one) => there.some((other) => portsConflict(one, other)))) return withoutPorts(pod);
    taken.set(pod.spec?.nodeName ?? '', [...there, ...wanted]);
    return pod;
  });
}

/**
 * Where the incoming pod must spread no less important pod of its namespace is being deleted: Kubernetes does not count it, but would count
 * one less once it is taken away.
 */
export function withoutUncounted(pods: readonly Pod[], { metadata: { namespace }, spec }: Pod): readonly Pod[] {
  if (spec?.topologySpreadConstraints?.some(({ whenUnsatisfiable }) => whenUnsatisfiable === 'DoNotSchedule') !== true) return pods;
  return pods.map((pod) => {
    const { deletionTimestamp, ...metadata } = pod.metadata;
    const isTaken = deletionTimestamp !== undefined && metadata.namespace === namespace && (pod.spec?.priority ?? 0) < (spec.priority ?? 0);
    return isTaken ? { ...pod, metadata } : pod;
  });
}

const withoutPorts = (pod: Pod): Pod => {
  const bare = (containers: readonly Container[] = []): readonly Container[] => containers.map((one) => ({ ...one, ports: [] }));
  return { ...pod, spec: { ...pod.spec, containers: bare(pod.spec?.containers), initContainers: bare(pod.spec?.initContainers) } };
};

function drafts(draw: Draw, nodes: readonly Node[]): readonly Pod[] {
  const minutes = shuffled(draw, 40);
  const most = draw.has('crowd') ? 30 : draw.has('preemption') ? 20 : 9;
  const least = draw.has('preemption') ? Math.min(nodes.length * 2, most) : 0;
  return Array.from({ length: draw.between(least, most) }, (_, index) => {
    const ending = draw.happens(0.08);
    const pod = draft(
      draw,
      `pod-${index}`,
      draw.happens(draw.has('preemption') ? 0.6 : 0.3),
      ending ? { deletionTimestamp: minuteAt(59), deletionGracePeriodSeconds: 30 } : {},
    );
    const nodeName = draw.happens(0.01) ? 'gone' : (draw.pick(nodes)?.metadata.name ?? '');
    // One that is deleted before it has a node is gone at once.
    if (draw.has('nominations') && draw.happens(0.3) && !ending) return { ...pod, status: { phase: 'Pending', nominatedNodeName: nodeName } };
    return {
      ...pod,
      spec: { containers: [], ...pod.spec, nodeName },
      status: {
        phase: draw.one(['Running', 'Running', 'Running', 'Running', 'Pending', 'Succeeded']),
        startTime: minuteAt(minutes[index] ?? 0),
        ...more(draw, pod, ending),
      },
    };
  });
}

function more(draw: Draw, pod: Pod, ending: boolean): PodStatus {
  const preempted = { type: 'DisruptionTarget', status: 'True', reason: 'PreemptionByScheduler' };
  const resized = draw.has('resizing') && draw.happens(0.6) ? resizing(draw, pod.spec ?? { containers: [] }) : {};
  return { ...resized, ...(ending ? draw.maybe(0.5, () => ({ conditions: [preempted] })) : {}) };
}

function shuffled(draw: Draw, count: number): readonly number[] {
  const numbers = Array.from({ length: count }, (_, index) => index);
  return numbers.map((_, index) => {
    const at = draw.between(index, count - 1);
    const [one = 0, other = 0] = [numbers[index], numbers[at]];
    [numbers[index], numbers[at]] = [other, one];
    return other;
  });
}

export const randomBudgets = (draw: Draw, pods: readonly Pod[]): readonly PodDisruptionBudget[] =>
  Array.from({ length: draw.between(0, 3) }, (_, index) => ({
    apiVersion: 'policy/v1',
    kind: 'PodDisruptionBudget',
    metadata: meta(`budget-${index}`, { namespace: draw.one(namespaces) }),
    spec: { ...draw.maybe(0.95, () => ({ selector: podSelector(draw) })) },
    status: {
      currentHealthy: 0,
      desiredHealthy: 0,
      expectedPods: 0,
      disruptionsAllowed: draw.one([0, 0, 1, 2]),
      ...draw.maybe(0.2, () => ({ disruptedPods: Object.fromEntries(draw.some(pods, 0, 2).map(({ metadata }) => [metadata.name, minuteAt(58)])) })),
    },
  }));
