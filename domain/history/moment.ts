import type { RecordedEvent } from '../event.ts';
import { parseRfc3339 } from '../time.ts';
import { longDurationMs } from '../validation/duration.ts';

/** A point of the past: what had been written up to then. */
export type Moment =
  | { readonly kind: 'now' }
  /** Of the log, inclusive. */
  | { readonly kind: 'sequence'; readonly sequence: number }
  /** Epoch milliseconds, inclusive. */
  | { readonly kind: 'time'; readonly timeMs: number };

/** `10m` or `1h30m` (ago), a time in RFC 3339, or a sequence of the log; undefined for anything else. */
export function parseMoment(text: string, nowMs: number): Moment | undefined {
  if (/^[0-9]+$/.test(text)) return { kind: 'sequence', sequence: Number(text) };
  const ageMs = longDurationMs(text);
  const timeMs = ageMs === undefined ? parseRfc3339(text) : nowMs - ageMs;
  return timeMs === undefined ? undefined : { kind: 'time', timeMs };
}

export const isUpTo = (moment: Moment, { sequence, timeMs }: Pick<RecordedEvent, 'sequence' | 'timeMs'>): boolean =>
  moment.kind === 'now' || (moment.kind === 'sequence' ? sequence <= moment.sequence : timeMs <= moment.timeMs);
