// Workloads that a quota refused something, by namespace: room in a quota wakes them before their back-off is over. Kubernetes lets them wait
// for it. Who this process does not know of waits for it here too.

import type { Change } from '../../domain/objects.ts';
import { compareQuantities, parseQuantity } from '../../domain/quantity.ts';
import { refKey, type Ref } from '../../domain/ref.ts';
import type { Rejection } from '../../domain/rejection.ts';
import type { ResourceQuota } from '../../schemas/kubernetes/types.ts';

/** By namespace, then by ref; the longest waiting first. */
export type Stalled = Map<string, Map<string, Ref>>;

/** Of many that wait for the same room most find it taken: the others have their turn when there is room again. */
const wokenMax = 20;

const namespaceKey = ({ org, project, namespace }: Ref): string => `${org}/${project}/${namespace}`;

export const isOfQuota = (rejection: Rejection): boolean => rejection.kind === 'forbidden' && rejection.message.includes('exceeded quota');

/** It waits behind the others from now on. Mutates what it is given, as `goesOn` does. */
export function stalls(stalled: Stalled, ref: Ref): void {
  const key = namespaceKey(ref);
  const known = stalled.get(key) ?? new Map<string, Ref>();
  known.delete(refKey(ref));
  stalled.set(key, known.set(refKey(ref), ref));
}

export function goesOn(stalled: Stalled, ref: Ref): void {
  const key = namespaceKey(ref);
  const known = stalled.get(key);
  known?.delete(refKey(ref));
  if (known?.size === 0) stalled.delete(key);
}

export const isStalled = (stalled: Stalled, ref: Ref): boolean => stalled.size > 0 && stalled.get(namespaceKey(ref))?.has(refKey(ref)) === true;

/** Whom a change of a quota may help. */
export function helped(stalled: Stalled, { recorded: { ref }, before, after }: Change): readonly Ref[] {
  const waiting = ref.resource === 'resourcequotas' && before !== undefined ? stalled.get(namespaceKey(ref)) : undefined;
  if (waiting === undefined || !hasMoreRoom(before as ResourceQuota, after as ResourceQuota | undefined)) return [];
  return [...waiting.values()].slice(0, wokenMax);
}

function hasMoreRoom(before: ResourceQuota, after: ResourceQuota | undefined): boolean {
  const { hard = {} } = after?.spec ?? {};
  const { used = {} } = after?.status ?? {};
  return (
    Object.entries(before.spec?.hard ?? {}).some(([resource, amount]) => compare(hard[resource] ?? 'none', amount) > 0) ||
    Object.entries(before.status?.used ?? {}).some(([resource, amount]) => compare(used[resource] ?? '0', amount) < 0)
  );
}

/** What is no quantity is no limit. */
function compare(a: string, b: string): number {
  const [one, other] = [parseQuantity(a), parseQuantity(b)];
  if (!one.ok || !other.ok) return Number(other.ok) - Number(one.ok);
  return compareQuantities(one.value, other.value);
}
