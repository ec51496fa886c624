import type { DomainEvent } from './event.ts';
import type { Entry } from './objects.ts';
import type { Rejection } from './rejection.ts';

/** The object a command is about, as the fold (under the decisions pending in the same batch) has it. */
export interface ObjectState {
  readonly entry: Entry | undefined;
  /** Of the subject, tombstones included; 0 for none. What the first event expects. */
  readonly lastSequence: number;
}

export type Decision =
  /** `events` is [] when it is already true. The first event is the one of the command's own object. */
  | {
      readonly kind: 'accepted';
      readonly events: readonly DomainEvent[];
      readonly warnings: readonly string[];
      /** The object was not there before. */
      readonly created?: true;
    }
  | { readonly kind: 'rejected'; readonly rejection: Rejection };

export const accepted = (events: readonly DomainEvent[], warnings: readonly string[] = [], isNew = false): Decision =>
  isNew ? { kind: 'accepted', events, warnings, created: true } : { kind: 'accepted', events, warnings };
export const rejected = (rejection: Rejection): Decision => ({ kind: 'rejected', rejection });
