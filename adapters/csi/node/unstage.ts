// NodeUnstageVolume: what staging made is undone, also what a crash left half made. Its caller names the volume and a path: what is another volume's
// there, or nobody's, stays.
import type { PortError } from '../../../domain/ports/port-error.ts';
import { ok, type Result } from '../../../domain/result.ts';
import type { csi } from '../../../schemas/csi.ts';
import { checkName, checkPath } from '../checks.ts';
import { no } from '../csi-status.ts';
import { isPlace } from './bind-mount.ts';
import type { NodeContext } from './context.ts';
import { detachLoop, isNodeOf, isOn, listLoopDevices, type LoopDevice } from './loop-devices.ts';
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
  const devices = await devicesOf(context, volumeId, staged);
  if (!devices.ok) return devices;
  const isOf = (mount: Mount): boolean => devices.value.some((loop) => isOn(mount, loop) || isNodeOf(mount, loop));
  for (const left of readMountTable().filter((mount) => isPlace(context.runDir, mount) && isOf(mount))) {
    const cleared = await unmountAll(left.path);
    if (!cleared.ok) return cleared;
  }
  const published = readMountTable().find((mount) => mount.path !== path && isOf(mount));
  if (published) return no('FAILED_PRECONDITION', `the volume is still published at ${published.path}: unpublish it there first`);
  const unmounted = staged ? await unmountAll(path) : ok(undefined);
  if (!unmounted.ok) return unmounted;
  for (const device of devices.value) {
    const detached = await detachLoop(device);
    if (!detached.ok) return detached;
  }
  const disconnected = await disconnect(context.runDir, volumeId);
  return disconnected.ok ? ok({}) : disconnected;
}

/** Its devices here, by what LightningSTOR and the mount say. Not those that another node of this machine has too: they are the last one's to detach. */
async function devicesOf(
  { storage, name, runDir }: NodeContext,
  volumeId: string,
  staged: Mount | undefined,
): Promise<Result<readonly LoopDevice[], PortError>> {
  const remote = remoteImagesOf(runDir, volumeId);
  const attachments = await storage.attachments(volumeId, '');
  // What is on another machine is known by its file.
  if (!attachments.ok && remote.length === 0) return attachments;
  const imagesOf = (isMeant: (nodeName: string) => boolean): readonly string[] =>
    attachments.ok ? attachments.value.flatMap(({ nodeName, image }) => (image && isMeant(nodeName ?? '') ? [image] : [])) : [];
  const files = [...imagesOf((node) => node === name), ...remote];
  const others = imagesOf((node) => node !== name);
  return ok(listLoopDevices().filter((loop) => !others.includes(loop.file) && (files.includes(loop.file) || (staged !== undefined && isOn(staged, loop)))));
}
