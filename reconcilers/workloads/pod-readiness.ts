import type { Entry } from '../../domain/objects.ts';
import type { Pod } from '../../schemas/kubernetes/types.ts';
import { parseTimestamp } from '../../domain/time.ts';

const readyCondition = (pod: Pod) => pod.status?.conditions?.find((condition) => condition.type === 'Ready' && condition.status === 'True');

/** CTL-9. */
export const isReady = (pod: Pod): boolean => readyCondition(pod) !== undefined;

/** Since when it is ready (epoch ms); undefined when it is not. A condition without a time counts from the beginning of time. */
export function readySinceMs(pod: Pod): number | undefined {
  const condition = readyCondition(pod);
  return condition === undefined ? undefined : (parseTimestamp(condition.lastTransitionTime ?? '') ?? 0);
}

/** CTL-9: ready for at least `minReadySeconds`; 0 means at once. */
export function isAvailable(pod: Pod, minReadySeconds: number, nowMs: number): boolean {
  if (minReadySeconds === 0) return isReady(pod);
  const sinceMs = readySinceMs(pod);
  return sinceMs !== undefined && nowMs >= sinceMs + minReadySeconds * 1000;
}

/** CTL-10. */
export const isActive = (pod: Pod): boolean =>
  pod.status?.phase !== 'Succeeded' && pod.status?.phase !== 'Failed' && pod.metadata.deletionTimestamp === undefined;

/** When the next ready pod becomes available (epoch ms); undefined when none is to. */
export function availableAtMs(pods: readonly Entry<Pod>[], minReadySeconds: number, nowMs: number): number | undefined {
  if (minReadySeconds === 0) return undefined;
  const dueMs = pods.flatMap(({ object }) => {
    const sinceMs = readySinceMs(object);
    return sinceMs === undefined || sinceMs + minReadySeconds * 1000 <= nowMs ? [] : [sinceMs + minReadySeconds * 1000];
  });
  return dueMs.length === 0 ? undefined : Math.min(...dueMs);
}
