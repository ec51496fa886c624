// What is stored of one name, or of one project, for questions about the past.
import type { RecordedEvent } from '../../domain/event.ts';
import { isUpTo, type Moment } from '../../domain/history/moment.ts';
import type { JournalEntry } from '../../domain/ports/journal.ts';
import type { Sealer } from '../../domain/ports/sealer.ts';
import type { Ref, Tenant } from '../../domain/ref.ts';
import { decodeJournalEntry } from '../../schemas/journal-envelope.ts';
import { effectsSubject, logStreamOf, logSubject, projectSubjects, siblingSubjects, streamSubjects, type LogStream } from '../../schemas/subjects.ts';
import type { Link } from './link.ts';
import { LogLost } from './log-lost.ts';
import { decode, lastStoredMessages, storedMessages, type Source } from './read-events.ts';
import { getMessage, wordsOf, type MessageQuery } from './stream-api.ts';

export interface History {
  /** Every event of the ref's name, in order. */
  eventsOf(ref: Ref, signal: AbortSignal): Promise<readonly RecordedEvent[]>;
  /** The first event at or after a sequence of the log that has this resource, whosever it is; undefined where the log ends before. */
  firstFrom(resource: string, sequence: number): Promise<RecordedEvent | undefined>;
  /** Of the log that has this resource; 0 when it is empty. */
  lastSequence(resource: string): Promise<number>;
  /** Every line of the effects journal about the ref's name, in order; one that cannot be read is left out. */
  journalOf(ref: Ref, signal: AbortSignal): Promise<readonly JournalEntry[]>;
  /** The last event of each object of a resource in a namespace up to a moment, in order; of those that were deleted their deletion. */
  lastIn(siblings: Omit<Ref, 'name'>, moment: Moment, signal: AbortSignal): Promise<readonly RecordedEvent[]>;
  /** The events of the log of a project up to a sequence, in order. */
  projectUpTo(tenant: Tenant, sequence: number, signal: AbortSignal): AsyncIterable<readonly RecordedEvent[]>;
}

const staleLeaderMs = 12_000;
const patienceMs = 10_000;

/** The streams are there. Each call throws what a person can read when the server does not answer. */
export function openHistory(link: Link, sealer: Sealer): History {
  const open: NonNullable<Source['open']> = (owner, id, header, sealed) => sealer.open(owner, id, header, sealed);
  const source = (stream: string, subjects: string): Source => ({ link, stream, subjects, staleLeaderMs, open });
  const stored = async (stream: LogStream, query: MessageQuery) => {
    const found = await getMessage(link, stream, query, Date.now() + patienceMs);
    if (!found.ok) throw new LogLost(`stream ${stream} cannot be read: ${wordsOf(found.error)}`);
    return found.value;
  };
  return {
    async eventsOf(ref, signal) {
      const of = source(logStreamOf(ref.resource), logSubject(ref));
      const events: RecordedEvent[] = [];
      for await (const batch of storedMessages(of, Number.MAX_SAFE_INTEGER, signal)) events.push(...batch.map((message) => decode(of, message)));
      return events;
    },
    async firstFrom(resource, sequence) {
      const stream = logStreamOf(resource);
      const found = await stored(stream, { seq: sequence, next_by_subj: streamSubjects(stream) });
      return found && decode({ stream, open }, found);
    },
    async lastSequence(resource) {
      const stream = logStreamOf(resource);
      return (await stored(stream, { last_by_subj: streamSubjects(stream) }))?.sequence ?? 0;
    },
    async journalOf(ref, signal) {
      const entries: JournalEntry[] = [];
      for await (const batch of storedMessages(source('K8SHOST_EFFECTS', effectsSubject(ref)), Number.MAX_SAFE_INTEGER, signal))
        for (const { bytes } of batch) {
          const entry = decodeJournalEntry(bytes, open);
          if (entry.ok) entries.push(entry.value);
        }
      return entries;
    },
    async lastIn(siblings, moment, signal) {
      const of = source(logStreamOf(siblings.resource), siblingSubjects(siblings));
      const last = new Map<string, RecordedEvent>();
      // What was last then is known to nobody but a reader of all that was written since.
      const upTo = moment.kind === 'sequence' ? moment.sequence : Number.MAX_SAFE_INTEGER;
      const batches = moment.kind === 'now' ? lastStoredMessages(of, signal) : storedMessages(of, upTo, signal);
      for await (const batch of batches)
        for (const event of batch.map((message) => decode(of, message))) if (isUpTo(moment, event)) last.set(event.ref.name, event);
      return [...last.values()];
    },
    async *projectUpTo(tenant, sequence, signal) {
      const of = source('K8SHOST_LOG', projectSubjects(tenant));
      for await (const batch of storedMessages(of, sequence, signal)) yield batch.map((message) => decode(of, message));
    },
  };
}
