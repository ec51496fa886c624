import type { Node } from '../../schemas/kubernetes/types.ts';
import type { Json } from '../api-object.ts';
import type { Objects } from '../objects.ts';
import type { Room } from '../pod-requests.ts';
import { addRoom, noRoom, roomOf, sameRoom, shortOf } from '../pod-requests.ts';
import type { Ref, Tenant } from '../ref.ts';
import type { Claim, ClaimChange } from './claim.ts';
import { claimRef } from './claim.ts';

/**
 * The room of one node, written by every binding and by every change of what the node offers: so two schedulers cannot both take
 * the last of it, and no pod is bound to a node that was cordoned meanwhile (K11).
 *
 * It lives as long as its node or a pod that holds room there, whichever is longer: a node that comes back under an old name finds
 * what its pods still hold, and a pod that ends while the node is gone writes the same claim as the node that returns.
 */
export interface Allocation {
  readonly allocatable: Room;
  readonly unschedulable: boolean;
  readonly used: Room;
  /** There is no such node (any more); only pods keep the claim. */
  readonly nodeless?: true;
}

export const allocationRef = (tenant: Tenant, node: string) => claimRef(tenant, 'allocations', node);

export const allocationOf = (objects: Objects, tenant: Tenant, node: string): Allocation | undefined =>
  objects.get<Claim<Allocation>>(allocationRef(tenant, node))?.object.spec;

const write = (ref: Ref, allocation: Allocation): readonly ClaimChange[] => [
  { ref, spec: allocation.nodeless && allocation.used.pods <= 0 ? undefined : (allocation as unknown as Json) },
];

const nodeless = (used: Room): Allocation => ({ allocatable: noRoom, unschedulable: true, used, nodeless: true });

/** A node that comes, changes what it offers, or goes. */
export function nodeAllocation(objects: Objects, tenant: Tenant, name: string, after: Node | undefined): readonly ClaimChange[] {
  const ref = allocationRef(tenant, name);
  const present = allocationOf(objects, tenant, name);
  if (after === undefined) return write(ref, nodeless(present?.used ?? noRoom));
  const offered = { allocatable: roomOf(after.status?.allocatable), unschedulable: after.spec?.unschedulable ?? false };
  const isKnown =
    present !== undefined && !present.nodeless && sameRoom(present.allocatable, offered.allocatable) && present.unschedulable === offered.unschedulable;
  return isKnown ? [] : write(ref, { ...offered, used: present?.used ?? noRoom });
}

/** Takes (sign 1) or gives back (sign -1) a pod's room; whoever asks has looked whether there is enough. */
export function podAllocation(objects: Objects, tenant: Tenant, node: string, room: Room, sign: 1 | -1): readonly ClaimChange[] {
  const present = allocationOf(objects, tenant, node) ?? nodeless(noRoom);
  return write(allocationRef(tenant, node), { ...present, used: addRoom(present.used, room, sign) });
}

/** The resources that `room` does not find on the node, as the kubelet names them; [] when it fits. */
export function lacking({ allocatable, used }: Allocation, room: Room): readonly string[] {
  const free = addRoom(allocatable, used, -1);
  return [...(room.pods > 0 && room.pods > free.pods ? ['pods'] : []), ...shortOf(room, free)];
}
