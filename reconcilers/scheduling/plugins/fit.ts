import type { Room } from '../../../domain/pod-requests.ts';
import { addRoom, shortOf } from '../../../domain/pod-requests.ts';
import type { Refusal } from '../framework/plugin.ts';
import { usedOf } from '../view/cluster.ts';
import type { NodeInfo } from '../view/node-info.ts';

/** SCH-50, SCH-51. All resources that lack are told; more of one than the node has at all is beyond preemption. */
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
  const reasons = [...(used.pods + 1 > allocatable.pods ? ['Too many pods'] : []), ...short.map((name) => usualReasons.get(name) ?? `Insufficient ${name}`)];
  if (reasons.length === 0) return undefined;
  return { plugin: 'NodeResourcesFit', reasons, resolvable: shortOf(requests, allocatable).length === 0 };
}

/** The same texts each time: reasons of thousands of nodes are counted. */
const usualReasons = new Map(['cpu', 'memory', 'ephemeral-storage'].map((name) => [name, `Insufficient ${name}`]));
