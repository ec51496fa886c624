import type { PersistentVolume } from '../../../schemas/kubernetes/types.ts';
import type { EffectOf } from '../../../domain/effect.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import { toBytes, type Quantity } from '../../../domain/quantity.ts';
import { capacityOf } from '../../../domain/volumes/static-volumes.ts';
import { effectForVolume, handleOf } from '../volumes/volume-owner.ts';
import { volumeIsReady } from '../volumes/volume-state.ts';
import { madeForOf } from './made-for.ts';

/** Those of its StorageClass, or that LightningSTOR had it with before, and over them those of its VolumeAttributesClass. */
export const parametersWith = (volume: PersistentVolume, attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> => ({
  ...madeForOf(volume).parameters,
  ...volume.spec?.csi?.volumeAttributes,
  ...attributes,
});

/** The volume as its PersistentVolume has it; grown, or with other attributes, where they are given. */
export function ensureVolume(
  objects: Objects,
  entry: Entry<PersistentVolume>,
  size: Quantity = capacityOf(entry.object),
  attributes: Readonly<Record<string, string>> = madeForOf(entry.object).attributes,
): EffectOf<'ensure-volume'> {
  const { spec } = entry.object;
  const { zones, source } = madeForOf(entry.object);
  return {
    ...effectForVolume(objects, entry),
    kind: 'ensure-volume',
    name: handleOf(entry),
    sizeBytes: toBytes(size),
    accessModes: spec?.accessModes ?? [],
    parameters: parametersWith(entry.object, attributes),
    mode: spec?.volumeMode === 'Block' ? 'Block' : 'Filesystem',
    ...(source !== undefined && { source }),
    zones,
    ...(volumeIsReady(entry.object) && { mustExist: true as const }),
  };
}
