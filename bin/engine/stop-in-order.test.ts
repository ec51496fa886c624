import { expect, test } from 'vitest';
import { stopInOrder } from './stop-in-order.ts';

const never = new Promise<void>(() => {});

test('a step begins when the one before it has ended', async () => {
  const order: string[] = [];
  const step = (name: string) => async (): Promise<void> => {
    order.push(`${name} begins`);
    await Promise.resolve();
    order.push(`${name} ends`);
  };
  await stopInOrder([step('api'), step('worker')]);
  expect(order).toEqual(['api begins', 'api ends', 'worker begins', 'worker ends']);
});

test('what does not end is left behind, what comes after it does not begin, and the process is told to exit', async () => {
  const begun: string[] = [];
  let exits = 0;
  const step = (name: string, ended: Promise<void>) => (): Promise<void> => {
    begun.push(name);
    return ended;
  };
  await stopInOrder([step('api', Promise.resolve()), step('worker', never), step('snapshots', never)], 20, () => void exits++);
  expect(begun).toEqual(['api', 'worker']);
  expect(exits).toBe(1);
});

test('a bug found while stopping is told', async () => {
  await expect(stopInOrder([() => Promise.reject(new Error('broken'))])).rejects.toThrow('broken');
});
