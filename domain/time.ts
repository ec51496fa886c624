/** The first and the last time that RFC 3339 can write: its years have four digits. */
const firstMs = Date.parse('0000-01-01T00:00:00Z');
export const lastMs = Date.parse('9999-12-31T23:59:59Z');

export const isWritable = (epochMs: number): boolean => epochMs >= firstMs && epochMs <= lastMs;

/** A period may be of any length, and so end at a time that cannot be written: it becomes the last one that can. */
const writableMs = (epochMs: number): number => Math.min(Math.max(epochMs, firstMs), lastMs);

/** RFC 3339 in UTC with whole seconds, as metadata times are written. Source: apimachinery meta/v1 Time. */
export function timestamp(epochMs: number): string {
  const second = Math.floor(epochMs / 1000);
  if (second !== written.second) written = { second, text: `${new Date(writableMs(epochMs)).toISOString().slice(0, 19)}Z` };
  return written.text;
}

/** Most times that are written are now, and of the same second as the one before. */
let written = { second: Number.NaN, text: '' };

/** RFC 3339 with six digits, as Lease and Event times are written. Source: apimachinery meta/v1 MicroTime. */
export function microTimestamp(epochMs: number): string {
  if (epochMs !== writtenMicro.epochMs) writtenMicro = { epochMs, text: `${new Date(writableMs(epochMs)).toISOString().slice(0, 23)}000Z` };
  return writtenMicro.text;
}

/** A plan has one time, however many Events. */
let writtenMicro = { epochMs: Number.NaN, text: '' };

/** Epoch milliseconds; undefined for text that is no time. */
export function parseTimestamp(text: string): number | undefined {
  const ms = Date.parse(text);
  return Number.isNaN(ms) ? undefined : ms;
}

const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** The same of text that is RFC 3339 and nothing else that some JavaScript takes for a time (`-5`). */
export const parseRfc3339 = (text: string): number | undefined => (rfc3339.test(text) ? parseTimestamp(text) : undefined);
