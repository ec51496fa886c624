import { expect, test } from 'vitest';
import { createTurns } from './turns.ts';

test('tasks of one key run one after the other, in order, also past one that fails; others run beside them', async () => {
  const turns = createTurns();
  const seen: string[] = [];
  let release = (): void => undefined;
  const gate = new Promise<void>((resolve) => (release = resolve));
  const first = turns.take('a', async () => {
    await gate;
    seen.push('a1');
    throw new Error('no');
  });
  const second = turns.take('a', async () => void seen.push('a2'));
  await turns.take('b', async () => void seen.push('b1'));
  release();
  await expect(first).rejects.toThrow('no');
  await second;
  await turns.idle();
  expect(seen).toEqual(['b1', 'a1', 'a2']);
});
