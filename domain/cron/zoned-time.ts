// The clock on the wall of a time zone. Zones are data of the machine (ICU), like its tables of letters; no clock is asked.

export interface WallTime {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

const hourMs = 3_600_000;

/** They are dear to make, and there are as many as there are zones. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known !== undefined) return known;
  const numeric = 'numeric' as const;
  const fields = { year: numeric, month: numeric, day: numeric, hour: numeric, minute: numeric, second: numeric };
  const made = new Intl.DateTimeFormat('en-US', { timeZone: zone, calendar: 'gregory', hourCycle: 'h23', ...fields });
  formatters.set(zone, made);
  return made;
}

/** East of Greenwich is positive. */
export function offsetMs(zone: string, atMs: number): number {
  if (zone === 'UTC') return 0;
  const part: Record<string, number> = {};
  for (const { type, value } of formatterOf(zone).formatToParts(atMs)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(atMs / 1000) * 1000;
}

export function wallTime(zone: string, atMs: number): WallTime {
  const local = new Date(atMs + offsetMs(zone, atMs));
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
  };
}

/** The first moment of a day (epoch ms): midnight, or the hour after it where clocks skip midnight. */
export function dayStartMs(zone: string, { year, month, day }: Pick<WallTime, 'year' | 'month' | 'day'>): number {
  const midnight = Date.UTC(year, month - 1, day);
  const startMs = midnight - offsetMs(zone, midnight - offsetMs(zone, midnight));
  const { day: found, hour } = wallTime(zone, startMs);
  return found === day ? startMs : startMs + (24 - hour) * hourMs;
}

/** RFC 3339 with the offset of the zone. */
export function zonedTimestamp(zone: string, atMs: number): string {
  const offset = offsetMs(zone, atMs);
  const text = new Date(atMs + offset).toISOString().slice(0, 19);
  if (offset === 0) return `${text}Z`;
  const minutes = Math.abs(offset) / 60_000;
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  return `${text}${offset < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}
