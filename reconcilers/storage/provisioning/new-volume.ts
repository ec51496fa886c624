import type { PersistentVolume, PersistentVolumeClaim, StorageClass } from '../../../schemas/kubernetes/types.ts';
import { newMetadata } from '../../../domain/new-object.ts';
import type { Entry } from '../../../domain/objects.ts';
import { formatQuantity, parseQuantity, quantityOfBytes, toBytes } from '../../../domain/quantity.ts';
import { leastBytes, type FsType } from '../../../domain/volumes/file-systems.ts';
import { lightningStorDriver } from '../../../domain/volumes/lightningstor.ts';
import { volumeNameFor } from '../names.ts';
import { provisionedByAnnotation, provisionerFinalizer } from '../volumes/volume-state.ts';
import { madeForAnnotations, type MadeFor } from './made-for.ts';

interface Wanted extends MadeFor {
  readonly parameters: Readonly<Record<string, string>>;
  readonly fsType: FsType | undefined;
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
      capacity: { storage: sizeFor(claim, volumeMode === 'Block' ? 0 : leastBytes(fsType ?? '')) },
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

/** What is asked for, in the words of the claim, or what the file system needs at least. */
function sizeFor({ spec }: PersistentVolumeClaim, least: number): string {
  const asked = spec?.resources?.requests?.['storage'] ?? '0';
  const size = parseQuantity(asked);
  return size.ok && toBytes(size.value) < least ? formatQuantity(quantityOfBytes(least)) : asked;
}
