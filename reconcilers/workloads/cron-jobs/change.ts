import type { CronJob, CronJobStatus, Job, ObjectReference } from '../../../schemas/kubernetes/types.ts';
import type { Entry } from '../../../domain/objects.ts';
import type { Plan, Reason, Step } from '../../../domain/reconciler.ts';
import { timestamp } from '../../../domain/time.ts';
import type { ActiveRuns, Told } from './active-runs.ts';
import { createRun } from './new-run.ts';
import { lastRunMs } from './run-names.ts';

/** What is to become of a CronJob now. */
export interface Change {
  readonly status: CronJobStatus;
  /** Jobs that make room for the next run (concurrencyPolicy Replace). */
  readonly replaced: readonly Entry<Job>[];
  readonly created: readonly Step[];
  readonly told: readonly Told[];
  readonly because: Reason;
  /** What to answer when nothing is to be done. */
  readonly idle: Plan;
}

/** No run is started; one that was written down and not made is made. */
export function unchanged(cronJob: Entry<CronJob>, runs: ActiveRuns, because: Reason, idle: Plan, told: readonly Told[] = []): Change {
  const atMs = lastRunMs(cronJob);
  const created = runs.unmade === undefined || atMs === undefined ? [] : [createRun(cronJob, runs.unmade, atMs)];
  const made: readonly Told[] = created.length === 0 ? [] : [createdRun(runs.unmade ?? '')];
  return { status: statusOf(cronJob.object, runs, runs.active), replaced: [], created, told: [...told, ...made], because, idle };
}

export const createdRun = (name: string): Told => ({ type: 'Normal', reason: 'SuccessfulCreate', message: `Created job ${name}` });

/** `startedMs` is the time of a run that is started with this. */
export function statusOf({ status }: CronJob, { lastSuccessfulTime }: ActiveRuns, active: readonly ObjectReference[], startedMs?: number): CronJobStatus {
  const lastScheduleTime = startedMs === undefined ? status?.lastScheduleTime : timestamp(startedMs);
  return {
    ...(active.length > 0 ? { active } : {}),
    ...(lastScheduleTime === undefined ? {} : { lastScheduleTime }),
    ...(lastSuccessfulTime === undefined ? {} : { lastSuccessfulTime }),
  };
}
