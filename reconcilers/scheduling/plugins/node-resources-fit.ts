import type { Room } from '../../../domain/pod-requests.ts';
import { addRoom, shortOf } from '../../../domain/pod-requests.ts';
import { scoreMax } from '../framework/normalise.ts';
import type { Plugin, Refusal } from '../framework/plugin.ts';
import { check } from '../framework/plugin.ts';
import { usedOf } from '../view/cluster.ts';
import type { NodeInfo } from '../view/node-info.ts';
import type { Scored } from '../view/scored-requests.ts';

/** SCH-50 to SCH-52, with the strategy LeastAllocated over cpu and memory. */
export const nodeResourcesFit: Plugin = {
  name: 'NodeResourcesFit',
  filter: ({ requests }) => check((node) => fitOf(requests, node)),
  scorer: ({ scored }) => ({ score: (node) => leastAllocated(node, scored) }),
};

/** All resources that lack are told; more of one than the node has at all is beyond preemption. */
export function fitOf(requests: Room, node: NodeInfo): Refusal | undefined {
  const { allocatable } = node;
  const used = usedOf(node);
  // A measured hot loop: most nodes have room for what most pods ask for.
  if (
    requests.others === undefined &&
    used.pods < allocatable.pods &&
    requests.cpuMillis <= allocatable.cpuMillis - used.cpuMillis &&
    requests.memoryBytes <= allocatable.memoryBytes - used.memoryBytes &&
    requests.ephemeralStorageBytes <= allocatable.ephemeralStorageBytes - used.ephemeralStorageBytes
  )
    return undefined;
  const short = shortOf(requests, addRoom(allocatable, used, -1));
  const reasons = [...(used.pods + 1 > allocatable.pods ? ['Too many pods'] : []), ...short.map((name) => `Insufficient ${name}`)];
  if (reasons.length === 0) return undefined;
  return { plugin: 'NodeResourcesFit', reasons, resolvable: shortOf(requests, allocatable).length === 0 };
}

/** SCH-52, equal weights, this pod included. */
export function leastAllocated({ allocatable, scored }: Pick<NodeInfo, 'allocatable' | 'scored'>, pod: Scored): number {
  const cpu = shareLeft(allocatable.cpuMillis, scored.cpuMillis + pod.cpuMillis);
  const memory = shareLeft(allocatable.memoryBytes, scored.memoryBytes + pod.memoryBytes);
  if (cpu === undefined || memory === undefined) return cpu ?? memory ?? 0;
  return Math.floor((cpu + memory) / 2);
}

/** 0 to 100; undefined of a resource that the node has none of. */
function shareLeft(allocatable: number, wanted: number): number | undefined {
  if (allocatable <= 0) return undefined;
  return wanted > allocatable ? 0 : Math.floor(((allocatable - wanted) * scoreMax) / allocatable);
}
