import { Duration } from '@marcbachmann/cel-js/evaluator';
import { durationNanos } from '../validation/duration.ts';

export function parseDuration(text: string): Duration | undefined {
  const nanos = durationNanos(text);
  return nanos === undefined ? undefined : new Duration(nanos / 1_000_000_000n, Number(nanos % 1_000_000_000n));
}
