import type { ReplicationController } from '../../../schemas/kubernetes/types.ts';
import { labelsText } from '../selector-text.ts';
import { containerCells, containerColumns } from './containers-text.ts';
import { ageOf } from './human-duration.ts';
import { ageColumn, column, nameColumn, none, wide } from './printer.ts';
import type { TablePrinter } from './printer.ts';

/** Source: kubernetes printers printReplicationController. */
export const replicationControllerPrinter: TablePrinter<ReplicationController> = {
  columns: [
    nameColumn,
    column('Desired', 'integer'),
    column('Current', 'integer'),
    column('Ready', 'integer'),
    ageColumn,
    ...containerColumns,
    wide('Selector'),
  ],
  cells: ({ metadata, spec, status }, nowMs) => [
    metadata.name,
    spec?.replicas ?? 0,
    status?.replicas ?? 0,
    status?.readyReplicas ?? 0,
    ageOf(metadata.creationTimestamp, nowMs),
    ...containerCells(spec?.template?.spec),
    labelsText(spec?.selector) || none,
  ],
};
