import type { Json } from '../../../domain/api-object.ts';
import type { Room } from '../../../domain/pod-requests.ts';
import { addRoom, shortOf } from '../../../domain/pod-requests.ts';
import type { Refusal } from '../framework/plugin.ts';
import { usedOf } from '../view/cluster.ts';
import type { NodeInfo } from '../view/node-info.ts';
import { amountText } from './amount-text.ts';
import { amountIn } from './resources.ts';

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

/** Of each resource that lacks: what is asked for, what is free, and of how much. */
export function fitNumbers(requests: Room, node: NodeInfo): Json {
  const { allocatable } = node;
  const free = addRoom(allocatable, usedOf(node), -1);
  const names = [...(free.pods < 1 ? ['pods'] : []), ...shortOf(requests, free)];
  const told = (room: Room, name: string): string => amountText(name, name === 'pods' ? room.pods : amountIn(room, name));
  return names.map((name) => ({ resource: name, asks: told(requests, name), free: told(free, name), of: told(allocatable, name) }));
}
