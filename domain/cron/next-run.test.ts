import { describe, expect, it } from 'vitest';
import { isTimeZone } from '../validation/time-zone.ts';
import { nextRunMs } from './next-run.ts';
import { parseSchedule } from './parse-schedule.ts';

function next(schedule: string, afterMs: number): number | undefined {
  const parsed = parseSchedule(schedule, 'UTC', isTimeZone);
  if (!parsed.ok) throw new Error(parsed.error);
  return nextRunMs(parsed.value, afterMs);
}
const shown = (ms: number | undefined): string => (ms === undefined ? '' : new Date(ms).toISOString());

// Source: robfig/cron spec_test.go TestActivation, in 2012.
describe('CJ-1: the minutes of a schedule', () => {
  it.each<[string, string, boolean]>([
    ['07-09T15:00', '0/15 * * * *', true],
    ['07-09T15:45', '0/15 * * * *', true],
    ['07-09T15:40', '0/15 * * * *', false],
    ['07-09T15:05', '5/15 * * * *', true],
    ['07-09T15:20', '5/15 * * * *', true],
    ['07-09T15:50', '5/15 * * * *', true],
    ['07-15T15:00', '0/15 * * Jul *', true],
    ['07-15T15:00', '0/15 * * Jun *', false],
    ['07-15T08:30', '30 08 ? Jul Sun', true],
    ['07-15T08:30', '30 08 15 Jul ?', true],
    ['07-16T08:30', '30 08 ? Jul Sun', false],
    ['07-16T08:30', '30 08 15 Jul ?', false],
    ['07-09T15:00', '@hourly', true],
    ['07-09T15:04', '@hourly', false],
    ['07-09T15:00', '@daily', false],
    ['07-09T00:00', '@daily', true],
    ['07-09T00:00', '@midnight', true],
    ['07-09T00:00', '@weekly', false],
    ['07-08T00:00', '@weekly', true],
    ['07-08T01:00', '@weekly', false],
    ['07-08T00:00', '@monthly', false],
    ['07-01T00:00', '@monthly', true],
    ['07-01T00:00', '@yearly', false],
    ['01-01T00:00', '@annually', true],
    // Both fields of days given: one is enough.
    ['07-15T00:00', '* * 1,15 * Sun', true],
    ['06-15T00:00', '* * 1,15 * Sun', true],
    ['08-01T00:00', '* * 1,15 * Sun', true],
    ['07-15T00:00', '* * */10 * Sun', true],
    // One of them open: both are wanted.
    ['07-15T00:00', '* * * * Mon', false],
    ['07-09T00:00', '* * 1,15 * *', false],
    ['07-15T00:00', '* * 1,15 * *', true],
    ['07-15T00:00', '* * */2 * Sun', true],
  ])('%s is in %s: %s', (text, schedule, wanted) => {
    const atMs = Date.parse(`2012-${text}:00Z`);
    expect(next(schedule, atMs - 1000) === atMs).toBe(wanted);
  });
});

// Source: robfig/cron spec_test.go TestNext.
describe('CJ-1: the next run', () => {
  it.each<[string, string, string]>([
    ['2012-07-09T14:45:00Z', '0/15 * * * *', '2012-07-09T15:00:00Z'],
    ['2012-07-09T14:59:59Z', '0/15 * * * *', '2012-07-09T15:00:00Z'],
    ['2012-07-09T15:45:00Z', '20-35/15 * * * *', '2012-07-09T16:20:00Z'],
    ['2012-07-09T23:46:00Z', '*/15 * * * *', '2012-07-10T00:00:00Z'],
    ['2012-07-09T23:45:00Z', '20-35/15 * * * *', '2012-07-10T00:20:00Z'],
    ['2012-07-09T23:35:51Z', '20-35/15 1/2 * * *', '2012-07-10T01:20:00Z'],
    ['2012-07-09T23:35:51Z', '20-35/15 10-12 * * *', '2012-07-10T10:20:00Z'],
    ['2012-07-09T23:35:51Z', '20-35/15 1/2 */2 * *', '2012-07-11T01:20:00Z'],
    ['2012-07-09T23:35:51Z', '20-35/15 * 9-20 * *', '2012-07-10T00:20:00Z'],
    ['2012-07-09T23:35:51Z', '20-35/15 * 9-20 Jul *', '2012-07-10T00:20:00Z'],
    ['2012-07-09T23:35:00Z', '0 0 9 Apr-Oct ?', '2012-08-09T00:00:00Z'],
    ['2012-07-09T23:35:00Z', '0 0 */5 Apr,Aug,Oct Mon', '2012-08-01T00:00:00Z'],
    ['2012-07-09T23:35:00Z', '0 0 */5 Oct Mon', '2012-10-01T00:00:00Z'],
    ['2012-07-09T23:35:00Z', '0 0 * Feb Mon', '2013-02-04T00:00:00Z'],
    ['2012-07-09T23:35:00Z', '0 0 * Feb Mon/2', '2013-02-01T00:00:00Z'],
    ['2012-12-31T23:59:45Z', '* * * * *', '2013-01-01T00:00:00Z'],
    ['2012-07-09T23:35:00Z', '0 0 29 Feb ?', '2016-02-29T00:00:00Z'],
    ['2012-07-09T23:35:00Z', '0 0 30 Feb ?', ''],
    ['2012-07-09T23:35:00Z', '0 0 31 Apr ?', ''],
    ['2012-07-09T23:35:00Z', ', * * * *', ''],
    ['2012-07-09T14:45:00.500Z', '@every 90s', '2012-07-09T14:46:30Z'],
    ['2012-07-09T14:45:00Z', '@every 1ms', '2012-07-09T14:45:01Z'],
    ['2016-01-03T07:39:03Z', 'TZ=Asia/Kolkata 14 14 * * *', '2016-01-03T08:44:00Z'],
  ])('after %s of %s is %s', (after, schedule, wanted) => {
    expect(shown(next(schedule, Date.parse(after)))).toBe(wanted && shown(Date.parse(wanted)));
  });
});

