import type { Job, Pod } from '../../../schemas/kubernetes/types.ts';
import type { Entry } from '../../../domain/objects.ts';
import { indexWithin, isIndexed } from './completion-index.ts';
import { failedIndexes, failuresToReplace } from './index-failures.ts';
import { includes, intervalsOf, parseIntervals, totalOf, union, type Intervals } from './intervals.ts';
import type { JobPods } from './job-pods.ts';
import { judgeFailure } from './pod-failure-policy.ts';

/** How far a Job has come, what its status does not say yet included. */
export interface Progress {
  readonly pods: JobPods;
  readonly succeeded: number;
  /** Those that the failure policy ignores are left out (JOB-9). */
  readonly failed: number;
  /** Of an Indexed Job. */
  readonly completed: Intervals;
  /** With backoffLimitPerIndex. */
  readonly failedIndexes: Intervals | undefined;
  /** By index: failed pods that stay until the next one of their index is there. */
  readonly toReplace: ReadonlyMap<number, Entry<Pod>>;
}

export function progressOf(job: Job, pods: JobPods): Progress {
  const completed = isIndexed(job) ? completedIndexes(job, pods) : [];
  const failed = isIndexed(job) ? failedIndexes(job, pods, completed) : undefined;
  const { succeeded = [], failed: listed = [] } = job.status?.uncountedTerminatedPods ?? {};
  return {
    pods,
    succeeded: isIndexed(job) ? totalOf(completed) : (job.status?.succeeded ?? 0) + succeeded.length + pods.uncounted.succeeded.length,
    failed: (job.status?.failed ?? 0) + listed.length + pods.uncounted.failed.filter(({ object }) => isCounted(job, object)).length,
    completed,
    failedIndexes: failed,
    toReplace: failuresToReplace(job, pods, union(completed, failed ?? [])),
  };
}

export const isCounted = (job: Job, pod: Pod): boolean => judgeFailure(job.spec?.podFailurePolicy, pod).isCounted;

/** Those that the status names, as far as the Job still has them (JOB-17). */
export const writtenIndexes = ({ spec, status }: Job): Intervals => parseIntervals(status?.completedIndexes ?? '', spec?.completions ?? 0);

/** An index that failed stays so. */
export function completedIndexes(job: Job, { uncounted }: JobPods): Intervals {
  const failed = parseIntervals(job.status?.failedIndexes ?? '', job.spec?.completions ?? 0);
  const news = uncounted.succeeded.flatMap(({ object }) => indexWithin(job, object) ?? []).filter((index) => !includes(failed, index));
  return union(writtenIndexes(job), intervalsOf(news));
}
