import { afterEach, describe, expect, test, vi } from 'vitest';
import { run } from './run.ts';

/** Few enough for every commit. `swarm-large.int.test.ts` looks at more, `npm run hunt` at a thousand. */
const SEEDS = 12;

describe('twelve seeds', () => {
  test('keep every promise while things fail, and come to rest as they should', async () => {
    const failing: string[] = [];
    const fired = new Set<string>();
    let stale = 0;
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const result = await run({ seed });
      for (const fault of result.fired) fired.add(fault.slice(0, fault.lastIndexOf(':')));
      stale += result.lines.filter((line) => line.includes('refused: revision')).length;
      if (result.failures.length > 0) failing.push(`npm run hunt -- --size small --seed ${seed}   # ${result.failures[0]}`);
    }
    expect(failing).toEqual([]);
    // A swarm that injects nothing proves nothing: every class of fault was seen, where it hurts most, and calls came out of order.
    const kinds = new Set([...fired].map((fault) => fault.split('@')[0]));
    expect([...kinds].sort()).toEqual([
      'crash',
      'delay',
      'duplicate',
      'lag',
      'late',
      'lost-ack',
      'node-stop',
      'refused',
      'throttled',
      'unavailable',
      'zone-stop',
    ]);
    expect([...fired]).toEqual(
      expect.arrayContaining([
        'crash@ensure-instance',
        'crash@append-PodBound',
        'late@remove-port',
        'late@append-Created',
        'lost-ack@PodBound',
        'refused@ensure-load-balancer',
      ]),
    );
    expect(stale).toBeGreaterThan(10);
  }, 1_200_000);
});

describe('a simulated world', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  test('takes the same seed to the same transcript', async () => {
    for (const seed of [1, 10, 17]) expect((await run({ seed })).hash).toBe((await run({ seed })).hash);
  }, 120_000);

  test('asks the machine neither for the time nor for chance, and sets no timer', async () => {
    const ambient = [
      vi.spyOn(Date, 'now'),
      vi.spyOn(Math, 'random'),
      vi.spyOn(globalThis, 'setTimeout'),
      vi.spyOn(globalThis, 'setInterval'),
      vi.spyOn(crypto, 'randomUUID'),
      vi.spyOn(performance, 'now'),
    ];
    for (const spy of ambient) spy.mockClear();
    await run({ seed: 20 });
    expect(ambient.map((spy) => spy.mock.calls.length)).toEqual([0, 0, 0, 0, 0, 0]);
  }, 120_000);
});
