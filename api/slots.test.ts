import { expect, test } from 'vitest';
import { Slots } from './slots.ts';

test('each has its own, and a slot is given back once', () => {
  const slots = new Slots(2);
  const first = slots.take('a');
  expect([slots.take('a'), slots.take('a'), slots.take('b')].map((slot) => slot !== undefined)).toEqual([true, false, true]);
  first?.();
  first?.();
  expect([slots.take('a'), slots.take('a')].map((slot) => slot !== undefined)).toEqual([true, false]);
});
