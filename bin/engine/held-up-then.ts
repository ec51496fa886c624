import type { RecordedEvent } from '../../domain/event.ts';
import { controlledBy, heldUp, isAsAsked, resourcesBelow, type HeldUp } from '../../domain/history/held-up.ts';
import type { Incarnation } from '../../domain/history/incarnations.ts';
import type { Moment } from '../../domain/history/moment.ts';
import type { Ref } from '../../domain/ref.ts';
import type { OpenLog } from './read-log.ts';

/** Undefined of what is no workload, is deleted, or is as it was asked for. */
export async function heldUpThen(
  { lastIn }: OpenLog['history'],
  ref: Ref,
  { events }: Incarnation,
  moment: Moment,
  signal: AbortSignal,
): Promise<HeldUp | undefined> {
  const below = resourcesBelow(ref.resource);
  const workload = events.at(-1) ?? events[0];
  if (below === undefined || workload.deleted) return undefined;
  let owned: readonly RecordedEvent[] = [workload];
  for (const resource of below) {
    const owners = new Set(owned.map(({ object }) => object.metadata.uid));
    const siblings = await lastIn({ ...ref, resource }, moment, signal);
    owned = controlledBy(
      owners,
      siblings.filter(({ deleted, unreadable }) => !deleted && unreadable === undefined),
    );
  }
  const held = heldUp(workload.object, owned);
  return isAsAsked(held) ? undefined : held;
}
