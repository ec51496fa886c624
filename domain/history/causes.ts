import type { RecordedEvent } from '../event.ts';
import type { Ref } from '../ref.ts';

/** How an object came to be: the event that made it, those of its owners that led there, up to the command of a user. */
export interface Cause {
  readonly sequence: number;
  readonly timeMs: number;
  readonly type: string;
  readonly ref: Ref;
  readonly by: string;
  readonly via: string;
  readonly userAgent: string;
  readonly commandId: string;
}

export const causeOf = ({ sequence, timeMs, type, ref, actor, commandId }: RecordedEvent): Cause => ({
  sequence,
  timeMs,
  type,
  ref,
  by: actor.principal,
  via: actor.via,
  userAgent: actor.userAgent,
  commandId,
});

/**
 * The event of an owner that led to this one: the one it names, else the last of the same chain before it. `events` are those of the
 * owner's subject.
 */
export function causeAmong(events: readonly RecordedEvent[], effect: RecordedEvent): RecordedEvent | undefined {
  const before = events.filter(({ sequence }) => sequence < effect.sequence);
  return before.find(({ id }) => id === effect.causationId) ?? before.findLast(({ correlationId }) => correlationId === effect.correlationId) ?? before.at(-1);
}
