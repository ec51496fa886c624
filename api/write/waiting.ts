import type { Command, Transaction } from '../../domain/command.ts';
import type { Decision } from '../../domain/decision.ts';
import type { Ids } from '../../domain/ports/chance.ts';
import type { Accepted, Refusal } from '../../domain/ports/submit.ts';
import { refKey, withoutUid } from '../../domain/ref.ts';
import type { Result } from '../../domain/result.ts';

/** What became of all its commands, one answer for each. */
export type Answer = Result<readonly [Accepted, ...Accepted[]], Refusal>;

/** A command, or the commands of a transaction, on the way from submit to the answer. */
export interface Waiting {
  readonly steps: readonly [Step, ...Step[]];
  readonly deadlineMs: number;
  readonly resolve: (answer: Answer) => void;
  /** How often it was decided: part of the message id. */
  decisions: number;
  /** Conflicts it lost on an append of its own: it is decided again until its deadline (K1). */
  conflicts: number;
  /** Refusals of batches it was in: no fault of its own, perhaps. */
  refusedBatches: number;
  /** Decided on a fold that is known to show every acknowledged write: only then is a rejection or "already true" final. */
  fresh: boolean;
  /** What the leader said of subjects where the fold knows it wrong: 0 where it has nothing (any more), a sequence that the fold forgot. */
  readonly told: Map<string, number>;
}

/** One command of it. */
export interface Step {
  readonly command: Command;
  /** Key of the object it is about; ends with '' while the name is still to be generated. */
  readonly subject: string;
  /** For the object it may create; another one after a collision of generated names. */
  uid: string;
  decision: Decision | undefined;
  /** Collisions of generated names so far. */
  collisions: number;
}

export function newWaiting(transaction: Transaction, deadlineMs: number, ids: Ids, resolve: Waiting['resolve']): Waiting {
  const step = (command: Command): Step => ({ command, subject: refKey(withoutUid(command.ref)), uid: ids.uid(), decision: undefined, collisions: 0 });
  const [first, ...rest] = transaction;
  return {
    steps: [step(first), ...rest.map(step)],
    deadlineMs,
    resolve,
    decisions: 0,
    conflicts: 0,
    refusedBatches: 0,
    fresh: false,
    told: new Map(),
  };
}

const collisionsMax = 8;

/** A generated name that is taken: another one is tried. */
export const isNameCollision = ({ command, collisions }: Step, decision: Decision): boolean =>
  command.verb === 'create' &&
  command.ref.name === '' &&
  decision.kind === 'rejected' &&
  decision.rejection.kind === 'already-exists' &&
  collisions < collisionsMax;
