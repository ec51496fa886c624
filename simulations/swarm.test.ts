import { describe, expect, test } from 'vitest';
import { run } from './run.ts';

/** A few more than the unit suite needs, few enough for every commit. `npm run hunt` looks at thousands. */
const SEEDS = 100;

describe('a hundred seeds', () => {
  test(
    'keep every promise while things fail, and come to rest as they should',
    async () => {
      const failing: string[] = [];
      const fired = new Set<string>();
      for (let seed = 1; seed <= SEEDS; seed += 1) {
        const result = await run({ seed });
        for (const fault of result.fired) fired.add(fault.split('@')[0] ?? '');
        if (result.failures.length > 0) failing.push(`npm run hunt -- --seed ${seed}   # ${result.failures[0]}`);
      }
      expect(failing).toEqual([]);
      // Every class of fault was seen: a swarm that injects nothing proves nothing.
      expect([...fired].sort()).toEqual(['crash', 'delay', 'duplicate', 'lag', 'late', 'lost-ack', 'node-stop', 'refused', 'throttled', 'unavailable']);
    },
    120_000,
  );

  test('the same seed gives the same transcript', async () => {
    for (const seed of [1, 10, 17]) expect((await run({ seed })).hash).toBe((await run({ seed })).hash);
  });
});
