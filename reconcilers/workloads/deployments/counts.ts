import type { Rollout } from './rollout.ts';
import { allSets, availableOf, sumOf } from './rollout.ts';

/** Pods of a Deployment, as the statuses of its sets tell. */
export interface Counts {
  readonly replicas: number;
  readonly updatedReplicas: number;
  readonly readyReplicas: number;
  readonly availableReplicas: number;
  readonly unavailableReplicas: number;
  readonly terminatingReplicas: number;
}

/** DEP-15. */
export function countsOf(rollout: Rollout): Counts {
  const sets = allSets(rollout);
  const replicas = sumOf(sets, (set) => set.object.status?.replicas ?? 0);
  const availableReplicas = sumOf(sets, availableOf);
  const wanted = sumOf(sets, (set) => set.object.spec?.replicas ?? 1);
  return {
    replicas,
    updatedReplicas: rollout.newSet?.object.status?.replicas ?? 0,
    readyReplicas: sumOf(sets, (set) => set.object.status?.readyReplicas ?? 0),
    availableReplicas,
    unavailableReplicas: Math.max(0, wanted - availableReplicas),
    terminatingReplicas: sumOf(sets, (set) => set.object.status?.terminatingReplicas ?? 0),
  };
}
