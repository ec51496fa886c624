// ControllerExpandVolume and ControllerModifyVolume: the volume as it is, with one thing changed.
import type { PortError } from '../../../domain/ports/port-error.ts';
import { ok, type Result } from '../../../domain/result.ts';
import type { csi } from '../../../schemas/csi.ts';
import { rangeText, readRange } from '../capacity-range.ts';
import { checkName } from '../checks.ts';
import { no } from '../csi-status.ts';
import { volumeOwner } from '../owners.ts';
import type { Storage, StoredVolume } from '../storage.ts';
import { notOurs } from './create-volume.ts';
import { ensureVolume } from './ensure-volume.ts';
import { readVolumeParameters } from './parameters.ts';
import { wholeSizeIn } from './whole-size.ts';

export async function expandVolume(
  storage: Storage,
  request: csi.v1.ControllerExpandVolumeRequest,
): Promise<Result<csi.v1.ControllerExpandVolumeResponse.$Properties, PortError>> {
  const name = checkName('volume_id', request.volumeId);
  if (!name.ok) return name;
  if (!request.capacityRange) return no('INVALID_ARGUMENT', 'capacity_range is required');
  const range = readRange(request.capacityRange);
  if (!range.ok) return range;
  const present = await existing(storage, name.value);
  if (!present.ok) return present;
  const volume = present.value;
  const before = volume.sizeBytes ?? 0;
  if (before > range.value.limit) return no('OUT_OF_RANGE', `volume ${name.value} has ${before} bytes and does not shrink to ${rangeText(range.value)}`);
  const wanted = range.value.required > before ? await wholeSizeIn(storage, range.value, before) : ok(before);
  if (!wanted.ok) return wanted;
  const grown = wanted.value > before ? await ensureVolume(storage, { ...volume, sizeBytes: wanted.value }) : ok(volume);
  if (!grown.ok) return grown;
  // A size that is only recorded needs nothing of the node.
  return ok({ capacityBytes: grown.value.sizeBytes ?? 0, nodeExpansionRequired: grown.value.sizeEnforced === true });
}

export async function modifyVolume(storage: Storage, request: csi.v1.ControllerModifyVolumeRequest): Promise<Result<object, PortError>> {
  const name = checkName('volume_id', request.volumeId);
  if (!name.ok) return name;
  const present = await existing(storage, name.value);
  if (!present.ok) return present;
  const parameters = readVolumeParameters('mutable_parameters', request.mutableParameters);
  if (!parameters.ok) return parameters;
  const changed = await ensureVolume(storage, { ...present.value, parameters: { ...present.value.parameters, ...parameters.value } });
  return changed.ok ? ok({}) : changed;
}

async function existing(storage: Storage, name: string): Promise<Result<StoredVolume, PortError>> {
  const present = await storage.findVolume(name);
  if (!present.ok) return present;
  if (present.value === undefined) return no('NOT_FOUND', `there is no volume ${name}`);
  return present.value.ownership?.owner === volumeOwner(name) ? ok(present.value) : notOurs(present.value);
}
