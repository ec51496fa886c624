// One append, until its outcome is known. A refusal or a silence says little by itself: an earlier send may have landed, the
// acknowledgement may be lost, a copy may still be under way. So whatever is not a plain acknowledgement leads to one question
// to the leader, "is it mine?": the first message on the subject after the expected one is mine (landed), somebody else's
// (overtaken: mine can never land any more, its guard has failed for good), or not there (open: send the same bytes again).
// A batch lands whole or not at all, so its first message answers for all of it.
import { assert } from '../../domain/assert.ts';
import type { LogPosition } from '../../domain/ports/event-log.ts';
import type { PortError } from '../../domain/ports/port-error.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { k8shost } from '../../schemas/protobuf.ts';
import { apiError, type ApiFailure } from './error-codes.ts';
import type { Link } from './link.ts';
import { pause } from './pause.ts';
import { publish, type Messages, type PublishAnswer } from './publish.ts';
import { getMessage } from './stream-api.ts';

/** Somebody else wrote; `actualSequence` is the leader's number for the subject of a single message. */
export interface Overtaken {
  readonly kind: 'overtaken';
  readonly actualSequence: number | undefined;
}

type Fate =
  | { readonly kind: 'landed'; readonly sequence: number }
  | { readonly kind: 'overtaken' }
  /** The stream keeps too little to tell whether mine was there before. */
  | { readonly kind: 'forgotten' }
  | { readonly kind: 'open' }
  | { readonly kind: 'unknown' };

type Outcome = Result<LogPosition, Overtaken | PortError>;

/** How long one send may take before the leader is asked what came of it. */
const sendTimeoutMs = 2_000;

export async function appendMessages(link: Link, stream: string, messages: Messages, deadlineMs: number): Promise<Outcome> {
  let doubt = false;
  let last = 'the log does not answer';
  for (let attempt = 0; Date.now() < deadlineMs; attempt += 1) {
    const answer = await publish(link, messages, Math.min(sendTimeoutMs, deadlineMs - Date.now()));
    if (answer.kind === 'stored' && !answer.duplicate) return ok(position(answer.lastSequence, messages));
    doubt ||= leavesDoubt(answer);
    last = answer.kind === 'rejected' ? answer.error.description : last;
    const outcome = answer.kind === 'unheard' ? undefined : await resolved(link, stream, messages, answer, doubt, deadlineMs);
    if (outcome) return outcome;
    await pause(attempt, deadlineMs);
  }
  return doubt ? err({ kind: 'ambiguous', message: last }) : err({ kind: 'unavailable', message: last });
}

/** Undefined: not known yet, or certainly not stored and worth another try. */
async function resolved(link: Link, stream: string, messages: Messages, answer: PublishAnswer, doubt: boolean, deadlineMs: number): Promise<Outcome | undefined> {
  const fate = await fateOf(link, stream, messages, deadlineMs);
  if (fate.kind === 'landed') return ok(position(fate.sequence + messages.length - 1, messages));
  if (fate.kind === 'unknown') return undefined;
  if (fate.kind === 'forgotten' && doubt) return err({ kind: 'ambiguous', message: 'the stream no longer holds what would tell whether it was stored' });
  const lost = fate.kind !== 'open' || (answer.kind === 'rejected' && isConflict(answer.error, messages, doubt));
  if (lost) return await overtaken(link, stream, messages, answer, deadlineMs);
  if (answer.kind === 'rejected' && !doubt && isFinal(answer.error))
    return err({ kind: 'refused', message: answer.error.description, reason: `NATS_${answer.error.err_code}` });
  return undefined;
}

async function fateOf(link: Link, stream: string, messages: Messages, deadlineMs: number): Promise<Fate> {
  const [first] = messages;
  assert(first.expectedSequence !== undefined, 'the first message of an append has a guard');
  const found = await getMessage(link, stream, { seq: first.expectedSequence + 1, next_by_subj: first.subject }, deadlineMs);
  if (!found.ok) return { kind: 'unknown' };
  if (!found.value) return { kind: 'open' };
  const { bytes, messageId, sequence } = found.value;
  // The same command, decided as often, may have been stored by an earlier life of this process: other bytes, but the same wish.
  // In a batch only the bytes count: the id says nothing about the rest of it.
  if (Buffer.from(first.bytes).equals(bytes) || (messages.length === 1 && messageId === first.messageId)) return { kind: 'landed', sequence };
  return k8shost.v1.Event.decode(bytes).previousSequence === first.expectedSequence ? { kind: 'overtaken' } : { kind: 'forgotten' };
}

async function overtaken(link: Link, stream: string, messages: Messages, answer: PublishAnswer, deadlineMs: number): Promise<Outcome> {
  if (messages.length > 1) return err({ kind: 'overtaken', actualSequence: undefined });
  const told = answer.kind === 'rejected' ? /sequence: (\d+)$/.exec(answer.error.description)?.[1] : undefined;
  if (told !== undefined) return err({ kind: 'overtaken', actualSequence: Number(told) });
  const found = await getMessage(link, stream, { last_by_subj: messages[0].subject }, deadlineMs);
  if (!found.ok) return err({ kind: 'unavailable', message: 'somebody else wrote, and the log does not say what' });
  return err({ kind: 'overtaken', actualSequence: found.value?.sequence ?? 0 });
}

/** After a silence, or an answer about a copy that is still under way, the message may be stored, now or later. */
const leavesDoubt = (answer: PublishAnswer): boolean =>
  answer.kind === 'silent' || answer.kind === 'stored' || (answer.kind === 'rejected' && answer.error.err_code === apiError.duplicateInProcess);

/** Refusals that mean "somebody else wrote" although the append's first subject is as expected. */
function isConflict(error: ApiFailure, messages: Messages, doubt: boolean): boolean {
  if (error.err_code === apiError.wrongLastSequence) return true;
  if (messages.length === 1 || doubt) return false;
  return error.err_code === apiError.wrongLastSequenceUnknown || error.err_code === apiError.batchDuplicate;
}

const transient: ReadonlySet<number> = new Set([
  apiError.wrongLastSequenceUnknown,
  apiError.duplicateInProcess,
  apiError.batchIncomplete,
  apiError.batchDuplicate,
  apiError.temporarilyUnavailable,
]);
const isFinal = (error: ApiFailure): boolean => error.code < 500 && error.code !== 429 && !transient.has(error.err_code);

const position = (lastSequence: number, messages: Messages): LogPosition => ({ firstSequence: lastSequence - messages.length + 1, lastSequence });
