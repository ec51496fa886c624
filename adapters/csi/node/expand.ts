// NodeExpandVolume: the device takes the size that the volume has by now, and the file system the device's.
import type { PortError } from '../../../domain/ports/port-error.ts';
import { ok, type Result } from '../../../domain/result.ts';
import { isFsType } from '../../../domain/volumes/file-systems.ts';
import type { csi } from '../../../schemas/csi.ts';
import { rangeText, readRange } from '../capacity-range.ts';
import { checkName } from '../checks.ts';
import { no } from '../csi-status.ts';
import type { NodeContext } from './context.ts';
import { growLoop, isOn, type LoopDevice } from './loop-devices.ts';
import { isReadOnly, mountAt, readMountTable } from '../../system/mount-table.ts';
import { placeOf } from './place.ts';
import { remoteImagesOf } from './remote-image.ts';
import { growMounted } from './stage.ts';

export async function expandVolume(
  context: NodeContext,
  request: csi.v1.NodeExpandVolumeRequest,
): Promise<Result<csi.v1.NodeExpandVolumeResponse.$Properties, PortError>> {
  const volumeId = checkName('volume_id', request.volumeId);
  if (!volumeId.ok) return volumeId;
  if (request.volumePath === '') return no('INVALID_ARGUMENT', 'volume_path is required');
  const range = readRange(request.capacityRange);
  if (!range.ok) return range;
  return context.alone.hold(`volume ${volumeId.value} on this node`, async () => {
    const place = await placeOf(context, volumeId.value, request.volumePath);
    if (!place.ok) return place;
    if (place.value.kind === 'folder') {
      const volume = await context.storage.findVolume(volumeId.value);
      return volume.ok ? ok({ capacityBytes: volume.value?.sizeBytes ?? 0 }) : volume;
    }
    const grown = await growLoop(place.value.loop);
    if (!grown.ok) return grown;
    const capacityBytes = grown.value.sizeBytes;
    const isGrown = await checkConnection(context, volumeId.value, grown.value);
    if (!isGrown.ok) return isGrown;
    if (capacityBytes < range.value.required)
      return no('OUT_OF_RANGE', `the volume has ${capacityBytes} bytes, and ${rangeText(range.value)} are asked for: call ControllerExpandVolume first`);
    if (place.value.kind === 'block' || !isFsType(place.value.mount.type)) return ok({ capacityBytes });
    const path = writablePath(grown.value, request.volumePath, request.stagingTargetPath);
    if (path === undefined) return no('FAILED_PRECONDITION', `${request.volumePath} is read-only: what is read only does not grow`);
    const done = await growMounted(place.value.mount.type, grown.value, path);
    return done.ok ? ok({ capacityBytes }) : done;
  });
}

/** A volume on another machine has, here, the size that it had when this node connected to it. */
async function checkConnection({ storage, runDir }: NodeContext, volumeId: string, { file, sizeBytes }: LoopDevice): Promise<Result<undefined, PortError>> {
  if (!remoteImagesOf(runDir, volumeId).includes(file)) return ok(undefined);
  const volume = await storage.findVolume(volumeId);
  if (!volume.ok) return volume;
  const has = volume.value?.sizeBytes ?? 0;
  return has <= sizeBytes
    ? ok(undefined)
    : no(
        'FAILED_PRECONDITION',
        `the volume has ${has} bytes, and this node is connected to ${sizeBytes} of them: unpublish and unstage it, and stage it again`,
      );
}

/** Where it is published read-only, it may be staged for writing. */
function writablePath(loop: LoopDevice, ...paths: readonly string[]): string | undefined {
  const mounts = readMountTable();
  return paths.find((path) => {
    const mount = path === '' ? undefined : mountAt(mounts, path);
    return mount !== undefined && isOn(mount, loop) && !isReadOnly(mount);
  });
}
