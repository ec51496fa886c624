import type { Job, Pod } from '../../../schemas/kubernetes/types.ts';
import { parseTimestamp } from '../../../domain/time.ts';
import { isIndexed } from './completion-index.ts';
import { totalOf } from './intervals.ts';
import { conditionOf } from './job-conditions.ts';
import { hasFailed } from './job-pods.ts';
import type { Progress } from './job-progress.ts';
import { judgeFailure } from './pod-failure-policy.ts';
import { successOf } from './success-policy.ts';

export interface JobEnd {
  readonly type: 'Complete' | 'Failed';
  readonly reason: string;
  readonly message: string;
}

const failure = (reason: string, message: string): JobEnd => ({ type: 'Failed', reason, message });

/** Whether, and how, a Job that is not finished comes to its end (JOB-11). Once begun an end is not taken back. Source: job_controller.go syncJob. */
export const endOf = (job: Job, progress: Progress, nowMs: number): JobEnd | undefined =>
  begunEnd(job) ?? policyFailure(job, progress) ?? limitPassed(job, progress, nowMs) ?? indexesFailed(job, progress) ?? success(job, progress);

function begunEnd(job: Job): JobEnd | undefined {
  const [met, target] = [conditionOf(job, 'SuccessCriteriaMet'), conditionOf(job, 'FailureTarget')];
  if (met !== undefined) return { type: 'Complete', reason: met.reason ?? '', message: met.message ?? '' };
  return target && failure(target.reason ?? '', target.message ?? '');
}

/** JOB-9. */
function policyFailure(job: Job, { pods }: Progress): JobEnd | undefined {
  const policy = job.spec?.podFailurePolicy;
  if (policy === undefined) return undefined;
  const message = pods.live.map(({ object }) => (hasFailed(job, object) ? judgeFailure(policy, object).message : undefined)).find((one) => one !== undefined);
  return message === undefined ? undefined : failure('PodFailurePolicy', message);
}

/** JOB-4, then JOB-6. */
function limitPassed(job: Job, { failed, pods }: Progress, nowMs: number): JobEnd | undefined {
  const { backoffLimit = 6, suspend, template } = job.spec ?? { template: {} };
  const restarts = template.spec?.restartPolicy === 'OnFailure' ? pods.live.reduce((sum, { object }) => sum + restartsOf(object), 0) : 0;
  if (failed > backoffLimit || (restarts > 0 && restarts >= backoffLimit))
    return failure('BackoffLimitExceeded', 'Job has reached the specified backoff limit');
  const deadlineMs = suspend ? undefined : deadlineOf(job);
  return deadlineMs !== undefined && nowMs >= deadlineMs ? failure('DeadlineExceeded', 'Job was active longer than specified deadline') : undefined;
}

/** Of a pod that has not ended. */
const restartsOf = ({ status }: Pod): number =>
  status?.phase === 'Running' || status?.phase === 'Pending'
    ? [...(status.containerStatuses ?? []), ...(status.initContainerStatuses ?? [])].reduce((sum, { restartCount }) => sum + restartCount, 0)
    : 0;

/** JOB-8. */
function indexesFailed({ spec }: Job, { failedIndexes, succeeded }: Progress): JobEnd | undefined {
  const total = totalOf(failedIndexes ?? []);
  if (spec?.maxFailedIndexes !== undefined && total > spec.maxFailedIndexes)
    return failure('MaxFailedIndexesExceeded', 'Job has exceeded the specified maximal number of failed indexes');
  return total > 0 && total + succeeded >= (spec?.completions ?? 0) ? failure('FailedIndexes', 'Job has failed indexes') : undefined;
}

/** JOB-2, JOB-10. */
function success(job: Job, { completed, succeeded, pods }: Progress): JobEnd | undefined {
  const { completions, successPolicy } = job.spec ?? {};
  const message = isIndexed(job) ? successOf(successPolicy, completions ?? 0, completed) : undefined;
  if (message !== undefined) return { type: 'Complete', reason: 'SuccessPolicy', message };
  const isReached = completions === undefined ? succeeded > 0 && pods.active.length === 0 : succeeded >= completions;
  return isReached ? { type: 'Complete', reason: 'CompletionsReached', message: 'Reached expected number of succeeded pods' } : undefined;
}

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
