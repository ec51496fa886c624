import type { ApiObject } from '../api-object.ts';
import type { Command, Transaction } from '../command.ts';
import type { Rejection } from '../rejection.ts';
import type { Result } from '../result.ts';

/** What became of an accepted command. */
export type Accepted = Done | Repeated;

interface Done {
  /** The object after it, as the fold has it: its resourceVersion is `sequence`. The last it was when `deleted`. */
  readonly object: ApiObject;
  /** Sequence of its event; of the object's present state when nothing had to change; the state it was decided on for a dry run. */
  readonly sequence: number;
  /** The object is gone. */
  readonly deleted: boolean;
  /** False when it was already true, or for a dry run: nothing was appended. */
  readonly changed: boolean;
  /** The object was not there before (or would not have been, for a dry run). */
  readonly created?: true;
  readonly warnings: readonly string[];
}

/** A command of the same id was done before (`recordOutcome`), and nothing now: it is answered with what there is of its object today. */
interface Repeated extends Omit<Done, 'object' | 'changed'> {
  readonly repeated: true;
  /** Undefined when it is gone. */
  readonly object: ApiObject | undefined;
  readonly changed: false;
}

/**
 * The one way to write (K1). When it resolves with ok, the write is durable and this process's fold shows it (K9).
 * Implemented by `api/submit-command.ts`; workers get it through this port.
 */
export type SubmitCommand = (command: Command) => Promise<Result<Accepted, Rejection>>;

/** Why nothing of a transaction was done. */
export interface Refusal {
  readonly rejection: Rejection;
  /** Which of its commands is to blame; undefined when it is not one of them alone. */
  readonly index: number | undefined;
}

/**
 * All or nothing, with one answer for each command in their order. What was true already is not written, and was so at some time
 * between the call and the answer.
 */
export type SubmitTransaction = (transaction: Transaction) => Promise<Result<readonly [Accepted, ...Accepted[]], Refusal>>;

export interface Writer {
  readonly submit: SubmitCommand;
  readonly transact: SubmitTransaction;
}
