import type { CronJob } from '../../../schemas/kubernetes/types.ts';
import { parseSchedule } from '../../../domain/cron/parse-schedule.ts';
import type { Schedule } from '../../../domain/cron/schedule.ts';
import { err, ok, type Result } from '../../../domain/result.ts';
import { isTimeZone } from '../../../domain/validation/time-zone.ts';

/** What is told when a schedule cannot be followed. */
export interface Unusable {
  readonly reason: 'UnknownTimeZone' | 'UnparseableSchedule';
  readonly message: string;
}

/** The zone of those that name none. */
export const defaultZone = 'UTC';

export const zoneOf = ({ spec }: CronJob): string =>
  spec.timeZone === undefined || spec.timeZone === 'Local' || spec.timeZone === '' ? defaultZone : spec.timeZone;

/** CJ-1. One that came in by an older version may be wrong. Source: cronjob_controllerv2.go syncCronJob, formatSchedule. */
export function scheduleOf(cronJob: CronJob): Result<Schedule, Unusable> {
  const { schedule, timeZone } = cronJob.spec;
  if (timeZone !== undefined && !isTimeZone(timeZone))
    return err({ reason: 'UnknownTimeZone', message: `invalid timeZone: ${JSON.stringify(timeZone)}: unknown time zone ${timeZone}` });
  const parsed = parseSchedule(schedule, zoneOf(cronJob), isTimeZone);
  return parsed.ok ? ok(parsed.value) : err({ reason: 'UnparseableSchedule', message: `unparseable schedule: ${JSON.stringify(schedule)} : ${parsed.error}` });
}
