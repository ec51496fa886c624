import type { StorageClass } from '../../../schemas/kubernetes/types.ts';
import { ageOf } from './human-duration.ts';
import { ageColumn, column, nameColumn } from './printer.ts';
import type { TablePrinter } from './printer.ts';

const isDefault = (storageClass: StorageClass): boolean => storageClass.metadata.annotations?.['storageclass.kubernetes.io/is-default-class'] === 'true';

/** Source: kubernetes printers printStorageClass. */
export const storageClassPrinter: TablePrinter<StorageClass> = {
  columns: [nameColumn, column('Provisioner'), column('ReclaimPolicy'), column('VolumeBindingMode'), column('AllowVolumeExpansion'), ageColumn],
  cells: (storageClass, nowMs) => [
    isDefault(storageClass) ? `${storageClass.metadata.name} (default)` : storageClass.metadata.name,
    storageClass.provisioner ?? '',
    storageClass.reclaimPolicy ?? 'Delete',
    storageClass.volumeBindingMode ?? 'Immediate',
    storageClass.allowVolumeExpansion ?? false,
    ageOf(storageClass.metadata.creationTimestamp, nowMs),
  ],
};
