import type { csi } from '../../../schemas/csi.ts';
import type { StoredSnapshot } from '../storage.ts';

/** Says of a snapshot that it was taken with others, and with which: the group's name, and a hash of its volumes. */
export const groupLabel = 'csi/group';
export const membersLabel = 'csi/group-members';

export const groupOf = ({ ownership }: StoredSnapshot): string => ownership?.labels?.[groupLabel] ?? '';

export const timeMessage = (ms: number) => ({ seconds: Math.floor(ms / 1_000), nanos: (ms % 1_000) * 1_000_000 });

/** A snapshot as callers know it: its id is its name. */
export const snapshotMessage = (snapshot: StoredSnapshot): csi.v1.Snapshot.$Properties => ({
  snapshotId: snapshot.name ?? '',
  sourceVolumeId: snapshot.volumeName ?? '',
  sizeBytes: snapshot.sizeBytes ?? 0,
  creationTime: timeMessage(snapshot.createdMs ?? 0),
  readyToUse: snapshot.ready ?? false,
  groupSnapshotId: groupOf(snapshot),
});
