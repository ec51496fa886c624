import { expect, test } from 'vitest';
import { createTurns } from './turns.ts';

test('only so many run at once, only so many wait, and a failure hands the turn on', async () => {
  const turns = createTurns({ atOnceMax: 1, waitingMax: 1 });
  const order: string[] = [];
  const gate = Promise.withResolvers<void>();
  const first = turns.take(async () => {
    order.push('first');
    await gate.promise;
    throw new Error('failed');
  });
  const second = turns.take(() => Promise.resolve(order.push('second')));
  expect(await turns.take(() => Promise.resolve(order.push('third')))).toBeUndefined();
  expect(order).toEqual(['first']);
  gate.resolve();
  await expect(first).rejects.toThrow('failed');
  await second;
  expect(await turns.take(() => Promise.resolve(order.push('fourth')))).toBe(3);
  expect(order).toEqual(['first', 'second', 'fourth']);
});