// Source: robfig/cron spec_test.go TestNext.
describe('CJ-1: when clocks change', () => {
  it.each<[string, string, string, string]>([
    ['America/New_York', '2012-03-11T00:00:00-0500', '30 2 11 Mar ?', '2013-03-11T02:30:00-0400'],
    ['America/New_York', '2012-03-11T00:00:00-0500', '0 * * * ?', '2012-03-11T01:00:00-0500'],
    ['America/New_York', '2012-03-11T01:00:00-0500', '0 * * * ?', '2012-03-11T03:00:00-0400'],
    ['America/New_York', '2012-03-11T03:00:00-0400', '0 * * * ?', '2012-03-11T04:00:00-0400'],
    ['America/New_York', '2012-03-11T00:00:00-0500', '0 1 * * ?', '2012-03-11T01:00:00-0500'],
    ['America/New_York', '2012-03-11T01:00:00-0500', '0 1 * * ?', '2012-03-12T01:00:00-0400'],
    ['America/New_York', '2012-03-11T00:00:00-0500', '0 2 * * ?', '2012-03-12T02:00:00-0400'],
    ['America/New_York', '2012-11-04T00:00:00-0400', '30 2 04 Nov ?', '2012-11-04T02:30:00-0500'],
    ['America/New_York', '2012-11-04T01:45:00-0400', '30 1 04 Nov ?', '2012-11-04T01:30:00-0500'],
    ['America/New_York', '2012-11-04T00:00:00-0400', '0 * * * ?', '2012-11-04T01:00:00-0400'],
    ['America/New_York', '2012-11-04T01:00:00-0400', '0 * * * ?', '2012-11-04T01:00:00-0500'],
    ['America/New_York', '2012-11-04T01:00:00-0500', '0 * * * ?', '2012-11-04T02:00:00-0500'],
    ['America/New_York', '2012-11-04T01:00:00-0400', '0 1 * * ?', '2012-11-04T01:00:00-0500'],
    ['America/New_York', '2012-11-04T01:00:00-0500', '0 1 * * ?', '2012-11-05T01:00:00-0500'],
    ['America/New_York', '2012-11-04T00:00:00-0400', '0 2 * * ?', '2012-11-04T02:00:00-0500'],
    ['America/New_York', '2012-11-04T02:00:00-0500', '0 2 * * ?', '2012-11-05T02:00:00-0500'],
    ['America/New_York', '2012-11-04T00:00:00-0400', '0 3 3 * ?', '2012-12-03T03:00:00-0500'],
    // No midnight on the day, west and east of Greenwich.
    ['America/Sao_Paulo', '2018-10-17T05:00:00-0400', '0 9 10 * ?', '2018-11-10T06:00:00-0500'],
    ['America/Sao_Paulo', '2018-02-14T05:00:00-0500', '0 9 22 * ?', '2018-02-22T07:00:00-0500'],
    ['America/Sao_Paulo', '2018-11-03T12:00:00-0300', '0 9 4 11 ?', '2018-11-04T09:00:00-0200'],
    ['Asia/Beirut', '2024-03-30T12:00:00+0200', '0 9 31 3 ?', '2024-03-31T09:00:00+0300'],
  ])('in %s after %s of %s is %s', (zone, after, schedule, wanted) => {
    const iso = (text: string): string => `${text.slice(0, -2)}:${text.slice(-2)}`;
    expect(shown(next(`TZ=${zone} ${schedule}`, Date.parse(iso(after))))).toBe(shown(Date.parse(iso(wanted))));
    expect(shown(next(`CRON_TZ=${zone} ${schedule}`, Date.parse(iso(after))))).toBe(shown(Date.parse(iso(wanted))));
  });
});

it.each(['xyz', '60 0 * * *', '0 60 * * *', '0 0 * * XYZ', 'TZ=America/New_York 15/0 * * * *', 'TZ=Nowhere/AtAll 0 0 * * *', 'TZ=UTC', ''])(
  '%j is no schedule',
  (text) => {
    expect(parseSchedule(text, 'UTC', isTimeZone).ok).toBe(false);
  },
);
