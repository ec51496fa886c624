import { expect, it } from 'vitest';
import { strategyScore } from './strategies.ts';

it('SCH-52 to SCH-54: the strategies', () => {
  const shape = [
    { utilization: 0, score: 10 },
    { utilization: 70, score: 5 },
    { utilization: 100, score: 0 },
  ];
  const scores = (wanted: number) => [
    strategyScore({ type: 'LeastAllocated' }, 4000, wanted),
    strategyScore({ type: 'MostAllocated' }, 4000, wanted),
    strategyScore({ type: 'RequestedToCapacityRatio', shape }, 4000, wanted),
  ];
  expect([scores(0), scores(1001), scores(2800), scores(5000)]).toEqual([
    [100, 0, 100],
    [74, 25, 83],
    [30, 70, 50],
    [0, 100, 0],
  ]);
});
