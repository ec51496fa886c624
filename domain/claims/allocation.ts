import type { Node, Pod } from '../../schemas/kubernetes/types.ts';
import type { Json } from '../api-object.ts';
import type { Objects } from '../objects.ts';
import type { Room } from '../pod-requests.ts';
import { addRoom, noRoom, podRequests, roomOf, takesRoom } from '../pod-requests.ts';
import type { Tenant } from '../ref.ts';
import type { Claim, ClaimChange } from './claim.ts';
import { claimRef } from './claim.ts';

/**
 * The room of one node, written by every binding and by every change of what the node offers: so two schedulers cannot both take
 * the last of it, and no pod is bound to a node that was cordoned meanwhile (K11).
 */
export interface Allocation {
  readonly allocatable: Room;
  readonly unschedulable: boolean;
  readonly used: Room;
}

export const allocationRef = (tenant: Tenant, node: string) => claimRef(tenant, 'allocations', node);

export const allocationOf = (objects: Objects, tenant: Tenant, node: string): Allocation | undefined =>
  objects.get<Claim<Allocation>>(allocationRef(tenant, node))?.object.spec;

const asJson = (allocation: Allocation): Json => allocation as unknown as Json;

/** A node that comes, changes what it offers, or goes. */
export function nodeAllocation(objects: Objects, tenant: Tenant, name: string, after: Node | undefined): readonly ClaimChange[] {
  const ref = allocationRef(tenant, name);
  if (after === undefined) return [{ ref, spec: undefined }];
  const present = allocationOf(objects, tenant, name);
  const offered = { allocatable: roomOf(after.status?.allocatable), unschedulable: after.spec?.unschedulable ?? false };
  if (present !== undefined && sameRoom(present.allocatable, offered.allocatable) && present.unschedulable === offered.unschedulable) return [];
  return [{ ref, spec: asJson({ ...offered, used: present?.used ?? usedOn(objects, tenant, name) }) }];
}

/** Takes (sign 1) or gives back (sign -1) a pod's room; nothing when the node is gone with its claim. */
export function podAllocation(objects: Objects, tenant: Tenant, node: string, room: Room, sign: 1 | -1): readonly ClaimChange[] {
  const present = allocationOf(objects, tenant, node);
  if (present === undefined) return [];
  return [{ ref: allocationRef(tenant, node), spec: asJson({ ...present, used: addRoom(present.used, room, sign) }) }];
}

/** The resources that `room` does not find on the node, as the kubelet names them; [] when it fits. */
export function lacking(allocation: Allocation, room: Room): readonly string[] {
  const used = addRoom(allocation.used, room);
  const names: readonly [keyof Room, string][] = [
    ['pods', 'pods'],
    ['cpuMillis', 'cpu'],
    ['memoryBytes', 'memory'],
    ['ephemeralStorageBytes', 'ephemeral-storage'],
  ];
  return names.filter(([key]) => room[key] > 0 && used[key] > allocation.allocatable[key]).map(([, name]) => name);
}

/** A node that comes back under an old name finds the pods that are still bound to it. */
function usedOn(objects: Objects, tenant: Tenant, node: string): Room {
  return objects
    .by<Pod>('podsByNode', `${tenant.org}/${tenant.project}/${node}`)
    .filter((entry) => takesRoom(entry.object))
    .reduce((sum, entry) => addRoom(sum, podRequests(entry.object)), noRoom);
}

const sameRoom = (a: Room, b: Room): boolean =>
  a.cpuMillis === b.cpuMillis && a.memoryBytes === b.memoryBytes && a.ephemeralStorageBytes === b.ephemeralStorageBytes && a.pods === b.pods;
