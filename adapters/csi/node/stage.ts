// NodeStageVolume: the volume becomes a device of this node, and, for mount, its file system is made where there is none, grown to its device and
// mounted. Every step looks at what is there first: a repeat after a crash goes on where it ended.
import { existsSync, statSync } from 'node:fs';
import type { PortError } from '../../../domain/ports/port-error.ts';
import { ok, type Result } from '../../../domain/result.ts';
import { fsTypes, isFsType, leastBytes, type FsType } from '../../../domain/volumes/file-systems.ts';
import type { csi } from '../../../schemas/csi.ts';
import type { Access } from '../access.ts';
import { isReadOnlyMount, readCapability, type Capability } from '../capability.ts';
import { checkName, checkPath } from '../checks.ts';
import { no } from '../csi-status.ts';
import { accessHere, checkStillAttached } from './attached-here.ts';
import type { NodeContext } from './context.ts';
import { contentOf, fileSystem, sizeOn, usualFsType } from './file-systems.ts';
import { attachLoop, growLoop, isOn, loopsOf, pathOf, type LoopDevice } from './loop-devices.ts';
import { detachUnused, holdImage } from './image-alone.ts';
import { checkMountFlags, missingFlag } from './mount-flags.ts';
import { isReadOnly, mountAt, readMountTable } from '../../system/mount-table.ts';
import { mountOnto } from './mounting.ts';
import { connect, disconnect, loopsOfRemote } from './remote-image.ts';
import { openTarget } from './target-path.ts';
import { checkMount } from './trouble.ts';

export async function stageVolume(context: NodeContext, request: csi.v1.NodeStageVolumeRequest): Promise<Result<object, PortError>> {
  const volumeId = checkName('volume_id', request.volumeId);
  if (!volumeId.ok) return volumeId;
  const path = checkPath('staging_target_path', request.stagingTargetPath);
  if (!path.ok) return path;
  const capability = readCapability(request.volumeCapability);
  if (!capability.ok) return capability;
  const flags = checkMountFlags(capability.value.mountFlags);
  if (!flags.ok) return flags;
  return context.alone.hold(`volume ${volumeId.value} on this node`, () => stage(context, volumeId.value, path.value, capability.value));
}

async function stage(context: NodeContext, volumeId: string, path: string, capability: Capability): Promise<Result<object, PortError>> {
  const access = await accessHere(context, volumeId);
  if (!access.ok) return access;
  if (access.value.kind === 'folder') {
    if (capability.block) return no('INVALID_ARGUMENT', `volume ${volumeId} is a folder, which is no block device`);
    return isFolder(access.value.path) ? ok({}) : no('NOT_FOUND', `the volume's folder ${access.value.path} is not on this node`);
  }
  if (!context.canMount) return no('FAILED_PRECONDITION', 'this driver runs without root, and devices need it: run it as root, or keep volumes as folders');
  const wish = { volumeId, path, capability, access: access.value };
  if (access.value.kind === 'image') return holdImage(access.value.path, () => open(context, wish));
  return open(context, wish);
}

interface Wish {
  readonly volumeId: string;
  readonly path: string;
  readonly capability: Capability;
  readonly access: Exclude<Access, { readonly kind: 'folder' }>;
}
async function open(context: NodeContext, wish: Wish): Promise<Result<object, PortError>> {
  const { volumeId, access } = wish;
  const file = access.kind === 'nbd' ? await connect(context.runDir, volumeId, access) : imageAt(access.path);
  if (!file.ok) return file;
  const [present] = access.kind === 'nbd' ? loopsOfRemote(file.value) : loopsOf(file.value);
  const attached = await attachLoop(file.value, access.readOnly, present);
  if (!attached.ok) return attached;
  const staged = await stageDevice(context, wish, attached.value);
  if (staged.ok) return staged;
  // What could not be used is not left open, also by a call before this one: nobody may ask for an unstage.
  const detached = await detachUnused(attached.value);
  if (detached.ok && access.kind === 'nbd') await disconnect(context.runDir, volumeId);
  return staged;
}

const imageAt = (path: string): Result<string, PortError> => (existsSync(path) ? ok(path) : no('NOT_FOUND', `the volume's image ${path} is not on this node`));

