import type { Entry, Objects } from '../../../domain/objects.ts';
import type { Plan, Reason } from '../../../domain/reconciler.ts';
import type { PersistentVolumeClaim } from '../../../schemas/kubernetes/types.ts';
import { tellSteps, waitsAfter, type Told } from '../tell.ts';
import { statusWish } from '../wishes.ts';

/** A claim that cannot be bound yet: its phase says so, and where it is worth telling an Event. */
export function waitingClaim(objects: Objects, entry: Entry<PersistentVolumeClaim>, because: Reason, told: Told | undefined, nowMs: number): Plan {
  const isPending = entry.object.status?.phase === 'Pending';
  return waitsAfter(because, [
    ...(isPending ? [] : [{ submit: statusWish(entry, { phase: 'Pending' }) }]),
    ...(told === undefined ? [] : tellSteps(objects, entry, told, nowMs)),
  ]);
}
