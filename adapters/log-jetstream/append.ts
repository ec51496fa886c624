// One append, until its outcome is known. A refusal or a silence says little by itself: an earlier send may have landed, the
// acknowledgement may be lost, a copy may still be under way. So whatever is not a plain acknowledgement leads to one question
// to the leader, "is it mine?": the first message on the subject after the expected one is mine (landed), somebody else's
// (overtaken: mine can never land any more, its guard has failed for good), or not there (open: send the same bytes again).
// A batch lands whole or not at all, so one of its messages answers for all of it. A leader that was cut off may answer with an old
// state: "not there" is never taken as proof that a send which nobody answered did not land.
import type { LogPosition } from '../../domain/ports/event-log.ts';
import type { PortError } from '../../domain/ports/port-error.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { k8shost } from '../../schemas/protobuf.ts';
import { apiError, type ApiFailure } from './error-codes.ts';
import type { Link } from './link.ts';
import { noRoom, saysNoRoom } from './no-room.ts';
import { pause } from './pause.ts';
import { publish, type Messages, type OutgoingMessage, type PublishAnswer } from './publish.ts';
import { getMessage } from './stream-api.ts';

/** Somebody else wrote; `actualSequence` is the leader's number for the subject of a single message. */
interface Overtaken {
  readonly kind: 'overtaken';
  readonly actualSequence: number | undefined;
}

type Fate =
  | { readonly kind: 'landed'; readonly firstSequence: number }
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
async function resolved(
  link: Link,
  stream: string,
  messages: Messages,
  answer: PublishAnswer,
  doubt: boolean,
  deadlineMs: number,
): Promise<Outcome | undefined> {
  const fate = await fateOf(link, stream, messages, doubt, deadlineMs);
  if (fate.kind === 'landed') return ok({ firstSequence: fate.firstSequence, lastSequence: fate.firstSequence + messages.length - 1 });
  if (fate.kind === 'unknown') return undefined;
  if (fate.kind === 'forgotten' && doubt) return err({ kind: 'ambiguous', message: 'the stream no longer holds what would tell whether it was stored' });
  const lost = fate.kind !== 'open' || (answer.kind === 'rejected' && isConflict(answer.error, messages, doubt));
  if (lost) return await overtaken(link, stream, messages, answer, deadlineMs);
  if (answer.kind === 'rejected' && !doubt && saysNoRoom(answer.error)) return err(await noRoom(link));
  if (answer.kind === 'rejected' && !doubt && isFinal(answer.error))
    return err({ kind: 'refused', message: answer.error.description, reason: `NATS_${answer.error.err_code}` });
  return undefined;
}

/** Without doubt the first message answers; with doubt each is asked after until one has an answer. */
async function fateOf(link: Link, stream: string, messages: Messages, doubt: boolean, deadlineMs: number): Promise<Fate> {
  for (const [index, message] of messages.entries()) {
    if (message.expectedSequence === undefined || (index > 0 && !doubt)) continue;
    const fate = await fateOfOne(link, stream, message, messages.length === 1, deadlineMs);
    if (fate.kind === 'landed') return { kind: 'landed', firstSequence: fate.firstSequence - index };
    if (fate.kind !== 'open') return fate;
  }
  return { kind: 'open' };
}

async function fateOfOne(link: Link, stream: string, message: OutgoingMessage, alone: boolean, deadlineMs: number): Promise<Fate> {
  const expected = message.expectedSequence ?? 0;
  const found = await getMessage(link, stream, { seq: expected + 1, next_by_subj: message.subject }, deadlineMs);
  if (!found.ok) return { kind: 'unknown' };
  if (!found.value) return { kind: 'open' };
  const { bytes, messageId, sequence } = found.value;
  // The same command, decided as often, may have been stored by an earlier life of this process: other bytes, but the same wish.
  // In a batch only the bytes count: the id says nothing about the rest of it.
  if (Buffer.from(message.bytes).equals(bytes) || (alone && messageId === message.messageId)) return { kind: 'landed', firstSequence: sequence };
  return k8shost.v1.Event.decode(bytes).previousSequence === expected ? { kind: 'overtaken' } : { kind: 'forgotten' };
}

async function overtaken(link: Link, stream: string, messages: Messages, answer: PublishAnswer, deadlineMs: number): Promise<Outcome> {
  if (messages.length > 1) return err({ kind: 'overtaken', actualSequence: undefined });
  const told = answer.kind === 'rejected' ? toldSequence(answer.error) : undefined;
  if (told !== undefined) return err({ kind: 'overtaken', actualSequence: told });
  const found = await getMessage(link, stream, { last_by_subj: messages[0].subject }, deadlineMs);
  if (!found.ok) return err({ kind: 'unavailable', message: 'somebody else wrote, and the log does not say what' });
  return err({ kind: 'overtaken', actualSequence: found.value?.sequence ?? 0 });
}

/** After a silence, or an answer about a copy that is still under way, the message may be stored, now or later. */
const leavesDoubt = (answer: PublishAnswer): boolean =>
  answer.kind === 'silent' || answer.kind === 'stored' || (answer.kind === 'rejected' && answer.error.err_code === apiError.duplicateInProcess);

/** Refusals that mean "somebody else wrote" although nothing of the append was found in the log. */
function isConflict(error: ApiFailure, messages: Messages, doubt: boolean): boolean {
  const { expectedSequence = 0 } = messages[0];
  // With a doubt, only a subject that is behind what was expected proves that mine did not land.
  if (doubt) return messages.length === 1 && (toldSequence(error) ?? Infinity) < expectedSequence;
  if (error.err_code === apiError.wrongLastSequence) return true;
  return messages.length > 1 && (error.err_code === apiError.wrongLastSequenceUnknown || error.err_code === apiError.batchDuplicate);
}

/** What the subject's last sequence is instead; undefined when the server does not say. */
const toldSequence = ({ err_code, description }: ApiFailure): number | undefined => {
  const told = err_code === apiError.wrongLastSequence ? /sequence: (\d+)$/.exec(description)?.[1] : undefined;
  return told === undefined ? undefined : Number(told);
};

const transient: ReadonlySet<number> = new Set([
  apiError.wrongLastSequence,
  apiError.wrongLastSequenceUnknown,
  apiError.duplicateInProcess,
  apiError.batchIncomplete,
  apiError.batchDuplicate,
  apiError.temporarilyUnavailable,
]);
const isFinal = (error: ApiFailure): boolean => error.code < 500 && error.code !== 429 && !transient.has(error.err_code);

const position = (lastSequence: number, messages: Messages): LogPosition => ({ firstSequence: lastSequence - messages.length + 1, lastSequence });
