import { assert } from '../../domain/assert.ts';
import type { RecordedEvent } from '../../domain/event.ts';
import type { AppendEvent, Conflict, EventLog, LogPosition } from '../../domain/ports/event-log.ts';
import type { PortError } from '../../domain/ports/port-error.ts';
import type { Sealer } from '../../domain/ports/sealer.ts';
import type { Ref } from '../../domain/ref.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { logStreamOf, logSubject, streamSubjects, type LogStream } from '../../schemas/subjects.ts';
import { appendMessages } from './append.ts';
import { bootMessages, type SnapshotPlace } from './boot.ts';
import type { Link } from './link.ts';
import { messagesOf } from './messages.ts';
import { messageBytesMax, type Messages } from './publish.ts';
import { decode, decoded, lastMessages, tailMessages, type Source } from './read-events.ts';
import { writeSnapshot } from './snapshot-file.ts';
import { getMessage, streamInfo, wordsOf } from './stream-api.ts';

interface JetStreamLogOptions {
  readonly stream: LogStream;
  /** None where the role needs no Secrets: they are folded as shells then, and an append of one is refused (`NO_KEYS`). */
  readonly sealer?: Sealer;
  readonly staleLeaderMs?: number;
  /** Where snapshots are kept: `lastPerSubject` starts from it when it is valid. */
  readonly snapshot?: SnapshotPlace;
}

export interface JetStreamEventLog extends EventLog {
  /** Reads the last message of each subject into the snapshot file; for now and then, and before a clean stop. */
  saveSnapshot(signal: AbortSignal): Promise<void>;
}

/** A leader that was cut off may answer with an old end for as long as it takes to notice. Source: nats-server's lost-quorum interval. */
const defaultStaleLeaderMs = 12_000;

/** How long a read asks for an answer before it is `unavailable`. */
const readPatienceMs = 5_000;

/** One stream of the log: its own resourceVersion space. The stream is there (`ensureStreams`). */
export function openEventLog(link: Link, { stream, sealer, staleLeaderMs = defaultStaleLeaderMs, snapshot }: JetStreamLogOptions): JetStreamEventLog {
  const source: Source = {
    link,
    stream,
    subjects: streamSubjects(stream),
    staleLeaderMs,
    open: sealer && ((ref, id, header, sealed) => sealer.open(ref, id, header, sealed)),
  };
  return {
    append: (events, deadlineMs) => append(source, sealer, events, deadlineMs),
    tail: (after, signal) => decoded(source, tailMessages(source, after, signal)),
    lastPerSubject: (signal) => decoded(source, bootMessages(source, snapshot, signal)),
    async lastSequence() {
      const info = await streamInfo(link, stream, Date.now() + readPatienceMs);
      return info.ok ? ok(info.value.state.last_seq) : err({ kind: 'unavailable', message: wordsOf(info.error) });
    },
    lastOf: (ref) => lastOf(source, ref),
    async saveSnapshot(signal) {
      assert(snapshot, 'a log that saves snapshots was told where');
      await writeSnapshot(snapshot.file, { stream, incarnation: snapshot.incarnation }, lastMessages(source, signal), signal);
    },
  };
}

/** Without a sealer a Secret would be stored in clear, and what this process folded of it is its shell alone: its content would be lost. */
const withoutKeys: PortError = {
  kind: 'refused',
  message: 'this process has no project keys, so it may not write Secrets: give it the same --data directory (its `keys` folder) as the API',
  reason: 'NO_KEYS',
};

async function append(
  { link, stream }: Source,
  sealer: Sealer | undefined,
  events: readonly [AppendEvent, ...AppendEvent[]],
  deadlineMs: number,
): Promise<Result<LogPosition, Conflict | PortError>> {
  assert(events.length <= 1_000, 'an append has at most 1,000 events');
  assert(
    events.every(({ ref }) => logStreamOf(ref.resource) === stream),
    `every event of an append belongs to ${stream}`,
  );
  if (sealer === undefined && events.some(({ ref }) => ref.resource === 'secrets')) return err(withoutKeys);
  const made = sealedMessages(events, sealer);
  if (!made.ok) return made;
  const messages = made.value;
  const maxBytes = messageBytesMax(link);
  if (messages.some(({ bytes }) => bytes.length > maxBytes))
    return err({ kind: 'refused', message: `an event is larger than ${maxBytes} bytes`, reason: 'TOO_LARGE' });
  const appended = await appendMessages(link, stream, messages, deadlineMs);
  if (appended.ok) return appended;
  const { error } = appended;
  if (error.kind !== 'overtaken') return err(error);
  const { actualSequence } = error;
  return err({ kind: 'conflict', subject: actualSequence === undefined ? undefined : { ref: events[0].ref, actualSequence } });
}

/** A key store that cannot be used costs the write, not the process. */
function sealedMessages(events: readonly [AppendEvent, ...AppendEvent[]], sealer: Sealer | undefined): Result<Messages, PortError> {
  try {
    return ok(messagesOf(events, sealer));
  } catch (error) {
    return err({ kind: 'refused', message: `it cannot be sealed: ${error instanceof Error ? error.message : String(error)}`, reason: 'NOT_SEALED' });
  }
}

async function lastOf(source: Source, ref: Ref): Promise<Result<RecordedEvent | undefined, PortError>> {
  const found = await getMessage(source.link, source.stream, { last_by_subj: logSubject(ref) }, Date.now() + readPatienceMs);
  if (!found.ok) return err({ kind: 'unavailable', message: wordsOf(found.error) });
  return ok(found.value && decode(source, found.value));
}
