// NodePublishVolume: the volume is seen at the target. It is a bind mount, of what is staged or of the device's own file; without root a symbolic
// link to the volume's folder.
import { rmdirSync, statSync, symlinkSync } from 'node:fs';
import { dirname } from 'node:path';
import type { PortError } from '../../../domain/ports/port-error.ts';
import { ok, type Result } from '../../../domain/result.ts';
import type { csi } from '../../../schemas/csi.ts';
import type { Access } from '../access.ts';
import { isForSeveralTargets, isReadOnlyMount, readCapability, type Capability } from '../capability.ts';
import { checkName, checkPath } from '../checks.ts';
import { no } from '../csi-status.ts';
import { accessHere, checkStillAttached } from './attached-here.ts';
import { bindOnto, isPlace } from './bind-mount.ts';
import type { NodeContext } from './context.ts';
import { detachUnused, holdImage } from './image-alone.ts';
import { attachLoop, checkStays, isNodeOf, isOn, loopsOf, pathOf } from './loop-devices.ts';
import { checkMountFlags } from './mount-flags.ts';
import { isReadOnly, mountAt, readMountTable, showsSame, shownAt, type Mount, type Shown } from '../../system/mount-table.ts';
import { unmountAll } from './mounting.ts';
import { linkAt, noteTarget, targetsOf } from './published-links.ts';
import { loopsOfRemote, remoteImageOf } from './remote-image.ts';
import { checkParent, findAt, openTarget, removeTarget } from './target-path.ts';
import { checkOutside, isInside } from './target-place.ts';
import { checkAnswers, checkMount, stageAgain } from './trouble.ts';

interface Wish {
  readonly volumeId: string;
  readonly target: string;
  readonly stagingPath: string;
  readonly capability: Capability;
  readonly access: Access;
  readonly readOnly: boolean;
}

export async function publishVolume(context: NodeContext, request: csi.v1.NodePublishVolumeRequest): Promise<Result<object, PortError>> {
  const volumeId = checkName('volume_id', request.volumeId);
  if (!volumeId.ok) return volumeId;
  const target = checkPath('target_path', request.targetPath);
  if (!target.ok) return target;
  const capability = readCapability(request.volumeCapability);
  if (!capability.ok) return capability;
  const flags = checkMountFlags(capability.value.mountFlags);
  if (!flags.ok) return flags;
  if (request.stagingTargetPath === '') return no('FAILED_PRECONDITION', 'staging_target_path is required: call NodeStageVolume first');
  const staging = checkPath('staging_target_path', request.stagingTargetPath);
  if (!staging.ok) return staging;
  if (target.value === staging.value || isInside(target.value, staging.value))
    return no('INVALID_ARGUMENT', 'target_path is not staging_target_path, and not inside it');
  const alone = <T>(call: () => Promise<Result<T, PortError>>) =>
    context.alone.hold(`volume ${volumeId.value} on this node`, () => context.alone.hold(`target ${target.value}`, call));
  return alone(async () => {
    const found = await accessHere(context, volumeId.value);
    if (!found.ok) return found;
    const access = found.value;
    const wish = {
      volumeId: volumeId.value,
      target: target.value,
      stagingPath: staging.value,
      capability: capability.value,
      access,
      readOnly: request.readonly || access.readOnly || isReadOnlyMount(capability.value),
    };
    if (!context.canMount) return link(wish);
    return access.kind === 'image' ? holdImage(access.path, () => bindImage(context, wish, access.path)) : bind(context, wish);
  });
}

/** Where a bind mount takes what it shows, and how another mount is known to show the same. */
interface Origin {
  readonly path: string;
  readonly isSame: (mount: Mount) => boolean;
}

/** A block volume's device may have gone since it was staged: it goes with the last place where the nodes of this machine have it. */
async function bindImage(context: NodeContext, wish: Wish, file: string): Promise<Result<object, PortError>> {
  const [present] = wish.capability.block ? loopsOf(file) : [];
  const stays = present ? checkStays(present) : ok(undefined);
  if (!stays.ok) return stays;
  const opened = wish.capability.block && !present ? await attachLoop(file, wish.access.readOnly) : undefined;
  if (opened?.ok === false) return opened;
  const bound = await bind(context, wish);
  if (!bound.ok && opened) await detachUnused(opened.value);
  return bound;
}

