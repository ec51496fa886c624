import type { Job, JobStatus, Pod } from '../../../schemas/kubernetes/types.ts';
import { jsonEqual } from '../../../domain/json-equal.ts';
import type { Entry } from '../../../domain/objects.ts';
import type { Step } from '../../../domain/reconciler.ts';
import { timestamp } from '../../../domain/time.ts';
import { isIndexed } from './completion-index.ts';
import { formatIntervals, totalOf } from './intervals.ts';
import { withCondition } from './job-conditions.ts';
import type { JobEnd } from './job-end.ts';
import { isTracked } from './tracking.ts';
import { isCounted, type Progress } from './job-progress.ts';

/** Names in the status at a time. Source: job_controller.go MaxUncountedPods. */
const listedMax = 500;

/** JOB-16. */
export function statusOf(job: Job, progress: Progress, end: JobEnd | undefined, nowMs: number): JobStatus {
  const { pods } = progress;
  const {
    completedIndexes: _completed,
    failedIndexes: _failedIndexes,
    conditions: before = [],
    startTime,
    active: _active,
    succeeded: _succeeded,
    failed: _failed,
    ...rest
  } = job.status ?? {};
  const counted = countedStatus(job, progress, end);
  const isSuspended = job.spec?.suspend === true && end === undefined;
  const isOver = end !== undefined && pods.active.length + pods.terminating.length === 0 && nothingListed(counted);
  const startedAt = isSuspended ? undefined : (startTime ?? timestamp(nowMs));
  const completed = formatIntervals(progress.completed);
  return {
    ...rest,
    ...counted,
    ...(startedAt === undefined ? {} : { startTime: startedAt }),
    ...(pods.active.length > 0 ? { active: pods.active.length } : {}),
    ready: pods.ready,
    terminating: pods.terminating.length,
    ...(completed === '' ? {} : { completedIndexes: completed }),
    ...(progress.failedIndexes === undefined ? {} : { failedIndexes: formatIntervals(progress.failedIndexes) }),
    ...conditionsOf(before, isSuspended, end, isOver, nowMs),
    ...(isOver && end.type === 'Complete' ? { completionTime: timestamp(nowMs) } : {}),
  };
}

/**
 * JOB-13, without loss and without counting twice: ended pods are listed, lose their finalizer, and move from the list into the counter
 * when they have lost it. Each write of the status holds the resourceVersion it was planned on. An index that has succeeded needs no list.
 */
function countedStatus(
  job: Job,
  { pods, completed, toReplace }: Progress,
  end: JobEnd | undefined,
): Pick<JobStatus, 'succeeded' | 'failed' | 'uncountedTerminatedPods'> {
  const { status } = job;
  const listed = status?.uncountedTerminatedPods ?? {};
  const waiting = new Set(pods.live.filter(isTracked).map(({ object }) => object.metadata.uid));
  const staying = new Set(end === undefined ? toReplace.values() : []);
  const kept = (before: readonly string[] = []): readonly string[] => before.filter((uid) => waiting.has(uid));
  const counted = (before: readonly string[] = []): number => before.filter((uid) => !waiting.has(uid)).length;
  const room = listedMax - kept(listed.succeeded).length - kept(listed.failed).length;
  const newFailed = uidsOf(pods.uncounted.failed.filter((entry) => isCounted(job, entry.object) && !staying.has(entry))).slice(0, Math.max(0, room));
  const newSucceeded = isIndexed(job) ? [] : uidsOf(pods.uncounted.succeeded).slice(0, Math.max(0, room - newFailed.length));
  const failed = [...kept(listed.failed), ...newFailed];
  const succeeded = [...kept(listed.succeeded), ...newSucceeded];
  const total = {
    succeeded: isIndexed(job) ? totalOf(completed) : (status?.succeeded ?? 0) + counted(listed.succeeded),
    failed: (status?.failed ?? 0) + counted(listed.failed),
  };
  return {
    ...(total.succeeded > 0 ? { succeeded: total.succeeded } : {}),
    ...(total.failed > 0 ? { failed: total.failed } : {}),
    uncountedTerminatedPods: { ...(succeeded.length > 0 ? { succeeded } : {}), ...(failed.length > 0 ? { failed } : {}) },
  };
}

const uidsOf = (entries: readonly Entry<Pod>[]): readonly string[] => entries.map(({ object }) => object.metadata.uid);

const nothingListed = ({ uncountedTerminatedPods: listed }: Pick<JobStatus, 'uncountedTerminatedPods'>): boolean =>
  (listed?.succeeded ?? []).length + (listed?.failed ?? []).length === 0;

function conditionsOf(
  before: NonNullable<JobStatus['conditions']>,
  isSuspended: boolean,
  end: JobEnd | undefined,
  isOver: boolean,
  nowMs: number,
): Pick<JobStatus, 'conditions'> {
  let conditions = before;
  if (isSuspended) conditions = withCondition(conditions, nowMs, 'Suspended', 'True', 'JobSuspended', 'Job suspended');
  else if (end === undefined && before.some(({ type }) => type === 'Suspended'))
    conditions = withCondition(conditions, nowMs, 'Suspended', 'False', 'JobResumed', 'Job resumed');
  if (end !== undefined) {
    const { type, reason, message } = end;
    conditions = withCondition(conditions, nowMs, type === 'Complete' ? 'SuccessCriteriaMet' : 'FailureTarget', 'True', reason, message);
    if (isOver) conditions = withCondition(conditions, nowMs, type, 'True', reason, message);
  }
  return conditions.length > 0 ? { conditions } : {};
}

/** The write of a status that changed; [] when it did not. */
export function statusStep({ ref, object, sequence }: Entry<Job>, status: JobStatus): readonly Step[] {
  if (jsonEqual(object.status ?? {}, status)) return [];
  const replaced = { ...object, status } as unknown as Job;
  return [
    {
      submit: {
        verb: 'replace',
        ref,
        subresource: 'status',
        object: replaced,
        precondition: { uid: object.metadata.uid, resourceVersion: String(sequence) },
      },
    },
  ];
}
