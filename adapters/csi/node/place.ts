// Where a volume is on this node, for the calls that name it and a path: what LightningSTOR attached here, and what the path shows.
import type { PortError } from '../../../domain/ports/port-error.ts';
import { ok, type Result } from '../../../domain/result.ts';
import { no } from '../csi-status.ts';
import type { Attachment } from '../storage.ts';
import type { NodeContext } from './context.ts';
import { isNodeOf, isOn, loopsOf, type LoopDevice } from './loop-devices.ts';
import { mountAt, readMountTable, showsSame, shownAt, type Mount } from '../../system/mount-table.ts';
import { linkAt } from './published-links.ts';
import { loopsOfRemote, remoteImageOf } from './remote-image.ts';

export type Place =
  | { readonly kind: 'folder'; readonly folder: string }
  | { readonly kind: 'mounted'; readonly loop: LoopDevice; readonly mount: Mount }
  | { readonly kind: 'block'; readonly loop: LoopDevice };

/** NOT_FOUND where the volume is not attached to this node, or is not what is at `path`. */
export async function placeOf(context: NodeContext, volumeId: string, path: string): Promise<Result<Place, PortError>> {
  const attachments = await context.storage.attachments(volumeId, context.name);
  if (!attachments.ok) return attachments;
  const [attachment] = attachments.value;
  if (attachment === undefined) return no('NOT_FOUND', `volume ${volumeId} is not attached to this node`);
  return (
    (attachment.folder ? folderAt(attachment.folder, path) : deviceAt(context, attachment, volumeId, path)) ??
    no('NOT_FOUND', `volume ${volumeId} is not at ${path}`)
  );
}

function folderAt(folder: string, path: string): Result<Place, PortError> | undefined {
  const place = ok({ kind: 'folder' as const, folder });
  if (linkAt(path) === folder) return place;
  const mounts = readMountTable();
  const mount = mountAt(mounts, path);
  const shown = shownAt(mounts, folder);
  return mount && shown && showsSame(mount, shown) ? place : undefined;
}

function deviceAt({ runDir }: NodeContext, { image, nbd, readOnly }: Attachment, volumeId: string, path: string): Result<Place, PortError> | undefined {
  const [loop] = image ? loopsOf(image) : loopsOfRemote(remoteImageOf(runDir, volumeId, { uri: nbd ?? '', readOnly: readOnly ?? false }));
  const mount = mountAt(readMountTable(), path);
  if (loop === undefined || mount === undefined) return undefined;
  if (isOn(mount, loop)) return ok({ kind: 'mounted', loop, mount });
  return isNodeOf(mount, loop) ? ok({ kind: 'block', loop }) : undefined;
}
