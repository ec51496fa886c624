import type { Duration } from '@marcbachmann/cel-js/evaluator';
import { define, type Library } from '../registration.ts';

/** The conversions of times that cel-js lacks. */
export const timesLibrary: Library = (environment) => {
  const [time, duration] = ['google.protobuf.Timestamp', 'google.protobuf.Duration'];
  define(environment, `int(${time}): int`, (value: Date) => BigInt(Math.floor(value.getTime() / 1000)));
  define(environment, `string(${time}): string`, (value: Date) => value.toISOString().replace(/\.000Z$/, 'Z'));
  define(environment, `timestamp(${time}): ${time}`, (value: Date) => value);
  define(environment, `int(${duration}): int`, (value: Duration) => value.seconds * 1_000_000_000n + BigInt(value.nanos));
  define(environment, `string(${duration}): string`, (value: Duration) => value.toString());
  define(environment, `duration(${duration}): ${duration}`, (value: Duration) => value);
};
