import { expect, test } from 'vitest';
import type { Chance } from '../../domain/ports/chance.ts';
import { createBackOff, type Pace } from './back-off.ts';
import { workerLimits } from './worker-ports.ts';

const drawing = (drawn: number): Chance => ({ next: () => drawn }) as Chance;
const pauses = (pace: Pace, drawn: number, count: number): readonly number[] => {
  const backOff = createBackOff(drawing(drawn), workerLimits);
  return Array.from({ length: count }, () => backOff.nextMs('a', pace));
};

test('LB-5: pauses double up to a limit, and are drawn from below it', () => {
  expect(pauses('blip', 1, 12)).toEqual([100, 200, 400, 800, 1_600, 3_200, 6_400, 12_800, 25_600, 30_000, 30_000, 30_000]);
  expect(pauses('refused', 1, 6)).toEqual([60_000, 120_000, 240_000, 300_000, 300_000, 300_000]);
  expect(pauses('blip', 0, 3)).toEqual([50, 50, 50]);
  expect(pauses('refused', 0.5, 2)).toEqual([45_000, 75_000]);
});

test('LB-5: each counts its own failures, and what worked begins anew', () => {
  const backOff = createBackOff(drawing(1), workerLimits);
  expect([backOff.nextMs('a', 'blip'), backOff.nextMs('a', 'blip'), backOff.nextMs('b', 'blip')]).toEqual([100, 200, 100]);
  backOff.reset('a');
  expect(backOff.nextMs('a', 'blip')).toBe(100);
});
