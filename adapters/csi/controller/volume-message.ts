import type { csi } from '../../../schemas/csi.ts';
import type { StoredVolume } from '../storage.ts';
import { topologyOf } from '../topology.ts';
import { sourceOf } from './volume-wish.ts';

/** A volume as callers know it: its id is its name. */
export function volumeMessage(volume: StoredVolume): csi.v1.Volume.$Properties {
  const source = sourceOf(volume);
  const { name = '', sizeBytes = 0, zone = '' } = volume;
  return {
    volumeId: name,
    capacityBytes: sizeBytes,
    ...(source.kind === 'snapshot' && { contentSource: { snapshot: { snapshotId: source.name } } }),
    ...(source.kind === 'volume' && { contentSource: { volume: { volumeId: source.name } } }),
    accessibleTopology: zone ? [topologyOf(zone)] : [],
  };
}

export function conditionOf({ ready, trouble }: StoredVolume): csi.v1.VolumeCondition.$Properties {
  if (trouble) return { abnormal: true, message: trouble };
  return { abnormal: false, message: ready === true ? 'ready' : 'its content is being copied' };
}
