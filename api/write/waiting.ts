import type { Command } from '../../domain/command.ts';
import type { Decision } from '../../domain/decision.ts';
import type { Accepted } from '../../domain/ports/submit.ts';
import type { Rejection } from '../../domain/rejection.ts';
import type { Result } from '../../domain/result.ts';

/** A command on its way, from submit to its answer. */
export interface Waiting {
  readonly command: Command;
  /** Key of the object it is about; ends with '' while the name is still to be generated. */
  readonly subject: string;
  readonly deadlineMs: number;
  readonly resolve: (result: Result<Accepted, Rejection>) => void;
  /** For the object it may create; another one after a collision of generated names. */
  uid: string;
  decision: Decision | undefined;
  /** How often it was decided: part of the message id. */
  decisions: number;
  /** Conflicts it lost on an append of its own: it is decided again five times (K1). */
  conflicts: number;
  /** Refusals of batches it was in: no fault of its own, perhaps. */
  refusedBatches: number;
  /** Collisions of generated names so far. */
  collisions: number;
  /** Decided on a fold that is known to show every acknowledged write: only then is a rejection or "already true" final. */
  fresh: boolean;
  /** What the leader said of subjects where the fold knows it wrong: 0 where it has nothing (any more), a sequence that the fold forgot. */
  readonly told: Map<string, number>;
}

const collisionsMax = 8;

/** A generated name that is taken: another one is tried. */
export const isNameCollision = ({ command, collisions }: Waiting, decision: Decision): boolean =>
  command.verb === 'create' &&
  command.ref.name === '' &&
  decision.kind === 'rejected' &&
  decision.rejection.kind === 'already-exists' &&
  collisions < collisionsMax;
