import type { PersistentVolume, PersistentVolumeClaim } from '../schemas/kubernetes/types.ts';

const annotation = 'volume.beta.kubernetes.io/storage-class';

/** `''` when it has none. Source: component-helpers storage/volume GetPersistentVolumeClaimClass, GetPersistentVolumeClass. */
export const storageClassNameOf = ({ metadata, spec }: PersistentVolume | PersistentVolumeClaim): string =>
  metadata.annotations?.[annotation] ?? spec?.storageClassName ?? '';
