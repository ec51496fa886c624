// When a schedule comes next. Hours that clocks skip do not come; hours that come twice come twice.
// Source: robfig/cron v3 spec.go, constantdelay.go.
import type { Schedule } from './schedule.ts';
import { dayStartMs, wallTime, type WallTime } from './zoned-time.ts';

type Calendar = Extract<Schedule, { readonly kind: 'calendar' }>;

const minuteMs = 60_000;
const yearsMax = 5;

/** The first time after `afterMs` (epoch ms); undefined when none comes within five years. */
export function nextRunMs(schedule: Schedule, afterMs: number): number | undefined {
  if (schedule.kind === 'every') return Math.floor(afterMs / 1000) * 1000 + schedule.delayMs;
  // `,` names no minute at all.
  if (schedule.minutes.size === 0 || schedule.hours.size === 0) return undefined;
  const { zone } = schedule;
  const fromMs = Math.floor(afterMs / minuteMs) * minuteMs + minuteMs;
  const first = wallTime(zone, fromMs);
  for (let date = new Date(Date.UTC(first.year, first.month - 1, first.day)); date.getUTCFullYear() <= first.year + yearsMax;) {
    if (!schedule.months.has(date.getUTCMonth() + 1)) {
      date = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1));
      continue;
    }
    if (dayMatches(schedule, date)) {
      const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
      const found = firstWithin(schedule, day, Math.max(fromMs, dayStartMs(zone, day)));
      if (found !== undefined) return found;
    }
    date = new Date(date.getTime() + 24 * 60 * minuteMs);
  }
  return undefined;
}

function dayMatches({ daysOfMonth, daysOfWeek, bothDays }: Calendar, date: Date): boolean {
  const [inMonth, inWeek] = [daysOfMonth.has(date.getUTCDate()), daysOfWeek.has(date.getUTCDay())];
  return bothDays ? inMonth && inWeek : inMonth || inWeek;
}

/** Goes from one hour to the next in real time, so at most 26 times. */
function firstWithin({ zone, hours, minutes }: Calendar, { day }: Pick<WallTime, 'day'>, fromMs: number): number | undefined {
  for (let atMs = fromMs; ;) {
    const wall = wallTime(zone, atMs);
    if (wall.day !== day) return undefined;
    const minute = hours.has(wall.hour) ? nextIn(minutes, wall.minute) : undefined;
    if (minute !== undefined) return atMs + (minute - wall.minute) * minuteMs;
    atMs += (60 - wall.minute) * minuteMs;
  }
}

function nextIn(minutes: ReadonlySet<number>, from: number): number | undefined {
  for (let minute = from; minute < 60; minute += 1) if (minutes.has(minute)) return minute;
  return undefined;
}
