import type { Json } from '../../../domain/api-object.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import type { Plan } from '../../../domain/reconciler.ts';
import { timestamp } from '../../../domain/time.ts';
import type { VolumeSnapshot } from '../../../domain/volumes/snapshots.ts';
import { tellSteps, waitsAfter, warning } from '../tell.ts';
import { statusWish } from '../wishes.ts';

/** In the name of the snapshot controller. */
export const snapshotter = 'snapshot-controller';

interface Failure {
  readonly reason: string;
  readonly message: string;
}

/** Its status and an Event say why, once; nothing is tried before something changes. Source: updateSnapshotErrorStatusWithEvent. */
export function failSnapshot(objects: Objects, entry: Entry<VolumeSnapshot>, { reason, message }: Failure, nowMs: number, detail: Json = {}): Plan {
  const isTold = entry.object.status?.error?.message === message && entry.object.status.readyToUse === false;
  const told = { ...warning(reason, message), component: snapshotter };
  return waitsAfter(
    { summary: message, detail },
    isTold ? [] : [{ submit: statusWish(entry, { readyToUse: false, error: { time: timestamp(nowMs), message } }) }, ...tellSteps(objects, entry, told, nowMs)],
  );
}
