import type { PersistentVolumeClaim } from '../../../schemas/kubernetes/types.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import { act, type Plan } from '../../../domain/reconciler.ts';
import type { VolumeSnapshot } from '../../../domain/volumes/snapshots.ts';
import { has, unprotectWish } from '../finalizers.ts';
import { claimAsSourceProtection } from './snapshot-names.ts';

/** Names of VolumeSnapshots that are still to be taken of the claim. */
export const snapshotsBeingTaken = (objects: Objects, { ref }: Entry<PersistentVolumeClaim>): readonly string[] =>
  objects
    .by<VolumeSnapshot>('snapshotsByClaim', `${ref.org}/${ref.project}/${ref.namespace}/${ref.name}`)
    .filter(({ object }) => object.metadata.deletionTimestamp === undefined && object.status?.readyToUse !== true)
    .map((snapshot) => snapshot.ref.name)
    .sort();

/** A claim that no snapshot is taken of any more may go; undefined: nothing is to be done for it. Source: checkandRemovePVCFinalizer. */
export function unprotectSource(objects: Objects, entry: Entry<PersistentVolumeClaim>): Plan | undefined {
  if (!has(entry.object, claimAsSourceProtection) || snapshotsBeingTaken(objects, entry).length > 0) return undefined;
  return act({ summary: 'no snapshot is being taken of the claim any more' }, { submit: unprotectWish(entry, claimAsSourceProtection) });
}
