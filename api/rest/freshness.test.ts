import { expect, test } from 'vitest';
import { createFold } from '../../domain/fold.ts';
import { err, ok } from '../../domain/result.ts';
import { WatchHub } from '../watch/watch-hub.ts';
import type { Store } from './deps.ts';
import { untilFresh } from './freshness.ts';

const clock = { nowMs: () => 1_000 };
const never = new Promise<never>(() => {});
const storeWith = (given: Partial<Store>): Store => ({
  objects: createFold(),
  hub: new WatchHub(),
  waitForFresh: () => never,
  reached: () => never,
  ...given,
});

test('a read without a resourceVersion waits until every acknowledged write is seen (K9)', async () => {
  let arrive: () => void = () => {};
  let done = false;
  const store = storeWith({ waitForFresh: () => new Promise((resolve) => (arrive = () => resolve(ok({})))) });
  const fresh = untilFresh({ clock }, store, undefined).then((result) => ((done = true), result));
  await Promise.resolve();
  expect(done).toBe(false);
  arrive();
  expect((await fresh).ok).toBe(true);
});

test('a log that does not answer is 503', async () => {
  const store = storeWith({ waitForFresh: () => Promise.resolve(err({ kind: 'unavailable', message: 'no leader', retryAfterSeconds: 1 })) });
  expect(await untilFresh({ clock }, store, undefined)).toMatchObject({ error: { code: 503, reason: 'ServiceUnavailable' } });
});

test('a resourceVersion is waited for, at most 3 s, then it is 504 (9.3)', async () => {
  const asked: unknown[] = [];
  const answering = (answer: boolean): Store => storeWith({ reached: (...wanted) => (asked.push(wanted), Promise.resolve(answer)) });
  expect((await untilFresh({ clock }, answering(true), 7)).ok).toBe(true);
  expect(await untilFresh({ clock }, answering(false), 7)).toMatchObject({
    error: { code: 504, reason: 'Timeout', details: { causes: [{ reason: 'ResourceVersionTooLarge' }], retryAfterSeconds: 1 } },
  });
  expect(asked).toEqual([
    [7, 4_000],
    [7, 4_000],
  ]);
});
