// One VolumeSnapshotContent of LightningSTOR: the snapshot belongs to it, not to the VolumeSnapshot, which it may outlive.
// Source: external-snapshotter pkg/sidecar-controller syncContent.

import { effectFor } from '../../../domain/effect-base.ts';
import type { Effect } from '../../../domain/effect.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import { act, settled, type Plan } from '../../../domain/reconciler.ts';
import type { Ref } from '../../../domain/ref.ts';
import { lightningStorDriver } from '../../../domain/volumes/lightningstor.ts';
import type { VolumeSnapshotContent } from '../../../domain/volumes/snapshots.ts';
import { deleteWish } from '../wishes.ts';
import { releaseContent } from './release-content.ts';
import { has, protectWish } from '../finalizers.ts';
import { contentProtection, snapshotOf } from './snapshot-names.ts';
import { askForOwner } from './snapshot-owner.ts';

/** A snapshot that was taken is never taken again: it would hold what is in the volume now. */
export function reconcileContent(objects: Objects, ref: Ref): Plan {
  const entry = objects.get<VolumeSnapshotContent>(ref);
  if (entry === undefined || entry.object.spec.driver !== lightningStorDriver) return settled;
  const { metadata, spec, status } = entry.object;
  if (metadata.deletionTimestamp !== undefined) return releaseContent(objects, entry);
  if (isForsaken(objects, entry))
    return act({ summary: 'the VolumeSnapshot that the content was made for is gone', detail: { ...spec.volumeSnapshotRef } }, { submit: deleteWish(entry) });
  const detail = { volume: spec.source.volumeHandle ?? '', snapshot: spec.source.snapshotHandle ?? ref.name };
  if (!has(entry.object, contentProtection))
    return act({ summary: 'the content is protected before LightningSTOR is asked' }, { submit: protectWish(entry, contentProtection) });
  if (status?.readyToUse === true) return settled;
  return act({ summary: 'the snapshot is not ready yet', detail }, { perform: askFor(objects, entry) });
}

/** It was written when its VolumeSnapshot was gone, or that was removed past its protection. */
const isForsaken = (objects: Objects, entry: Entry<VolumeSnapshotContent>): boolean =>
  goesWithIt(entry.object) && Boolean(entry.object.spec.volumeSnapshotRef.uid) && snapshotOf(objects, entry) === undefined;

function askFor(objects: Objects, entry: Entry<VolumeSnapshotContent>): Effect {
  const { volumeHandle } = entry.object.spec.source;
  if (volumeHandle === undefined) return askForOwner(objects, entry);
  return { ...effectFor(objects, entry), kind: 'ensure-snapshot', name: entry.ref.name, volumeName: volumeHandle };
}

/** Whether the snapshot was taken for this content, and goes with it. */
const goesWithIt = ({ spec }: VolumeSnapshotContent): boolean =>
  spec.driver === lightningStorDriver && spec.deletionPolicy === 'Delete' && spec.source.volumeHandle !== undefined;
