import type { PersistentVolume } from '../../../schemas/kubernetes/types.ts';
import { accessModesText, storageClassText } from './volume-text.ts';
import { ageOf } from './human-duration.ts';
import { ageColumn, column, nameColumn, unset, wide } from './printer.ts';
import type { TablePrinter } from './printer.ts';

/** Source: kubernetes printers printPersistentVolume. */
export const persistentVolumePrinter: TablePrinter<PersistentVolume> = {
  columns: [
    nameColumn,
    column('Capacity'),
    column('Access Modes'),
    column('Reclaim Policy'),
    column('Status'),
    column('Claim'),
    column('StorageClass'),
    column('VolumeAttributesClass'),
    column('Reason'),
    ageColumn,
    wide('VolumeMode'),
  ],
  cells: (volume, nowMs) => [
    volume.metadata.name,
    volume.spec?.capacity?.['storage'] ?? '0',
    accessModesText(volume.spec?.accessModes),
    volume.spec?.persistentVolumeReclaimPolicy ?? '',
    volume.metadata.deletionTimestamp === undefined ? (volume.status?.phase ?? '') : 'Terminating',
    volume.spec?.claimRef === undefined ? '' : `${volume.spec.claimRef.namespace ?? ''}/${volume.spec.claimRef.name ?? ''}`,
    storageClassText(volume, volume.spec?.storageClassName),
    volume.spec?.volumeAttributesClassName || unset,
    volume.status?.reason ?? '',
    ageOf(volume.metadata.creationTimestamp, nowMs),
    volume.spec?.volumeMode || unset,
  ],
};
