import { Subject, type Observable } from 'rxjs';
import type { RecordedEvent } from '../domain/event.ts';
import { createFold, type Fold } from '../domain/fold.ts';
import type { Change } from '../domain/objects.ts';
import type { Clock } from '../domain/ports/clock.ts';
import type { EventLog } from '../domain/ports/event-log.ts';
import { storeNames, type StoreName } from '../domain/stores.ts';

export type Logs = Readonly<Record<StoreName, EventLog>>;

/** The fold of a process, kept up to date by one tail a store. */
export interface LiveFold {
  readonly fold: Fold;
  /** Every step, after it was made, in order and synchronously. Subscribe before `boot` to get the present objects too. */
  readonly changes: Observable<Change>;
  /** Resolves when the fold shows the log as it was when this was called; then the tails go on until the signal aborts. */
  boot(signal: AbortSignal): Promise<void>;
  /** True when the fold has everything of `store` up to `sequence`; false when `deadlineMs` (epoch) came first. */
  reached(store: StoreName, sequence: number, deadlineMs: number): Promise<boolean>;
  /** Rejects when a tail ends with an error: an event that cannot be read. The process must stop, for a skipped event changes the fold. */
  readonly failed: Promise<never>;
}

interface Waiter {
  readonly sequence: number;
  readonly resolve: (reached: boolean) => void;
}

/** `bootFrom` gives what a store starts from; the last event of every subject when it is not given. */
export function createLiveFold(
  logs: Logs,
  clock: Clock,
  bootFrom: (store: StoreName, signal: AbortSignal) => AsyncIterable<readonly RecordedEvent[]> = lastEvents(logs),
): LiveFold {
  const fold = createFold();
  const changes = new Subject<Change>();
  const waiters: Record<StoreName, Set<Waiter>> = { log: new Set(), leases: new Set(), events: new Set() };
  let fail: (error: unknown) => void = () => {};
  const failed = new Promise<never>((_, reject) => (fail = reject));
  failed.catch(() => {});

  const apply = (store: StoreName, events: readonly RecordedEvent[]): void => {
    for (const event of events) {
      const change = fold.apply(event);
      if (change !== undefined) changes.next(change);
    }
    const position = fold.at(store).position;
    for (const waiter of waiters[store]) {
      if (waiter.sequence > position) continue;
      waiters[store].delete(waiter);
      waiter.resolve(true);
    }
  };

  const follow = async (store: StoreName, signal: AbortSignal): Promise<void> => {
    for await (const events of logs[store].tail(fold.at(store).position, signal)) {
      for (const event of events) requireChain(fold, event);
      apply(store, events);
    }
  };

  const reached = async (store: StoreName, sequence: number, deadlineMs: number): Promise<boolean> => {
    if (fold.at(store).position >= sequence) return true;
    const giveUp = new AbortController();
    const arrived = new Promise<boolean>((resolve) => {
      const waiter: Waiter = { sequence, resolve };
      waiters[store].add(waiter);
      void clock.sleep(Math.max(0, deadlineMs - clock.nowMs()), giveUp.signal).then(() => {
        waiters[store].delete(waiter);
        resolve(false);
      });
    });
    const result = await arrived;
    // With a reason, or an exception is made for each write.
    giveUp.abort('arrived');
    return result;
  };

  return {
    fold,
    changes,
    failed,
    reached,
    async boot(signal) {
      const ends = await Promise.all(storeNames.map((store) => lastSequenceOf(logs[store], clock, signal)));
      for (const store of storeNames) for await (const events of bootFrom(store, signal)) apply(store, events);
      for (const store of storeNames) follow(store, signal).catch(fail);
      await Promise.race([failed, Promise.all(storeNames.map((store, index) => reached(store, ends[index] ?? 0, Number.MAX_SAFE_INTEGER)))]);
    },
  };
}

/**
 * An event names the hash of the one before it of the same object: when that is not the one this fold has, the log was changed behind
 * the engine's back. Events of one batch that follow each other on an object are checked by `k8shost replay`.
 */
function requireChain(fold: Fold, { ref, object, previousHash, previousSequence, sequence, unreadable }: RecordedEvent): void {
  if (unreadable !== undefined) return;
  const present = fold.get(ref);
  if (present === undefined || present.object.metadata.uid !== object.metadata.uid || present.sequence !== previousSequence) return;
  if (present.hash !== previousHash)
    throw new Error(
      `the hash chain of the log is broken at event ${sequence} (${ref.resource} ${ref.namespace}/${ref.name}): the event before it is ${present.hash}, and it names ${previousHash}`,
    );
}

const lastEvents =
  (logs: Logs) =>
  (store: StoreName, signal: AbortSignal): AsyncIterable<readonly RecordedEvent[]> =>
    logs[store].lastPerSubject(signal);

const retryMs = 200;

/** The leader may be away while a cluster starts: asks until it answers. */
async function lastSequenceOf(log: EventLog, clock: Clock, signal: AbortSignal): Promise<number> {
  for (;;) {
    const last = await log.lastSequence();
    if (last.ok) return last.value;
    if (signal.aborted) return 0;
    await clock.sleep(retryMs, signal);
  }
}
