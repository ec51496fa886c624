import type { CronJob } from '../../../schemas/kubernetes/types.ts';
import type { Schedule } from '../../../domain/cron/schedule.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import { parseTimestamp } from '../../../domain/time.ts';
import type { ActiveRuns, Told } from './active-runs.ts';
import { recentRun } from './recent-run.ts';
import { runName, runRef } from './run-names.ts';

/** What is to be started now, if anything, and what is told. */
export interface DueRun {
  readonly atMs?: number;
  /** Somebody has had that name: it is written down as done. */
  readonly isUsed?: boolean;
  readonly told: readonly Told[];
}

const tooMany = 'too many missed start times. Set or decrease .spec.startingDeadlineSeconds or check clock skew';
const stillRuns = 'Not starting job because prior execution is running and concurrency policy is Forbid';

/** CJ-2, CJ-3. Source: cronjob_controllerv2.go syncCronJob. */
export function dueRun(objects: Objects, cronJob: Entry<CronJob>, schedule: Schedule, { active }: ActiveRuns, nowMs: number): DueRun {
  const { startingDeadlineSeconds, concurrencyPolicy, schedule: text } = cronJob.object.spec;
  const deadlineMs = startingDeadlineSeconds === undefined ? Infinity : startingDeadlineSeconds * 1000;
  const recent = recentRun(cronJob.object, schedule, nowMs, deadlineMs);
  if (!recent.ok) return { told: [{ type: 'Warning', reason: 'InvalidSchedule', message: `invalid schedule: ${text} : ${recent.error}` }] };
  const { atMs, missed } = recent.value;
  if (atMs === undefined) return { told: tooLate(cronJob.object, schedule, nowMs, deadlineMs) };
  const name = runName(cronJob, atMs);
  if (active.some((run) => run.name === name) || parseTimestamp(cronJob.object.status?.lastScheduleTime ?? '') === atMs) return { told: [] };
  const told: readonly Told[] = missed === 'many' ? [{ type: 'Warning', reason: 'TooManyMissedTimes', message: tooMany }] : [];
  if (concurrencyPolicy === 'Forbid' && active.length > 0) return { told: [...told, { type: 'Normal', reason: 'JobAlreadyActive', message: stillRuns }] };
  return { atMs, isUsed: objects.lastSequence(runRef(cronJob, name)) > 0, told };
}

/** A run that would have been due, but for the deadline. */
function tooLate(cronJob: CronJob, schedule: Schedule, nowMs: number, deadlineMs: number): readonly Told[] {
  const recent = deadlineMs === Infinity ? undefined : recentRun(cronJob, schedule, nowMs);
  if (recent === undefined || !recent.ok || recent.value.atMs === undefined) return [];
  const time = new Date(recent.value.atMs).toUTCString().replace('GMT', '+0000');
  return [{ type: 'Warning', reason: 'MissSchedule', message: `Missed scheduled time to start a job: ${time}` }];
}
