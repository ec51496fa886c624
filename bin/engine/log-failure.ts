import { LogLost, UnreadableEvent } from '../../adapters/log-jetstream/log-lost.ts';
import type { LiveFold } from '../../api/live-fold.ts';
import { Failure } from '../failure.ts';

/** Rejects when the log cannot be followed any more. That the log is damaged is the operator's to mend, and no bug of this process. */
export const logFailure = ({ failed }: LiveFold): Promise<never> =>
  failed.catch((error: unknown) => {
    throw error instanceof LogLost || error instanceof UnreadableEvent ? new Failure(error.message) : error;
  });
