import { expect, it } from 'vitest';
import { plot } from './plot.ts';

it('rows of the same pods on clusters of several sizes are drawn as bars; other rows are not, nor is one alone', () => {
  const rows = [
    { name: 'SchedulingBasic', nodes: 5_000, podsPerSecond: 500 },
    { name: 'SchedulingSecrets', nodes: 5_000, podsPerSecond: 900 },
    { name: 'SchedulingBasic at 100 nodes', nodes: 100, podsPerSecond: 1_000 },
  ];
  expect(plot(rows)).toBe(`     100 nodes ${'#'.repeat(50)}  1,000 pods/s\n   5,000 nodes ${'#'.repeat(25)}${' '.repeat(25)}    500 pods/s\n`);
  expect(plot(rows.slice(0, 2))).toBe('');
});
