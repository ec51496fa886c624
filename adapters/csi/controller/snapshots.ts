import type { PortError } from '../../../domain/ports/port-error.ts';
import { ok, type Result } from '../../../domain/result.ts';
import type { csi } from '../../../schemas/csi.ts';
import { lightningStorMethods } from '../../grpc/methods/lightningstor.ts';
import { checkName } from '../checks.ts';
import { no } from '../csi-status.ts';
import { snapshotOwner } from '../owners.ts';
import { readPage, tokenOf } from '../page-token.ts';
import type { Storage, StoredSnapshot } from '../storage.ts';
import { checkSnapshotParameters } from './parameters.ts';
import { groupOf, snapshotMessage } from './snapshot-message.ts';
import { untilReady } from './until-ready.ts';

export async function createSnapshot(
  storage: Storage,
  request: csi.v1.CreateSnapshotRequest,
): Promise<Result<csi.v1.CreateSnapshotResponse.$Properties, PortError>> {
  const name = checkName('name', request.name);
  if (!name.ok) return name;
  const volumeName = checkName('source_volume_id', request.sourceVolumeId);
  if (!volumeName.ok) return volumeName;
  const parameters = checkSnapshotParameters(request.parameters);
  if (!parameters.ok) return parameters;
  const present = await storage.findSnapshot(name.value);
  if (!present.ok) return present;
  const maker = present.value?.ownership?.owner;
  if (present.value && maker !== snapshotOwner(name.value)) return no('ALREADY_EXISTS', `there is another snapshot ${name.value}: ${maker} made it`);
  if (present.value && present.value.volumeName !== volumeName.value)
    return no('ALREADY_EXISTS', `snapshot ${name.value} is of volume ${present.value.volumeName}, not of ${volumeName.value}`);
  const made = present.value ? ok(present.value) : await takeSnapshot(storage, name.value, volumeName.value);
  if (!made.ok) return made;
  const filled = await fillSnapshot(storage, made.value);
  return filled.ok ? ok({ snapshot: snapshotMessage(filled.value) }) : filled;
}

/** As it is after some patience; a copy that failed before is made again. ABORTED where it fails. */
export async function fillSnapshot(storage: Storage, snapshot: StoredSnapshot): Promise<Result<StoredSnapshot, PortError>> {
  const name = snapshot.name ?? '';
  const { volumeName, ownership, trouble } = snapshot;
  // One that is whole may be of a volume that is gone by now.
  const begun = trouble ? await takeSnapshot(storage, name, volumeName ?? '', ownership?.labels ?? {}) : ok(snapshot);
  if (!begun.ok) return begun;
  const filled = await untilReady(begun.value, () => storage.findSnapshot(name));
  if (!filled.ok) return filled;
  if (filled.value === undefined) return no('ABORTED', `snapshot ${name} was removed while it was being made`);
  return filled.value.trouble ? no('ABORTED', `snapshot ${name} could not be made: ${filled.value.trouble}`) : ok(filled.value);
}

export const takeSnapshot = (storage: Storage, name: string, volumeName: string, labels: Readonly<Record<string, string>> = {}) =>
  storage.call(lightningStorMethods.ensureSnapshot, { ownership: storage.ownership(snapshotOwner(name), labels), name, volumeName });

export async function deleteSnapshot(storage: Storage, request: csi.v1.DeleteSnapshotRequest): Promise<Result<object, PortError>> {
  const name = checkName('snapshot_id', request.snapshotId);
  if (!name.ok) return name;
  const present = await storage.findSnapshot(name.value);
  if (!present.ok) return present;
  const group = present.value ? groupOf(present.value) : '';
  if (group !== '') return no('INVALID_ARGUMENT', `snapshot ${name.value} belongs to the group ${group}: delete that as a whole`);
  return removeSnapshot(storage, name.value, present.value);
}

/** A success when there is none. */
export async function removeSnapshot(storage: Storage, name: string, present: StoredSnapshot | undefined): Promise<Result<object, PortError>> {
  const owner = snapshotOwner(name);
  if (present && present.ownership?.owner !== owner)
    return no('FAILED_PRECONDITION', `snapshot ${name} was made by ${present.ownership?.owner}, not by this driver: remove it there`);
  const removed = await storage.call(lightningStorMethods.removeSnapshot, { ownership: storage.ownership(owner) });
  return removed.ok ? ok({}) : removed;
}

export async function getSnapshot(storage: Storage, request: csi.v1.GetSnapshotRequest): Promise<Result<csi.v1.GetSnapshotResponse.$Properties, PortError>> {
  const name = checkName('snapshot_id', request.snapshotId);
  if (!name.ok) return name;
  const present = await storage.findSnapshot(name.value);
  if (!present.ok) return present;
  return present.value ? ok({ snapshot: snapshotMessage(present.value) }) : no('NOT_FOUND', `there is no snapshot ${name.value}`);
}

export async function listSnapshots(
  storage: Storage,
  request: csi.v1.ListSnapshotsRequest,
): Promise<Result<csi.v1.ListSnapshotsResponse.$Properties, PortError>> {
  const page = readPage(request.maxEntries, request.startingToken);
  if (!page.ok) return page;
  const { snapshotId, sourceVolumeId } = request;
  if (snapshotId !== '') {
    const one = await storage.findSnapshot(snapshotId);
    if (!one.ok) return one;
    const isMeant = one.value !== undefined && (sourceVolumeId === '' || one.value.volumeName === sourceVolumeId);
    return ok({ entries: isMeant && one.value ? [{ snapshot: snapshotMessage(one.value) }] : [] });
  }
  const found: StoredSnapshot[] = [];
  let { pageToken } = page.value;
  do {
    // Never more than are still wanted: the next page begins where this answer ends.
    const pageSize = page.value.pageSize - found.length;
    const some = await storage.call(lightningStorMethods.listSnapshots, { tenant: storage.tenant, pageSize, pageToken });
    if (!some.ok) return some;
    found.push(...some.value.snapshots.filter(({ volumeName }) => sourceVolumeId === '' || volumeName === sourceVolumeId));
    pageToken = some.value.nextPageToken;
  } while (pageToken !== '' && found.length < page.value.pageSize);
  return ok({ entries: found.map((snapshot) => ({ snapshot: snapshotMessage(snapshot) })), nextToken: tokenOf(pageToken) });
}
