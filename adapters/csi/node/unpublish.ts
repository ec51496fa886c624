import type { PortError } from '../../../domain/ports/port-error.ts';
import { ok, type Result } from '../../../domain/result.ts';
import type { csi } from '../../../schemas/csi.ts';
import { checkName, checkPath } from '../checks.ts';
import type { NodeContext } from './context.ts';
import { unmountAll } from './mounting.ts';
import { mountAt, readMountTable } from '../../system/mount-table.ts';
import { checkParent, removeTarget } from './target-path.ts';
import { isOfVolume } from './whose-mount.ts';

/** Nothing of the volume is mounted at the target when it answers, and the target is gone (CSI-15). A success where it is gone already. */
export async function unpublishVolume(context: NodeContext, request: csi.v1.NodeUnpublishVolumeRequest): Promise<Result<object, PortError>> {
  const volumeId = checkName('volume_id', request.volumeId);
  if (!volumeId.ok) return volumeId;
  const target = checkPath('target_path', request.targetPath);
  if (!target.ok) return target;
  return context.alone.hold(`volume ${volumeId.value} on this node`, async () => {
    const parent = checkParent(target.value);
    if (!parent.ok || !parent.value) return parent.ok ? ok({}) : parent;
    const unmounted = await unmountAll(target.value, (mount) => isOfVolume(context, volumeId.value, mount));
    if (!unmounted.ok) return unmounted;
    // Something else is: the volume is not published there.
    if (mountAt(readMountTable(), target.value)) return ok({});
    const removed = removeTarget(target.value);
    return removed.ok ? ok({}) : removed;
  });
}
