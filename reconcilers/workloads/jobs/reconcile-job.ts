// A Job: counts the pods that ended, decides whether it has come to its end, and else sees to it that enough of them run.

import { selectorOf } from '../../../domain/label-selector.ts';
import type { Job } from '../../../schemas/kubernetes/types.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import type { Plan, Step } from '../../../domain/reconciler.ts';
import { act, blocked, settled, wait } from '../../../domain/reconciler.ts';
import { adoptAndRelease } from '../adoption.ts';
import type { Orphans } from '../orphans.ts';
import { pods as podsResource } from '../owned.ts';
import { podEvents, slowStart } from '../pod-events.ts';
import { conditionOf, isFinished } from './job-conditions.ts';
import { boardKey, JobBoard, type JobBoards } from './job-board.ts';
import { endOf, expiryOf, type JobEnd } from './job-end.ts';
import { jobEvents } from './job-events.ts';
import { jobPods, type JobPods } from './job-pods.ts';
import { isTracked, trackingFinalizer } from './tracking.ts';
import { progressOf } from './job-progress.ts';
import { statusOf, statusStep } from './job-status.ts';
import { deletions, finalizerSteps, stepsMax, withdrawals } from './pod-steps.ts';
import { pursue, type Pending } from './pursue.ts';
import { releasable } from './release-pods.ts';

const ownController = 'kubernetes.io/job-controller';

/** A Job that has no board yet notes one. */
export function reconcileJob(objects: Objects, orphans: Orphans, boards: JobBoards, job: Entry<Job>, nowMs: number): Plan {
  if ((job.object.spec?.managedBy ?? ownController) !== ownController) return settled;
  const known = boards.get(boardKey(job));
  const board = known ?? new JobBoard(objects, job);
  const plan = sync(objects, orphans, job, jobPods(job, board), nowMs);
  return known === undefined ? { ...plan, note: board } : plan;
}

function sync(objects: Objects, orphans: Orphans, job: Entry<Job>, pods: JobPods, nowMs: number): Plan {
  if (isFinished(job.object)) return afterEnd(job, pods, nowMs);
  if (job.object.metadata.deletionTimestamp !== undefined) return release(pods, 'the Job is being deleted');
  const first = adoptAndRelease(objects, orphans, job, [...pods.board.misfits.values()], selectorOf(job.object.spec?.selector), podsResource, {
    finalizer: trackingFinalizer,
  });
  if (first.length > 0) return act({ summary: `adopts or releases ${first.length} pods` }, ...(first as [Step, ...Step[]]));

  const progress = progressOf(job.object, pods);
  const end = endOf(job.object, progress, nowMs);
  const pending = end === undefined ? pursue(objects, job, progress, nowMs) : finish(pods, end);
  const status = statusOf(job.object, progress, end, nowMs);
  const told = statusStep(job, status);
  const events = told.length > 0 ? jobEvents(job, status, nowMs) : [];
  const pursued = withEvents(objects, job, pending.steps, nowMs);
  const room = stepsMax - told.length - events.length - pursued.length;
  const steps = [...told, ...events, ...finalizerSteps(releasable(job.object, progress, end), room), ...pursued];
  return steps.length > 0 ? act(pending.because, ...(steps as [Step, ...Step[]])) : pending.idle;
}

/** CTL-5, CTL-8. A pod that has ended says that pods can be made as well as one that runs. */
function withEvents(objects: Objects, job: Entry<Job>, steps: readonly Step[], nowMs: number): readonly Step[] {
  const isCreate = (step: Step): boolean => 'submit' in step && step.submit.verb === 'create';
  if (!steps.some(isCreate)) return [...steps, ...podEvents(objects, job, steps, nowMs)];
  const { active = 0, succeeded = 0, failed = 0 } = job.object.status ?? {};
  return slowStart(objects, job, steps, active + succeeded + failed, nowMs);
}

/** JOB-11: pods of a Job that failed have failed, those of one that has what it wants do not count. */
function finish(pods: JobPods, end: JobEnd): Pending {
  const because = { summary: `${end.type}: ${end.message}`, detail: { reason: end.reason, active: pods.active.length } };
  const steps = end.type === 'Failed' ? deletions(pods.active) : withdrawals(pods.active);
  return { steps, because, idle: pods.terminating.length > 0 ? blocked({ ...because, summary: 'waits for its pods to stop' }) : settled };
}

function release(pods: JobPods, summary: string): Plan {
  const steps = finalizerSteps(pods.live.filter(isTracked));
  return steps.length > 0 ? act({ summary }, ...(steps as [Step, ...Step[]])) : settled;
}

/** JOB-14: a finished Job lets its pods go, and goes itself when its time is over. */
function afterEnd(job: Entry<Job>, pods: JobPods, nowMs: number): Plan {
  const tracked = release(pods, `the Job is ${conditionOf(job.object, 'Complete') === undefined ? 'failed' : 'complete'}`);
  if (tracked.kind === 'act') return tracked;
  const expiryMs = expiryOf(job.object);
  if (expiryMs === undefined || job.object.metadata.deletionTimestamp !== undefined) return settled;
  const because = { summary: 'goes ttlSecondsAfterFinished after its end', detail: { ttlSeconds: job.object.spec?.ttlSecondsAfterFinished ?? 0 } };
  if (nowMs < expiryMs) return wait(expiryMs, because);
  return act(because, { submit: { verb: 'delete', ref: job.ref, propagation: 'Foreground', precondition: { uid: job.object.metadata.uid } } });
}
