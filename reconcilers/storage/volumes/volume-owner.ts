// A volume belongs to the PersistentVolume that it was made for, in LightningSTOR for good. One that was written again (from a backup, say, with
// another uid) or by hand finds out whom LightningSTOR has it for, and goes on in that name once nobody else has it: one at a time, the oldest.

import type { PersistentVolume } from '../../../schemas/kubernetes/types.ts';
import type { Wish } from '../../../domain/command.ts';
import { effectFor } from '../../../domain/effect-base.ts';
import { ownerOf, parseOwner, type EffectBase, type EffectOf } from '../../../domain/effect.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import { tenantKey } from '../../../domain/ref.ts';
import { volumesOf } from '../names.ts';
import { notedOwner, ownerAnnotation, ownerNote } from '../owner-note.ts';
import { patchWish } from '../wishes.ts';
import { claimBoundTo, claimOfVolume } from './claim-of-volume.ts';
import { isReclaimed } from './volume-state.ts';
import { volumesOfHandle } from './volumes-of-handle.ts';

export type VolumeOwner =
  /** The volume is its to change, in the name of `owner`. */
  | { readonly kind: 'its'; readonly owner: string }
  /** LightningSTOR is to be asked. */
  | { readonly kind: 'unknown' }
  /** `holder`: who of us has it; undefined: somebody else. The words are for people. */
  | { readonly kind: 'anothers'; readonly holder: Entry<PersistentVolume> | undefined; readonly summary: string };

export const handleOf = ({ ref, object }: Entry<PersistentVolume>): string => object.spec?.csi?.volumeHandle ?? ref.name;

export const noSuchVolume = (entry: Entry<PersistentVolume>): string => `LightningSTOR has no volume "${handleOf(entry)}"`;

/** All that stand for the same volume, the oldest first. */
const sharing = (objects: Objects, entry: Entry<PersistentVolume>): readonly Entry<PersistentVolume>[] =>
  volumesOfHandle(objects, entry.ref, handleOf(entry)).toSorted((a, b) => {
    const [before, after] = [a, b].map(({ ref, object }) => `${object.metadata.creationTimestamp} ${ref.name}`) as [string, string];
    return before < after ? -1 : 1;
  });

export function ownerOfVolume(objects: Objects, entry: Entry<PersistentVolume>): VolumeOwner {
  const noted = notedOwner(entry.object, handleOf(entry));
  if (noted === undefined) return { kind: 'unknown' };
  if (noted === ownOwner(entry)) return { kind: 'its', owner: noted };
  const parsed = parseOwner(noted);
  if (parsed?.resource !== volumesOf) return { kind: 'anothers', holder: undefined, summary: `LightningSTOR has the volume for ${noted}` };
  const [living] = objects.by<PersistentVolume>('uid', `${tenantKey(entry.ref)}/${parsed.uid}`);
  const holder = living ?? sharing(objects, entry)[0] ?? entry;
  if (holder.ref.name === entry.ref.name) return { kind: 'its', owner: noted };
  const summary = `the volume is the PersistentVolume ${holder.ref.name}'s, which has the same volumeHandle`;
  return { kind: 'anothers', holder, summary };
}

const ownOwner = ({ object }: Entry<PersistentVolume>): string => ownerOf(volumesOf, object.metadata.uid);

/** What changes the volume is in the name of whom LightningSTOR has it for; of one that is to be made, its own. */
export function effectForVolume(objects: Objects, entry: Entry<PersistentVolume>): EffectBase {
  const found = ownerOfVolume(objects, entry);
  return { ...effectFor(objects, entry), ...(found.kind === 'its' && { owner: found.owner }) };
}

/** Another PersistentVolume stands for the volume, and stays. */
export const isShared = (objects: Objects, entry: Entry<PersistentVolume>): boolean =>
  sharing(objects, entry).some((other) => other.ref.name !== entry.ref.name && !takesDataAlong(objects, other));

/** It is to be removed with its data: no claim has it, and nobody wants that to stay. */
export const takesDataAlong = (objects: Objects, entry: Entry<PersistentVolume>): boolean =>
  entry.object.metadata.deletionTimestamp !== undefined &&
  isReclaimed(entry.object) &&
  claimOfVolume(objects, entry.ref, entry.object) === undefined &&
  claimBoundTo(objects, entry) === undefined;

export const askForOwner = (objects: Objects, entry: Entry<PersistentVolume>): EffectOf<'observe-volume'> => ({
  ...effectFor(objects, entry),
  kind: 'observe-volume',
  name: handleOf(entry),
});

/** It was to be made, and there was one of its name. */
export const isToBeAskedFor = ({ object }: Entry<PersistentVolume>): boolean => object.metadata.annotations?.[ownerAnnotation] === toBeAsked;
const toBeAsked = 'ask';
export const toBeAskedWish = (entry: Entry<PersistentVolume>): Wish => patchWish(entry, { metadata: { annotations: { [ownerAnnotation]: toBeAsked } } });

/** Without an owner there is no such volume: it is its own, should there ever be one. */
export const noteOf = (entry: Entry<PersistentVolume>, owner = ownOwner(entry)): Readonly<Record<string, string>> => ownerNote(handleOf(entry), owner);
