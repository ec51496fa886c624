import type { Job, Pod } from '../../../schemas/kubernetes/types.ts';
import type { Entry } from '../../../domain/objects.ts';
import { isTerminating } from '../../../domain/pod-state.ts';
import { indexWithin, isIndexed } from './completion-index.ts';
import { includes, parseIntervals, union } from './intervals.ts';
import { conditionOf } from './job-conditions.ts';
import type { JobEnd } from './job-end.ts';
import { hasFailed } from './job-pods.ts';
import { isTracked } from './tracking.ts';
import { isCounted, writtenIndexes, type Progress } from './job-progress.ts';

/** JOB-13: pods that the status, as it is written, counts or need not count: their finalizer may go. Source: job_controller.go canRemoveFinalizer. */
export function releasable(job: Job, { pods, toReplace }: Progress, end: JobEnd | undefined): readonly Entry<Pod>[] {
  const { succeeded = [], failed = [] } = job.status?.uncountedTerminatedPods ?? {};
  const listed = new Set([...succeeded, ...failed]);
  const written = union(writtenIndexes(job), parseIntervals(job.status?.failedIndexes ?? '', job.spec?.completions ?? 0));
  const staying = new Set(end === undefined ? toReplace.values() : []);
  const hasAll = conditionOf(job, 'SuccessCriteriaMet') !== undefined;
  const isDone = (entry: Entry<Pod>): boolean => {
    const { object } = entry;
    if (listed.has(object.metadata.uid)) return true;
    const isEnded = object.status?.phase === 'Succeeded' || hasFailed(job, object);
    const index = indexWithin(job, object);
    if (isIndexed(job) && index === undefined) return isEnded || isTerminating(object);
    if (object.status?.phase === 'Succeeded') return isIndexed(job) && includes(written, index ?? -1);
    if (hasAll && isTerminating(object) && object.status?.phase !== 'Failed') return true;
    return isEnded && !isCounted(job, object) && !staying.has(entry);
  };
  return pods.live.filter((entry) => isTracked(entry) && isDone(entry));
}
