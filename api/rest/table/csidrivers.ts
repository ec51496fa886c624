import type { CSIDriver } from '../../../schemas/kubernetes/types.ts';
import { ageOf } from './human-duration.ts';
import { ageColumn, column, joined, nameColumn, unset } from './printer.ts';
import type { TablePrinter } from './printer.ts';

/** Source: kubernetes printers printCSIDriver. */
export const csiDriverPrinter: TablePrinter<CSIDriver> = {
  columns: [
    nameColumn,
    column('AttachRequired', 'boolean'),
    column('PodInfoOnMount', 'boolean'),
    column('StorageCapacity', 'boolean'),
    column('TokenRequests'),
    column('RequiresRepublish', 'boolean'),
    column('Modes'),
    ageColumn,
  ],
  cells: ({ metadata, spec }, nowMs) => [
    metadata.name,
    spec?.attachRequired ?? true,
    spec?.podInfoOnMount ?? false,
    spec?.storageCapacity ?? false,
    spec?.tokenRequests?.map(({ audience }) => audience ?? '').join(',') ?? unset,
    spec?.requiresRepublish ?? false,
    joined(spec?.volumeLifecycleModes),
    ageOf(metadata.creationTimestamp, nowMs),
  ],
};
