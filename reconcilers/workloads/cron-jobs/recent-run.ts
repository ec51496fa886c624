import type { CronJob } from '../../../schemas/kubernetes/types.ts';
import { nextRunMs } from '../../../domain/cron/next-run.ts';
import type { Schedule } from '../../../domain/cron/schedule.ts';
import { err, ok, type Result } from '../../../domain/result.ts';
import { parseTimestamp } from '../../../domain/time.ts';

export interface RecentRun {
  /** Times before this one do not count (epoch ms). */
  readonly earliestMs: number;
  /** The last time that is due and was not used (epoch ms). */
  readonly atMs?: number;
  /** About how many there were since `earliestMs`. */
  readonly missed: 'none' | 'few' | 'many';
}

const manyAreAbove = 100;

/**
 * CJ-2. `deadlineMs` limits how late a run may start. A schedule that is never due is an error. How many were missed is told from the
 * time between two of them; so is where the last one is looked for, and where times are irregular it may be overlooked.
 * Source: cronjob utils.go mostRecentScheduleTime.
 */
export function recentRun(cronJob: CronJob, schedule: Schedule, nowMs: number, deadlineMs = Infinity): Result<RecentRun, string> {
  const lastMs = parseTimestamp(cronJob.status?.lastScheduleTime ?? cronJob.metadata.creationTimestamp) ?? 0;
  const earliestMs = Math.max(lastMs, nowMs - deadlineMs);
  const firstMs = nextRunMs(schedule, earliestMs);
  const secondMs = firstMs === undefined ? undefined : nextRunMs(schedule, firstMs);
  if (firstMs !== undefined && nowMs < firstMs) return ok({ earliestMs, missed: 'none' });
  if (firstMs !== undefined && secondMs !== undefined && nowMs < secondMs) return ok({ earliestMs, atMs: firstMs, missed: 'none' });
  if (firstMs === undefined || secondMs === undefined) return err('time difference between two schedules is less than 1 second');
  const periodMs = secondMs - firstMs;
  const count = Math.floor((nowMs - firstMs) / periodMs) + 1;
  const missed = count > manyAreAbove ? 'many' : 'few';
  const atMs = lastRunMs(schedule, firstMs + (count - 2) * periodMs, nowMs);
  return ok({ earliestMs, missed, ...(atMs === undefined ? {} : { atMs }) });
}

/** The last run after `afterMs` that is not after `nowMs`. Of many it is not looked at each: the later one starts, the later it comes. */
function lastRunMs(schedule: Schedule, afterMs: number, nowMs: number): number | undefined {
  if (schedule.kind === 'every') return lastOf(schedule.delayMs, afterMs, nowMs);
  const found = (fromMs: number): number => nextRunMs(schedule, fromMs) ?? Infinity;
  if (found(afterMs) > nowMs) return undefined;
  let [fromMs, toMs] = [afterMs, nowMs];
  // Invariant: what follows `fromMs` is due, what follows `toMs` is not. Runs are whole minutes.
  while (toMs - fromMs > 1000) {
    const middleMs = Math.floor((fromMs + toMs) / 2);
    if (found(middleMs) <= nowMs) fromMs = middleMs;
    else toMs = middleMs;
  }
  return found(fromMs);
}

function lastOf(delayMs: number, afterMs: number, nowMs: number): number | undefined {
  const count = Math.floor((nowMs - afterMs) / delayMs);
  return count < 1 ? undefined : afterMs + count * delayMs;
}

/** When to look again (epoch ms). Source: cronjob utils.go nextScheduleTimeDuration. */
export function wakeAtMs(cronJob: CronJob, schedule: Schedule, nowMs: number): number | undefined {
  const recent = recentRun(cronJob, schedule, nowMs);
  if (!recent.ok) return nextRunMs(schedule, nowMs);
  const { atMs, missed, earliestMs } = recent.value;
  return nextRunMs(schedule, atMs ?? (missed === 'none' ? earliestMs : nowMs));
}
