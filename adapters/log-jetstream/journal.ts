// The effects journal. What is recorded while a write is under way goes into the next one: one atomic batch, one disk wait. An
// entry's message id is its own id, so sending it again after a silence stores it once.
import type { Journal, JournalEntry } from '../../domain/ports/journal.ts';
import type { PortError } from '../../domain/ports/port-error.ts';
import type { Sealer } from '../../domain/ports/sealer.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { encodeJournalEntry } from '../../schemas/journal-envelope.ts';
import { effectsSubject } from '../../schemas/subjects.ts';
import { apiError } from './error-codes.ts';
import type { Link } from './link.ts';
import { noRoom, saysNoRoom } from './no-room.ts';
import { pause } from './pause.ts';
import { messageBytesMax, publish, type Messages, type OutgoingMessage } from './publish.ts';

type Recorded = Result<Record<string, never>, PortError>;

interface Waiting {
  readonly messages: Messages;
  readonly done: (recorded: Recorded) => void;
}

/** Messages in one batch, at most, unless one `record` has more; the server's limit is 1,000. */
const batchMax = 256;
const patienceMs = 10_000;
const sendTimeoutMs = 2_000;

/**
 * The stream K8SHOST_EFFECTS is there (`ensureStreams`). A `record` has at most 1,000 entries. Of a body that is larger than the
 * server takes only the size is kept (`{ tooLargeBytes }`): an effect must not wait for ever for a line that can never be written.
 */
export function openJournal(link: Link, { sealer }: { readonly sealer?: Sealer } = {}): Journal {
  const waiting: Waiting[] = [];
  let writing = false;
  const writeAll = async (): Promise<void> => {
    writing = true;
    // Whoever records in the same turn comes along.
    await Promise.resolve();
    while (waiting.length > 0) {
      const group = takeGroup(waiting);
      const [first, ...rest] = group.flatMap(({ messages }) => messages);
      if (!first) break;
      const recorded = await write(link, [first, ...rest], Date.now() + patienceMs);
      for (const { done } of group) done(recorded);
    }
    writing = false;
  };
  const encoded = ([first, ...rest]: Parameters<Journal['record']>[0]): Messages => {
    const encode = (entry: JournalEntry): OutgoingMessage => messageOf(entry, sealer, messageBytesMax(link));
    return [encode(first), ...rest.map(encode)];
  };
  return {
    async record(entries) {
      let messages: Messages;
      try {
        messages = encoded(entries);
      } catch (error) {
        // A key store that cannot be used costs the line, not the process.
        return err({ kind: 'unavailable', message: `it cannot be sealed: ${error instanceof Error ? error.message : String(error)}` });
      }
      return await new Promise((done) => {
        waiting.push({ messages, done });
        if (!writing) void writeAll();
      });
    },
  };
}

function messageOf(entry: JournalEntry, sealer: Sealer | undefined, bytesMax: number): OutgoingMessage {
  if (entry.carriesSecret && sealer === undefined) throw new Error('this process has no keys');
  const seal =
    sealer !== undefined && (entry.carriesSecret || sealer.seals(entry.ref))
      ? (fields: readonly Uint8Array[]) => sealer.seal(entry.ref, entry.id, fields)
      : undefined;
  const whole = encodeJournalEntry(entry, seal);
  const bytes = whole.length <= bytesMax ? whole : encodeJournalEntry({ ...entry, body: { tooLargeBytes: whole.length } }, seal);
  return { subject: effectsSubject(entry.ref), messageId: entry.id, bytes, expectedSequence: undefined };
}

function takeGroup(waiting: Waiting[]): readonly Waiting[] {
  let count = 0;
  const end = waiting.findIndex(({ messages }, index) => (count += messages.length) > batchMax && index > 0);
  return waiting.splice(0, end === -1 ? waiting.length : end);
}

async function write(link: Link, messages: Messages, deadlineMs: number): Promise<Recorded> {
  let doubt = false;
  for (let attempt = 0; Date.now() < deadlineMs; attempt += 1) {
    const answer = await publish(link, messages, Math.min(sendTimeoutMs, deadlineMs - Date.now()));
    if (answer.kind === 'stored') return ok({});
    // Some are there already: an earlier send landed, or they were recorded before. One by one the rest follows.
    if (answer.kind === 'rejected' && answer.error.err_code === apiError.batchDuplicate) return await writeEach(link, messages, deadlineMs);
    if (answer.kind === 'rejected' && !doubt && saysNoRoom(answer.error)) return err(await noRoom(link));
    doubt ||= answer.kind === 'silent';
    await pause(attempt, deadlineMs);
  }
  const message = 'the journal does not answer';
  return err(doubt ? { kind: 'ambiguous', message } : { kind: 'unavailable', message });
}

async function writeEach(link: Link, messages: Messages, deadlineMs: number): Promise<Recorded> {
  const recorded = await Promise.all(messages.map((message) => write(link, [message], deadlineMs)));
  return recorded.find((each) => !each.ok) ?? ok({});
}
