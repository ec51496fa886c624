import type { Job } from '../../../schemas/kubernetes/types.ts';
import { parseTimestamp } from '../../../domain/time.ts';
import type { JobPods } from './job-pods.ts';
import { conditionOf, type Counts } from './job-status.ts';

export interface JobEnd {
  readonly type: 'Complete' | 'Failed';
  readonly reason: string;
  readonly message: string;
}

/** Whether, and how, a Job that is not finished comes to its end (JOB-2, JOB-4, JOB-6, JOB-11). Once begun an end is not taken back. */
export function endOf(job: Job, counts: Counts, pods: JobPods, nowMs: number): JobEnd | undefined {
  const begun = conditionOf(job, 'FailureTarget');
  if (begun !== undefined) return { type: 'Failed', reason: begun.reason ?? '', message: begun.message ?? '' };
  if (conditionOf(job, 'SuccessCriteriaMet') !== undefined) return completed;
  const { backoffLimit = 6, completions, suspend } = job.spec ?? {};
  if (counts.failed > backoffLimit) return { type: 'Failed', reason: 'BackoffLimitExceeded', message: 'Job has reached the specified backoff limit' };
  const deadlineMs = suspend ? undefined : deadlineOf(job);
  if (deadlineMs !== undefined && nowMs >= deadlineMs)
    return { type: 'Failed', reason: 'DeadlineExceeded', message: 'Job was active longer than specified deadline' };
  if (completions === undefined) return counts.succeeded > 0 && pods.active.length === 0 ? completed : undefined;
  return counts.succeeded >= completions ? completed : undefined;
}

const completed: JobEnd = { type: 'Complete', reason: 'CompletionsReached', message: 'Reached expected number of succeeded pods' };

/** When its active deadline is over (epoch ms); undefined without one, or before it started. */
export function deadlineOf({ spec, status }: Job): number | undefined {
  const startMs = parseTimestamp(status?.startTime ?? '');
  return spec?.activeDeadlineSeconds === undefined || startMs === undefined ? undefined : startMs + spec.activeDeadlineSeconds * 1000;
}

/** When it is to be deleted (JOB-14, epoch ms); undefined without a time to live. */
export function expiryOf(job: Job): number | undefined {
  const ttlSeconds = job.spec?.ttlSecondsAfterFinished;
  const end = conditionOf(job, 'Complete') ?? conditionOf(job, 'Failed');
  const endMs = parseTimestamp(end?.lastTransitionTime ?? '');
  return ttlSeconds === undefined || endMs === undefined ? undefined : endMs + ttlSeconds * 1000;
}
