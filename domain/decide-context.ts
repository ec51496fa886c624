import type { Objects } from './objects.ts';
import type { SchemaFacts } from './schema-facts.ts';

/** Everything a decision may know besides the command and the object: all of it data (K2). */
export interface DecideContext {
  /** The fold, under the decisions pending in the same batch. */
  readonly objects: Objects;
  readonly facts: SchemaFacts;
  readonly nowMs: number;
  /** A fresh UUIDv4, used when the command creates an object. Choices that need chance are derived from it. */
  readonly uid: string;
  /** `mutated`: only up to the object that webhooks are asked about, before anything is validated. The decision's one event carries it. */
  readonly until?: 'mutated';
}
