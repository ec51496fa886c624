import { effectFor } from '../../../domain/effect-base.ts';
import { parseOwner, type EffectOf } from '../../../domain/effect.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import { act, blocked, settled, type Plan, type Reason } from '../../../domain/reconciler.ts';
import { tenantKey } from '../../../domain/ref.ts';
import type { VolumeSnapshotContent } from '../../../domain/volumes/snapshots.ts';
import { restoresOf } from './being-restored.ts';
import { notedOwner } from '../owner-note.ts';
import { has, unprotectWish } from '../finalizers.ts';
import { askForOwner, isOwnerUnknown } from './snapshot-owner.ts';
import { contentProtection, handleOf, snapshotOf, snapshotRef } from './snapshot-names.ts';

/** A content that is being deleted takes its snapshot along, unless another one stands for that, and stays. */
export function releaseContent(objects: Objects, entry: Entry<VolumeSnapshotContent>): Plan {
  const { spec } = entry.object;
  if (!has(entry.object, contentProtection)) return settled;
  const hold = holdOf(objects, entry);
  if (hold !== undefined) return blocked(hold);
  const because = { summary: 'the content is being deleted', detail: { deletionPolicy: spec.deletionPolicy } };
  const unprotect = { submit: unprotectWish(entry, contentProtection) };
  const others = standingWith(objects, entry);
  if (spec.deletionPolicy !== 'Delete' || others.some((other) => !takesDataAlong(objects, other))) return act(because, unprotect);
  const first = others.find((other) => orderOf(other) < orderOf(entry));
  if (first !== undefined) return blocked({ summary: 'another content of the snapshot goes first', detail: { content: first.ref.name } });
  if (others.length > 0) return act(because, unprotect);
  if (isOwnerUnknown(entry)) return act({ summary: 'LightningSTOR is asked whom it has the snapshot for' }, { perform: askForOwner(objects, entry) });
  const removal = removalOf(objects, entry);
  return removal === undefined ? act(because, unprotect) : act(because, { perform: removal }, unprotect);
}

/** Never before its VolumeSnapshot, nor while volumes are made of it. Source: shouldDelete. */
function holdOf(objects: Objects, entry: Entry<VolumeSnapshotContent>): Reason | undefined {
  const { namespace = '', name = '', uid } = entry.object.spec.volumeSnapshotRef;
  const snapshot = snapshotOf(objects, entry);
  if (snapshot !== undefined && uid && snapshot.object.metadata.deletionTimestamp === undefined)
    return { summary: 'the content goes when its VolumeSnapshot is deleted', detail: { snapshot: `${namespace}/${name}` } };
  const claims = restoresOf(objects, snapshotRef(entry.ref, namespace, name));
  return claims.length > 0 ? { summary: 'volumes are being made of the snapshot', detail: { claims } } : undefined;
}

/** One that is held may never go: nobody waits for it, and the snapshot is left to it. */
const takesDataAlong = (objects: Objects, entry: Entry<VolumeSnapshotContent>): boolean =>
  isGoing(entry) && entry.object.spec.deletionPolicy === 'Delete' && holdOf(objects, entry) === undefined;

const isGoing = ({ object }: Entry): boolean => object.metadata.deletionTimestamp !== undefined;

/** Other contents that stand for the same snapshot. The last that goes takes it along. */
const standingWith = (objects: Objects, entry: Entry<VolumeSnapshotContent>): readonly Entry<VolumeSnapshotContent>[] =>
  objects
    .by<VolumeSnapshotContent>('contentsByHandle', `${tenantKey(entry.ref)}/${handleOf(entry)}`)
    .filter((other) => other.ref.name !== entry.ref.name && (!isGoing(other) || has(other.object, contentProtection)));

const orderOf = ({ ref, object }: Entry): string => `${object.metadata.creationTimestamp} ${ref.name}`;

/** What was there before the content is removed in the name of whom it was made for; none where that one has it still, or it is not ours. */
function removalOf(objects: Objects, entry: Entry<VolumeSnapshotContent>): EffectOf<'remove-snapshot'> | undefined {
  const removal = { ...effectFor(objects, entry), kind: 'remove-snapshot' as const };
  if (entry.object.spec.source.volumeHandle !== undefined) return removal;
  const owner = notedOwner(entry.object, handleOf(entry));
  const uid = owner === undefined ? undefined : parseOwner(owner)?.uid;
  if (owner === undefined || uid === undefined || objects.by('uid', `${tenantKey(entry.ref)}/${uid}`).length > 0) return undefined;
  return { ...removal, owner };
}
