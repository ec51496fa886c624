// What a command is answered without an append of its own: from the decision that needed none, or from the record of its id.
import type { ApiObject } from '../../domain/api-object.ts';
import type { Command } from '../../domain/command.ts';
import type { Decision } from '../../domain/decision.ts';
import type { Objects } from '../../domain/objects.ts';
import { outcomeRef, type OutcomeRecord } from '../../domain/outcome.ts';
import type { Accepted } from '../../domain/ports/submit.ts';
import { refKey, withoutUid } from '../../domain/ref.ts';
import type { Rejection } from '../../domain/rejection.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { named } from './batch.ts';
import type { Waiting } from './waiting.ts';

/** As clients see it; without a resourceVersion (sequence 0) when it is only what a dry run would make. */
export const served = (object: ApiObject, sequence: number): ApiObject =>
  sequence === 0 ? object : { ...object, metadata: { ...object.metadata, resourceVersion: String(sequence) } };

/** A rejection, a dry run, or something that was true already. */
export function settledAnswer(fold: Objects, waiting: Waiting, decision: Decision): Result<Accepted, Rejection> {
  if (decision.kind === 'rejected') return err(decision.rejection);
  const { ref } = named(waiting);
  const present = fold.get(withoutUid(ref));
  const event = decision.events[0];
  const object = event?.object ?? present?.object;
  if (object === undefined) return err({ kind: 'not-found', resource: ref.resource, name: ref.name });
  const sequence = present?.sequence ?? 0;
  return ok({ object: served(object, sequence), sequence, deleted: event?.deleted ?? false, changed: false, warnings: decision.warnings });
}

/** Undefined unless the sender chose an id that was used before. An id names one command: used for another object it is refused. */
export function repeatedAnswer(fold: Objects, command: Command): Result<Accepted, Rejection> | undefined {
  const record = command.recordOutcome ? fold.get<OutcomeRecord>(outcomeRef(command.ref, command.origin.id)) : undefined;
  if (record === undefined) return undefined;
  const { ref, result } = record.object.spec;
  const generated = command.verb === 'create' && command.ref.name === '';
  if (!generated && refKey(ref) !== refKey(withoutUid(command.ref)))
    return err({ kind: 'bad-request', message: `the command id ${command.origin.id} was used for another object before` });
  if (result.kind === 'rejected') return err(result.rejection);
  const present = result.deleted ? undefined : fold.get(ref);
  return ok({
    repeated: true,
    object: present && served(present.object, present.sequence),
    sequence: present?.sequence ?? record.sequence,
    deleted: present === undefined,
    changed: false,
    warnings: [],
  });
}
