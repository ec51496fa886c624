import { LogLost, UnreadableEvent } from '../../adapters/log-jetstream/log-lost.ts';
import type { LiveFold } from '../../api/live-fold.ts';
import { Failure } from '../failure.ts';

/** Rejects when the log cannot be followed any more. */
export const logFailure = ({ failed }: Pick<LiveFold, 'failed'>): Promise<never> => failed.catch(asOperators);

/** Boots the fold; rejects when the log is not the one that was here before, or cannot be read. */
export const bootFold = (live: Pick<LiveFold, 'boot'>, signal: AbortSignal): Promise<void> => live.boot(signal).catch(asOperators);

/** That the log is damaged is the operator's to mend, and no bug of this process. */
function asOperators(error: unknown): never {
  throw error instanceof LogLost || error instanceof UnreadableEvent ? new Failure(error.message) : error;
}
