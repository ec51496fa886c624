import type { Objects } from '../../../domain/objects.ts';
import type { Step } from '../../../domain/reconciler.ts';
import { createNewSet } from './create-new-set.ts';
import type { Rollout } from './rollout.ts';
import { activeSets, allSets, availableOf, scaleSet, sizeOf, sumOf } from './rollout.ts';

/** What one sync does to the sets; no steps: they are as they should be, for now. */
export interface Move {
  readonly summary: string;
  readonly steps: readonly Step[];
}

const nothing: Move = { summary: 'the replica sets are as they should be', steps: [] };

/** DEP-10: all old pods go before the new set gets its pods. */
export function recreate(objects: Objects, rollout: Rollout): Move {
  const { oldSets, newSet, replicas } = rollout;
  const active = activeSets(oldSets);
  const down = active.flatMap((set) => scaleSet(rollout, set, 0));
  if (down.length > 0) return { summary: `scales ${active.length} old replica sets to 0 before it creates new pods`, steps: down };
  if (rollout.oldPodsAlive > 0) return { summary: `waits until ${rollout.oldPodsAlive} old pods are gone`, steps: [] };
  if (newSet === undefined) return { summary: `creates the new replica set with ${replicas} replicas`, steps: createNewSet(objects, rollout, replicas) };
  const up = scaleSet(rollout, newSet, replicas);
  return up.length === 0 ? nothing : { summary: `scales the new replica set from ${sizeOf(newSet)} to ${replicas}`, steps: up };
}

/** DEP-6: one move a sync: grow (or trim) the new set, else shrink old ones. */
export function rollingUpdate(objects: Objects, rollout: Rollout): Move {
  const { newSet, replicas } = rollout;
  const size = newSize(rollout);
  if (newSet === undefined) return { summary: `creates the new replica set with ${size} of ${replicas} replicas`, steps: createNewSet(objects, rollout, size) };
  const grown = scaleSet(rollout, newSet, size);
  if (grown.length > 0) return { summary: `scales the new replica set from ${sizeOf(newSet)} to ${size} of ${replicas}`, steps: grown };
  const shrunk = shrinkOld(rollout);
  return shrunk.length === 0 ? nothing : { summary: `scales down old replica sets of ${sumOf(rollout.oldSets, sizeOf)} replicas`, steps: shrunk };
}

/** DEP-5. */
function newSize(rollout: Rollout): number {
  const { newSet, replicas, maxSurge } = rollout;
  const size = sizeOf(newSet);
  if (size >= replicas) return replicas;
  const room = replicas + maxSurge - sumOf(allSets(rollout), sizeOf);
  return room <= 0 ? size : size + Math.min(room, replicas - size);
}

/** DEP-7: unhealthy old replicas first, then as many as availability allows; oldest set first. */
function shrinkOld(rollout: Rollout): readonly Step[] {
  const { oldSets, newSet, replicas, maxUnavailable } = rollout;
  const sets = activeSets(oldSets);
  const minAvailable = replicas - maxUnavailable;
  const newUnavailable = newSet === undefined ? 0 : sizeOf(newSet) - availableOf(newSet);
  let mayGo = sumOf(allSets(rollout), sizeOf) - minAvailable - newUnavailable;
  if (mayGo <= 0) return [];
  const sizes = new Map(sets.map((set) => [set, sizeOf(set)]));
  const take = (set: (typeof sets)[number], count: number): void => {
    sizes.set(set, (sizes.get(set) ?? 0) - count);
  };
  for (const set of sets) {
    const unhealthy = Math.min(mayGo, Math.max(0, sizeOf(set) - availableOf(set)));
    take(set, unhealthy);
    mayGo -= unhealthy;
  }
  // The status of a set that was just made smaller may still count the pods that go. Kubernetes takes them for available.
  let spare = sumOf(allSets(rollout), (set) => Math.min(sizeOf(set), availableOf(set))) - minAvailable;
  for (const set of sets) {
    const healthy = Math.max(0, Math.min(spare, sizes.get(set) ?? 0));
    take(set, healthy);
    spare -= healthy;
  }
  return sets.flatMap((set) => (sizes.get(set) === sizeOf(set) ? [] : scaleSet(rollout, set, sizes.get(set) ?? 0)));
}
