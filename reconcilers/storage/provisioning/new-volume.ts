import type { PersistentVolume, PersistentVolumeClaim, StorageClass } from '../../../schemas/kubernetes/types.ts';
import { newMetadata } from '../../../domain/new-object.ts';
import type { Entry } from '../../../domain/objects.ts';
import { lightningStorDriver } from '../../../domain/volumes/lightningstor.ts';
import { volumeNameFor } from '../names.ts';
import { provisionedByAnnotation, provisionerFinalizer } from '../volumes/volume-state.ts';
import { madeForAnnotations, type MadeFor } from './made-for.ts';

interface Wanted extends MadeFor {
  readonly parameters: Readonly<Record<string, string>>;
  readonly fsType: string | undefined;
}

/** PRV-7: the PersistentVolume of a claim, before LightningSTOR has its volume; where that is comes with the answer. */
export function newVolume({ ref, object: claim }: Entry<PersistentVolumeClaim>, storageClass: StorageClass, wanted: Wanted): PersistentVolume {
  const name = volumeNameFor(claim.metadata.uid);
  const reclaimPolicy = storageClass.reclaimPolicy ?? 'Delete';
  const { mountOptions = [] } = storageClass;
  const { fsType } = wanted;
  const volumeMode = claim.spec?.volumeMode ?? 'Filesystem';
  return {
    apiVersion: 'v1',
    kind: 'PersistentVolume',
    metadata: newMetadata({
      name,
      annotations: { [provisionedByAnnotation]: lightningStorDriver, ...madeForAnnotations(wanted) },
      ...(reclaimPolicy === 'Delete' && { finalizers: [provisionerFinalizer] }),
    }),
    spec: {
      capacity: { storage: claim.spec?.resources?.requests?.['storage'] ?? '0' },
      accessModes: claim.spec?.accessModes ?? [],
      claimRef: { apiVersion: 'v1', kind: 'PersistentVolumeClaim', namespace: ref.namespace, name: ref.name, uid: claim.metadata.uid },
      persistentVolumeReclaimPolicy: reclaimPolicy,
      storageClassName: storageClass.metadata.name,
      volumeMode,
      ...(mountOptions.length > 0 && { mountOptions }),
      ...(claim.spec?.volumeAttributesClassName && { volumeAttributesClassName: claim.spec.volumeAttributesClassName }),
      csi: {
        driver: lightningStorDriver,
        volumeHandle: name,
        volumeAttributes: wanted.parameters,
        ...(fsType !== undefined && volumeMode !== 'Block' && { fsType }),
      },
    },
  };
}
