import type { Step } from '../../../domain/reconciler.ts';
import { revisionOf } from './revision.ts';
import type { Rollout } from './rollout.ts';
import { oldestFirst } from './rollout.ts';

/** DEP-11: deletes the oldest sets beyond `revisionHistoryLimit` that are empty and have settled. */
export function cleanUpHistory(rollout: Rollout): readonly Step[] {
  const limit = rollout.deployment.object.spec?.revisionHistoryLimit ?? 10;
  const kept = rollout.oldSets.filter((set) => set.object.metadata.deletionTimestamp === undefined);
  const surplus = kept.length - limit;
  if (surplus <= 0) return [];
  return [...kept]
    .sort((a, b) => revisionOf(a) - revisionOf(b) || oldestFirst(a, b))
    .slice(0, surplus)
    .filter(
      ({ object }) =>
        object.spec?.replicas === 0 && (object.status?.replicas ?? 0) === 0 && (object.status?.observedGeneration ?? 0) >= (object.metadata.generation ?? 0),
    )
    .map((set) => ({ submit: { verb: 'delete', ref: set.ref, precondition: { uid: set.object.metadata.uid, resourceVersion: String(set.sequence) } } }));
}
