import type { Json } from '../../../domain/api-object.ts';
import type { Wish } from '../../../domain/command.ts';
import type { AnswerOf } from '../../../domain/effect.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import { observationOf, type Observation } from '../../../domain/reconciler.ts';
import { refusalWords } from '../../../domain/refusal-words.ts';
import { timestamp } from '../../../domain/time.ts';
import { lightningStorDriver } from '../../../domain/volumes/lightningstor.ts';
import type { VolumeSnapshotContent } from '../../../domain/volumes/snapshots.ts';
import { notedOwner } from '../owner-note.ts';
import { tell, warning } from '../tell.ts';
import { patchWish, statusWish } from '../wishes.ts';
import { wordsOf } from '../words-of.ts';
import { handleOf } from './snapshot-names.ts';
import { isOwnerUnknown, noteOf } from './snapshot-owner.ts';

type Seen = NonNullable<ReturnType<typeof observationOf<'observe-snapshot'>>>;
type Refused = NonNullable<Seen['refused']>;

/** What became of a snapshot: in the status of its content, and in Events where it failed. */
export function recordSnapshot(objects: Objects, observation: Observation, nowMs: number): readonly Wish[] {
  const [ensured, removed] = [observationOf(observation, 'ensure-snapshot'), observationOf(observation, 'remove-snapshot')];
  const seen = observationOf(observation, 'observe-snapshot');
  const observed = ensured ?? seen;
  const entry = observed === undefined && removed === undefined ? undefined : objects.get<VolumeSnapshotContent>(observation.effect.ref);
  if (entry === undefined) return [];
  if (removed?.refused !== undefined) return failRemoval(objects, entry, removed.refused, nowMs);
  if (entry.object.metadata.deletionTimestamp !== undefined) return seen === undefined ? [] : recordOwner(objects, entry, seen, nowMs);
  if (observed === undefined || entry.object.status?.readyToUse === true) return [];
  const { answer, refused } = observed;
  if (refused !== undefined) {
    const handle = entry.object.spec.source.snapshotHandle;
    const words = wordsOf(refused, handle === undefined ? 'LightningSTOR has no such volume' : `LightningSTOR has no snapshot "${handle}"`);
    return ensured === undefined
      ? fail(objects, entry, 'SnapshotContentCheckandUpdateFailed', `Failed to check and update snapshot content: ${words}`, nowMs)
      : fail(objects, entry, 'SnapshotCreationFailed', `Failed to create snapshot: ${words}`, nowMs);
  }
  const owner = seen?.answer?.owner;
  return [
    ...(owner === undefined || notedOwner(entry.object, handleOf(entry)) === owner
      ? []
      : [patchWish(entry, { metadata: { annotations: noteOf(entry, owner) } })]),
    ...(answer === undefined || isRecorded(entry.object, answer) ? [] : [statusWish(entry, statusOf(entry, answer))]),
  ];
}

/** It was asked for because the content is to go. */
function recordOwner(objects: Objects, entry: Entry<VolumeSnapshotContent>, { answer, refused }: Seen, nowMs: number): readonly Wish[] {
  if (!isOwnerUnknown(entry)) return [];
  if (refused !== undefined && refused.reason !== 'NOT_FOUND') return failRemoval(objects, entry, refused, nowMs);
  return [patchWish(entry, { metadata: { annotations: noteOf(entry, answer?.owner) } })];
}

const failRemoval = (objects: Objects, entry: Entry<VolumeSnapshotContent>, refused: Refused, nowMs: number): readonly Wish[] =>
  fail(objects, entry, 'SnapshotDeleteError', `Failed to delete snapshot: ${refusalWords(refused)}`, nowMs);

/** A content with a snapshot that is being copied waits for it, and is looked at again. */
const isRecorded = ({ status }: VolumeSnapshotContent, { ready }: AnswerOf<'ensure-snapshot'>): boolean =>
  status?.snapshotHandle !== undefined && status.readyToUse === ready && status.error === undefined;

const statusOf = (entry: Entry<VolumeSnapshotContent>, { sizeBytes, createdMs, ready }: AnswerOf<'ensure-snapshot'>): Json => ({
  snapshotHandle: handleOf(entry),
  creationTime: createdMs * 1_000_000,
  restoreSize: sizeBytes,
  readyToUse: ready,
  error: null,
});

function fail(objects: Objects, entry: Entry<VolumeSnapshotContent>, reason: string, message: string, nowMs: number): readonly Wish[] {
  if (entry.object.status?.error?.message === message) return [];
  return [
    statusWish(entry, { readyToUse: entry.object.status?.readyToUse ?? false, error: { time: timestamp(nowMs), message } }),
    ...tell(objects, entry, { ...warning(reason, message), component: lightningStorDriver }, nowMs),
  ];
}
