import { describe, expect, it } from 'vitest';
import { strategyScore, type ShapePoint } from './strategies.ts';

it.each([
  ['SCH-52: LeastAllocated', 'LeastAllocated', [100, 74, 30, 0]],
  ['SCH-53: MostAllocated', 'MostAllocated', [0, 25, 70, 100]],
] as const)('%s: of 4000, 0, 1001, 2800 and 5000 are wanted', (_, type, expected) => {
  expect([0, 1001, 2800, 5000].map((wanted) => strategyScore({ type }, 4000, wanted))).toEqual(expected);
});

// Source: requested_to_capacity_ratio_test.go TestBrokenLinearFunction; scores are ten times the shape's.
describe('SCH-54: RequestedToCapacityRatio is straight between the points of its shape, and level outside', () => {
  const point = (utilization: number, score: number): ShapePoint => ({ utilization, score });
  const cases: readonly [string, readonly ShapePoint[], readonly [number, number][]][] = [
    [
      'rising',
      [point(10, 1), point(90, 9)],
      [
        [0, 10],
        [9, 10],
        [10, 10],
        [15, 15],
        [19, 19],
        [20, 20],
        [89, 89],
        [90, 90],
        [99, 90],
        [100, 90],
        [110, 90],
      ],
    ],
    [
      'rising and falling',
      [point(0, 2), point(40, 10), point(100, 0)],
      [
        [0, 20],
        [20, 60],
        [30, 80],
        [40, 100],
        [70, 50],
        // Of 100, 100·11/60 = 18.33 are lost, cut to 18, as Go divides.
        [51, 82],
        [100, 0],
        [110, 0],
      ],
    ],
    [
      'level',
      [point(0, 2), point(40, 2), point(100, 2)],
      [
        [0, 20],
        [20, 20],
        [40, 20],
        [110, 20],
      ],
    ],
  ];
  it.each(cases)('%s', (_, shape, expected) => {
    const scores = expected.map(([wanted]) => [wanted, strategyScore({ type: 'RequestedToCapacityRatio', shape }, 100, wanted)]);
    expect(scores).toEqual(expected);
  });
});
