import type { Pod } from '../schemas/kubernetes/types.ts';
import { toMillis, toWhole } from './quantity.ts';
import { addAmounts, amountsOf, noAmount, podAmounts, type Amounts, type ResourceList } from './resource-list.ts';

/** What the scheduler counts. */
export interface Room {
  readonly cpuMillis: number;
  readonly memoryBytes: number;
  readonly ephemeralStorageBytes: number;
  readonly pods: number;
}

export const noRoom: Room = { cpuMillis: 0, memoryBytes: 0, ephemeralStorageBytes: 0, pods: 0 };

export function addRoom(a: Room, b: Room, sign: 1 | -1 = 1): Room {
  return {
    cpuMillis: a.cpuMillis + sign * b.cpuMillis,
    memoryBytes: a.memoryBytes + sign * b.memoryBytes,
    ephemeralStorageBytes: a.ephemeralStorageBytes + sign * b.ephemeralStorageBytes,
    pods: a.pods + sign * b.pods,
  };
}

const toRoom = (amounts: Amounts): Room => ({
  cpuMillis: toMillis(amounts.get('cpu') ?? noAmount),
  memoryBytes: toWhole(amounts.get('memory') ?? noAmount),
  ephemeralStorageBytes: toWhole(amounts.get('ephemeral-storage') ?? noAmount),
  pods: toWhole(amounts.get('pods') ?? noAmount),
});

/** A resource list as the scheduler counts it; what cannot be read counts as nothing (validation refuses it on the way in). */
export const roomOf = (list: ResourceList | undefined): Room => toRoom(amountsOf(list));

/**
 * What a pod takes of its node: what its containers request, overhead on top; and one of the node's pods.
 * Source: component-helpers resource PodRequests (SCH-40 to SCH-44).
 */
export const podRequests = (pod: Pod): Room => ({ ...toRoom(addAmounts(podAmounts(pod, 'requests'), amountsOf(pod.spec?.overhead))), pods: 1 });

/** A pod that has ended takes nothing any more; one that is being deleted still does. */
export const takesRoom = (pod: Pod): boolean => pod.status?.phase !== 'Succeeded' && pod.status?.phase !== 'Failed';
