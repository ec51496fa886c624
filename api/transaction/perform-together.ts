// Several requests as one transaction. Each takes REST's route to where it would submit its command; there it waits, and the answer it
// goes on with is the transaction's. So each is authorized, decoded, admitted and answered as if it had come alone.
import { assert } from '../../domain/assert.ts';
import type { Command } from '../../domain/command.ts';
import type { Accepted, Refusal, SubmitCommand, SubmitTransaction } from '../../domain/ports/submit.ts';
import type { Rejection } from '../../domain/rejection.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { tooManyInFlight } from '../rest/in-flight.ts';
import type { Reply } from '../rest/reply.ts';
import { failure, prefixed, statusOf, type Status } from '../status.ts';

export interface Part {
  /** Where the client wrote it: `objects[3]`. */
  readonly at: string;
  perform(submit: SubmitCommand): Promise<Result<Reply, Status>>;
}

export interface Together {
  readonly transact: SubmitTransaction;
  /** Of the whole. */
  readonly id: string;
  /** The sender chose the id. */
  readonly recordOutcome: boolean;
  /** The list is one request under way, its parts are not. Undefined when the project has as many as it may. */
  take(): (() => void) | undefined;
}

interface Planned {
  readonly command: Command;
  readonly reply: Promise<Result<Reply, Status>>;
  answer(result: Result<Accepted, Rejection>): void;
}

/** One reply for each part, or what is wrong with one of them; then nothing was done. */
export async function performTogether(parts: readonly Part[], together: Together): Promise<Result<readonly Reply[], Status>> {
  const left = together.take();
  if (left === undefined) return err(tooManyInFlight);
  return await performAll(parts, together).finally(left);
}

async function performAll(parts: readonly Part[], { transact, id, recordOutcome }: Together): Promise<Result<readonly Reply[], Status>> {
  const planned: Planned[] = [];
  for (const part of parts) {
    const plan = await planOf(part);
    if (!plan.ok) {
      for (const { answer } of planned) answer(err(abandoned));
      return err(refused(plan.error, part.at));
    }
    planned.push(plan.value);
  }
  const [first, ...rest] = planned.map(({ command }) => together(command, id, recordOutcome));
  if (first === undefined) return err(failure(400, 'BadRequest', 'the list is empty'));
  const result = await transact([first, ...rest]);
  for (const [index, { answer }] of planned.entries()) answer(result.ok ? answerAt(result.value, index) : err(abandoned));
  if (!result.ok) return err(refusedBy(result.error, parts));
  const replies: Reply[] = [];
  for (const { reply } of planned) {
    const told = await reply;
    assert(told.ok, 'what was accepted is answered');
    replies.push(told.value);
  }
  return ok(replies);
}

/** The command that a part would submit, or why there is none. */
async function planOf(part: Part): Promise<Result<Planned, Status>> {
  const submitted = Promise.withResolvers<Command>();
  const answered = Promise.withResolvers<Result<Accepted, Rejection>>();
  const reply = part.perform((command) => {
    submitted.resolve(command);
    return answered.promise;
  });
  const first = await Promise.race([submitted.promise.then((command) => ({ command })), reply.then((result) => ({ result }))]);
  if ('command' in first) return ok({ command: first.command, reply, answer: answered.resolve });
  return err(first.result.ok ? failure(400, 'BadRequest', 'only what is written can be in the list') : first.result.error);
}

/** A part of a list is tried once, with the others. */
const together = ({ triedAgainOn: _alone, ...command }: Command, id: string, recordOutcome: boolean): Command => ({
  ...command,
  origin: { ...command.origin, id, correlationId: id },
  ...(recordOutcome && !command.dryRun ? { recordOutcome: true } : {}),
});

function answerAt(answers: readonly Accepted[], index: number): Result<Accepted, Rejection> {
  const answer = answers[index];
  assert(answer !== undefined, 'every command of a transaction has an answer');
  return ok(answer);
}

/** What the other parts of a refused list end with; nobody is told. */
const abandoned: Rejection = { kind: 'unavailable', message: 'nothing of the list was done', retryAfterSeconds: 1 };

const refusedBy = ({ rejection, index }: Refusal, parts: readonly Part[]): Status =>
  index === undefined ? statusOf(rejection) : refused(statusOf(rejection), parts[index]?.at ?? '');

/** The Status of the part that is to blame, and which it is. */
function refused(status: Status, at: string): Status {
  const cause = { reason: 'PartOfList', message: 'nothing of the list was done', field: at };
  return { ...prefixed(`${at}: `, status), details: { ...status.details, causes: [cause, ...(status.details?.causes ?? [])] } };
}
