// STS-7, STS-8: pods that are not of the update revision go, from the highest ordinal down to the partition.
// Source: stateful_set_control.go updateStatefulSet, updateStatefulSetAfterInvariantEstablished.

import { isTerminating } from '../../../domain/pod-state.ts';
import { shareOf } from '../../../domain/share.ts';
import type { Entry } from '../../../domain/objects.ts';
import type { Pod } from '../../../schemas/kubernetes/types.ts';
import { nothing, type Move } from './move.ts';
import { isHealthy, isUnavailable } from './pod-health.ts';
import { deletion } from './replicas.ts';
import { revisionOf, type Rollout } from './rollout.ts';

/** A plan has 100 steps. */
const atOnceMax = 30;

export function roll(rollout: Rollout): Move {
  const { updateStrategy } = rollout.set.object.spec ?? {};
  // STS-6: they are replaced when somebody deletes them.
  if (updateStrategy?.type === 'OnDelete') return nothing;
  const { maxUnavailable, partition = 0 } = updateStrategy?.rollingUpdate ?? {};
  return maxUnavailable === undefined ? rollOne(rollout, partition) : rollSeveral(rollout, partition, maxUnavailable);
}

const isOld = (rollout: Rollout, pod: Entry<Pod>): boolean => revisionOf(pod) !== rollout.update.ref.name && !isTerminating(pod.object);

/** One pod is away at a time: the first that is not well is waited for. */
function rollOne(rollout: Rollout, partition: number): Move {
  const { start, replicas, replicasByOrdinal, update } = rollout;
  for (let index = replicas - 1; index >= partition; index -= 1) {
    const pod = replicasByOrdinal.get(start + index);
    if (pod !== undefined && isOld(rollout, pod))
      return { steps: [deletion(pod)], summary: `deletes pod ${pod.ref.name} to make it again at revision ${update.ref.name}`, ends: true };
    if (!isHealthy(pod)) return { steps: [], summary: `waits with the update until pod ${rollout.set.ref.name}-${start + index} is ready`, ends: true };
  }
  return nothing;
}

/** As many as may be away are: a share of the replicas rounds down, and is one at least. */
function rollSeveral(rollout: Rollout, partition: number, maxUnavailable: string | number): Move {
  const { start, replicas, replicasByOrdinal, minReadySeconds, nowMs, update } = rollout;
  const allowed = Math.max(1, shareOf(maxUnavailable, replicas, Math.floor));
  const available = [...replicasByOrdinal.values()].filter((pod) => !isUnavailable(pod, minReadySeconds, nowMs)).length;
  const mayGo = Math.min(allowed - (replicas - available), atOnceMax);
  const old = [...replicasByOrdinal]
    .filter(([ordinal, pod]) => ordinal >= start + partition && isOld(rollout, pod))
    .toSorted(([a], [b]) => b - a)
    .map(([, pod]) => pod);
  if (old.length === 0) return nothing;
  if (mayGo <= 0) return { steps: [], summary: `waits with the update: ${replicas - available} pods are unavailable, ${allowed} may be`, ends: true };
  const going = old.slice(0, mayGo);
  return { steps: going.map(deletion), summary: `deletes ${going.length} of ${old.length} pods to make them again at revision ${update.ref.name}`, ends: true };
}
