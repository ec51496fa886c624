/** VolumeService, as it is on the wire. What is read is answered once it is on disk: what is not, a start may find to be gone. */
import type { VolumeSource } from '../../../domain/effect.ts';
import { err, ok } from '../../../domain/result.ts';
import { plasmacloud } from '../../../schemas/lightningstor.ts';
import { refused } from '../../grpc/error-mapping.ts';
import { lightningStorMethods } from '../../grpc/methods/lightningstor.ts';
import { answerListOwned, ownershipMessage, parseOwnership, parseTenant, listersOf } from '../../grpc/ownership.ts';
import { implement, type Implementation } from '../../grpc/server.ts';
import { listPage } from '../list-page.ts';
import type { Owned } from '../owned-store.ts';
import { getNamed } from './names.ts';
import { recorded } from './records.ts';
import { copiedBytesOf, type Storage } from './storage.ts';
import { parseVolume, type VolumeBody } from './volume.ts';
import type { Volumes } from './volumes.ts';

const { FILESYSTEM, BLOCK } = plasmacloud.lightningstor.v1.VolumeMode;
type VolumeMessage = plasmacloud.lightningstor.v1.Volume.$Properties;

const sourceMessage = (source: VolumeSource): plasmacloud.lightningstor.v1.VolumeSource.$Properties =>
  'snapshot' in source ? { snapshotName: source.snapshot } : { volumeName: source.volume };

export function volumeMethods(storage: Storage, volumes: Volumes): Implementation[] {
  const { volumes: store, backend, zones, disk } = storage;
  const stores = [store, storage.snapshots, storage.attachments, storage.nodes];
  const message = async (volume: Owned<VolumeBody>): Promise<VolumeMessage> => ({
    ownership: ownershipMessage(volume),
    id: volume.id,
    name: volume.body.name,
    sizeBytes: volume.body.sizeBytes,
    sizeEnforced: backend.sizeEnforced,
    accessModes: [...volume.body.accessModes],
    parameters: { ...volume.body.parameters },
    mode: volume.body.mode === 'BLOCK' ? BLOCK : FILESYSTEM,
    ...(volume.body.source && { source: sourceMessage(volume.body.source) }),
    zone: volume.body.zone ?? '',
    ready: volume.body.filling === undefined,
    copiedBytes: await copiedBytesOf(storage, volume),
    trouble: volumes.troubleOf(volume),
  });
  return [
    implement(lightningStorMethods.ensureVolume, async (request) => {
      const ownership = parseOwnership(request.ownership);
      if (!ownership.ok) return ownership;
      const wish = parseVolume(request, backend);
      if (!wish.ok) return wish;
      const made = await volumes.ensure(ownership.value, wish.value);
      return made.ok ? ok(await message(made.value)) : made;
    }),
    implement(lightningStorMethods.removeVolume, async (request) => {
      const ownership = parseOwnership(request.ownership);
      if (!ownership.ok) return ownership;
      const removed = await volumes.remove(ownership.value);
      return removed.ok ? ok({}) : removed;
    }),
    implement(lightningStorMethods.getVolume, async ({ tenant, name }) => {
      const asker = parseTenant(tenant);
      if (!asker.ok) return asker;
      const found = getNamed(store, 'volume', asker.value, name);
      await recorded(storage, store);
      return found.ok ? ok(await message(found.value)) : found;
    }),
    implement(lightningStorMethods.listVolumes, async (request) => {
      const listed = listPage(store, request);
      if (!listed.ok) return listed;
      await recorded(storage, store);
      return ok({ volumes: await Promise.all(listed.value.page.map(message)), nextPageToken: listed.value.nextPageToken });
    }),
    implement(lightningStorMethods.getCapacity, async ({ zone }) => {
      if (zone !== '' && zones.length > 0 && !zones.includes(zone)) return err(refused('NO_ZONE', `there is no zone ${zone}: there are ${zones.join(', ')}`));
      const { totalBytes, availableBytes } = await disk.measure();
      const maximumVolumeBytes = availableBytes - (availableBytes % backend.minimumBytes);
      return ok({
        totalBytes,
        availableBytes,
        maximumVolumeBytes,
        minimumVolumeBytes: backend.minimumBytes,
        zones: [...zones],
        sizeEnforced: backend.sizeEnforced,
        block: backend.block,
      });
    }),
    implement(lightningStorMethods.listOwned, async (request) => {
      const listed = answerListOwned(listersOf(...stores), request);
      await recorded(storage, ...stores);
      return listed;
    }),
  ];
}
