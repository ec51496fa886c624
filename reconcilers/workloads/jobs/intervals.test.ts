import { describe, expect, it } from 'vitest';
import { formatIntervals, gapsIn, includes, intervalsOf, overlapOf, parseIntervals, totalOf, union, type Intervals } from './intervals.ts';

const aBillion = 1_000_000_000;

describe('JOB-7: indexes as text', () => {
  it.each(['', '0', '0,1', '1,3-5,7', '0-2,4,5', '0-999999999'])('%j is read and written', (text) => {
    expect(formatIntervals(parseIntervals(text, aBillion))).toBe(text);
  });

  // Source: indexed_job_utils_test.go TestCalculateSucceededIndexes.
  it.each<[string, number, string]>([
    ['0-5,8-10', 8, '0-5'],
    ['0-5,8-10', 10, '0-5,8,9'],
    ['0,4,5,10-12', 13, '0,4,5,10-12'],
    ['0,1-foo,bar', 4, '0'],
    ['3,4,6', 9, '3,4,6'],
    ['9', 2, ''],
    ['invalid-form', 10, ''],
    ['5-3,1', 10, '1'],
  ])('of %j a Job with %i completions has %j', (text, completions, wanted) => {
    expect(formatIntervals(parseIntervals(text, completions))).toBe(wanted);
  });
});

it.each<[Intervals, readonly number[], string]>([
  [[], [1], '1'],
  [
    [
      [0, 0],
      [4, 5],
      [10, 12],
    ],
    [2, 7, 8],
    '0,2,4,5,7,8,10-12',
  ],
  [
    [
      [3, 4],
      [6, 6],
    ],
    [8, 2, 7],
    '2-4,6-8',
  ],
  [[[2, 7]], [0, 3, 5, 9], '0,2-7,9'],
])('%j and %j together are %s', (some, indexes, wanted) => {
  const both = union(some, intervalsOf(indexes));
  expect(formatIntervals(both)).toBe(wanted);
  expect(totalOf(both)).toBe(totalOf(some) + indexes.length - overlapOf(some, intervalsOf(indexes)));
});

// Source: indexed_job_utils_test.go TestIntervalsHaveIndex.
it.each<[Intervals, number, boolean]>([
  [[], 4, false],
  [[[2, 7]], 1, false],
  [
    [
      [2, 4],
      [6, 8],
    ],
    9,
    false,
  ],
  [
    [
      [2, 4],
      [6, 8],
    ],
    5,
    false,
  ],
  [
    [
      [2, 4],
      [6, 8],
    ],
    2,
    true,
  ],
  [
    [
      [2, 4],
      [6, 8],
    ],
    8,
    true,
  ],
])('%j has %i: %s', (intervals, index, wanted) => {
  expect(includes(intervals, index)).toBe(wanted);
});

it('the gaps of a billion indexes are found without walking over them', () => {
  expect(gapsIn([[0, aBillion - 3]], aBillion, 5)).toEqual([aBillion - 2, aBillion - 1]);
  expect(gapsIn([], aBillion, 3)).toEqual([0, 1, 2]);
  expect(gapsIn([[0, aBillion - 1]], aBillion, 3)).toEqual([]);
});
