import { findNamed } from './names.ts';
import { lineageOf, type Promised } from './owed.ts';
import type { Storage } from './storage.ts';

/** What the volumes and snapshots were promised of the disk, and have of it. */
export const promisedIn = ({ volumes, snapshots, volumeHomes, snapshotHomes, copies, backend }: Storage): readonly Promised[] => [
  ...volumes.list().map(({ id, body }) => ({ ...body, id, allocatedBytes: backend.allocatedBytes(copies.pathOf(id) || volumeHomes.contentPath(id)) })),
  ...snapshots.list().map(({ id, tenant, body }) => {
    const source = body.filling && findNamed(volumes, tenant, body.volumeName);
    const sizeBytes = source ? backend.allocatedBytes(volumeHomes.contentPath(source.id)) : 0;
    const allocatedBytes = backend.allocatedBytes(copies.pathOf(id) || snapshotHomes.contentPath(id));
    return { id, sizeBytes, allocatedBytes, lineage: lineageOf({ id, ...body }) };
  }),
];
