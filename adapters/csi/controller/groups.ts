// Snapshots of several volumes as of one moment: snapshots that carry their group's name. LightningSTOR takes one at a time, so a group is taken
// only while nobody can write any of its volumes; one that a crash left incomplete is taken anew as a whole.
import { createHash } from 'node:crypto';
import type { PortError } from '../../../domain/ports/port-error.ts';
import { ok, type Result } from '../../../domain/result.ts';
import type { csi } from '../../../schemas/csi.ts';
import { lightningStorMethods } from '../../grpc/methods/lightningstor.ts';
import { checkName } from '../checks.ts';
import { no } from '../csi-status.ts';
import type { Storage, StoredSnapshot } from '../storage.ts';
import { checkSnapshotParameters } from './parameters.ts';
import { groupLabel, groupOf, membersLabel, snapshotMessage, timeMessage } from './snapshot-message.ts';
import { fillSnapshot, removeSnapshot, takeSnapshot } from './snapshots.ts';

type GroupMessage = csi.v1.VolumeGroupSnapshot.$Properties;

const volumesMax = 100;
const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 40);
const memberName = (group: string, volume: string): string => `group-${hash(JSON.stringify([group, volume]))}`;

export async function createGroup(
  storage: Storage,
  request: csi.v1.CreateVolumeGroupSnapshotRequest,
): Promise<Result<csi.v1.CreateVolumeGroupSnapshotResponse.$Properties, PortError>> {
  const name = checkName('name', request.name);
  if (!name.ok) return name;
  const parameters = checkSnapshotParameters(request.parameters);
  if (!parameters.ok) return parameters;
  const volumes = [...new Set(request.sourceVolumeIds)].sort();
  if (volumes.length === 0 || volumes.length > volumesMax) return no('INVALID_ARGUMENT', `source_volume_ids are 1 to ${volumesMax}, not ${volumes.length}`);
  for (const volume of volumes) {
    const checked = checkName('source_volume_ids', volume);
    if (!checked.ok) return checked;
  }
  const members = hash(JSON.stringify(volumes));
  const present = await membersOf(storage, name.value);
  if (!present.ok) return present;
  if (present.value.some(({ ownership }) => ownership?.labels?.[membersLabel] !== members))
    return no('ALREADY_EXISTS', `there is a group ${name.value} of other volumes`);
  const taken = present.value.length === volumes.length ? present : await takeTogether(storage, name.value, volumes, present.value);
  if (!taken.ok) return taken;
  const filled: StoredSnapshot[] = [];
  for (const snapshot of taken.value) {
    const one = await fillSnapshot(storage, snapshot);
    if (!one.ok) return one;
    filled.push(one.value);
  }
  return ok({ groupSnapshot: groupMessage(name.value, filled) });
}

async function takeTogether(
  storage: Storage,
  group: string,
  volumes: readonly string[],
  leftovers: readonly StoredSnapshot[],
): Promise<Result<readonly StoredSnapshot[], PortError>> {
  const before = await whyNotTogether(storage, volumes);
  if (!before.ok) return before;
  const cleared = await removeAll(storage, leftovers);
  if (!cleared.ok) return cleared;
  const labels = { [groupLabel]: group, [membersLabel]: hash(JSON.stringify(volumes)) };
  const taken: StoredSnapshot[] = [];
  let failure: Result<unknown, PortError> = ok(undefined);
  for (const volume of volumes) {
    const one = await takeSnapshot(storage, memberName(group, volume), volume, labels);
    if (one.ok) taken.push(one.value);
    else failure = one;
    if (!failure.ok) break;
  }
  if (failure.ok) failure = await whyNotTogether(storage, volumes);
  if (failure.ok) return ok(taken);
  const undone = await removeAll(storage, taken);
  return undone.ok ? failure : undone;
}

/** FAILED_PRECONDITION while a node may write one of them. */
async function whyNotTogether(storage: Storage, volumes: readonly string[]): Promise<Result<undefined, PortError>> {
  for (const volume of volumes) {
    const present = await storage.findVolume(volume);
    if (!present.ok) return present;
    if (present.value === undefined) return no('NOT_FOUND', `there is no volume ${volume}`);
    const attachments = await storage.attachments(volume, '');
    if (!attachments.ok) return attachments;
    const writer = attachments.value.find(({ readOnly }) => readOnly !== true);
    if (writer)
      return no('FAILED_PRECONDITION', `node ${writer.nodeName} may write volume ${volume}, so that the snapshots would not be of one moment: detach it first`);
  }
  return ok(undefined);
}

async function removeAll(storage: Storage, snapshots: readonly StoredSnapshot[]): Promise<Result<object, PortError>> {
  for (const snapshot of snapshots) {
    const removed = await removeSnapshot(storage, snapshot.name ?? '', snapshot);
    if (!removed.ok) return removed;
  }
  return ok({});
}

export async function deleteGroup(storage: Storage, request: csi.v1.DeleteVolumeGroupSnapshotRequest): Promise<Result<object, PortError>> {
  const found = await checkedMembers(storage, request.groupSnapshotId, request.snapshotIds);
  return found.ok ? removeAll(storage, found.value) : found;
}

export async function getGroup(
  storage: Storage,
  request: csi.v1.GetVolumeGroupSnapshotRequest,
): Promise<Result<csi.v1.GetVolumeGroupSnapshotResponse.$Properties, PortError>> {
  const found = await checkedMembers(storage, request.groupSnapshotId, request.snapshotIds);
  if (!found.ok) return found;
  return found.value.length > 0
    ? ok({ groupSnapshot: groupMessage(request.groupSnapshotId, found.value) })
    : no('NOT_FOUND', `there is no group ${request.groupSnapshotId}`);
}

/** Those of a group, which are the ones that the caller knows, where it names some. */
async function checkedMembers(storage: Storage, group: string, known: readonly string[]): Promise<Result<readonly StoredSnapshot[], PortError>> {
  const name = checkName('group_snapshot_id', group);
  if (!name.ok) return name;
  const members = await membersOf(storage, name.value);
  if (!members.ok || members.value.length === 0 || known.length === 0) return members;
  const names = members.value.map((member) => member.name ?? '');
  return names.length === new Set(known).size && names.every((member) => known.includes(member))
    ? members
    : no('INVALID_ARGUMENT', `the group ${group} has the snapshots ${names.join(', ')}, not those of snapshot_ids`);
}

async function membersOf(storage: Storage, group: string): Promise<Result<readonly StoredSnapshot[], PortError>> {
  const found: StoredSnapshot[] = [];
  let pageToken = '';
  do {
    const page = await storage.call(lightningStorMethods.listSnapshots, { tenant: storage.tenant, pageSize: 1_000, pageToken });
    if (!page.ok) return page;
    found.push(...page.value.snapshots.filter((snapshot) => groupOf(snapshot) === group));
    pageToken = page.value.nextPageToken;
  } while (pageToken !== '');
  return ok(found);
}

const byName = (a: StoredSnapshot, b: StoredSnapshot): number => ((a.name ?? '') < (b.name ?? '') ? -1 : 1);

const groupMessage = (name: string, members: readonly StoredSnapshot[]): GroupMessage => ({
  groupSnapshotId: name,
  snapshots: members.toSorted(byName).map(snapshotMessage),
  creationTime: timeMessage(Math.max(...members.map(({ createdMs }) => createdMs ?? 0))),
  readyToUse: members.every(({ ready }) => ready === true),
});
