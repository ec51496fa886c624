import type { Clock } from '../domain/ports/clock.ts';
import type { PortError } from '../domain/ports/port-error.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { StoreName } from '../domain/stores.ts';
import type { LiveFold, Logs } from './live-fold.ts';

/** Resolves when the fold shows every write that was acknowledged, by whatever process, before the call. */
export type Freshen = (store: StoreName) => Promise<Result<Record<string, never>, PortError>>;

const waitMs = 10_000;

/**
 * Callers share a question to the leader for its last sequence: one that was sent before a caller came does not serve it, so at
 * most one is under way and one waits, however many callers there are.
 */
export function createFreshness(logs: Logs, live: LiveFold, clock: Clock): Freshen {
  const asking: Partial<Record<StoreName, Promise<unknown>>> = {};
  const next: Partial<Record<StoreName, Promise<Result<Record<string, never>, PortError>>>> = {};

  const ask = async (store: StoreName): Promise<Result<Record<string, never>, PortError>> => {
    const last = await logs[store].lastSequence();
    if (!last.ok) return err(last.error);
    const reached = await live.reached(store, last.value, clock.nowMs() + waitMs);
    return reached ? ok({}) : err({ kind: 'unavailable', message: `the log is ahead of this process, at ${last.value}` });
  };

  return (store) => {
    const waiting = next[store];
    if (waiting !== undefined) return waiting;
    const question = (async () => {
      await asking[store];
      delete next[store];
      const answer = ask(store);
      asking[store] = answer;
      return answer;
    })();
    next[store] = question;
    return question;
  };
}
