// NodeUnstageVolume: what staging made is undone, also what a crash left half made. Its caller names the volume and a path: what is another volume's
// there, or nobody's, stays.
import type { PortError } from '../../../domain/ports/port-error.ts';
import { ok, type Result } from '../../../domain/result.ts';
import type { csi } from '../../../schemas/csi.ts';
import { checkName, checkPath } from '../checks.ts';
import { no } from '../csi-status.ts';
import { isPlace } from './bind-mount.ts';
import type { NodeContext } from './context.ts';
import { isNodeOf, isOn, listLoopDevices, type LoopDevice } from './loop-devices.ts';
import { detachUnused, holdImage } from './image-alone.ts';
import { mountAt, readMountTable, type Mount } from '../../system/mount-table.ts';
import { unmountAll } from './mounting.ts';
import { forgetTargets } from './published-links.ts';
import { disconnect, remoteImagesOf } from './remote-image.ts';
import { checkParent } from './target-path.ts';
import { isOfVolume } from './whose-mount.ts';

export async function unstageVolume(context: NodeContext, request: csi.v1.NodeUnstageVolumeRequest): Promise<Result<object, PortError>> {
  const volumeId = checkName('volume_id', request.volumeId);
  if (!volumeId.ok) return volumeId;
  const path = checkPath('staging_target_path', request.stagingTargetPath);
  if (!path.ok) return path;
  return context.alone.hold(`volume ${volumeId.value} on this node`, () => unstage(context, volumeId.value, path.value));
}

async function unstage(context: NodeContext, volumeId: string, path: string): Promise<Result<object, PortError>> {
  const parent = checkParent(path);
  if (!parent.ok) return parent;
  if (!context.canMount) {
    forgetTargets(path);
    return ok({});
  }
  const there = parent.value ? mountAt(readMountTable(), path) : undefined;
  const staged = there && (await isOfVolume(context, volumeId, there)) ? there : undefined;
  const attachments = await context.storage.attachments(volumeId, '');
  const remote = remoteImagesOf(context.runDir, volumeId);
  // What is mounted here, or is on another machine, is known by that.
  if (!attachments.ok && remote.length === 0 && !staged) return attachments;
  const imagesOf = (isMeant: (nodeName: string) => boolean): readonly string[] =>
    attachments.ok ? attachments.value.flatMap(({ nodeName, image }) => (image && isMeant(nodeName ?? '') ? [image] : [])) : [];
  const files = [...imagesOf((node) => node === context.name), ...remote];
  const others = imagesOf((node) => node !== context.name);
  const devices = listLoopDevices().filter((loop) => files.includes(loop.file) || (staged && isOn(staged, loop)));
  const isOf = (mount: Mount): boolean => devices.some((loop) => isOn(mount, loop) || isNodeOf(mount, loop));
  const published = readMountTable().find((mount) => mount.path !== path && !isPlace(context.runDir, mount) && isOf(mount));
  if (published && !attachments.ok) return attachments;
  // Another node of this machine may have published it there.
  if (published && others.length === 0) return no('FAILED_PRECONDITION', `the volume is still published at ${published.path}: unpublish it there first`);
  const unmounted = staged ? await unmountAll(path) : ok(undefined);
  if (!unmounted.ok) return unmounted;
  for (const device of devices) {
    const close = (): Promise<Result<undefined, PortError>> => closeDevice(context.runDir, device);
    const detached = await (remote.includes(device.file) ? close() : holdImage(device.file, close));
    if (!detached.ok) return detached;
  }
  const disconnected = await disconnect(context.runDir, volumeId);
  return disconnected.ok ? ok({}) : disconnected;
}

/** Also what a publish that crashed left on it. */
async function closeDevice(runDir: string, device: LoopDevice): Promise<Result<undefined, PortError>> {
  const left = readMountTable().filter((mount) => isPlace(runDir, mount) && (isOn(mount, device) || isNodeOf(mount, device)));
  for (const { path } of left) {
    const cleared = await unmountAll(path);
    if (!cleared.ok) return cleared;
  }
  return detachUnused(device);
}
