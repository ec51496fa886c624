import type { DomainEvent, RecordedEvent } from '../event.ts';
import type { Actor, Origin } from '../command.ts';
import type { Ref } from '../ref.ts';
import type { Result } from '../result.ts';
import type { PortError } from './port-error.ts';

/** One event ready to be stored. */
export interface AppendEvent extends DomainEvent {
  /** UUIDv7. */
  readonly id: string;
  readonly origin: Origin;
  readonly actor: Actor;
  /** Counts the times this command was decided anew; part of the message id, which must never be reused for other bytes. */
  readonly attempt: number;
  /**
   * Hash of the previous event of the same (subject, uid) as the fold knows it, '' for none. It counts for the first event of a
   * (subject, uid) in an append; the adapter chains the later ones itself, since only it knows the stored bytes.
   */
  readonly previousHash: string;
}

/**
 * Somebody else wrote. `subject` is the loser when the log can tell (a single append), with the leader's number for it
 * (0 = none); undefined for a refused batch, which names no culprit.
 */
export interface Conflict {
  readonly kind: 'conflict';
  readonly subject: { readonly ref: Ref; readonly actualSequence: number } | undefined;
}

export interface LogPosition {
  /** Sequence of the first event of the append; the others follow without a gap. */
  readonly firstSequence: number;
  readonly lastSequence: number;
}

/** What a boot starts from: the last event of every subject (tombstones included), in order of sequence. */
export interface EventLog {
  /**
   * Appends all of `events` or none, durable when it resolves. The first event of a subject in the batch expects the subject's
   * last sequence to be its `previousSequence`; later ones of the same subject follow it. At most 1,000 events.
   * Resolves every doubt it can ("is it mine?" on the leader) before `deadlineMs` (epoch); after that `ambiguous`.
   */
  append(events: readonly [AppendEvent, ...AppendEvent[]], deadlineMs: number): Promise<Result<LogPosition, Conflict | PortError>>;
  /** Every event with a sequence > `after`, in order, for ever (until the signal aborts). Survives reconnects and server restarts. */
  tail(after: number, signal: AbortSignal): AsyncIterable<readonly RecordedEvent[]>;
  /** The last event of every subject as of about now, in order of sequence; ends. Then `tail` from the last sequence seen. */
  lastPerSubject(signal: AbortSignal): AsyncIterable<readonly RecordedEvent[]>;
  /** The leader's last sequence of the stream: a reader whose fold has reached it has seen every acknowledged write. */
  lastSequence(): Promise<Result<number, PortError>>;
  /** The last event of one subject, from the leader. */
  lastOf(ref: Ref): Promise<Result<RecordedEvent | undefined, PortError>>;
}
