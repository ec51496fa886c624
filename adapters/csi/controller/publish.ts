// ControllerPublishVolume and its opposite: which node may reach which volume. LightningSTOR judges whether it may beside the others, and when
// it answers an unpublish, the node does not reach the volume any more.
import type { PortError } from '../../../domain/ports/port-error.ts';
import { ok, type Result } from '../../../domain/result.ts';
import { publishContextOf } from '../../grpc/publish-context.ts';
import type { csi } from '../../../schemas/csi.ts';
import { lightningStorMethods } from '../../grpc/methods/lightningstor.ts';
import { faultOf, isReadOnlyMode, readCapability } from '../capability.ts';
import { checkName, checkNodeId } from '../checks.ts';
import { no } from '../csi-status.ts';
import { attachmentOwner } from '../owners.ts';
import type { Storage } from '../storage.ts';
import { VolumeMode } from './volume-wish.ts';

export async function publishVolume(
  storage: Storage,
  request: csi.v1.ControllerPublishVolumeRequest,
): Promise<Result<csi.v1.ControllerPublishVolumeResponse.$Properties, PortError>> {
  const volumeId = checkName('volume_id', request.volumeId);
  if (!volumeId.ok) return volumeId;
  const nodeId = checkNodeId(request.nodeId);
  if (!nodeId.ok) return nodeId;
  const capability = readCapability(request.volumeCapability);
  if (!capability.ok) return capability;
  const volume = await storage.findVolume(volumeId.value);
  if (!volume.ok) return volume;
  if (volume.value === undefined) return no('NOT_FOUND', `there is no volume ${volumeId.value}`);
  const node = await storage.call(lightningStorMethods.getNode, { tenant: storage.tenant, name: nodeId.value });
  if (!node.ok) return node;
  const fault = faultOf(capability.value, { block: volume.value.mode === VolumeMode.BLOCK, accessModes: volume.value.accessModes ?? [] });
  if (fault !== undefined) return no('INVALID_ARGUMENT', `volume ${volumeId.value} cannot be published so: ${fault}`);
  const attached = await storage.call(lightningStorMethods.ensureAttachment, {
    ownership: storage.ownership(attachmentOwner(volumeId.value, nodeId.value)),
    volumeName: volumeId.value,
    nodeName: nodeId.value,
    readOnly: request.readonly || isReadOnlyMode(capability.value),
  });
  if (attached.ok) return ok({ publishContext: publishContextOf(attached.value) });
  // That there is no room is told of provisioning alone: a volume that exists does not move to the node's zone.
  const { error } = attached;
  return error.kind === 'refused' && error.reason === 'NO_ZONE' ? no('FAILED_PRECONDITION', error.message) : attached;
}

export async function unpublishVolume(storage: Storage, request: csi.v1.ControllerUnpublishVolumeRequest): Promise<Result<object, PortError>> {
  const volumeId = checkName('volume_id', request.volumeId);
  if (!volumeId.ok) return volumeId;
  const nodeId = request.nodeId === '' ? ok('') : checkNodeId(request.nodeId);
  if (!nodeId.ok) return nodeId;
  const attachments = await storage.attachments(volumeId.value, nodeId.value);
  if (!attachments.ok) return attachments;
  // Also where none is seen: the call that attaches it may be late, and loses to this one then.
  const nodes = new Set([...attachments.value.map(({ nodeName }) => nodeName ?? ''), ...(nodeId.value === '' ? [] : [nodeId.value])]);
  for (const node of [...nodes].sort()) {
    const removed = await storage.call(lightningStorMethods.removeAttachment, { ownership: storage.ownership(attachmentOwner(volumeId.value, node)) });
    if (!removed.ok) return removed;
  }
  const foreign = attachments.value.find(({ nodeName, ownership }) => ownership?.owner !== attachmentOwner(volumeId.value, nodeName ?? ''));
  if (foreign) return no('FAILED_PRECONDITION', `volume ${volumeId.value} was attached to ${foreign.nodeName} by ${foreign.ownership?.owner}: detach it there`);
  return ok({});
}
