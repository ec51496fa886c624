import type { Entry } from '../../../domain/objects.ts';
import type { Step } from '../../../domain/reconciler.ts';
import type { ReplicaSet } from '../../../schemas/kubernetes/types.ts';
import type { Rollout } from './rollout.ts';
import { activeSets, allSets, annotation, availableOf, oldestFirst, scaleSet, sizeOf, sumOf } from './rollout.ts';

/** DEP-2: the size of the Deployment changed since its sets were last scaled. */
export const isScalingEvent = (rollout: Rollout): boolean =>
  activeSets(allSets(rollout)).some((set) => {
    const desired = set.object.metadata.annotations?.[annotation.desired];
    return desired !== undefined && desired !== String(rollout.replicas);
  });

/** DEP-9. */
export function scaleProportionally(rollout: Rollout): readonly Step[] {
  const sole = soleSet(rollout);
  if (sole !== undefined) return sizeOf(sole) === rollout.replicas ? scaleSet(rollout, sole, sizeOf(sole)) : scaleSet(rollout, sole, rollout.replicas);
  if (isSaturated(rollout)) return activeSets(rollout.oldSets).flatMap((set) => scaleSet(rollout, set, 0));
  if (rollout.deployment.object.spec?.strategy?.type === 'Recreate') return [];
  const sets = activeSets(allSets(rollout));
  const allowed = rollout.replicas > 0 ? rollout.replicas + rollout.maxSurge : 0;
  const toAdd = allowed - sumOf(sets, sizeOf);
  const sizes = share(rollout, sets, toAdd);
  return sets.flatMap((set) => scaleSet(rollout, set, sizes.get(set) ?? sizeOf(set)));
}

/** The one active set, or the latest when none is; undefined when several are. */
function soleSet(rollout: Rollout): Entry<ReplicaSet> | undefined {
  const sets = allSets(rollout);
  const active = activeSets(sets);
  if (active.length > 1) return undefined;
  return active[0] ?? rollout.newSet ?? [...sets].sort(oldestFirst).at(-1);
}

function isSaturated(rollout: Rollout): boolean {
  const { newSet, replicas } = rollout;
  if (newSet === undefined) return false;
  return (
    sizeOf(newSet) === replicas && Number(newSet.object.metadata.annotations?.[annotation.desired] ?? replicas) === replicas && availableOf(newSet) === replicas
  );
}

/** Larger sets first (ties: newer when growing, older when shrinking); what rounding leaves goes to the first. */
function share(rollout: Rollout, sets: readonly Entry<ReplicaSet>[], toAdd: number): ReadonlyMap<Entry<ReplicaSet>, number> {
  const ordered = [...sets].sort((a, b) => sizeOf(b) - sizeOf(a) || (toAdd > 0 ? oldestFirst(b, a) : oldestFirst(a, b)));
  const sizes = new Map<Entry<ReplicaSet>, number>();
  let added = 0;
  for (const set of ordered) {
    const left = toAdd - added;
    const part = toAdd === 0 ? 0 : proportionOf(rollout, set);
    const cut = toAdd > 0 ? Math.min(Math.max(part, 0), left) : Math.max(Math.min(part, 0), left);
    sizes.set(set, sizeOf(set) + cut);
    added += cut;
  }
  const first = ordered[0];
  if (first !== undefined) sizes.set(first, Math.max(0, (sizes.get(first) ?? 0) + toAdd - added));
  return sizes;
}

function proportionOf(rollout: Rollout, set: Entry<ReplicaSet>): number {
  const size = sizeOf(set);
  if (rollout.replicas === 0) return -size;
  const annotated = Number(set.object.metadata.annotations?.[annotation.max] ?? 0);
  const max = annotated > 0 ? annotated : (rollout.deployment.object.status?.replicas ?? 0);
  return max === 0 ? 0 : Math.round((size * (rollout.replicas + rollout.maxSurge)) / max) - size;
}
