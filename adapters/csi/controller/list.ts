// What there is: volumes with where they are published, one volume, whether it serves, and how much room is left.
import type { PortError } from '../../../domain/ports/port-error.ts';
import { ok, type Result } from '../../../domain/result.ts';
import type { csi } from '../../../schemas/csi.ts';
import { lightningStorMethods } from '../../grpc/methods/lightningstor.ts';
import { faultOf, readCapabilities } from '../capability.ts';
import { checkName } from '../checks.ts';
import { no } from '../csi-status.ts';
import { readPage, tokenOf } from '../page-token.ts';
import type { Attachment, Storage, StoredVolume } from '../storage.ts';
import { zoneOf } from '../topology.ts';
import { readVolumeParameters } from './parameters.ts';
import { conditionOf, volumeMessage } from './volume-message.ts';
import { VolumeMode } from './volume-wish.ts';

const statusOf = (volume: StoredVolume, attachments: readonly Attachment[]) => ({
  publishedNodeIds: attachments
    .filter(({ volumeName }) => volumeName === volume.name)
    .map(({ nodeName }) => nodeName ?? '')
    .sort(),
  volumeCondition: conditionOf(volume),
});

export async function listVolumes(storage: Storage, request: csi.v1.ListVolumesRequest): Promise<Result<csi.v1.ListVolumesResponse.$Properties, PortError>> {
  const page = readPage(request.maxEntries, request.startingToken);
  if (!page.ok) return page;
  const volumes = await storage.call(lightningStorMethods.listVolumes, { tenant: storage.tenant, ...page.value });
  if (!volumes.ok) return volumes;
  const attachments = await storage.attachments('', '');
  if (!attachments.ok) return attachments;
  const byVolume = Map.groupBy(attachments.value, ({ volumeName }) => volumeName ?? '');
  return ok({
    entries: volumes.value.volumes.map((volume) => ({ volume: volumeMessage(volume), status: statusOf(volume, byVolume.get(volume.name ?? '') ?? []) })),
    nextToken: tokenOf(volumes.value.nextPageToken),
  });
}

export async function getVolume(
  storage: Storage,
  request: csi.v1.ControllerGetVolumeRequest,
): Promise<Result<csi.v1.ControllerGetVolumeResponse.$Properties, PortError>> {
  const volume = await existing(storage, request.volumeId);
  if (!volume.ok) return volume;
  const attachments = await storage.attachments(request.volumeId, '');
  return attachments.ok ? ok({ volume: volumeMessage(volume.value), status: statusOf(volume.value, attachments.value) }) : attachments;
}

/** What is not supported is no error: `confirmed` is absent then, and a message says why. */
export async function validateVolumeCapabilities(
  storage: Storage,
  request: csi.v1.ValidateVolumeCapabilitiesRequest,
): Promise<Result<csi.v1.ValidateVolumeCapabilitiesResponse.$Properties, PortError>> {
  const name = checkName('volume_id', request.volumeId);
  if (!name.ok) return name;
  if (request.volumeCapabilities.length === 0) return no('INVALID_ARGUMENT', 'volume_capabilities are required');
  const volume = await existing(storage, request.volumeId);
  if (!volume.ok) return volume;
  const capabilities = readCapabilities(request.volumeCapabilities);
  const parameters = readVolumeParameters('parameters', { ...request.parameters, ...request.mutableParameters });
  if (!capabilities.ok) return ok({ message: capabilities.error.message });
  if (!parameters.ok) return ok({ message: parameters.error.message });
  const offered = { block: volume.value.mode === VolumeMode.BLOCK, accessModes: volume.value.accessModes ?? [] };
  const fault = capabilities.value.map((capability) => faultOf(capability, offered)).find((one) => one !== undefined);
  if (fault !== undefined) return ok({ message: fault });
  const { volumeContext, volumeCapabilities } = request;
  return ok({ confirmed: { volumeContext, volumeCapabilities, parameters: request.parameters, mutableParameters: request.mutableParameters } });
}

async function existing(storage: Storage, volumeId: string): Promise<Result<StoredVolume, PortError>> {
  const name = checkName('volume_id', volumeId);
  if (!name.ok) return name;
  const volume = await storage.findVolume(name.value);
  if (!volume.ok) return volume;
  return volume.value ? ok(volume.value) : no('NOT_FOUND', `there is no volume ${name.value}`);
}

const nothing = { availableCapacity: 0 };

export async function getCapacity(storage: Storage, request: csi.v1.GetCapacityRequest): Promise<Result<csi.v1.GetCapacityResponse.$Properties, PortError>> {
  const parameters = readVolumeParameters('parameters', request.parameters);
  if (!parameters.ok) return parameters;
  const capabilities = request.volumeCapabilities.length === 0 ? undefined : readCapabilities(request.volumeCapabilities);
  if (capabilities?.ok === false) return capabilities;
  const zone = zoneOf(request.accessibleTopology);
  const capacity = await storage.call(lightningStorMethods.getCapacity, { zone });
  if (!capacity.ok) return capacity.error.kind === 'refused' && capacity.error.reason === 'NO_ZONE' ? ok(nothing) : capacity;
  if (zone !== '' && capacity.value.zones.length > 0 && !capacity.value.zones.includes(zone)) return ok(nothing);
  if (capabilities?.value[0].block === true && !capacity.value.block) return ok(nothing);
  const { availableBytes, maximumVolumeBytes, minimumVolumeBytes } = capacity.value;
  return ok({
    availableCapacity: availableBytes,
    ...(maximumVolumeBytes > 0 && { maximumVolumeSize: { value: maximumVolumeBytes } }),
    ...(minimumVolumeBytes > 0 && { minimumVolumeSize: { value: minimumVolumeBytes } }),
  });
}
