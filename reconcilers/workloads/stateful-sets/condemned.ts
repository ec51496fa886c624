// STS-4: the pods beyond the range go, the highest ordinal first. Source: stateful_set_control.go processCondemned.

import { isTerminating } from '../../../domain/pod-state.ts';
import { claimOwnerSteps } from './claims.ts';
import { nothing, type Move } from './move.ts';
import { isRunningAndAvailable, isRunningAndReady } from './pod-health.ts';
import { deletion } from './replicas.ts';
import { firstUnhealthyOrdinal, ordinalOf, type Rollout } from './rollout.ts';

/** A plan has 100 steps. */
const atOnceMax = 30;

export function removeCondemned(rollout: Rollout): Move {
  const { objects, set, condemned } = rollout;
  const [highest] = condemned;
  if (highest === undefined) return nothing;
  // Whose claims go with a pod is said before it goes.
  const owners = condemned.filter(({ object }) => !isTerminating(object)).flatMap((pod) => claimOwnerSteps(objects, set, pod, true));
  if (owners.length > 0) return { steps: owners.slice(0, atOnceMax), summary: 'lets the claims of pods that go have their owners', ends: true };
  if (rollout.monotonic) return removeHighest(rollout, highest);
  const going = condemned.filter(({ object }) => !isTerminating(object)).slice(0, atOnceMax);
  return going.length === 0 ? nothing : { steps: going.map(deletion), summary: `deletes ${going.length} of ${condemned.length} surplus pods`, ends: false };
}

/** It waits while a pod below it is unhealthy: the set does not shrink further than it has fallen already. */
function removeHighest(rollout: Rollout, pod: Rollout['condemned'][number]): Move {
  const { minReadySeconds, nowMs, condemned } = rollout;
  const { name } = pod.ref;
  if (isTerminating(pod.object)) return { steps: [], summary: `waits until surplus pod ${name} is gone`, ends: true };
  const isFirstUnhealthy = firstUnhealthyOrdinal(rollout) === ordinalOf(pod);
  const isWell = isRunningAndReady(pod) && isRunningAndAvailable(pod, minReadySeconds, nowMs);
  if (!isWell && !isFirstUnhealthy)
    return { steps: [], summary: `waits with surplus pod ${name}, which is not ready, until the unhealthy pods below it are ready`, ends: true };
  return { steps: [deletion(pod)], summary: `deletes pod ${name}, the first of ${condemned.length} surplus pods`, ends: true };
}
