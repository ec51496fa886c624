import type { Entry } from '../../domain/objects.ts';
import type { Pod } from '../../schemas/kubernetes/types.ts';
import { parseTimestamp } from '../../domain/time.ts';
import { conditionOf, hasEnded, isReady, isTerminating } from '../../domain/pod-state.ts';

/** Since when it is ready (epoch ms); undefined when it is not. A condition without a time counts from the beginning of time. */
export function readySinceMs(pod: Pod): number | undefined {
  return isReady(pod) ? (parseTimestamp(conditionOf(pod, 'Ready')?.lastTransitionTime ?? '') ?? 0) : undefined;
}

/** CTL-9: ready for at least `minReadySeconds`; 0 means at once. */
export function isAvailable(pod: Pod, minReadySeconds: number, nowMs: number): boolean {
  if (minReadySeconds === 0) return isReady(pod);
  const sinceMs = readySinceMs(pod);
  return sinceMs !== undefined && nowMs >= sinceMs + minReadySeconds * 1000;
}

/** CTL-10. */
export const isActive = (pod: Pod): boolean => !hasEnded(pod) && !isTerminating(pod);

/** When each ready pod that is not available yet becomes so (epoch ms). */
export function becomeAvailableMs(pods: readonly Entry<Pod>[], minReadySeconds: number, nowMs: number): readonly number[] {
  if (minReadySeconds === 0) return [];
  return pods.flatMap(({ object }) => {
    const sinceMs = readySinceMs(object);
    return sinceMs === undefined || sinceMs + minReadySeconds * 1000 <= nowMs ? [] : [sinceMs + minReadySeconds * 1000];
  });
}
