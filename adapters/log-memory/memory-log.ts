// The event log in memory, for simulations and tests: the semantics of the JetStream adapter without its network. It has no
// clock, timer or chance of its own; what goes wrong is decided by `LogFaults`.
import { hash } from 'node:crypto';
import { assert } from '../../domain/assert.ts';
import type { RecordedEvent } from '../../domain/event.ts';
import type { AppendEvent, Conflict, EventLog, LogPosition } from '../../domain/ports/event-log.ts';
import type { PortError } from '../../domain/ports/port-error.ts';
import type { Sealer } from '../../domain/ports/sealer.ts';
import { refKey, withoutUid, type Ref } from '../../domain/ref.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { decodeEvent, encodeEvent, type OpenFields } from '../../schemas/envelope.ts';
import type { LogFaults } from './faults.ts';
import { rememberEvent } from './remember-event.ts';
import { Waiters } from './waiters.ts';

interface MemoryLogOptions {
  readonly faults?: LogFaults;
  /** Encode and decode every event, as the real log does. False keeps the events themselves: several times faster. Default true. */
  readonly codec?: boolean;
  readonly sealer?: Sealer;
  /** Events a tail yields at once, at most. Default 1,000. */
  readonly batchMax?: number;
}

type Append = readonly [AppendEvent, ...AppendEvent[]];

export class MemoryLog implements EventLog {
  /** Event N is at index N - 1. */
  readonly #events: RecordedEvent[] = [];
  /** As stored, when there is a codec. */
  readonly #stored: Uint8Array[] = [];
  /** Which decision of which command each event is: the message id of the real log, but for its subject. */
  readonly #decisions: string[] = [];
  /** Sequences of a subject's events, in order. */
  readonly #sequences = new Map<string, number[]>();
  readonly #waiters = new Waiters();
  readonly #options: MemoryLogOptions;
  #readers = 0;

  constructor(options: MemoryLogOptions = {}) {
    this.#options = options;
  }

  async append(events: Append, _deadlineMs: number): Promise<Result<LogPosition, Conflict | PortError>> {
    assert(events.length <= 1000, 'an append has at most 1,000 events');
    const fault = this.#options.faults?.onAppend?.(events);
    if (fault?.delay) await fault.delay;
    if (fault?.refuse) return err(fault.refuse);
    const first = this.#store(events);
    const answer = fault?.sendTwice ? this.#store(events) : first;
    return fault?.loseAck ? err({ kind: 'ambiguous', message: 'the log did not answer' }) : answer;
  }

