// backoffLimitPerIndex (JOB-8): each pod says how often its index failed before it. So a failed pod keeps its finalizer, and stays, until
// the next pod of its index is there to say so. Source: job indexed_job_utils.go, backoff_utils.go.

import type { Job, Pod } from '../../../schemas/kubernetes/types.ts';
import type { Entry } from '../../../domain/objects.ts';
import { completionIndexOf, indexWithin } from './completion-index.ts';
import { finishedAtMs } from './finished-time.ts';
import { includes, intervalsOf, parseIntervals, union, type Intervals } from './intervals.ts';
import { conditionOf } from './job-conditions.ts';
import { hasFailed, type JobPods } from './job-pods.ts';
import { isTracked } from './tracking.ts';
import { delayMsAfter } from './job-retry.ts';
import { judgeFailure } from './pod-failure-policy.ts';

const countAnnotation = 'batch.kubernetes.io/job-index-failure-count';
const ignoredAnnotation = 'batch.kubernetes.io/job-index-ignored-failure-count';
const countMax = 2 ** 31 - 1;

/** 0 where a user wrote something else. */
function countIn({ metadata }: Pod, annotation: string): number {
  const text = metadata.annotations?.[annotation] ?? '';
  return /^\+?\d{1,10}$/.test(text) && Number(text) <= countMax ? Number(text) : 0;
}

const failuresBefore = (pod: Pod): number => countIn(pod, countAnnotation) + countIn(pod, ignoredAnnotation);

/** Undefined without a limit for each index. Pods that a failing Job stops take no index with them. */
export function failedIndexes(job: Job, pods: JobPods, completed: Intervals): Intervals | undefined {
  const { backoffLimitPerIndex, completions = 0 } = job.spec ?? {};
  if (backoffLimitPerIndex === undefined) return undefined;
  const written = parseIntervals(job.status?.failedIndexes ?? '', completions);
  if (conditionOf(job, 'FailureTarget') !== undefined) return written;
  const ended = pods.live.flatMap((entry) => {
    const index = indexWithin(job, entry.object);
    return index !== undefined && isTracked(entry) && !includes(completed, index) && indexFailed(job, entry.object, backoffLimitPerIndex) ? [index] : [];
  });
  return union(written, intervalsOf(ended));
}

export function indexFailed(job: Job, pod: Pod, limit: number): boolean {
  if (!hasFailed(job, pod)) return false;
  const { action, isCounted } = judgeFailure(job.spec?.podFailurePolicy, pod);
  return action === 'FailIndex' || (isCounted && countIn(pod, countAnnotation) >= limit);
}

/** By index: the last failed pod of each that will be tried again and has no pod now. */
export function failuresToReplace(job: Job, pods: JobPods, done: Intervals): ReadonlyMap<number, Entry<Pod>> {
  const last = new Map<number, Entry<Pod>>();
  if (job.spec?.backoffLimitPerIndex === undefined) return last;
  const active = new Set(pods.active.map(({ object }) => completionIndexOf(object)));
  for (const entry of pods.live) {
    const index = indexWithin(job, entry.object);
    if (index === undefined || active.has(index) || includes(done, index) || !isTracked(entry) || !hasFailed(job, entry.object)) continue;
    const before = last.get(index);
    if (before === undefined || isLater(entry.object, before.object)) last.set(index, entry);
  }
  return last;
}

const isLater = (pod: Pod, other: Pod): boolean => failuresBefore(pod) >= failuresBefore(other) && finishedAtMs(pod) >= finishedAtMs(other);

/** When the next pod of its index may be made (epoch ms). */
export const indexRetryAtMs = (failed: Pod): number => finishedAtMs(failed) + delayMsAfter(failuresBefore(failed) + 1);

/** The annotations of the pod that follows `failed`, or of the first of an index. */
export function failureAnnotations(job: Job, failed: Pod | undefined): Readonly<Record<string, string>> {
  if (job.spec?.backoffLimitPerIndex === undefined) return {};
  if (failed === undefined) return { [countAnnotation]: '0' };
  const { isCounted } = judgeFailure(job.spec.podFailurePolicy, failed);
  const ignored = countIn(failed, ignoredAnnotation) + (isCounted ? 0 : 1);
  return {
    [countAnnotation]: String(countIn(failed, countAnnotation) + (isCounted ? 1 : 0)),
    ...(ignored > 0 ? { [ignoredAnnotation]: String(ignored) } : {}),
  };
}
