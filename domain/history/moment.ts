import type { RecordedEvent } from '../event.ts';
import { parseTimestamp } from '../time.ts';

/** A point of the past: what had been written up to then. */
export type Moment =
  | { readonly kind: 'now' }
  /** Of the log, inclusive. */
  | { readonly kind: 'sequence'; readonly sequence: number }
  /** Epoch milliseconds, inclusive. */
  | { readonly kind: 'time'; readonly timeMs: number };

const secondsOf: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };

/** `10m` (ago), a time in RFC 3339, or a sequence of the log; undefined for anything else. */
export function parseMoment(text: string, nowMs: number): Moment | undefined {
  if (/^[0-9]+$/.test(text)) return { kind: 'sequence', sequence: Number(text) };
  const [, amount = '', unit = ''] = /^([0-9]+)([smhd])$/.exec(text) ?? [];
  const seconds = secondsOf[unit];
  if (seconds !== undefined) return { kind: 'time', timeMs: nowMs - Number(amount) * seconds * 1000 };
  const timeMs = parseTimestamp(text);
  return timeMs === undefined ? undefined : { kind: 'time', timeMs };
}

export const isUpTo = (moment: Moment, { sequence, timeMs }: Pick<RecordedEvent, 'sequence' | 'timeMs'>): boolean =>
  moment.kind === 'now' || (moment.kind === 'sequence' ? sequence <= moment.sequence : timeMs <= moment.timeMs);
