import type { ReplicaSet } from '../../../schemas/kubernetes/types.ts';
import { selectorText } from '../selector-text.ts';
import { containerCells, containerColumns } from './containers-text.ts';
import { ageOf } from './human-duration.ts';
import { ageColumn, column, nameColumn, none, wide } from './printer.ts';
import type { TablePrinter } from './printer.ts';

/** Source: kubernetes printers printReplicaSet. */
export const replicaSetPrinter: TablePrinter<ReplicaSet> = {
  columns: [
    nameColumn,
    column('Desired', 'integer'),
    column('Current', 'integer'),
    column('Ready', 'integer'),
    ageColumn,
    ...containerColumns,
    wide('Selector'),
  ],
  cells: (set, nowMs) => [
    set.metadata.name,
    set.spec?.replicas ?? 0,
    set.status?.replicas ?? 0,
    set.status?.readyReplicas ?? 0,
    ageOf(set.metadata.creationTimestamp, nowMs),
    ...containerCells(set.spec?.template?.spec),
    selectorText(set.spec?.selector) || none,
  ],
};
