import { describe, expect, it } from 'vitest';
import { complete } from '../../../domain/testing/objects-of.ts';
import type { CronJob } from '../../../schemas/kubernetes/types.ts';
import { recentRun, wakeAtMs, type RecentRun } from './recent-run.ts';
import { scheduleOf } from './schedule-of.ts';

const topMs = Date.parse('2016-05-19T10:00:00Z');
const minute = 60;
const hour = 3600;
const day = 24 * hour;
const at = (seconds: number): string => new Date(topMs + seconds * 1000).toISOString().replace('.000', '');

function cronJobOf(schedule: string, createdAt: number, lastAt?: number): CronJob {
  const status = lastAt === undefined ? {} : { lastScheduleTime: at(lastAt) };
  return complete<CronJob>({
    apiVersion: 'batch/v1',
    kind: 'CronJob',
    metadata: { name: 'c', namespace: 'default', creationTimestamp: at(createdAt) },
    spec: { schedule },
    status,
  });
}
function read(cronJob: CronJob) {
  const schedule = scheduleOf(cronJob);
  if (!schedule.ok) throw new Error(schedule.error.message);
  return schedule.value;
}

// Source: cronjob utils_test.go TestMostRecentScheduleTime; seconds from the top of the hour.
describe('CJ-2: the most recent time that is due', () => {
  it.each<[string, string, number, number | undefined, number, number | undefined, number, number | undefined, RecentRun['missed']]>([
    ['before the next', '0 * * * *', 0, undefined, 30, undefined, 0, undefined, 'none'],
    ['just after the next', '0 * * * *', 0, undefined, 61 * minute, undefined, 0, hour, 'none'],
    ['5 are missed', '0 * * * *', 10, undefined, 301 * minute, undefined, 10, 5 * hour, 'few'],
    ['a complex schedule', '30 6-16/4 * * 1-5', 0, 30 * minute, day + 31 * minute, undefined, 30 * minute, day + 30 * minute, 'few'],
    ['another complex schedule', '30 10,11,12 * * 1-5', 0, 30 * minute, 30 * hour + 30 * minute, undefined, 30 * minute, undefined, 'few'],
    ['with longer pauses', '30 6-16/4 * * 1-5', 0, 30 * minute, 4 * day + 31 * minute, undefined, 30 * minute, 4 * day + 30 * minute, 'few'],
    ['with shorter pauses', '30 6-16/4 * * 1-5', 0, undefined, day + 31 * minute, undefined, 0, day + 30 * minute, 'few'],
    ['@every', '@every 1h', -59 * minute, minute, 7 * day, undefined, minute, 6 * day + 23 * hour + minute, 'many'],
    ['as it was made and ran last', '0 * * * *', 0, 0, 30, undefined, 0, undefined, 'none'],
    ['as it ran last', '*/5 * * * *', 0, 30 * minute, 31 * minute, undefined, 30 * minute, undefined, 'none'],
    ['as its deadline says', '*/5 * * * *', 0, 30 * minute, 32 * minute, minute, 31 * minute, undefined, 'none'],
  ])('%s', (_title, schedule, created, last, now, deadline, earliest, recent, missed) => {
    const cronJob = cronJobOf(schedule, created, last);
    const found = recentRun(cronJob, read(cronJob), topMs + now * 1000, deadline === undefined ? Infinity : deadline * 1000);
    expect(found).toEqual({
      ok: true,
      value: { earliestMs: topMs + earliest * 1000, missed, ...(recent === undefined ? {} : { atMs: topMs + recent * 1000 }) },
    });
  });

  it('of a day that never comes is an error', () => {
    const cronJob = cronJobOf('59 23 31 2 *', 10);
    expect(recentRun(cronJob, read(cronJob), topMs + hour * 1000)).toMatchObject({ ok: false });
  });

  it('is found among half a million without looking at each', () => {
    const cronJob = cronJobOf('* * * 1,6-12 *', 0, -Math.round((topMs - Date.parse('2016-01-31T23:58:00Z')) / 1000));
    const nowMs = Date.parse('2016-12-31T23:00:30Z');
    expect(recentRun(cronJob, read(cronJob), nowMs)).toMatchObject({ ok: true, value: { atMs: Date.parse('2016-12-31T23:00:00Z') } });
  });
});

// Source: cronjob utils_test.go TestNextScheduleTimeDuration.
it.each<[string, string, number | undefined, number, number]>([
  ['over a weekend', '30 6-16/4 * * 1-5', 30 * minute, day + 31 * minute, 3 * hour + 59 * minute],
  ['over another', '30 10,11,12 * * 1-5', 30 * minute, 30 * hour + 30 * minute, 66 * hour],
  ['once a week, two missed', '0 12 * * 4', 2 * hour, 19 * day + hour + 30 * minute, 48 * hour + 30 * minute],
  ['before the first', '0 12 * * 5', undefined, 6 * hour, 20 * hour],
])('looks again when the next run is due: %s', (_title, schedule, last, now, seconds) => {
  const cronJob = cronJobOf(schedule, 0, last);
  expect(wakeAtMs(cronJob, read(cronJob), topMs + now * 1000)).toBe(topMs + (now + seconds) * 1000);
});
