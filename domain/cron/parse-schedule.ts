// Reads a CronJob's schedule (CJ-1): five fields, a macro, or `@every`, perhaps with its zone before it.
// Source: robfig/cron v3 ParseStandard, in whose words it says what is wrong.
import { err, ok, type Result } from '../result.ts';
import { durationNanos } from '../validation/duration.ts';
import type { Schedule } from './schedule.ts';

interface Bounds {
  readonly min: number;
  readonly max: number;
  readonly names?: readonly string[];
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const dayNames = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const bounds = [
  { min: 0, max: 59 },
  { min: 0, max: 23 },
  { min: 1, max: 31 },
  { min: 1, max: 12, names: monthNames },
  { min: 0, max: 6, names: dayNames },
] as const;
const macros = new Map([
  ['@yearly', '0 0 1 1 *'],
  ['@annually', '0 0 1 1 *'],
  ['@monthly', '0 0 1 * *'],
  ['@weekly', '0 0 * * 0'],
  ['@daily', '0 0 * * *'],
  ['@midnight', '0 0 * * *'],
  ['@hourly', '0 * * * *'],
]);
const leastDelayMs = 1000;

/** `zone` is the one it has unless it names another. `isZone`: whether there is a time zone of that name. */
export function parseSchedule(text: string, zone: string, isZone: (name: string) => boolean): Result<Schedule, string> {
  const prefix = /^(?:CRON_)?TZ=/.exec(text);
  if (prefix === null) return parseWithin(text, zone);
  const space = text.indexOf(' ');
  if (space < 0) return err(`invalid schedule format: runtime error: slice bounds out of range [:-1]`);
  const name = text.slice(prefix[0].length, space);
  return isZone(name) ? parseWithin(text.slice(space).trim(), name) : err(`provided bad location ${name}: unknown time zone ${name}`);
}

function parseWithin(text: string, zone: string): Result<Schedule, string> {
  const fields = macros.get(text);
  if (fields !== undefined) return parseFields(fields, zone);
  return text.startsWith('@') ? parseEvery(text) : parseFields(text, zone);
}

function parseEvery(text: string): Result<Schedule, string> {
  if (!text.startsWith('@every ')) return err(`unrecognized descriptor: ${text}`);
  const duration = text.slice('@every '.length);
  const nanos = durationNanos(duration);
  if (nanos === undefined) return err(`failed to parse duration ${text}: time: invalid duration ${JSON.stringify(duration)}`);
  return ok({ kind: 'every', delayMs: Math.max(leastDelayMs, Number(nanos / 1_000_000_000n) * 1000) });
}

function parseFields(text: string, zone: string): Result<Schedule, string> {
  const fields = text.split(/\s+/).filter((field) => field !== '');
  if (fields.length !== bounds.length) return err(`expected exactly 5 fields, found ${fields.length}: [${fields.join(' ')}]`);
  const read: Field[] = [];
  for (const [index, field] of fields.entries()) {
    const parsed = parseField(field, bounds[index] as Bounds);
    if (typeof parsed === 'string') return err(parsed);
    read.push(parsed);
  }
  const [minutes, hours, daysOfMonth, months, daysOfWeek] = read as [Field, Field, Field, Field, Field];
  return ok({
    kind: 'calendar',
    zone,
    minutes: minutes.values,
    hours: hours.values,
    daysOfMonth: daysOfMonth.values,
    months: months.values,
    daysOfWeek: daysOfWeek.values,
    bothDays: daysOfMonth.isOpen || daysOfWeek.isOpen,
  });
}

interface Field {
  readonly values: ReadonlySet<number>;
  /** A `*` without a step, or one of 1. */
  readonly isOpen: boolean;
}

/** Or what is wrong with it. */
function parseField(text: string, limits: Bounds): Field | string {
  const values = new Set<number>();
  let isOpen = false;
  for (const part of text.split(',').filter((range) => range !== '')) {
    const range = parseRange(part, limits);
    if (typeof range === 'string') return range;
    for (let value = range.from; value <= range.to; value += range.every) values.add(value);
    isOpen ||= range.isOpen;
  }
  return { values, isOpen };
}

interface Range {
  readonly from: number;
  readonly to: number;
  readonly every: number;
  readonly isOpen: boolean;
}

/** `*`, `5`, `1-5`, `mon-fri`, each with a step: `1-5/2`. */
function parseRange(text: string, { min, max, names }: Bounds): Range | string {
  const [limits = '', step, ...moreSteps] = text.split('/');
  const [first = '', last, ...moreLimits] = limits.split('-');
  const isAny = first === '*' || first === '?';
  let [from, to] = [min, max];
  if (!isAny) {
    const start = numberOf(first, names);
    if (typeof start === 'string') return start;
    if (moreLimits.length > 0) return `too many hyphens: ${text}`;
    const end = last === undefined ? start : numberOf(last, names);
    if (typeof end === 'string') return end;
    [from, to] = [start, end];
  }
  if (moreSteps.length > 0) return `too many slashes: ${text}`;
  const every = step === undefined ? 1 : numberOf(step);
  if (typeof every === 'string') return every;
  if (step !== undefined && last === undefined) to = max;
  if (from < min) return `beginning of range (${from}) below minimum (${min}): ${text}`;
  if (to > max) return `end of range (${to}) above maximum (${max}): ${text}`;
  if (from > to) return `beginning of range (${from}) beyond end of range (${to}): ${text}`;
  return every === 0 ? `step of range should be a positive number: ${text}` : { from, to, every, isOpen: isAny && every === 1 };
}

/** Or what is wrong with it. */
function numberOf(text: string, names?: readonly string[]): number | string {
  const index = names?.indexOf(text.toLowerCase()) ?? -1;
  if (names !== undefined && index >= 0) return names === monthNames ? index + 1 : index;
  if (!/^[-+]?\d+$/.test(text)) return `failed to parse int from ${text}: strconv.Atoi: parsing ${JSON.stringify(text)}: invalid syntax`;
  const number = Number(text);
  return number < 0 ? `negative number (${number}) not allowed: ${text}` : number;
}
