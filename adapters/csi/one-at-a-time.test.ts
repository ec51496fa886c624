import { expect, test } from 'vitest';
import { ok } from '../../domain/result.ts';
import { oneAtATime } from './one-at-a-time.ts';

test('CSI-4: a second call for a thing is ABORTED while the first runs, and others are not', async () => {
  const alone = oneAtATime();
  const { promise, resolve } = Promise.withResolvers<void>();
  const first = alone.hold('volume a', async () => ok(await promise));
  expect(await alone.hold('volume a', async () => ok(1))).toMatchObject({ error: { reason: 'ABORTED' } });
  expect(await alone.hold('volume b', async () => ok(2))).toEqual({ ok: true, value: 2 });
  resolve();
  await first;
  await expect(alone.hold('volume a', () => Promise.reject(new Error('the machine broke')))).rejects.toThrow('the machine broke');
  expect(await alone.hold('volume a', async () => ok(3))).toEqual({ ok: true, value: 3 });
});
