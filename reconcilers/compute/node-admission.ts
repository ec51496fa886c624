// What a node says to a pod that came past the scheduler, with `spec.nodeName` from the beginning: a binding looks at the node's room, such a
// pod's creation does not. Source: kubelet lifecycle predicates, InsufficientResourceError; kubelet.go rejectPod.

import { allocationOf, lacking } from '../../domain/claims/allocation.ts';
import type { Entry, Objects } from '../../domain/objects.ts';
import { addRoom, podRequests, type Room } from '../../domain/pod-requests.ts';
import { conditionOf } from '../../domain/pod-state.ts';
import type { Pod } from '../../schemas/kubernetes/types.ts';

export interface NodeRefusal {
  /** `OutOfcpu` */
  readonly reason: string;
  readonly message: string;
}

export function refusedByNode(objects: Objects, { ref, object: pod }: Entry<Pod>): NodeRefusal | undefined {
  if (conditionOf(pod, 'PodScheduled')?.status === 'True') return undefined;
  const allocation = allocationOf(objects, ref, pod.spec?.nodeName ?? '');
  if (allocation === undefined || allocation.nodeless) return undefined;
  const wanted = podRequests(pod);
  const used = addRoom(allocation.used, wanted, -1);
  const [resource] = lacking({ ...allocation, used }, wanted);
  if (resource === undefined) return undefined;
  const numbers = `requested: ${amountIn(wanted, resource)}, used: ${amountIn(used, resource)}, capacity: ${amountIn(allocation.allocatable, resource)}`;
  return { reason: `OutOf${resource}`, message: `Node didn't have enough resource: ${resource}, ${numbers}` };
}

/** In thousandths of a processor, bytes, or pieces. */
function amountIn(room: Room, resource: string): number {
  if (resource === 'cpu') return room.cpuMillis;
  if (resource === 'memory') return room.memoryBytes;
  if (resource === 'ephemeral-storage') return room.ephemeralStorageBytes;
  return resource === 'pods' ? room.pods : (room.others?.[resource] ?? 0);
}
