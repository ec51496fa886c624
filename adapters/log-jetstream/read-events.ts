// The two ways to read the log: from a sequence on for ever, and the last event of each subject. Both make a delivery, and another
// one when it ends, going on where they stopped.
import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import type { Actor } from '../../domain/command.ts';
import type { RecordedEvent } from '../../domain/event.ts';
import type { Ref } from '../../domain/ref.ts';
import { decodeEvent, type OpenFields } from '../../schemas/envelope.ts';
import { parseLogSubject } from '../../schemas/subjects.ts';
import { openDelivery, type Delivered, type Start } from './delivery.ts';
import { hashOf } from './hash-of.ts';
import type { Link } from './link.ts';
import { LogLost, UnreadableEvent } from './log-lost.ts';
import { getMessage, streamInfo, wordsOf } from './stream-api.ts';

export interface Source {
  readonly link: Link;
  readonly stream: string;
  /** Subjects of the stream, for reading the last of each. */
  readonly subjects: string;
  readonly open: OpenFields | undefined;
  /** How long an end that lies before what was read is doubted, before `LogLost`. */
  readonly staleLeaderMs: number;
}

/** What is yielded at once, at most; between two such batches the process gets to its sockets and timers. */
const batchMax = 1_000;
const retryMs = 100;
const infoTimeoutMs = 10_000;
/** Whoever takes longer to say where the stream ends was away. */
const silentMs = 1_000;

/** Messages after `after`, in order, for ever. Throws `LogLost` when the stream ends before `after`. */
export async function* tailMessages(source: Source, after: number, signal: AbortSignal): AsyncGenerator<readonly Delivered[], void> {
  let position = after;
  while (!signal.aborted) {
    await requireEnd(source, position, signal);
    for await (const batch of delivered(source, { deliver_policy: 'by_start_sequence', opt_start_seq: position + 1 }, signal)) {
      if (batch === 'idle') continue;
      const fresh = batch.filter(({ sequence }) => sequence > position);
      position = fresh.at(-1)?.sequence ?? position;
      if (fresh.length > 0) yield fresh;
    }
  }
}

/** The last message of each subject as of the start or a little later, in order; ends. */
export async function* lastMessages(source: Source, signal: AbortSignal): AsyncGenerator<readonly Delivered[], void> {
  const end = await endOf(source, signal);
  let position = 0;
  while (position < end && !signal.aborted) {
    for await (const batch of delivered(source, { deliver_policy: 'last_per_subject', filter_subject: source.subjects }, signal)) {
      // Nothing more to come now: what was last at the start has since been taken away (a limit of the stream).
      if (batch === 'idle') return;
      const fresh = batch.filter(({ sequence }) => sequence > position);
      position = fresh.at(-1)?.sequence ?? position;
      if (fresh.length > 0) yield fresh;
      if (position >= end) return;
    }
  }
}

/** What is stored on the source's subjects (one, or many by wildcards) up to `upTo`, in order; ends. */
export async function* storedMessages(source: Source, upTo: number, signal: AbortSignal): AsyncGenerator<readonly Delivered[], void> {
  const end = Math.min(await lastStored(source), upTo);
  yield* upToEnd(source, end, (position) => ({ deliver_policy: 'by_start_sequence', opt_start_seq: position + 1, filter_subject: source.subjects }), signal);
}

/** The last message of each of the source's subjects as of now, in order; ends with the last of them, and so at once where it is far from the stream's. */
export async function* lastStoredMessages(source: Source, signal: AbortSignal): AsyncGenerator<readonly Delivered[], void> {
  yield* upToEnd(source, await lastStored(source), () => ({ deliver_policy: 'last_per_subject', filter_subject: source.subjects }), signal);
}

async function lastStored({ link, stream, subjects }: Source): Promise<number> {
  const last = await getMessage(link, stream, { last_by_subj: subjects }, Date.now() + infoTimeoutMs);
  if (!last.ok) throw new LogLost(`stream ${stream} cannot be read: ${wordsOf(last.error)}`);
  return last.value?.sequence ?? 0;
}

