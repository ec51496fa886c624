// What a command is answered without an append of its own: from the decision that needed none, or from the record of its id.
import { assert } from '../../domain/assert.ts';
import type { Decision } from '../../domain/decision.ts';
import type { Objects } from '../../domain/objects.ts';
import { askedOf, outcomeRef, type OutcomeRecord } from '../../domain/outcome.ts';
import type { Accepted } from '../../domain/ports/submit.ts';
import { refKey, withoutUid, type Ref } from '../../domain/ref.ts';
import type { Rejection } from '../../domain/rejection.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { named } from './batch.ts';
import type { Answer, Step, Waiting } from './waiting.ts';

/** One answer for all of it, or the refusal of all of it. `answerOf` is asked for each step until one is rejected. */
export function answerAll(waiting: Waiting, answerOf: (step: Step, index: number) => Result<Accepted, Rejection>): Answer {
  const answers: Accepted[] = [];
  for (const [index, step] of waiting.steps.entries()) {
    const answer = answerOf(step, index);
    if (!answer.ok) return err({ rejection: answer.error, index });
    answers.push(answer.value);
  }
  const [first, ...rest] = answers;
  assert(first !== undefined, 'what waits is one command at least');
  return ok([first, ...rest]);
}

export const createdBy = (decision: Extract<Decision, { kind: 'accepted' }>): { readonly created?: true } => (decision.created ? { created: true } : {});

/** A rejection, a dry run, or something that was true already. */
export function settledAnswer(fold: Objects, step: Step, decision: Decision | undefined): Result<Accepted, Rejection> {
  assert(decision !== undefined, 'a step without a decision comes after one that was rejected');
  if (decision.kind === 'rejected') return err(decision.rejection);
  const { ref } = named(step);
  const present = fold.get(withoutUid(ref));
  const event = decision.events[0];
  const object = event?.object ?? present?.object;
  if (object === undefined) return err({ kind: 'not-found', resource: ref.resource, name: ref.name });
  const sequence = present?.sequence ?? 0;
  return ok({
    object,
    sequence,
    deleted: event?.deleted ?? false,
    changed: false,
    ...createdBy(decision),
    warnings: decision.warnings,
  });
}

/** Undefined unless the sender chose an id that was used before. An id names one command: used for another object, or to do something else with it, it is refused. */
export function repeatedAnswer(fold: Objects, waiting: Waiting): Answer | undefined {
  const { command } = waiting.steps[0];
  const record = command.recordOutcome ? fold.get<OutcomeRecord>(outcomeRef(command.ref, command.origin.id)) : undefined;
  if (record === undefined) return undefined;
  const { ref, asked, result, rest = [] } = record.object.spec;
  const done = [{ ref, asked }, ...rest];
  const refused = (what: string): Answer =>
    err({ rejection: { kind: 'bad-request', message: `the command id ${command.origin.id} was used ${what} before` }, index: undefined });
  if (done.length !== waiting.steps.length || !waiting.steps.every((step, index) => isAbout(step, done[index]?.ref))) return refused('for another object');
  for (const [index, step] of waiting.steps.entries()) {
    const before = done[index]?.asked;
    if (before !== undefined && before !== askedOf(step.command)) return refused(`to ${before} this object, not to ${askedOf(step.command)} it,`);
  }
  if (result.kind === 'rejected') return err({ rejection: result.rejection, index: result.index ?? 0 });
  const deleted = [result.deleted, ...rest.map((other) => other.deleted)];
  return answerAll(waiting, (_step, index) => ok(presentOf(fold, done[index]?.ref, deleted[index] === true, record.sequence)));
}

function isAbout({ command, subject }: Step, ref: Ref | undefined): boolean {
  const generated = command.verb === 'create' && command.ref.name === '';
  return ref !== undefined && (generated || refKey(ref) === subject);
}

function presentOf(fold: Objects, ref: Ref | undefined, deleted: boolean, recordedAt: number): Accepted {
  const present = deleted || ref === undefined ? undefined : fold.get(ref);
  return {
    repeated: true,
    object: present?.object,
    sequence: present?.sequence ?? recordedAt,
    deleted: present === undefined,
    changed: false,
    warnings: [],
  };
}
