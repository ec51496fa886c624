import { isReady } from '../../../domain/pod-state.ts';
import type { DaemonSetStatus } from '../../../schemas/kubernetes/types.ts';
import { isAvailableNow, isUpdated, type Daemons } from './daemons.ts';

/** DS-7, CTL-2: of each node its first pod counts. Source: daemon_controller.go updateDaemonSetStatus. */
export function daemonSetStatus(daemons: Daemons): DaemonSetStatus {
  const { set, placed, nodes, desired, hash, sinceMs } = daemons;
  const first = nodes.filter(({ shouldRun }) => shouldRun).flatMap(({ pods }) => pods.slice(0, 1));
  const ready = first.filter(({ object }) => isReady(object));
  const numberAvailable = placed.availableCount(sinceMs) + ready.filter((pod) => isAvailableNow(daemons, pod)).length;
  const { collisionCount } = set.object.status ?? {};
  return {
    currentNumberScheduled: placed.size + first.length,
    numberMisscheduled: nodes.filter(({ shouldRun }) => !shouldRun).length,
    desiredNumberScheduled: desired,
    numberReady: placed.readyCount() + ready.length,
    observedGeneration: set.object.metadata.generation ?? 0,
    updatedNumberScheduled: placed.countOf(hash) + first.filter((pod) => isUpdated(daemons, pod)).length,
    numberAvailable,
    numberUnavailable: desired - numberAvailable,
    ...(collisionCount === undefined ? {} : { collisionCount }),
  };
}
