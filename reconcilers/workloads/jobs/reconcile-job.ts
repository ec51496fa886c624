// A Job: counts the pods that ended, decides whether it has come to its end, and else sees to it that enough of them run.
// Not here yet: podFailurePolicy, successPolicy, backoffLimitPerIndex, adoption of orphans.

import type { Job, JobStatus, Pod } from '../../../schemas/kubernetes/types.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import type { Plan, Reason, Step } from '../../../domain/reconciler.ts';
import { act, blocked, settled, wait } from '../../../domain/reconciler.ts';
import { timestamp } from '../../../domain/time.ts';
import { namespaceIsTerminating } from '../owned.ts';
import { completedIndexes, formatIndexes, isIndexed, missingIndexes } from './indexes.ts';
import { deadlineOf, endOf, expiryOf, type JobEnd } from './job-end.ts';
import { isTracked, jobPods, type JobPods } from './job-pods.ts';
import { conditionOf, countedStatus, countsOf, isFinished, statusStep, withCondition, type Counts } from './job-status.ts';
import { retryAtMs } from './job-retry.ts';
import { newIndexedPods, newPods } from './new-pods.ts';
import { deletions, finalizerSteps, podsAtOnceMax, withdrawals } from './pod-steps.ts';

const ownController = 'kubernetes.io/job-controller';

export function reconcileJob(objects: Objects, job: Entry<Job>, nowMs: number): Plan {
  const { managedBy = ownController } = job.object.spec ?? {};
  if (managedBy !== ownController) return settled;
  const pods = jobPods(objects, job);
  if (isFinished(job.object)) return afterEnd(job, pods, nowMs);
  if (job.object.metadata.deletionTimestamp !== undefined) return release(pods, 'the Job is being deleted');

  const counts = countsOf(job.object, pods);
  const end = endOf(job.object, counts, pods, nowMs);
  const pending = end === undefined ? pursue(objects, job, pods, counts, nowMs) : finish(pods, end);
  const status = statusOf(job.object, pods, end, nowMs);
  const steps = [...statusStep(job, status), ...finalizerSteps(listedPods(job.object, pods)), ...pending.steps];
  return steps.length > 0 ? act(pending.because, ...(steps as [Step, ...Step[]])) : pending.idle;
}

/** What is to be done now, why, and what to answer when nothing is. */
interface Pending {
  readonly steps: readonly Step[];
  readonly because: Reason;
  readonly idle: Plan;
}

function finish(pods: JobPods, end: JobEnd): Pending {
  const because = { summary: `${end.type}: ${end.message}`, detail: { reason: end.reason, active: pods.active.length } };
  return { steps: deletions(pods.active), because, idle: pods.terminating > 0 ? blocked({ ...because, summary: 'waits for its pods to stop' }) : settled };
}

function pursue(objects: Objects, job: Entry<Job>, pods: JobPods, counts: Counts, nowMs: number): Pending {
  const { parallelism = 1, completions, suspend } = job.object.spec ?? {};
  if (suspend) return { steps: withdrawals(pods.active), because: { summary: 'the Job is suspended (JOB-12)' }, idle: settled };
  const left = completions === undefined ? (counts.succeeded > 0 ? pods.active.length : parallelism) : completions - counts.succeeded;
  const wanted = Math.max(0, Math.min(parallelism, left));
  const detail = { wanted, active: pods.active.length, succeeded: counts.succeeded, failed: counts.failed };
  const missing = Math.min(wanted - pods.active.length, podsAtOnceMax);
  const deadlineMs = deadlineOf(job.object);
  const idle = deadlineMs === undefined ? settled : wait(deadlineMs, { summary: 'the Job has a deadline (JOB-6)', detail });
  if (missing < 0) return { steps: withdrawals(pods.active.slice(0, -missing)), because: { summary: `stops ${-missing} surplus pods`, detail }, idle };
  if (missing === 0) return { steps: [], because: { summary: 'counts its pods', detail }, idle };
  if (namespaceIsTerminating(objects, job.ref)) {
    const because = { summary: `namespace ${job.ref.namespace} is being terminated, so no pods are created (CTL-6)`, detail };
    return { steps: [], because, idle: blocked(because) };
  }
  const retryMs = retryAtMs(pods);
  if (retryMs > nowMs) {
    const because = { summary: 'waits before it tries again (JOB-5)', detail: { ...detail, retryAt: timestamp(retryMs) } };
    return { steps: [], because, idle: wait(Math.min(retryMs, deadlineMs ?? retryMs), because) };
  }
  const steps = isIndexed(job.object)
    ? newIndexedPods(objects, job, missingIndexes(job.object, pods, completedIndexes(job.object, pods), missing))
    : newPods(objects, job, missing);
  return { steps, because: { summary: `creates ${steps.length} pods`, detail }, idle };
}

