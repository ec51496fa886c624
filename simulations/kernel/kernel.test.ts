import { describe, expect, test } from 'vitest';
import { createStream } from './chance.ts';
import { createKernel } from './kernel.ts';
import { createLife } from './process.ts';

const orderOf = async (seed: number): Promise<string[]> => {
  const kernel = createKernel(seed, 0);
  const seen: string[] = [];
  for (const lane of ['a', 'b', 'c', 'd']) for (const number of [1, 2, 3]) kernel.after(5, lane, () => seen.push(`${lane}${number}`));
  await kernel.runUntil(10);
  return seen;
};

describe('kernel', () => {
  test('chance decides between lanes, and never within one', async () => {
    const orders = await Promise.all([1, 2, 3, 4, 5, 6].map(orderOf));
    for (const order of orders)
      for (const lane of ['a', 'b', 'c', 'd']) expect(order.filter((step) => step.startsWith(lane))).toEqual([`${lane}1`, `${lane}2`, `${lane}3`]);
    expect(new Set(orders.map(String)).size).toBeGreaterThan(1);
    expect(await orderOf(3)).toEqual(orders[2]);
  });

  test('promises go on as far as they can before the next step', async () => {
    const kernel = createKernel(1, 0);
    const seen: string[] = [];
    kernel.after(1, 'a', () => {
      void (async () => {
        for (let hop = 0; hop < 50; hop += 1) await Promise.resolve();
        seen.push('fifty hops later');
      })();
    });
    kernel.after(1, 'a', () => seen.push('next step'));
    await kernel.runUntil(5);
    expect(seen).toEqual(['fifty hops later', 'next step']);
    expect(kernel.nowMs).toBe(5);
  });

  test('a killed process never goes on, not even into a finally', async () => {
    const kernel = createKernel(1, 0);
    const life = createLife(kernel, 1, 'worker');
    const seen: string[] = [];
    const work = async (): Promise<void> => {
      try {
        await life.clock.sleep(10);
        seen.push('slept');
        await life.answer(10, () => seen.push('the world did it'));
        seen.push('heard of it');
      } finally {
        seen.push('finally');
      }
    };
    void work();
    kernel.after(15, 'killer', () => life.kill());
    await kernel.runUntil(100);
    expect(seen).toEqual(['slept', 'the world did it']);
  });

  test('streams of one seed are independent and repeatable', () => {
    const draw = (name: string): number[] => {
      const stream = createStream(7, name);
      return Array.from({ length: 5 }, () => stream.between(1, 1_000_000));
    };
    expect(draw('a')).toEqual(draw('a'));
    expect(draw('a')).not.toEqual(draw('b'));
  });
});
