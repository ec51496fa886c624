// VolumeService: one volume an owner. The folder is made before the volume is recorded, and gone before the removal is: what a
// crash leaves in between is put right by the repeat of the call, and removed content never comes back.
import type { PortError } from '../../../domain/ports/port-error.ts';
import { err, ok, type Result } from '../../../domain/result.ts';
import type { plasmacloud } from '../../../schemas/protobuf.ts';
import { refused } from '../../grpc/error-mapping.ts';
import { lightningStorMethods } from '../../grpc/methods/lightningstor.ts';
import { answerListOwned, ownershipMessage, parseOwnership, parseTenant } from '../../grpc/ownership.ts';
import { implement, type Implementation } from '../../grpc/server.ts';
import { listPage } from '../list-page.ts';
import type { Owned, OwnedStore } from '../owned-store.ts';
import { volumeIdOf, type VolumeFolders } from './volume-folders.ts';

export interface VolumeBody {
  readonly name: string;
  readonly sizeBytes: number;
  readonly accessModes: readonly string[];
  readonly parameters: Readonly<Record<string, string>>;
}

// Source: core/v1 PersistentVolumeAccessMode. A folder can keep all of them.
const accessModes: ReadonlySet<string> = new Set(['ReadWriteOnce', 'ReadOnlyMany', 'ReadWriteMany', 'ReadWriteOncePod']);

export function volumeMethods(store: OwnedStore<VolumeBody>, folders: VolumeFolders): Implementation[] {
  const message = ({ body, ...owned }: Owned<VolumeBody>): plasmacloud.lightningstor.v1.Volume.$Properties => ({
    ownership: ownershipMessage(owned),
    id: owned.id,
    name: body.name,
    sizeBytes: body.sizeBytes,
    sizeEnforced: false,
    accessModes: [...body.accessModes],
    parameters: { ...body.parameters },
    ready: true,
  });
  return [
    implement(lightningStorMethods.ensureVolume, async (request) => {
      const ownership = parseOwnership(request.ownership);
      if (!ownership.ok) return ownership;
      const wish = parseVolume(request);
      if (!wish.ok) return wish;
      const admitted = store.admitEnsure(ownership.value);
      if (!admitted.ok) return admitted;
      const { tenant, owner } = ownership.value;
      const present = store.find(tenant, owner);
      if (present && present.body.sizeBytes > wish.value.sizeBytes)
        return err(refused('INVALID_ARGUMENT', `volume ${wish.value.name} has ${present.body.sizeBytes} bytes and does not shrink to ${wish.value.sizeBytes}`));
      const id = volumeIdOf(ownership.value);
      folders.ensure(id, { id, tenant, owner, ...wish.value, sizeEnforced: false });
      store.put(ownership.value, id, wish.value);
      await store.written();
      return ok(message({ ...ownership.value, scope: '', id, body: wish.value }));
    }),
    implement(lightningStorMethods.removeVolume, async (request) => {
      const ownership = parseOwnership(request.ownership);
      if (!ownership.ok) return ownership;
      const admitted = store.admitRemove(ownership.value);
      if (!admitted.ok) return admitted;
      folders.remove(volumeIdOf(ownership.value));
      store.remove(ownership.value);
      await store.written();
      return ok({});
    }),
    implement(lightningStorMethods.getVolume, ({ tenant, name }) => {
      const asker = parseTenant(tenant);
      if (!asker.ok) return asker;
      const found = store.list(asker.value).find(({ body }) => body.name === name);
      return found ? ok(message(found)) : err(refused('NOT_FOUND', `there is no volume ${name}`));
    }),
    implement(lightningStorMethods.listVolumes, (request) => {
      const listed = listPage(store, request);
      return listed.ok ? ok({ volumes: listed.value.page.map(message), nextPageToken: listed.value.nextPageToken }) : listed;
    }),
    implement(lightningStorMethods.getCapacity, async () => ok(await folders.capacity())),
    implement(lightningStorMethods.listOwned, (request) => answerListOwned(store, request)),
  ];
}

function parseVolume(request: plasmacloud.lightningstor.v1.EnsureVolumeRequest): Result<VolumeBody, PortError> {
  const { name, sizeBytes, parameters } = request;
  if (!Number.isSafeInteger(sizeBytes) || sizeBytes < 1) return err(refused('INVALID_ARGUMENT', 'size_bytes must be at least 1'));
  const unknown = request.accessModes.find((mode) => !accessModes.has(mode));
  if (unknown !== undefined) return err(refused('INVALID_ARGUMENT', `${JSON.stringify(unknown)} is not an access mode`));
  return ok({ name, sizeBytes, accessModes: request.accessModes, parameters });
}
