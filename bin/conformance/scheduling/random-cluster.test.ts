import { expect, test } from 'vitest';
import { randomCluster } from './random-cluster.ts';

test('a seed makes the same cluster again, another seed another', () => {
  expect(randomCluster(7)).toEqual(randomCluster(7));
  expect(randomCluster(8)).not.toEqual({ ...randomCluster(7), seed: 8 });
});

test('clusters are small, and their pods start at different times', () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    const { nodes, pods } = randomCluster(seed);
    expect(nodes.length).toBeGreaterThanOrEqual(1);
    expect(nodes.length).toBeLessThanOrEqual(12);
    expect(pods.length).toBeLessThanOrEqual(30);
    const times = pods.map(({ status }) => status?.startTime).filter((time) => time !== undefined);
    expect(new Set(times).size).toBe(times.length);
  }
});
