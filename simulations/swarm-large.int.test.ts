import { expect, test } from 'vitest';
import { run } from './run.ts';

/** Worlds of 200 nodes and two copies of each worker take seconds each. `npm run hunt` looks at a thousand. */
const SEEDS = 50;

test('fifty seeds of 200 nodes and two copies of each worker keep every promise while things fail, and come to rest as they should', async () => {
  const failing: string[] = [];
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const { failures } = await run({ seed, size: 'large' });
    if (failures.length > 0) failing.push(`npm run hunt -- --seed ${seed}   # ${failures[0]}`);
  }
  expect(failing).toEqual([]);
}, 900_000);
