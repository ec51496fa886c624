import type { PortError } from './port-error.ts';
import type { Result } from '../result.ts';
import type { OutcomeAddress } from '../../schemas/subjects.ts';

/** Where durable commands wait: stored by the API process that took them, executed by any. */
export interface CommandQueue {
  /** Durable when ok. When a command waits under the same id already, that one stays, and it is ok too. */
  store(address: OutcomeAddress, bytes: Uint8Array): Promise<Result<Record<string, never>, PortError>>;
  /** Is a command of that id still to be done (or is its outcome in the log, but not yet acknowledged)? */
  waits(address: OutcomeAddress): Promise<Result<boolean, PortError>>;
}

/** What is to happen with a stored command that was executed. */
export type Execution =
  /** Its outcome is in the log: take it out of the queue. */
  | { readonly kind: 'done' }
  /** Nothing final became of it: again, later. */
  | { readonly kind: 'retry'; readonly because: string }
  /** It can never be done, nor its outcome recorded: take it out and tell the operator. */
  | { readonly kind: 'impossible'; readonly because: string };
