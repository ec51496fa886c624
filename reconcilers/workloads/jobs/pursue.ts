import type { Job } from '../../../schemas/kubernetes/types.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import type { Plan, Reason, Step } from '../../../domain/reconciler.ts';
import { blocked, settled, wait } from '../../../domain/reconciler.ts';
import { timestamp } from '../../../domain/time.ts';
import { namespaceIsTerminating } from '../owned.ts';
import { heldBack, heldBackEvent, roomToWait } from '../waiting-pods.ts';
import { isIndexed } from './completion-index.ts';
import { indexRetryAtMs } from './index-failures.ts';
import { deadlineOf } from './job-end.ts';
import type { Progress } from './job-progress.ts';
import { retryAtMs } from './job-retry.ts';
import { newIndexedPods, newPods } from './new-pods.ts';
import { awaitedPods, pendingIndexes } from './pending-indexes.ts';
import { podsAtOnceMax, withdrawals } from './pod-steps.ts';
import { surplusPods } from './surplus-pods.ts';

/** What is to be done now, why, and what to answer when nothing is. */
export interface Pending {
  readonly steps: readonly Step[];
  readonly because: Reason;
  readonly idle: Plan;
}

/** Of a Job that goes on: sees to it that enough of its pods run, and no more (JOB-5, JOB-6, JOB-12). Source: job_controller.go manageJob. */
export function pursue(objects: Objects, job: Entry<Job>, progress: Progress, nowMs: number): Pending {
  const { pods, succeeded, failed } = progress;
  if (job.object.spec?.suspend) return { steps: withdrawals(pods.active), because: { summary: 'the Job is suspended' }, idle: settled };
  const wanted = wantedOf(job.object, progress);
  const detail = { wanted, active: pods.active.length, terminating: pods.terminating.length, succeeded, failed };
  const deadlineMs = deadlineOf(job.object);
  const idle = deadlineMs === undefined ? settled : wait(deadlineMs, { summary: 'the Job has a deadline', detail });
  const surplus = surplusPods(job.object, pods.active, Math.max(0, pods.active.length - wanted), nowMs);
  if (surplus.length > 0) return { steps: withdrawals(surplus), because: { summary: `stops ${surplus.length} surplus pods`, detail }, idle };
  const room = roomToWait(pods.active);
  const missing = Math.min(wanted - pods.active.length - awaitedPods(job.object, pods).length, podsAtOnceMax);
  if (missing <= 0) return { steps: [], because: { summary: 'counts its pods', detail }, idle };
  if (namespaceIsTerminating(objects, job.ref)) {
    const because = { summary: `namespace ${job.ref.namespace} is being terminated, so no pods are created`, detail };
    return { steps: [], because, idle: blocked(because) };
  }
  if (room === 0) {
    const because = { summary: heldBack, detail };
    return { steps: heldBackEvent(objects, job, nowMs), because, idle: blocked(because) };
  }
  const { steps, retryMs } = creations(objects, job, progress, Math.min(missing, room), nowMs);
  if (steps.length > 0 || retryMs <= nowMs) return { steps, because: { summary: `creates ${steps.length} pods`, detail }, idle };
  const because = { summary: 'waits before it tries again', detail: { ...detail, retryAt: timestamp(retryMs) } };
  return { steps: [], because, idle: wait(Math.min(retryMs, deadlineMs ?? retryMs), because) };
}

/** JOB-2: without completions no more pods are made once one succeeded. */
function wantedOf({ spec }: Job, { pods, succeeded }: Progress): number {
  const { parallelism = 1, completions } = spec ?? {};
  if (completions === undefined) return succeeded > 0 ? pods.active.length : parallelism;
  return Math.max(0, Math.min(parallelism, completions - succeeded));
}

interface Creations {
  readonly steps: readonly Step[];
  /** When the next may be made, where none may now (epoch ms). */
  readonly retryMs: number;
}

function creations(objects: Objects, job: Entry<Job>, progress: Progress, missing: number, nowMs: number): Creations {
  if (job.object.spec?.backoffLimitPerIndex === undefined) {
    const retryMs = retryAtMs(job.object, progress.pods);
    if (retryMs > nowMs) return { steps: [], retryMs };
  }
  if (!isIndexed(job.object)) return { steps: newPods(objects, job, missing), retryMs: 0 };
  const retries = pendingIndexes(job.object, progress, missing).map((index) => {
    const last = progress.toReplace.get(index);
    return { index, retryMs: last === undefined ? 0 : indexRetryAtMs(last.object) };
  });
  const due = retries.filter(({ retryMs }) => retryMs <= nowMs).map(({ index }) => index);
  return { steps: newIndexedPods(objects, job, due, progress.toReplace), retryMs: Math.min(...retries.map(({ retryMs }) => retryMs)) };
}
