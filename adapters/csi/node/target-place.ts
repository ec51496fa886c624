// A volume is not published in a volume, where whoever writes that one may take the target away, and neither could be taken away without the other.
import { dirname } from 'node:path';
import type { PortError } from '../../../domain/ports/port-error.ts';
import { ok, type Result } from '../../../domain/result.ts';
import { accessOf } from '../access.ts';
import { no } from '../csi-status.ts';
import type { NodeContext } from './context.ts';
import { isOn, listLoopDevices } from './loop-devices.ts';
import { coverOf, shownAt, type Mount } from '../../system/mount-table.ts';
import { remoteImageOf } from './remote-image.ts';

export const isInside = (path: string, folder: string): boolean => path.startsWith(`${folder}/`);

/** INVALID_ARGUMENT where it would be in a volume of this node. */
export async function checkOutside(context: NodeContext, target: string, mounts: readonly Mount[]): Promise<Result<undefined, PortError>> {
  const cover = coverOf(mounts, dirname(target));
  const isIn = cover ? await isOfVolume(context, cover, mounts) : ok(false);
  if (!isIn.ok) return isIn;
  return isIn.value ? no('INVALID_ARGUMENT', `target_path is inside a volume, which is at ${cover?.path}`) : ok(undefined);
}

async function isOfVolume({ storage, name, runDir }: NodeContext, cover: Mount, mounts: readonly Mount[]): Promise<Result<boolean, PortError>> {
  const loop = listLoopDevices().find((one) => isOn(cover, one));
  // A file system of the machine, seen whole.
  if (loop === undefined && cover.root === '/') return ok(false);
  const attachments = await storage.attachments('', name);
  if (!attachments.ok) return attachments;
  return ok(
    attachments.value.some((attachment) => {
      const access = accessOf(attachment);
      if (access.kind === 'nbd') return loop?.file === remoteImageOf(runDir, attachment.volumeName ?? '', access);
      if (access.kind === 'image') return loop?.file === access.path;
      const shown = shownAt(mounts, access.path);
      return shown?.device === cover.device && (shown.root === cover.root || isInside(cover.root, shown.root));
    }),
  );
}
