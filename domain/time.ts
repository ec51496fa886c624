/** RFC 3339 in UTC with whole seconds, as metadata times are written. Source: apimachinery meta/v1 Time. */
export const timestamp = (epochMs: number): string => `${new Date(epochMs).toISOString().slice(0, 19)}Z`;

/** RFC 3339 with six digits, as Lease and Event times are written. Source: apimachinery meta/v1 MicroTime. */
export const microTimestamp = (epochMs: number): string => `${new Date(epochMs).toISOString().slice(0, 23)}000Z`;

/** Epoch milliseconds; undefined for text that is no time. */
export function parseTimestamp(text: string): number | undefined {
  const ms = Date.parse(text);
  return Number.isNaN(ms) ? undefined : ms;
}
