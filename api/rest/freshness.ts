import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import { failure, statusOf } from '../status.ts';
import type { Status } from '../status.ts';
import type { RestDeps, Store } from './deps.ts';

/** How long a read waits for a resourceVersion that the fold has not reached. Source: apiserver storage cacher, blockTimeout. */
const aheadWaitMs = 3_000;

/**
 * Waits until the store may answer a read: without a resourceVersion it has seen every acknowledged write (K9), with one it has
 * seen that; 0 takes what is there.
 */
export async function untilFresh({ clock }: Pick<RestDeps, 'clock'>, store: Store, resourceVersion: number | undefined): Promise<Result<unknown, Status>> {
  if (resourceVersion === undefined) {
    const fresh = await store.waitForFresh();
    return fresh.ok ? fresh : err(statusOf(fresh.error));
  }
  if (resourceVersion <= store.objects.position) return ok(undefined);
  const given = new AbortController();
  const timeout = new AbortController();
  void clock.sleep(aheadWaitMs, given.signal).then(() => timeout.abort());
  const reached = await store.hub.reached(resourceVersion, timeout.signal);
  given.abort();
  return reached || resourceVersion <= store.objects.position ? ok(undefined) : err(tooLarge(resourceVersion, store.objects.position));
}

const tooLarge = (wanted: number, current: number): Status =>
  failure(504, 'Timeout', `Timeout: Too large resource version: ${wanted}, current: ${current}`, {
    causes: [{ reason: 'ResourceVersionTooLarge', message: 'Too large resource version' }],
    retryAfterSeconds: 1,
  });
