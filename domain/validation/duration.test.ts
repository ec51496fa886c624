import { expect, test } from 'vitest';
import { longDurationMs } from './duration.ts';

test.each([
  ['90s', 90_000],
  ['1h30m', 5_400_000],
  ['1.5h', 5_400_000],
  ['250ms', 250],
  ['30d', 2_592_000_000],
  ['1d12h', 129_600_000],
  ['', undefined],
  ['0s', undefined],
  ['0d', undefined],
  ['10', undefined],
  ['d', undefined],
  ['-10m', undefined],
  ['1h1d', undefined],
  ['1d-1h', undefined],
  ['10m ', undefined],
])('%j is %j milliseconds', (text, ms) => {
  expect(longDurationMs(text)).toBe(ms);
});
