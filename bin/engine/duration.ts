import { longDurationMs } from '../../domain/validation/duration.ts';
import { Failure } from '../failure.ts';

/** `90s`, `15m`, `1h30m`, `30d` in whole seconds, at least one. */
export function parseSeconds(text: string): number {
  const ms = longDurationMs(text);
  if (ms === undefined || ms < 1000) throw new Failure(`a time is written 90s, 15m, 1h30m or 30d, not ${JSON.stringify(text)}`);
  return Math.floor(ms / 1000);
}
