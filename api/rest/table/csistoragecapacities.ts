import type { CSIStorageCapacity } from '../../../schemas/kubernetes/types.ts';
import { column, nameColumn, unset } from './printer.ts';
import type { TablePrinter } from './printer.ts';

/** Source: kubernetes printers printCSIStorageCapacity. */
export const csiStorageCapacityPrinter: TablePrinter<CSIStorageCapacity> = {
  columns: [nameColumn, column('StorageClassName'), column('Capacity')],
  cells: ({ metadata, storageClassName, capacity }) => [metadata.name, storageClassName ?? '', capacity ?? unset],
};