async function bind(context: NodeContext, wish: Wish): Promise<Result<object, PortError>> {
  const { volumeId, target, stagingPath, capability, access, readOnly } = wish;
  const mounts = readMountTable();
  const origin = await originOf(context, wish, mounts);
  if (!origin.ok) return origin;
  const parent = checkParent(target);
  if (!parent.ok) return parent;
  const present = mountAt(mounts, target);
  if (present) {
    if (!origin.value.isSame(present)) return no('ALREADY_EXISTS', `something else is mounted at ${target}`);
    return capability.block || isReadOnly(present) === readOnly
      ? ok({})
      : no('ALREADY_EXISTS', `the volume is published at ${target} ${readOnly ? 'for writing' : 'read-only'}: unpublish it first`);
  }
  const outside = await checkOutside(context, target, mounts);
  if (!outside.ok) return outside;
  const other = mounts.find((mount) => mount.path !== stagingPath && !isPlace(context.runDir, mount) && origin.value.isSame(mount));
  if (other && !isForSeveralTargets(capability)) return onlyOnce(other.path);
  const onto = openTarget(target, capability.block ? 'file' : 'folder', true);
  if (!onto.ok) return onto;
  try {
    // What is published of a device is its file, which has no say in who writes the device.
    const options = capability.block ? [] : [...new Set([...(readOnly ? ['ro'] : []), ...capability.mountFlags.filter((flag) => perMount.has(flag))])];
    const mounted = await bindOnto(onto.value, target, origin.value.path, options, context.runDir);
    // What is mounted was asked about when it was staged, and is open since.
    const done =
      mounted.ok && (access.kind === 'folder' || (access.kind === 'image' && capability.block)) ? await checkStillAttached(context, volumeId, access) : mounted;
    if (done.ok) return ok({});
    // The target is this node's own, whoever has the volume by now.
    const unmounted = await unmountAll(target);
    if (!unmounted.ok) return unmounted;
    if (onto.value.isMade) removeTarget(target);
    return done;
  } finally {
    onto.value.close();
  }
}

/** What the kernel keeps of a mount, not of its file system. */
const perMount = new Set(['ro', 'nosuid', 'nodev', 'noexec', 'noatime', 'nodiratime']);

const onlyOnce = (path: string) =>
  no('FAILED_PRECONDITION', `the volume is published at ${path}, and its access mode allows one place: unpublish it there, or use SINGLE_NODE_MULTI_WRITER`);

async function originOf(
  context: NodeContext,
  { volumeId, stagingPath, capability, access, readOnly }: Wish,
  mounts: readonly Mount[],
): Promise<Result<Origin, PortError>> {
  if (access.kind === 'folder') {
    if (capability.block) return no('INVALID_ARGUMENT', `volume ${volumeId} is a folder, which is no block device`);
    const shown = isFolder(access.path) ? shownAt(mounts, access.path) : undefined;
    return shown ? ok({ path: access.path, isSame: sameAs(shown) }) : no('NOT_FOUND', `the volume's folder ${access.path} is not on this node`);
  }
  const file = access.kind === 'nbd' ? remoteImageOf(context.runDir, volumeId, access) : access.path;
  const [loop] = access.kind === 'nbd' ? loopsOfRemote(file) : loopsOf(file);
  if (loop === undefined) return notStaged(volumeId);
  const answers = access.kind === 'nbd' ? await checkAnswers(file) : ok(undefined);
  if (!answers.ok) return answers.error.kind === 'refused' && answers.error.reason === 'ABORTED' ? answers : stageAgain(answers.error.message);
  if (capability.block) {
    return readOnly && !loop.readOnly
      ? no('FAILED_PRECONDITION', 'a device that the node may write is not published read-only: publish it so to the node (ControllerPublishVolume)')
      : ok({ path: pathOf(loop), isSame: (mount) => isNodeOf(mount, loop) });
  }
  const staged = mountAt(mounts, stagingPath);
  if (staged === undefined || !isOn(staged, loop)) return notStaged(volumeId);
  const serves = await checkMount(staged, loop);
  return serves.ok ? ok({ path: stagingPath, isSame: sameAs(staged) }) : serves;
}

const sameAs = (shown: Shown) => (mount: Mount) => showsSame(mount, shown);
const notStaged = (volumeId: string) => no('FAILED_PRECONDITION', `volume ${volumeId} is not staged at staging_target_path: call NodeStageVolume first`);

function link({ volumeId, target, stagingPath, capability, access, readOnly }: Wish): Result<object, PortError> {
  if (access.kind !== 'folder' || capability.block)
    return no('FAILED_PRECONDITION', 'this driver runs without root, and devices need it: run it as root, or keep volumes as folders');
  if (!isFolder(access.path)) return no('NOT_FOUND', `the volume's folder ${access.path} is not on this node`);
  if (readOnly) return no('FAILED_PRECONDITION', 'this driver runs without root: what it publishes is a link to a folder, which is not read-only');
  const parent = checkParent(target);
  if (!parent.ok) return parent;
  if (!parent.value) return no('FAILED_PRECONDITION', `${dirname(target)} is not there: whoever asks makes it first`);
  const found = findAt(target);
  if (found === 'link') return linkAt(target) === access.path ? ok({}) : no('ALREADY_EXISTS', `${target} is a link to something else`);
  const [other] = targetsOf(stagingPath, access.path);
  if (other !== undefined && !isForSeveralTargets(capability)) return onlyOnce(other);
  try {
    if (found === 'folder') rmdirSync(target);
    noteTarget(stagingPath, target);
    symlinkSync(access.path, target);
    return ok({});
  } catch (error) {
    return no('FAILED_PRECONDITION', `volume ${volumeId} cannot be published at ${target}: ${(error as Error).message}`);
  }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
