import { Failure } from '../failure.ts';

const units: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };

/** `90s`, `15m`, `24h`, `30d` in seconds. */
export function parseSeconds(text: string): number {
  const [, amount, unit] = /^([1-9][0-9]*)([smhd])$/.exec(text) ?? [];
  const factor = unit === undefined ? undefined : units[unit];
  if (amount === undefined || factor === undefined) throw new Failure(`a time is written 90s, 15m, 24h or 30d, not ${JSON.stringify(text)}`);
  return Number(amount) * factor;
}
