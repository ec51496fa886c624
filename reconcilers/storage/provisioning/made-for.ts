// What a PersistentVolume that is being made tells of what it was made for: the log knows it before LightningSTOR does, and a claim, its
// class or its source may have changed since.

import type { PersistentVolume, PersistentVolumeClaim } from '../../../schemas/kubernetes/types.ts';
import type { VolumeSource } from '../../../domain/effect.ts';
import { selectedNode } from '../../../domain/volumes/promise.ts';

const zonesAnnotation = 'lightningstor.plasma.cloud/zones';
const attributesAnnotation = 'lightningstor.plasma.cloud/attributes';
const parametersAnnotation = 'lightningstor.plasma.cloud/parameters';
const sourceAnnotation = 'lightningstor.plasma.cloud/source';

export interface MadeFor {
  /** []: any. */
  readonly zones: readonly string[];
  readonly source: VolumeSource | undefined;
  /** That the scheduler chose; undefined: it did not. */
  readonly node: string | undefined;
  /** Of its VolumeAttributesClass, which may change. */
  readonly attributes: Readonly<Record<string, string>>;
  /** That LightningSTOR has it with and nothing else here tells: it was made for another PersistentVolume. */
  readonly parameters: Readonly<Record<string, string>>;
}

const attributesAnnotations = (attributes: MadeFor['attributes']): Readonly<Record<string, string>> =>
  Object.keys(attributes).length === 0 ? {} : { [attributesAnnotation]: JSON.stringify(attributes) };

/** null: it has none any more. */
export const attributesPatch = (attributes: MadeFor['attributes']): Readonly<Record<string, string | null>> => ({
  [attributesAnnotation]: null,
  ...attributesAnnotations(attributes),
});

export const sourceAnnotations = (source: VolumeSource | undefined): Readonly<Record<string, string>> =>
  source === undefined ? {} : { [sourceAnnotation]: 'volume' in source ? `volume/${source.volume}` : `snapshot/${source.snapshot}` };

export const parametersAnnotations = (parameters: MadeFor['parameters']): Readonly<Record<string, string>> =>
  Object.keys(parameters).length === 0 ? {} : { [parametersAnnotation]: JSON.stringify(parameters) };

export const madeForAnnotations = ({ zones, source, node, attributes }: Omit<MadeFor, 'parameters'>): Readonly<Record<string, string>> => ({
  ...(zones.length > 0 && { [zonesAnnotation]: zones.join(',') }),
  ...sourceAnnotations(source),
  ...(node !== undefined && { [selectedNode]: node }),
  ...attributesAnnotations(attributes),
});

export function madeForOf({ metadata: { annotations = {} } }: PersistentVolume): MadeFor {
  const zones = annotations[zonesAnnotation]?.split(',') ?? [];
  return {
    zones,
    source: sourceOf(annotations[sourceAnnotation]),
    node: annotations[selectedNode],
    attributes: attributesFrom(annotations[attributesAnnotation]),
    parameters: attributesFrom(annotations[parametersAnnotation]),
  };
}

/** What people wrote there and is nothing of the kind counts as none. */
function attributesFrom(text = '{}'): MadeFor['attributes'] {
  try {
    const entries = Object.entries((JSON.parse(text) as object | null) ?? {});
    return Object.fromEntries(entries.flatMap(([key, value]: readonly [string, unknown]) => (typeof value === 'string' ? [[key, value]] : [])));
  } catch {
    return {};
  }
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
