import { parseTimestamp } from '../../../domain/time.ts';
import type { PodInfo } from '../view/pod-info.ts';

/** Epoch milliseconds; one that has not started yet has run for the shortest time of all. Source: pkg/scheduler/util GetPodStartTime. */
export function startedMs({ pod }: PodInfo): number {
  const startTime = pod.status?.startTime;
  return (startTime === undefined ? undefined : parseTimestamp(startTime)) ?? Number.POSITIVE_INFINITY;
}

/** SCH-134: the more important first: the higher priority, else the one that has run longer. Source: pkg/scheduler/util MoreImportantPod. */
export const byImportance = (a: PodInfo, b: PodInfo): number => b.priority - a.priority || compare(startedMs(a), startedMs(b)) || (a.key < b.key ? -1 : 1);

const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);
