// A node opens what LightningSTOR attached to it, at the place that LightningSTOR says: what a caller passes on (publish_context) may be of an
// attachment that is gone, or name any file of the machine.
// Nothing on this node fences a volume of its own machine: that it was taken away shows only to who asks. LightningSTOR takes none away that it
// sees open, so whoever opened one asks once more before it is used: either LightningSTOR saw it open, or it answers here that it is gone.
import type { PortError } from '../../../domain/ports/port-error.ts';
import { ok, type Result } from '../../../domain/result.ts';
import { accessOf, type Access } from '../access.ts';
import { no } from '../csi-status.ts';
import type { NodeContext } from './context.ts';

type Asked = Pick<NodeContext, 'storage' | 'name'>;
type OnThisMachine = Extract<Access, { readonly path: string }>;

/** FAILED_PRECONDITION when the volume is not attached to this node, NOT_FOUND when there is none. */
export async function accessHere({ storage, name }: Asked, volumeId: string): Promise<Result<Access, PortError>> {
  const attachments = await storage.attachments(volumeId, name);
  if (!attachments.ok) return attachments;
  const [attachment] = attachments.value;
  if (attachment) return ok(accessOf(attachment));
  const volume = await storage.findVolume(volumeId);
  if (!volume.ok) return volume;
  return volume.value ? notHere(volumeId) : no('NOT_FOUND', `there is no volume ${volumeId}`);
}

/** After it was opened. FAILED_PRECONDITION when it was taken away, and is to be closed. */
export async function checkStillAttached({ storage, name }: Asked, volumeId: string, access: OnThisMachine): Promise<Result<undefined, PortError>> {
  const attachments = await storage.attachments(volumeId, name);
  if (!attachments.ok) return attachments;
  const isHere = attachments.value.some(({ folder, image, readOnly }) => (folder || image) === access.path && readOnly === access.readOnly);
  return isHere ? ok(undefined) : notHere(volumeId);
}

const notHere = (volumeId: string) =>
  no('FAILED_PRECONDITION', `volume ${volumeId} is not attached to this node: publish it to the node (ControllerPublishVolume)`);
