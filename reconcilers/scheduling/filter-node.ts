import type { Node, PersistentVolume, Pod } from '../../schemas/kubernetes/types.ts';
import type { Room } from '../../domain/pod-requests.ts';
import { volumesReach } from './claims.ts';
import { matchesNodeAffinity } from '../../domain/scheduling/node-affinity.ts';
import { isCordonedFor, untoleratedTaint } from '../../domain/scheduling/tolerations.ts';

export type Plugin = 'NodeUnschedulable' | 'TaintToleration' | 'NodeAffinity' | 'NodeResourcesFit' | 'VolumeBinding';

/** Why a node cannot have the pod: the first plugin that says no, with all its reasons. */
export interface Refusal {
  readonly plugin: Plugin;
  readonly reasons: readonly string[];
  /** SCH-3: whether taking pods away could help. */
  readonly resolvable: boolean;
}

/** What a pod asks of a node, worked out once for all nodes. */
export interface Wanted {
  readonly pod: Pod;
  readonly requests: Room;
  readonly volumes: readonly PersistentVolume[];
}

/** The plugins in the order of the default profile; undefined when the node can have the pod. */
export function filterNode({ pod, requests, volumes }: Wanted, node: Node, allocatable: Room, used: Room): Refusal | undefined {
  if (isCordonedFor(pod, node)) return { plugin: 'NodeUnschedulable', reasons: ['node(s) were unschedulable'], resolvable: false };
  const taint = untoleratedTaint(pod, node);
  if (taint !== undefined)
    return { plugin: 'TaintToleration', reasons: [`node(s) had untolerated taint {${taint.key}: ${taint.value ?? ''}}`], resolvable: false };
  if (!matchesNodeAffinity(pod, node)) return { plugin: 'NodeAffinity', reasons: ["node(s) didn't match Pod's node affinity/selector"], resolvable: false };
  const fit = fitOf(requests, allocatable, used);
  if (fit !== undefined) return fit;
  if (!volumesReach(volumes, node)) return { plugin: 'VolumeBinding', reasons: ["node(s) didn't match PersistentVolume's node affinity"], resolvable: false };
  return undefined;
}

const resources: readonly (readonly [Exclude<keyof Room, 'pods'>, string])[] = [
  ['cpuMillis', 'cpu'],
  ['memoryBytes', 'memory'],
  ['ephemeralStorageBytes', 'ephemeral-storage'],
];

/** SCH-50, SCH-51: all resources that lack are told. More than the node has at all is beyond preemption. */
function fitOf(requests: Room, allocatable: Room, used: Room): Refusal | undefined {
  const lacking = resources.filter(([key]) => requests[key] > 0 && requests[key] > allocatable[key] - used[key]);
  const reasons = [...(used.pods + 1 > allocatable.pods ? ['Too many pods'] : []), ...lacking.map(([, name]) => `Insufficient ${name}`)];
  if (reasons.length === 0) return undefined;
  return { plugin: 'NodeResourcesFit', reasons, resolvable: lacking.every(([key]) => requests[key] <= allocatable[key]) };
}