  async *tail(after: number, signal: AbortSignal): AsyncIterable<readonly RecordedEvent[]> {
    const reader = `tail-${++this.#readers}`;
    assert(after <= this.#events.length, `the log ends at ${this.#events.length}, before ${after}`);
    for (let position = after; !signal.aborted;) {
      if (position === this.#events.length) await this.#waiters.next(signal);
      const lag = this.#options.faults?.onDeliver?.(reader, position);
      if (lag) await lag;
      if (signal.aborted) return;
      const batch = this.#events.slice(position, position + (this.#options.batchMax ?? 1000));
      position += batch.length;
      if (batch.length > 0) yield batch;
    }
  }

  async *lastPerSubject(signal: AbortSignal): AsyncIterable<readonly RecordedEvent[]> {
    const sequences = [...this.#sequences.values()].map((all) => all.at(-1) ?? 0).sort((a, b) => a - b);
    const size = this.#options.batchMax ?? 1000;
    for (let from = 0; from < sequences.length && !signal.aborted; from += size)
      yield sequences.slice(from, from + size).flatMap((sequence) => this.#events[sequence - 1] ?? []);
  }

  async lastSequence(): Promise<Result<number, PortError>> {
    const failed = this.#options.faults?.onRead?.();
    return failed ? err(failed) : ok(this.#events.length);
  }

  async lastOf(ref: Ref): Promise<Result<RecordedEvent | undefined, PortError>> {
    const failed = this.#options.faults?.onRead?.();
    return failed ? err(failed) : ok(this.#events[this.#lastOf(subjectOf(ref)) - 1]);
  }

  /** Everything ever appended, in order: what a checker looks at. */
  get events(): readonly RecordedEvent[] {
    return this.#events;
  }

  /** The stored bytes of event `sequence`; undefined without a codec. */
  bytesOf(sequence: number): Uint8Array | undefined {
    return this.#stored[sequence - 1];
  }

  #lastOf(subject: string): number {
    return this.#sequences.get(subject)?.at(-1) ?? 0;
  }

  #store(events: Append): Result<LogPosition, Conflict> {
    const landed = this.#landedAt(events);
    if (landed > 0) return ok({ firstSequence: landed, lastSequence: landed + events.length - 1 });
    const loser = this.#loser(events);
    if (loser) return err({ kind: 'conflict', subject: events.length === 1 ? loser : undefined });
    const firstSequence = this.#events.length + 1;
    const heads = new Map<string, string>();
    for (const event of events) this.#put(event, heads);
    this.#waiters.wake();
    return ok({ firstSequence, lastSequence: this.#events.length });
  }

  /** "Is it mine?": the subject's first event after the expected one is this very event; or, alone, the same decision of the same command. */
  #landedAt(events: Append): number {
    const [first] = events;
    const subject = subjectOf(first.ref);
    if (this.#lastOf(subject) <= first.previousSequence) return 0;
    const next = this.#sequences.get(subject)?.find((sequence) => sequence > first.previousSequence) ?? 0;
    const sameDecision = events.length === 1 && this.#decisions[next - 1] === decisionOf(first);
    return sameDecision || this.#events[next - 1]?.id === first.id ? next : 0;
  }

  #loser(events: Append): Conflict['subject'] {
    const seen = new Set<string>();
    for (const event of events) {
      const subject = subjectOf(event.ref);
      if (seen.has(subject)) continue;
      seen.add(subject);
      const actualSequence = this.#lastOf(subject);
      if (actualSequence !== event.previousSequence) return { ref: event.ref, actualSequence };
    }
    return undefined;
  }

  #put(event: AppendEvent, heads: Map<string, string>): void {
    const subject = subjectOf(event.ref);
    const incarnation = `${subject}#${event.object.metadata.uid}`;
    const previousHash = heads.get(incarnation) ?? event.previousHash;
    const sequence = this.#events.length + 1;
    const recorded = this.#options.codec === false ? rememberEvent(event, sequence, previousHash) : this.#recode(event, sequence, previousHash);
    this.#events.push(recorded);
    this.#decisions.push(decisionOf(event));
    heads.set(incarnation, recorded.hash);
    const sequences = this.#sequences.get(subject);
    if (sequences) sequences.push(sequence);
    else this.#sequences.set(subject, [sequence]);
  }

  #recode(event: AppendEvent, sequence: number, previousHash: string): RecordedEvent {
    const { sealer } = this.#options;
    const bytes = encodeEvent(event, previousHash, sealer?.seals(event.ref) ? (fields) => sealer.seal(event.ref, event.id, fields) : undefined);
    const open: OpenFields | undefined = sealer && ((ref, id, header, sealed) => sealer.open(ref, id, header, sealed));
    const decoded = decodeEvent(sequence, hash('sha256', bytes), bytes, open);
    assert(decoded.ok, `what is encoded decodes: ${decoded.ok ? '' : `${decoded.error.path} ${decoded.error.got}`}`);
    this.#stored.push(bytes);
    return decoded.value;
  }
}

/** As the subject of the real log is: whatever incarnation. */
const subjectOf = (ref: Ref): string => refKey(ref.uid === undefined ? ref : withoutUid(ref));

const decisionOf = ({ origin, attempt }: AppendEvent): string => `${origin.id}#${attempt}`;
