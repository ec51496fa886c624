import { describe, expect, it } from 'vitest';
import { firstFree } from './claimed-ranges.ts';

const band = { first: 100, count: 10 };
const other = { first: 200, count: 5 };
const free = (taken: readonly number[]) => (candidate: number) => !taken.includes(candidate);
const numbers = (first: number, count: number): readonly number[] => Array.from({ length: count }, (_, at) => first + at);

describe('a number of a range is chosen', () => {
  it('from a start that follows from the seed, the same in every replay (SVC-3)', () => {
    const starts = numbers(0, 200).map((seed) => firstFree([band], `uid-${seed}`, () => true));
    expect([...new Set(starts)].sort()).toEqual(numbers(100, 10));
    expect(firstFree([band], 'uid-1', () => true)).toBe(starts[1]);
  });

  it('then the next that is free, round the end (SVC-3)', () => {
    const start = firstFree([band], 'uid', () => true) ?? 0;
    const next = (at: number): number => 100 + ((start - 100 + at) % 10);
    for (let count = 1; count < 10; count++) expect(firstFree([band], 'uid', free(Array.from({ length: count }, (_, at) => next(at))))).toBe(next(count));
  });

  it('from the next range when one is full, and not at all when all are (SVC-2, SVC-10)', () => {
    expect(firstFree([band, other], 'uid', free(numbers(100, 10)))).toBeGreaterThanOrEqual(200);
    expect(firstFree([band, other], 'uid', free([...numbers(100, 10), ...numbers(200, 5)]))).toBeUndefined();
  });

  it('after a bounded look', () => {
    let looks = 0;
    firstFree([{ first: 0, count: 1_000_000 }], 'uid', () => (looks++, false));
    expect(looks).toBe(4096);
  });
});