async function stageDevice(context: NodeContext, { volumeId, path, capability, access }: Wish, loop: LoopDevice): Promise<Result<object, PortError>> {
  // Over the network its server knows who may still reach it.
  const still = access.kind === 'nbd' ? ok(undefined) : await checkStillAttached(context, volumeId, access);
  if (!still.ok || capability.block) return still.ok ? ok({}) : still;
  const readOnly = access.readOnly || isReadOnlyMount(capability);
  const staged = mountAt(readMountTable(), path);
  if (staged === undefined) return mountFresh(loop, path, capability, readOnly);
  if (!isOn(staged, loop)) return no('ALREADY_EXISTS', `another volume is staged at ${path}`);
  if (capability.fsType !== '' && capability.fsType !== staged.type)
    return no('ALREADY_EXISTS', `${path} has the volume as ${staged.type}, not as ${capability.fsType}`);
  if (readOnly !== isReadOnly(staged)) return no('ALREADY_EXISTS', `${path} has the volume ${readOnly ? 'for writing' : 'read-only'}`);
  const flag = missingFlag(staged, capability.mountFlags);
  if (flag !== undefined) return no('ALREADY_EXISTS', `${path} has the volume without the option ${flag}`);
  const serves = await checkMount(staged, loop);
  if (!serves.ok) return serves;
  // It is there as asked, whether it grows or not: that it does not NodeExpandVolume tells.
  if (!readOnly && isFsType(staged.type)) await growMounted(staged.type, loop, path);
  return ok({});
}

async function mountFresh(loop: LoopDevice, path: string, capability: Capability, readOnly: boolean): Promise<Result<object, PortError>> {
  const device = pathOf(loop);
  const content = await contentOf(device, loop.sizeBytes);
  if (!content.ok) return content;
  if (content.value.kind === 'other') return no('FAILED_PRECONDITION', `the volume has ${content.value.what} on it, no file system: use it for block access`);
  const present = content.value.kind === 'nothing' ? undefined : content.value;
  if (present && !isFsType(present.type)) return no('FAILED_PRECONDITION', `the volume has ${present.type} on it; mounted are ${fsTypes.join(', ')}`);
  if (present && capability.fsType !== '' && capability.fsType !== present.type)
    return no('FAILED_PRECONDITION', `the volume has ${present.type} on it, not ${capability.fsType}: ask for that, or for none`);
  if (!present && readOnly) return no('FAILED_PRECONDITION', 'the volume is empty, and is to be read only: stage it for writing first');
  const target = openTarget(path, 'folder', false);
  if (!target.ok) return target;
  try {
    const type = present ? (present.type as FsType) : await make(loop, capability.fsType);
    if (typeof type !== 'string') return type;
    const { growUnmounted, mountOptions } = fileSystem(type);
    if (present && !readOnly && growUnmounted && isSmaller(present.sizeBytes, loop)) {
      const grown = await growUnmounted(device);
      if (!grown.ok) return grown;
    }
    const mounted = await mountOnto(target.value, device, [...mountOptions, ...capability.mountFlags, ...(readOnly ? ['ro'] : [])], type);
    if (!mounted.ok) return loop.readOnly ? notReplayed(mounted.error) : mounted;
    return present && !readOnly && !growUnmounted && isSmaller(present.sizeBytes, loop) ? await growMounted(type, loop, path) : ok({});
  } finally {
    target.value.close();
  }
}

/**
 * Linux mounts no file system with a journal to be replayed from a device that it may not write. Without its journal (noload, norecovery) it would
 * be mounted, and lack what programs had put on the disk long before.
 */
const notReplayed = ({ message }: PortError) =>
  no(
    'FAILED_PRECONDITION',
    `the volume cannot be mounted from a device that is read-only (${message}): if it was copied while it was written, its journal is to be replayed first: publish it to a node for writing and stage it once for writing`,
  );

async function make(loop: LoopDevice, wanted: FsType | ''): Promise<FsType | Result<never, PortError>> {
  const type = wanted || usualFsType(loop.sizeBytes);
  const least = leastBytes(type);
  if (loop.sizeBytes < least)
    return no(
      'FAILED_PRECONDITION',
      `${type} needs ${least} bytes, and the volume has ${loop.sizeBytes}: ask for a larger one${type === 'ext4' ? '' : ', or for ext4'}`,
    );
  const made = await fileSystem(type).make(pathOf(loop));
  return made.ok ? type : made;
}

/** File systems leave some blocks at the end of a device. */
const slackBytes = 1_048_576;

const isSmaller = (sizeBytes: number, loop: LoopDevice): boolean => loop.sizeBytes - sizeBytes >= slackBytes;

/** The device takes the file's size, and the file system the device's. */
export async function growMounted(type: FsType, loop: LoopDevice, path: string): Promise<Result<object, PortError>> {
  const grown = await growLoop(loop);
  if (!grown.ok) return grown;
  const size = await sizeOn(pathOf(loop));
  if (!size.ok || !isSmaller(size.value, grown.value)) return size.ok ? ok({}) : size;
  const done = await fileSystem(type).growMounted(pathOf(loop), path);
  return done.ok ? ok({}) : done;
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