function statusOf(job: Job, pods: JobPods, end: JobEnd | undefined, nowMs: number): JobStatus {
  const { completedIndexes: _indexes, conditions: before = [], startTime, active: _active, succeeded: _succeeded, failed: _failed, ...rest } = job.status ?? {};
  const counted = countedStatus(job, pods);
  const suspended = job.spec?.suspend === true && end === undefined;
  const isOver = end !== undefined && pods.active.length + pods.terminating === 0 && nothingListed(counted);
  const indexes = isIndexed(job) ? formatIndexes(completedIndexes(job, pods)) : '';
  const startedAt = suspended ? undefined : (startTime ?? timestamp(nowMs));
  return {
    ...rest,
    ...counted,
    ...(startedAt === undefined ? {} : { startTime: startedAt }),
    ...(pods.active.length > 0 ? { active: pods.active.length } : {}),
    ready: pods.ready,
    terminating: pods.terminating,
    ...(indexes === '' ? {} : { completedIndexes: indexes }),
    ...conditionsOf(before, suspended, end, isOver, nowMs),
    ...(isOver && end.type === 'Complete' ? { completionTime: timestamp(nowMs) } : {}),
  };
}

function conditionsOf(
  before: NonNullable<JobStatus['conditions']>,
  suspended: boolean,
  end: JobEnd | undefined,
  isOver: boolean,
  nowMs: number,
): Pick<JobStatus, 'conditions'> {
  let conditions = before;
  if (suspended) conditions = withCondition(conditions, nowMs, 'Suspended', 'True', 'JobSuspended', 'Job suspended');
  else if (before.some(({ type }) => type === 'Suspended')) conditions = withCondition(conditions, nowMs, 'Suspended', 'False', 'JobResumed', 'Job resumed');
  if (end !== undefined) {
    const { type, reason, message } = end;
    conditions = withCondition(conditions, nowMs, type === 'Complete' ? 'SuccessCriteriaMet' : 'FailureTarget', 'True', reason, message);
    if (isOver) conditions = withCondition(conditions, nowMs, type, 'True', reason, message);
  }
  return conditions.length > 0 ? { conditions } : {};
}

const nothingListed = ({ uncountedTerminatedPods: listed }: Pick<JobStatus, 'uncountedTerminatedPods'>): boolean =>
  (listed?.succeeded ?? []).length + (listed?.failed ?? []).length === 0;

/** Pods that the status names already: their finalizer may go. */
function listedPods({ status }: Job, pods: JobPods): readonly Entry<Pod>[] {
  const listed = new Set([...(status?.uncountedTerminatedPods?.succeeded ?? []), ...(status?.uncountedTerminatedPods?.failed ?? [])]);
  return pods.all.filter((entry) => isTracked(entry) && listed.has(entry.object.metadata.uid));
}

function release(pods: JobPods, summary: string): Plan {
  const steps = finalizerSteps(pods.all.filter(isTracked));
  return steps.length > 0 ? act({ summary }, ...(steps as [Step, ...Step[]])) : settled;
}

/** JOB-14: a finished Job lets its pods go, and goes itself when its time is over. */
function afterEnd(job: Entry<Job>, pods: JobPods, nowMs: number): Plan {
  const tracked = release(pods, `the Job is ${conditionOf(job.object, 'Complete') === undefined ? 'failed' : 'complete'}`);
  if (tracked.kind === 'act') return tracked;
  const expiryMs = expiryOf(job.object);
  if (expiryMs === undefined || job.object.metadata.deletionTimestamp !== undefined) return settled;
  const because = { summary: 'ttlSecondsAfterFinished (JOB-14)', detail: { ttlSeconds: job.object.spec?.ttlSecondsAfterFinished ?? 0 } };
  if (nowMs < expiryMs) return wait(expiryMs, because);
  return act(because, { submit: { verb: 'delete', ref: job.ref, propagation: 'Foreground', precondition: { uid: job.object.metadata.uid } } });
}
