import { effectFor } from '../../../domain/effect-base.ts';
import { ownerOf, type EffectOf } from '../../../domain/effect.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import { contentsOf, type VolumeSnapshotContent } from '../../../domain/volumes/snapshots.ts';
import { notedOwner, ownerNote } from '../owner-note.ts';
import { handleOf } from './snapshot-names.ts';

/** The snapshot was there before the content, and that does not say whom LightningSTOR has it for. */
export const isOwnerUnknown = (entry: Entry<VolumeSnapshotContent>): boolean =>
  entry.object.spec.source.volumeHandle === undefined && notedOwner(entry.object, handleOf(entry)) === undefined;

export const askForOwner = (objects: Objects, entry: Entry<VolumeSnapshotContent>): EffectOf<'observe-snapshot'> => ({
  ...effectFor(objects, entry),
  kind: 'observe-snapshot',
  name: handleOf(entry),
});

/** Without an owner there is no such snapshot: it is its own, should there ever be one. */
export const noteOf = (entry: Entry<VolumeSnapshotContent>, owner = ownerOf(contentsOf, entry.object.metadata.uid)): Readonly<Record<string, string>> =>
  ownerNote(handleOf(entry), owner);
