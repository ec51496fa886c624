// DS-4: a pod that ended is replaced, later each time it ends again. What is remembered is with the pod: how many before it ended in a row.
// Source: daemon_controller.go podsShouldBeOnNode, controllermanager's 1 s and 15 min of failedPodsBackoff.

import type { Pod } from '../../../schemas/kubernetes/types.ts';
import { parseTimestamp } from '../../../domain/time.ts';

export const failuresAnnotation = 'k8shost.io/daemon-pods-failed-before';

const firstDelayMs = 1_000;
const longestDelayMs = 900_000;

const createdMs = ({ metadata }: Pod): number => parseTimestamp(metadata.creationTimestamp) ?? 0;

const failuresBefore = ({ metadata }: Pod): number => {
  const text = metadata.annotations?.[failuresAnnotation] ?? '0';
  return /^\d{1,6}$/.test(text) ? Number(text) : 0;
};

/** When an ended pod may be replaced (epoch ms): the first one at once, its successors after a delay that doubles. */
export function replaceableAtMs(pod: Pod): number {
  const failures = failuresBefore(pod);
  return failures === 0 ? 0 : createdMs(pod) + Math.min(firstDelayMs * 2 ** (failures - 1), longestDelayMs);
}

/** How many failed in a row, this one included; one that held out for twice the longest delay begins anew. */
export const failuresWith = (pod: Pod, nowMs: number): number => (nowMs - createdMs(pod) > 2 * longestDelayMs ? 1 : failuresBefore(pod) + 1);