async function* upToEnd(source: Source, end: number, startAfter: (position: number) => Start, signal: AbortSignal): AsyncGenerator<readonly Delivered[], void> {
  let position = 0;
  while (position < end && !signal.aborted) {
    for await (const batch of delivered(source, startAfter(position), signal)) {
      if (batch === 'idle') return;
      const due = batch.filter(({ sequence }) => sequence > position && sequence <= end);
      if (due.length > 0) yield due;
      position = batch.at(-1)?.sequence ?? position;
      if (position >= end) return;
    }
  }
}

export async function* decoded(source: Source, batches: AsyncIterable<readonly Delivered[]>): AsyncGenerator<readonly RecordedEvent[], void> {
  for await (const batch of batches) yield batch.map((message) => decode(source, message));
}

/** An event whose body cannot be read quarantines the project that its subject names; one without a readable subject stops the process. */
export function decode({ stream, open }: Pick<Source, 'stream' | 'open'>, { sequence, subject, bytes }: Delivered): RecordedEvent {
  const hash = hashOf(bytes);
  const event = decodeEvent(sequence, hash, bytes, open);
  if (event.ok) return event.value;
  const { path, expected, got } = event.error;
  const reason = `${path === '' ? '' : `${path}: `}expected ${expected}, got ${got}`;
  const ref = parseLogSubject(subject);
  if (ref === undefined) throw new UnreadableEvent(stream, sequence, subject, reason);
  return unreadableEvent(sequence, ref, hash, reason);
}

const nobody: Actor = { principal: '', groups: [], userAgent: '', via: 'reconciler' };

const unreadableEvent = (sequence: number, ref: Ref, hash: string, unreadable: string): RecordedEvent => ({
  sequence,
  previousSequence: 0,
  id: '',
  type: 'Unreadable',
  ref,
  object: { apiVersion: '', kind: '', metadata: { name: ref.name, uid: '', creationTimestamp: '' } },
  deleted: false,
  request: { verb: 'replace', body: null },
  because: null,
  actor: nobody,
  commandId: '',
  correlationId: '',
  causationId: '',
  timeMs: 0,
  hash,
  previousHash: '',
  unreadable,
});

/** One delivery until it ends; the caller decides where the next one starts. */
async function* delivered({ link, stream }: Source, start: Start, signal: AbortSignal): AsyncGenerator<readonly Delivered[] | 'idle', void> {
  const delivery = await openDelivery(link, stream, start);
  if (!delivery) return void (await sleep(retryMs, undefined, { signal }).catch(() => {}));
  try {
    for (;;) {
      const news = await delivery.next(signal);
      if (news === 'ended') return;
      if (news === 'idle') yield news;
      else yield* slices(news);
    }
  } finally {
    delivery.close();
  }
}

async function* slices(messages: readonly Delivered[]): AsyncGenerator<readonly Delivered[], void> {
  for (let from = 0; from < messages.length; from += batchMax) {
    if (from > 0) await setImmediate();
    yield messages.length <= batchMax ? messages : messages.slice(from, from + batchMax);
  }
}

/**
 * Throws `LogLost` when the stream ends before `position`, and goes on saying so for `staleLeaderMs`. That time begins anew after every
 * silence: servers that were frozen or away answer first, with what they have, and elect and catch up after.
 */
export async function requireEnd(source: Source, position: number, signal: AbortSignal): Promise<void> {
  if (position === 0) return;
  for (let doubtedFromMs: number | undefined; !signal.aborted; await sleep(retryMs)) {
    const askedMs = Date.now();
    const end = await endOf(source, signal);
    if (end >= position || signal.aborted) return;
    if (doubtedFromMs === undefined || Date.now() - askedMs > silentMs) doubtedFromMs = Date.now();
    if (Date.now() - doubtedFromMs >= source.staleLeaderMs)
      throw new LogLost(
        `stream ${source.stream} ends at ${end}, but this process has read up to ${position}: acknowledged writes are gone. Restore the stream, or start from an empty data directory.`,
      );
  }
}

/** The stream's last sequence; asks until somebody knows. */
export async function endOf({ link, stream }: Source, signal: AbortSignal): Promise<number> {
  while (!signal.aborted) {
    const info = await streamInfo(link, stream, Date.now() + infoTimeoutMs);
    if (info.ok) return info.value.state.last_seq;
    if ('err_code' in info.error) throw new LogLost(`stream ${stream} is gone: ${info.error.description}`);
  }
  return 0;
}
