import type { ApiObject } from '../../domain/api-object.ts';
import type { Change } from '../../domain/objects.ts';
import type { Ref } from '../../domain/ref.ts';

/** What watches and pages need of a change: a patch and a reason, which may be as large as the object, are not kept for them. */
export interface WatchedChange {
  readonly ref: Ref;
  readonly sequence: number;
  readonly previousSequence: number;
  /** As its event has it: the last it was, of one that is gone. */
  readonly object: ApiObject;
  readonly before: ApiObject | undefined;
  readonly after: ApiObject | undefined;
}

export const watched = ({ recorded: { ref, sequence, previousSequence, object }, before, after }: Change): WatchedChange => ({
  ref,
  sequence,
  previousSequence,
  object,
  before,
  after,
});
