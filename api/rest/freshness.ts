import type { Clock } from '../../domain/ports/clock.ts';
import type { Result } from '../../domain/result.ts';
import { err, ok } from '../../domain/result.ts';
import { failure, statusOf } from '../status.ts';
import type { Status } from '../status.ts';
import type { Store } from './deps.ts';

/** How long a read waits for a resourceVersion that the fold has not reached. Source: apiserver storage cacher, blockTimeout. */
const aheadWaitMs = 3_000;

/**
 * Waits until the store may answer a read: without a resourceVersion it has seen every acknowledged write (K9), with one it has
 * seen that; 0 takes what is there.
 */
export async function untilFresh(
  { clock }: { readonly clock: Pick<Clock, 'nowMs'> },
  store: Store,
  resourceVersion: number | undefined,
): Promise<Result<unknown, Status>> {
  if (resourceVersion === undefined) {
    const fresh = await store.waitForFresh();
    return fresh.ok ? fresh : err(statusOf(fresh.error));
  }
  const reached = await store.reached(resourceVersion, clock.nowMs() + aheadWaitMs);
  return reached ? ok(undefined) : err(tooLarge(resourceVersion, store.objects.position));
}

const tooLarge = (wanted: number, current: number): Status =>
  failure(504, 'Timeout', `Timeout: Too large resource version: ${wanted}, current: ${current}`, {
    causes: [{ reason: 'ResourceVersionTooLarge', message: 'Too large resource version' }],
    retryAfterSeconds: 1,
  });
