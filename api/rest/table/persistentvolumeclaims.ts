import type { PersistentVolumeClaim } from '../../../schemas/kubernetes/types.ts';
import { ageOf } from './human-duration.ts';
import { ageColumn, column, nameColumn, unset, wide } from './printer.ts';
import type { TablePrinter } from './printer.ts';
import { accessModesText, storageClassText } from './volume-text.ts';

/** Capacity and access modes are the bound volume's. Source: kubernetes printers printPersistentVolumeClaim. */
export const persistentVolumeClaimPrinter: TablePrinter<PersistentVolumeClaim> = {
  columns: [
    nameColumn,
    column('Status'),
    column('Volume'),
    column('Capacity'),
    column('Access Modes'),
    column('StorageClass'),
    column('VolumeAttributesClass'),
    ageColumn,
    wide('VolumeMode'),
  ],
  cells: (claim, nowMs) => {
    const bound = (claim.spec?.volumeName ?? '') !== '';
    return [
      claim.metadata.name,
      claim.metadata.deletionTimestamp === undefined ? (claim.status?.phase ?? '') : 'Terminating',
      claim.spec?.volumeName ?? '',
      bound ? (claim.status?.capacity?.['storage'] ?? '0') : '',
      bound ? accessModesText(claim.status?.accessModes) : '',
      storageClassText(claim, claim.spec?.storageClassName),
      claim.spec?.volumeAttributesClassName || unset,
      ageOf(claim.metadata.creationTimestamp, nowMs),
      claim.spec?.volumeMode || unset,
    ];
  },
};
