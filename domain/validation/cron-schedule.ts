// What a CronJob's schedule may be; when it fires is not said here (CRON-1).
// Source: robfig/cron v3 ParseStandard, in whose words it says what is wrong.
import { durationNanos } from './duration.ts';

interface Bounds {
  readonly min: number;
  readonly max: number;
  readonly names?: readonly string[];
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const bounds: readonly Bounds[] = [
  { min: 0, max: 59 },
  { min: 0, max: 23 },
  { min: 1, max: 31 },
  { min: 1, max: 12, names: months },
  { min: 0, max: 6, names: days },
];
const named = new Set(['@yearly', '@annually', '@monthly', '@weekly', '@daily', '@midnight', '@hourly']);

/** Undefined when it is a schedule. `isZone`: whether there is a time zone of that name. */
export function scheduleProblem(text: string, isZone: (name: string) => boolean): string | undefined {
  const zone = /^(?:CRON_)?TZ=/.exec(text);
  if (zone === null) return problemWithin(text);
  const space = text.indexOf(' ');
  if (space < 0) return `invalid schedule format: runtime error: slice bounds out of range [:-1]`;
  const name = text.slice(zone[0].length, space);
  return isZone(name) ? problemWithin(text.slice(space).trim()) : `provided bad location ${name}: unknown time zone ${name}`;
}

function problemWithin(text: string): string | undefined {
  if (text.startsWith('@')) return descriptorProblem(text);
  const fields = text.split(/\s+/).filter((field) => field !== '');
  if (fields.length !== bounds.length) return `expected exactly 5 fields, found ${fields.length}: [${fields.join(' ')}]`;
  for (const [index, field] of fields.entries()) {
    const ranges = field.split(',').filter((range) => range !== '');
    const problem = firstOf(ranges, (range) => rangeProblem(range, bounds[index] as Bounds));
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function descriptorProblem(text: string): string | undefined {
  if (named.has(text)) return undefined;
  if (!text.startsWith('@every ')) return `unrecognized descriptor: ${text}`;
  const duration = text.slice('@every '.length);
  return durationNanos(duration) === undefined ? `failed to parse duration ${text}: time: invalid duration ${JSON.stringify(duration)}` : undefined;
}

/** `*`, `5`, `1-5`, `mon-fri`, each with a step: `1-5/2`. */
function rangeProblem(text: string, { min, max, names }: Bounds): string | undefined {
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
  return every === 0 ? `step of range should be a positive number: ${text}` : undefined;
}

/** Or what is wrong with it. */
function numberOf(text: string, names?: readonly string[]): number | string {
  const index = names?.indexOf(text.toLowerCase()) ?? -1;
  if (names !== undefined && index >= 0) return names === months ? index + 1 : index;
  if (!/^[-+]?\d+$/.test(text)) return `failed to parse int from ${text}: strconv.Atoi: parsing ${JSON.stringify(text)}: invalid syntax`;
  const number = Number(text);
  return number < 0 ? `negative number (${number}) not allowed: ${text}` : number;
}

function firstOf<T>(values: readonly T[], problemOf: (value: T) => string | undefined): string | undefined {
  for (const value of values) {
    const problem = problemOf(value);
    if (problem !== undefined) return problem;
  }
  return undefined;
}
