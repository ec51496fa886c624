/** SnapshotService, as it is on the wire. What is read is answered once it is on disk: what is not, a start may find to be gone. */
import { ok, type Result } from '../../../domain/result.ts';
import type { PortError } from '../../../domain/ports/port-error.ts';
import { plasmacloud } from '../../../schemas/lightningstor.ts';
import { lightningStorMethods } from '../../grpc/methods/lightningstor.ts';
import { ownershipMessage, parseOwnership, parseTenant } from '../../grpc/ownership.ts';
import { implement, type Implementation } from '../../grpc/server.ts';
import { listPage } from '../list-page.ts';
import type { Owned } from '../owned-store.ts';
import { getNamed, parseName } from './names.ts';
import { recorded } from './records.ts';
import type { SnapshotBody } from './snapshot.ts';
import type { Snapshots } from './snapshots.ts';
import { copiedBytesOf, type Storage } from './storage.ts';

type SnapshotMessage = plasmacloud.lightningstor.v1.Snapshot.$Properties;
const { FILESYSTEM, BLOCK } = plasmacloud.lightningstor.v1.VolumeMode;

export function snapshotMethods(storage: Storage, snapshots: Snapshots): Implementation[] {
  const message = async (snapshot: Owned<SnapshotBody>): Promise<SnapshotMessage> => {
    const { name, volumeName, sizeBytes, createdMs, mode, filling } = snapshot.body;
    return {
      ownership: ownershipMessage(snapshot),
      id: snapshot.id,
      name,
      volumeName,
      sizeBytes,
      createdMs,
      ready: filling === undefined,
      copiedBytes: await copiedBytesOf(storage, snapshot),
      mode: mode === 'BLOCK' ? BLOCK : FILESYSTEM,
      trouble: storage.copies.failureOf(snapshot.id),
    };
  };
  const answer = async (found: Result<Owned<SnapshotBody>, PortError>): Promise<Result<SnapshotMessage, PortError>> =>
    found.ok ? ok(await message(found.value)) : found;
  return [
    implement(lightningStorMethods.ensureSnapshot, async (request) => {
      const ownership = parseOwnership(request.ownership);
      if (!ownership.ok) return ownership;
      const name = parseName('name', request.name);
      if (!name.ok) return name;
      const volumeName = parseName('volume_name', request.volumeName);
      if (!volumeName.ok) return volumeName;
      return answer(await snapshots.ensure(ownership.value, { name: name.value, volumeName: volumeName.value }));
    }),
    implement(lightningStorMethods.removeSnapshot, async (request) => {
      const ownership = parseOwnership(request.ownership);
      if (!ownership.ok) return ownership;
      const removed = await snapshots.remove(ownership.value);
      return removed.ok ? ok({}) : removed;
    }),
    implement(lightningStorMethods.getSnapshot, async ({ tenant, name }) => {
      const asker = parseTenant(tenant);
      if (!asker.ok) return asker;
      const found = getNamed(storage.snapshots, 'snapshot', asker.value, name);
      await recorded(storage, storage.snapshots);
      return answer(found);
    }),
    implement(lightningStorMethods.listSnapshots, async (request) => {
      const listed = listPage(storage.snapshots, request);
      if (!listed.ok) return listed;
      await recorded(storage, storage.snapshots);
      return ok({ snapshots: await Promise.all(listed.value.page.map(message)), nextPageToken: listed.value.nextPageToken });
    }),
  ];
}
