// Whether what is mounted at a path is of the volume that a call says is there: callers may name another one, or a path that is no volume's.
// LightningSTOR says what the volumes of this node are. One that it does not know any more, or while it is away, is known by what it looks like: a
// loop device, its file, or part of a file system, that is of no other volume.
import type { Mount } from '../../system/mount-table.ts';
import { readMountTable, showsSame, shownAt } from '../../system/mount-table.ts';
import { accessOf } from '../access.ts';
import type { Attachment } from '../storage.ts';
import type { NodeContext } from './context.ts';
import { isNodeOf, isOn, listLoopDevices, type LoopDevice } from './loop-devices.ts';
import { isConnectionOf, remoteImageOf } from './remote-image.ts';
import { isInside } from './target-place.ts';

type Asked = Pick<NodeContext, 'storage' | 'name' | 'runDir'>;

export async function isOfVolume({ storage, name, runDir }: Asked, volumeId: string, mount: Mount): Promise<boolean> {
  const loop = listLoopDevices().find((one) => isOn(mount, one) || isNodeOf(mount, one));
  // A file system of the machine, seen whole.
  if (loop === undefined && mount.root === '/') return false;
  if (loop !== undefined && isInside(loop.file, runDir)) return isConnectionOf(runDir, volumeId, loop.file);
  const isShown = (attachment: Attachment): boolean => shows(runDir, attachment, mount, loop);
  const own = await storage.attachments(volumeId, name);
  if (own.ok && own.value.some(isShown)) return true;
  const all = await storage.attachments('', name);
  return !all.ok || !all.value.some((attachment) => attachment.volumeName !== volumeId && isShown(attachment));
}

function shows(runDir: string, attachment: Attachment, mount: Mount, loop: LoopDevice | undefined): boolean {
  const access = accessOf(attachment);
  if (access.kind === 'nbd') return loop?.file === remoteImageOf(runDir, attachment.volumeName ?? '', access);
  if (access.kind === 'image') return loop?.file === access.path;
  const shown = shownAt(readMountTable(), access.path);
  return shown !== undefined && showsSame(mount, shown);
}
