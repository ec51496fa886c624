import { expect, test } from 'vitest';
import { createFold } from '../../domain/fold.ts';
import type { Clock } from '../../domain/ports/clock.ts';
import type { RecordedEvent } from '../../domain/event.ts';
import { err, ok } from '../../domain/result.ts';
import { WatchHub } from '../watch/watch-hub.ts';
import type { Store } from './deps.ts';
import { untilFresh } from './freshness.ts';

/** A store at position 0, a clock whose sleeps end when the test says so, and the means to move both. */
function world(waitForFresh: Store['waitForFresh'] = () => Promise.resolve(ok({}))) {
  const fold = createFold();
  const hub = new WatchHub();
  const sleeps: { ms: number; wake: () => void }[] = [];
  const clock: Clock = { nowMs: () => 0, sleep: (ms) => new Promise((resolve) => sleeps.push({ ms, wake: resolve })) };
  const store: Store = { objects: fold, hub, waitForFresh };
  const write = (sequence: number): void => {
    const object = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a', uid: 'u', creationTimestamp: '' } };
    const change = fold.apply({
      ref: { org: 'o', project: 'p', resource: 'configmaps', namespace: 'default', name: 'a' },
      object,
      deleted: false,
      sequence,
    } as RecordedEvent);
    if (change !== undefined) hub.publish([change]);
  };
  return { clock, store, sleeps, write };
}

test('a read without a resourceVersion waits until every acknowledged write is seen (K9)', async () => {
  let arrive: () => void = () => {};
  const { clock, store } = world(() => new Promise((resolve) => (arrive = () => resolve(ok({})))));
  let done = false;
  const fresh = untilFresh({ clock }, store, undefined).then((result) => ((done = true), result));
  await Promise.resolve();
  expect(done).toBe(false);
  arrive();
  expect((await fresh).ok).toBe(true);
});

test('a log that does not answer is 503', async () => {
  const { clock, store } = world(() => Promise.resolve(err({ kind: 'unavailable', message: 'no leader', retryAfterSeconds: 1 })));
  expect(await untilFresh({ clock }, store, undefined)).toMatchObject({ error: { code: 503, reason: 'ServiceUnavailable' } });
});

test('0 takes what is there, and a resourceVersion that is reached is not waited for', async () => {
  const { clock, store, write } = world(() => new Promise(() => {}));
  expect((await untilFresh({ clock }, store, 0)).ok).toBe(true);
  write(7);
  expect((await untilFresh({ clock }, store, 7)).ok).toBe(true);
});

test('a resourceVersion ahead is waited for', async () => {
  const { clock, store, write } = world();
  const fresh = untilFresh({ clock }, store, 7);
  write(7);
  expect((await fresh).ok).toBe(true);
});

test('a resourceVersion that does not come within 3 s is 504 (9.3)', async () => {
  const { clock, store, sleeps } = world();
  const fresh = untilFresh({ clock }, store, 7);
  expect(sleeps.map(({ ms }) => ms)).toEqual([3000]);
  sleeps[0]?.wake();
  expect(await fresh).toMatchObject({
    error: { code: 504, reason: 'Timeout', details: { causes: [{ reason: 'ResourceVersionTooLarge' }], retryAfterSeconds: 1 } },
  });
});
