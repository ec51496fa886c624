import type { Pod } from '../schemas/kubernetes/types.ts';
import { toMillis, toWhole } from './quantity.ts';
import { addAmounts, amountsOf, noAmount, podAmounts, type Amounts, type ResourceList } from './resource-list.ts';
import { hasEnded } from './pod-state.ts';

/** What the scheduler counts. */
export interface Room {
  readonly cpuMillis: number;
  readonly memoryBytes: number;
  readonly ephemeralStorageBytes: number;
  readonly pods: number;
  /** Extended resources and huge pages by name, in whole units; absent when there are none. */
  readonly others?: Readonly<Record<string, number>>;
}

export const noRoom: Room = { cpuMillis: 0, memoryBytes: 0, ephemeralStorageBytes: 0, pods: 0 };

export function addRoom(a: Room, b: Room, sign: 1 | -1 = 1): Room {
  const sum = {
    cpuMillis: a.cpuMillis + sign * b.cpuMillis,
    memoryBytes: a.memoryBytes + sign * b.memoryBytes,
    ephemeralStorageBytes: a.ephemeralStorageBytes + sign * b.ephemeralStorageBytes,
    pods: a.pods + sign * b.pods,
  };
  return a.others === undefined && b.others === undefined ? sum : withOthers(sum, addOthers(a.others ?? {}, b.others ?? {}, sign));
}

function addOthers(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>, sign: 1 | -1): Record<string, number> {
  const sum: Record<string, number> = { ...a };
  for (const [name, amount] of Object.entries(b)) {
    sum[name] = (sum[name] ?? 0) + sign * amount;
    if (sum[name] === 0) delete sum[name];
  }
  return sum;
}

const withOthers = (room: Room, others: Readonly<Record<string, number>>): Room => (Object.keys(others).length === 0 ? room : { ...room, others });

/** The resources of which `wanted` finds too little in `free`, by their names; [] when it fits. What is not asked for may be overdrawn. */
export function shortOf(wanted: Room, free: Room): readonly string[] {
  const short: string[] = [];
  if (wanted.cpuMillis > 0 && wanted.cpuMillis > free.cpuMillis) short.push('cpu');
  if (wanted.memoryBytes > 0 && wanted.memoryBytes > free.memoryBytes) short.push('memory');
  if (wanted.ephemeralStorageBytes > 0 && wanted.ephemeralStorageBytes > free.ephemeralStorageBytes) short.push('ephemeral-storage');
  for (const [name, amount] of Object.entries(wanted.others ?? {})) if (amount > 0 && amount > (free.others?.[name] ?? 0)) short.push(name);
  return short;
}

export const sameRoom = (a: Room, b: Room): boolean =>
  a.cpuMillis === b.cpuMillis &&
  a.memoryBytes === b.memoryBytes &&
  a.ephemeralStorageBytes === b.ephemeralStorageBytes &&
  a.pods === b.pods &&
  (a.others === b.others || Object.keys(addOthers(a.others ?? {}, b.others ?? {}, -1)).length === 0);

const counted: ReadonlySet<string> = new Set(['cpu', 'memory', 'ephemeral-storage', 'pods']);

export function roomIn(amounts: Amounts): Room {
  const room = {
    cpuMillis: toMillis(amounts.get('cpu') ?? noAmount),
    memoryBytes: toWhole(amounts.get('memory') ?? noAmount),
    ephemeralStorageBytes: toWhole(amounts.get('ephemeral-storage') ?? noAmount),
    pods: toWhole(amounts.get('pods') ?? noAmount),
  };
  const others: Record<string, number> = {};
  for (const [name, amount] of amounts) if (!counted.has(name) && amount.nanos !== 0n) others[name] = toWhole(amount);
  return withOthers(room, others);
}

/** A resource list as the scheduler counts it; what cannot be read counts as nothing (validation refuses it on the way in). */
export const roomOf = (list: ResourceList | undefined): Room => roomIn(amountsOf(list));

/**
 * What a pod takes of its node: what its containers request, overhead on top; and one of the node's pods.
 * Source: component-helpers resource PodRequests (SCH-40 to SCH-44).
 */
export const podRequests = (pod: Pod): Room => ({ ...roomIn(addAmounts(podAmounts(pod, 'requests'), amountsOf(pod.spec?.overhead))), pods: 1 });

/** A pod that has ended takes nothing any more; one that is being deleted still does. */
export const takesRoom = (pod: Pod): boolean => !hasEnded(pod);

/** The node whose room the pod takes. */
export const holderOf = (pod: Pod | undefined): string | undefined => (pod?.spec?.nodeName && takesRoom(pod) ? pod.spec.nodeName : undefined);
