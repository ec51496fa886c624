import type { Json } from '../../../domain/api-object.ts';
import { jsonEqual } from '../../../domain/json-equal.ts';
import type { Entry } from '../../../domain/objects.ts';
import { isReady } from '../../../domain/pod-state.ts';
import type { Step } from '../../../domain/reconciler.ts';
import type { DaemonSet, DaemonSetStatus } from '../../../schemas/kubernetes/types.ts';
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

/** As a StatefulSet's: it holds against the set as it was seen, and with `fenced` is written whether changed or not. */
export const daemonSetStatusSteps = (set: Entry<DaemonSet>, status: DaemonSetStatus, fenced: boolean): readonly Step[] =>
  !fenced && jsonEqual(set.object.status, status) ? [] : [daemonSetStatusStep(set, status)];

export function daemonSetStatusStep({ ref, object, sequence }: Entry<DaemonSet>, status: DaemonSetStatus): Step {
  const precondition = { uid: object.metadata.uid, resourceVersion: String(sequence) };
  return { submit: { verb: 'patch', ref, subresource: 'status', patchType: 'merge', patch: { status: status as unknown as Json }, precondition } };
}
