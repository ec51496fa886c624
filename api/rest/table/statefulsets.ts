import type { StatefulSet } from '../../../schemas/kubernetes/types.ts';
import { containerCells, containerColumns } from './containers-text.ts';
import { ageOf } from './human-duration.ts';
import { ageColumn, column, nameColumn } from './printer.ts';
import type { TablePrinter } from './printer.ts';

/** Source: kubernetes printers printStatefulSet. */
export const statefulSetPrinter: TablePrinter<StatefulSet> = {
  columns: [nameColumn, column('Ready'), ageColumn, ...containerColumns],
  cells: ({ metadata, spec, status }, nowMs) => [
    metadata.name,
    `${status?.readyReplicas ?? 0}/${spec?.replicas ?? 0}`,
    ageOf(metadata.creationTimestamp, nowMs),
    ...containerCells(spec?.template?.spec),
  ],
};
