const minute = 60;
const hour = 3600;
const day = 86_400;
const year = 365 * day;

/** `${big}${unit}${small}${smallUnit}`, without the small part when it is 0. */
const pair = (seconds: number, unitSeconds: number, unit: string, smallSeconds: number, smallUnit: string): string => {
  const big = Math.floor(seconds / unitSeconds);
  const small = Math.floor((seconds % unitSeconds) / smallSeconds);
  return small === 0 ? `${big}${unit}` : `${big}${unit}${small}${smallUnit}`;
};

/** `45s`, `3m10s`, `5h`, `2d3h`, `400d`. Source: apimachinery util/duration HumanDuration. */
export function humanDuration(durationMs: number): string {
  const seconds = Math.trunc(durationMs / 1000);
  if (seconds < -1) return '<invalid>';
  if (seconds < 2 * minute) return `${Math.max(seconds, 0)}s`;
  if (seconds < 10 * minute) return pair(seconds, minute, 'm', 1, 's');
  if (seconds < 3 * hour) return `${Math.floor(seconds / minute)}m`;
  if (seconds < 8 * hour) return pair(seconds, hour, 'h', minute, 'm');
  if (seconds < 2 * day) return `${Math.floor(seconds / hour)}h`;
  if (seconds < 8 * day) return pair(seconds, day, 'd', hour, 'h');
  if (seconds < 2 * year) return `${Math.floor(seconds / day)}d`;
  if (seconds < 8 * year) return pair(seconds, year, 'y', day, 'd');
  return `${Math.floor(seconds / year)}y`;
}

/** How long ago an RFC 3339 time was; `<unknown>` without one. */
export function ageOf(timestamp: string | undefined, nowMs: number): string {
  const atMs = timestamp === undefined ? Number.NaN : Date.parse(timestamp);
  return Number.isNaN(atMs) ? '<unknown>' : humanDuration(nowMs - atMs);
}
