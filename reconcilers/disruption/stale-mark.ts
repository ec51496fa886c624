import type { Pod } from '../../schemas/kubernetes/types.ts';
import type { Entry } from '../../domain/objects.ts';
import { conditionOf, hasEnded, isTerminating } from '../../domain/pod-state.ts';
import { act, settled, wait, type Plan } from '../../domain/reconciler.ts';
import { parseTimestamp, timestamp } from '../../domain/time.ts';

const mark = 'DisruptionTarget';
/** Source: controller/disruption stalePodDisruptionTimeout. */
const staleAfterMs = 120_000;

/** Marked to be disrupted, by somebody who should have deleted it by now. The kubelet ends its pods without a deletion, in its own time. */
export function mayBeStale(pod: Pod): boolean {
  const condition = conditionOf(pod, mark);
  return condition?.status === 'True' && condition.reason !== 'TerminationByKubelet' && !isTerminating(pod) && !hasEnded(pod);
}

/** PDB-8: a pod that was not deleted within two minutes of its mark is no target any more. */
export function reconcileMark({ ref, object, sequence }: Entry<Pod>, nowMs: number): Plan {
  if (!mayBeStale(object)) return settled;
  const staleAtMs = (parseTimestamp(conditionOf(object, mark)?.lastTransitionTime ?? '') ?? 0) + staleAfterMs;
  const because = { summary: 'the pod is marked as a target of disruption and is not being deleted' };
  if (staleAtMs > nowMs) return wait(staleAtMs, because);
  const condition = { type: mark, status: 'False', reason: null, message: null, lastTransitionTime: timestamp(nowMs) };
  return act(because, {
    submit: {
      verb: 'patch',
      ref,
      subresource: 'status',
      patchType: 'strategic',
      patch: { status: { conditions: [condition] } },
      precondition: { uid: object.metadata.uid, resourceVersion: String(sequence) },
    },
  });
}
