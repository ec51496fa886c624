// Nothing on this node fences a volume of its own machine: that it was taken away shows only to who asks. LightningSTOR takes none away that it
// sees open, so whoever opened one asks once more before it is used: either LightningSTOR saw it open, or it answers here that it is gone.
import type { PortError } from '../../../domain/ports/port-error.ts';
import { ok, type Result } from '../../../domain/result.ts';
import type { Access } from '../access.ts';
import { no } from '../csi-status.ts';
import type { NodeContext } from './context.ts';

type OnThisMachine = Extract<Access, { readonly path: string }>;

/** After it was opened. FAILED_PRECONDITION when it was taken away; `close` is called then, unless another node of this machine has it by now. */
export async function checkStillAttached(
  { storage, name }: NodeContext,
  volumeId: string,
  access: OnThisMachine,
  close: () => Promise<Result<unknown, PortError>>,
): Promise<Result<undefined, PortError>> {
  const attachments = await storage.attachments(volumeId, '');
  if (!attachments.ok) return attachments;
  const here = attachments.value.filter(({ folder, image }) => (folder || image) === access.path);
  if (here.some(({ nodeName, readOnly }) => nodeName === name && readOnly === access.readOnly)) return ok(undefined);
  const closed = here.every(({ nodeName }) => nodeName === name) ? await close() : ok(undefined);
  return closed.ok
    ? no('FAILED_PRECONDITION', `volume ${volumeId} was taken away from this node: publish it to the node again (ControllerPublishVolume)`)
    : closed;
}
