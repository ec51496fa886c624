// What CreateVolume asks for, and whether a volume that is there is it. The name alone tells a repeat (CSI-10), so everything else must agree.
import type { PortError } from '../../../domain/ports/port-error.ts';
import { ok, type Result } from '../../../domain/result.ts';
import type { csi } from '../../../schemas/csi.ts';
import { plasmacloud } from '../../../schemas/lightningstor.ts';
import { accessModesOf, leastSizeOf, readCapabilities } from '../capability.ts';
import { isWithin, rangeText, readRange, type CapacityRange } from '../capacity-range.ts';
import { checkName } from '../checks.ts';
import { no } from '../csi-status.ts';
import type { StoredVolume } from '../storage.ts';
import { zonesOf } from '../topology.ts';
import { readVolumeParameters } from './parameters.ts';

export const { VolumeMode } = plasmacloud.lightningstor.v1;

export type Source = { readonly kind: 'nothing' } | { readonly kind: 'snapshot' | 'volume'; readonly name: string };

export interface VolumeWish {
  readonly name: string;
  readonly range: CapacityRange;
  /** Of its file system, in bytes. */
  readonly least: number;
  readonly block: boolean;
  readonly accessModes: readonly string[];
  readonly parameters: Readonly<Record<string, string>>;
  readonly source: Source;
  /** The preferred first; []: any. */
  readonly zones: readonly string[];
}

/** Of a volume for which no size is asked, in bytes: 1 GiB. */
export const usualSize = 1_073_741_824;

export function readVolumeWish(request: csi.v1.CreateVolumeRequest): Result<VolumeWish, PortError> {
  const name = checkName('name', request.name);
  if (!name.ok) return name;
  const capabilities = readCapabilities(request.volumeCapabilities);
  if (!capabilities.ok) return capabilities;
  const range = readRange(request.capacityRange);
  if (!range.ok) return range;
  const least = leastSizeOf(capabilities.value);
  if (least > range.value.limit) return no('OUT_OF_RANGE', `its file system needs ${least} bytes, and ${rangeText(range.value)} are asked for`);
  const parameters = readVolumeParameters('parameters', request.parameters);
  if (!parameters.ok) return parameters;
  const mutable = readVolumeParameters('mutable_parameters', request.mutableParameters);
  if (!mutable.ok) return mutable;
  const source = readSource(request.volumeContentSource);
  if (!source.ok) return source;
  return ok({
    name: name.value,
    range: range.value,
    least,
    block: capabilities.value[0].block,
    accessModes: accessModesOf(capabilities.value),
    parameters: { ...parameters.value, ...mutable.value },
    source: source.value,
    zones: zonesOf(request.accessibilityRequirements),
  });
}

function readSource(message: csi.v1.VolumeContentSource.$Properties | null | undefined): Result<Source, PortError> {
  if (!message) return ok({ kind: 'nothing' });
  const { snapshot, volume } = message;
  if (!snapshot && !volume) return no('INVALID_ARGUMENT', 'volume_content_source is a snapshot or a volume');
  const kind = snapshot ? 'snapshot' : 'volume';
  const name = checkName(`volume_content_source.${kind}.${kind}_id`, snapshot?.snapshotId ?? volume?.volumeId ?? '');
  return name.ok ? ok({ kind, name: name.value }) : name;
}

export const sourceOf = ({ source }: StoredVolume): Source =>
  source?.snapshotName
    ? { kind: 'snapshot', name: source.snapshotName }
    : source?.volumeName
      ? { kind: 'volume', name: source.volumeName }
      : { kind: 'nothing' };

/** Why a volume of that name is not the one that is wished for; undefined when it is. */
export function conflictOf(wish: VolumeWish, volume: StoredVolume): string | undefined {
  const size = volume.sizeBytes ?? 0;
  if (!isWithin(size, wish.range)) return `it has ${size} bytes, not ${rangeText(wish.range)}`;
  if ((volume.mode === VolumeMode.BLOCK) !== wish.block) return `it is for ${wish.block ? 'mount' : 'block'} access`;
  const offered = volume.accessModes ?? [];
  if (!wish.accessModes.every((mode) => offered.includes(mode))) return `it offers ${offered.join(', ')}, not ${wish.accessModes.join(', ')}`;
  const source = sourceOf(volume);
  if (JSON.stringify(source) !== JSON.stringify(wish.source)) return `it was made from ${textOf(source)}`;
  const provisioning = volume.parameters?.['provisioning'] ?? 'thin';
  if ((wish.parameters['provisioning'] ?? 'thin') !== provisioning) return `its provisioning is ${provisioning}`;
  if (volume.zone && wish.zones.length > 0 && !wish.zones.includes(volume.zone)) return `it is in zone ${volume.zone}`;
  return undefined;
}

const textOf = (source: Source): string => (source.kind === 'nothing' ? 'nothing' : `the ${source.kind} ${source.name}`);
