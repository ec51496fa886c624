import type { CSINode } from '../../../schemas/kubernetes/types.ts';
import { ageOf } from './human-duration.ts';
import { ageColumn, column, nameColumn } from './printer.ts';
import type { TablePrinter } from './printer.ts';

/** Source: kubernetes printers printCSINode. */
export const csiNodePrinter: TablePrinter<CSINode> = {
  columns: [nameColumn, column('Drivers', 'integer'), ageColumn],
  cells: ({ metadata, spec }, nowMs) => [metadata.name, (spec?.drivers ?? []).length, ageOf(metadata.creationTimestamp, nowMs)],
};
