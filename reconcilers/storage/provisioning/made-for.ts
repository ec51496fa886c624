// What a PersistentVolume that is being made tells of what it was made for: the log knows it before LightningSTOR does, and a claim, its
// class or its source may have changed since.

import type { PersistentVolume, PersistentVolumeClaim } from '../../../schemas/kubernetes/types.ts';
import type { VolumeSource } from '../../../domain/effect.ts';
import { selectedNode } from '../../../domain/volumes/promise.ts';

const zonesAnnotation = 'lightningstor.plasma.cloud/zones';
const sourceAnnotation = 'lightningstor.plasma.cloud/source';

export interface MadeFor {
  /** []: any. */
  readonly zones: readonly string[];
  readonly source: VolumeSource | undefined;
  /** That the scheduler chose; undefined: it did not. */
  readonly node: string | undefined;
}

export const madeForAnnotations = ({ zones, source, node }: MadeFor): Readonly<Record<string, string>> => ({
  ...(zones.length > 0 && { [zonesAnnotation]: zones.join(',') }),
  ...(source !== undefined && { [sourceAnnotation]: 'volume' in source ? `volume/${source.volume}` : `snapshot/${source.snapshot}` }),
  ...(node !== undefined && { [selectedNode]: node }),
});

export function madeForOf({ metadata: { annotations = {} } }: PersistentVolume): MadeFor {
  const zones = annotations[zonesAnnotation]?.split(',') ?? [];
  return { zones, source: sourceOf(annotations[sourceAnnotation]), node: annotations[selectedNode] };
}

function sourceOf(text = ''): VolumeSource | undefined {
  const [, kind, name = ''] = /^(volume|snapshot)\/(.+)$/.exec(text) ?? [];
  if (kind === undefined) return undefined;
  return kind === 'volume' ? { volume: name } : { snapshot: name };
}

/** PRV-5: the node that the scheduler chose for the volume, and chooses no more; undefined: it stays. */
export function isPlaceGivenUp(volume: PersistentVolume, claim: PersistentVolumeClaim): string | undefined {
  const { node } = madeForOf(volume);
  return claim.metadata.annotations?.[selectedNode] === node ? undefined : node;
}
