import type { PersistentVolume, PersistentVolumeClaim } from '../schemas/kubernetes/types.ts';

const annotation = 'volume.beta.kubernetes.io/storage-class';

/** An empty name asks for none, and is one. Source: component-helpers storage/volume PersistentVolumeClaimHasClass. */
export const namesAClass = ({ metadata, spec }: PersistentVolumeClaim): boolean =>
  metadata.annotations?.[annotation] !== undefined || spec?.storageClassName !== undefined;

/** `''` when it has none. Source: component-helpers storage/volume GetPersistentVolumeClaimClass, GetPersistentVolumeClass. */
export const storageClassNameOf = ({ metadata, spec }: PersistentVolume | PersistentVolumeClaim): string =>
  metadata.annotations?.[annotation] ?? spec?.storageClassName ?? '';
