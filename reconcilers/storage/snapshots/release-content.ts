import { effectFor } from '../../../domain/effect-base.ts';
import { parseOwner, type EffectOf } from '../../../domain/effect.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import { act, blocked, settled, type Plan } from '../../../domain/reconciler.ts';
import { tenantKey } from '../../../domain/ref.ts';
import { lightningStorDriver } from '../../../domain/volumes/lightningstor.ts';
import type { VolumeSnapshotContent } from '../../../domain/volumes/snapshots.ts';
import { restoresOf } from './being-restored.ts';
import { ownerAnnotation } from './record-snapshot.ts';
import { has, unprotectWish } from '../finalizers.ts';
import { contentProtection, snapshotOf, snapshotRef } from './snapshot-names.ts';

/** A content that is being deleted: never before its VolumeSnapshot, nor while volumes are made of it. Source: shouldDelete. */
export function releaseContent(objects: Objects, entry: Entry<VolumeSnapshotContent>): Plan {
  const { spec } = entry.object;
  if (!has(entry.object, contentProtection)) return settled;
  const { namespace = '', name = '' } = spec.volumeSnapshotRef;
  const snapshot = snapshotOf(objects, entry);
  if (snapshot !== undefined && spec.volumeSnapshotRef.uid && snapshot.object.metadata.deletionTimestamp === undefined)
    return blocked({ summary: 'the content goes when its VolumeSnapshot is deleted', detail: { snapshot: `${namespace}/${name}` } });
  const claims = restoresOf(objects, snapshotRef(entry.ref, namespace, name));
  if (claims.length > 0) return blocked({ summary: 'volumes are being made of the snapshot', detail: { claims } });
  const because = { summary: 'the content is being deleted', detail: { deletionPolicy: spec.deletionPolicy } };
  const removal = spec.deletionPolicy === 'Delete' ? removalOf(objects, entry) : undefined;
  const unprotect = { submit: unprotectWish(entry, contentProtection) };
  return removal === undefined ? act(because, unprotect) : act(because, { perform: removal }, unprotect);
}

const handleOf = ({ ref, object: { spec } }: Entry<VolumeSnapshotContent>): string => spec.source.snapshotHandle ?? ref.name;

/** Another content stands for the same snapshot. */
const isAnothers = (objects: Objects, entry: Entry<VolumeSnapshotContent>): boolean =>
  objects
    .by<VolumeSnapshotContent>('contentsByHandle', `${tenantKey(entry.ref)}/${handleOf(entry)}`)
    .some((other) => other.ref.name !== entry.ref.name && other.object.spec.driver === lightningStorDriver);

/** What was there before the content is removed in the name of whom it was made for; none where that one has it still, or nobody was found to have it. */
function removalOf(objects: Objects, entry: Entry<VolumeSnapshotContent>): EffectOf<'remove-snapshot'> | undefined {
  if (isAnothers(objects, entry)) return undefined;
  const removal = { ...effectFor(objects, entry), kind: 'remove-snapshot' as const };
  const { spec, metadata } = entry.object;
  if (spec.source.volumeHandle !== undefined) return removal;
  const owner = metadata.annotations?.[ownerAnnotation];
  const uid = owner === undefined ? undefined : parseOwner(owner)?.uid;
  if (owner === undefined || uid === undefined || objects.by('uid', `${tenantKey(entry.ref)}/${uid}`).length > 0) return undefined;
  return { ...removal, owner };
}
