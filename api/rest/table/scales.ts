import type { Scale } from '../../../schemas/kubernetes/types.ts';
import { ageOf } from './human-duration.ts';
import { ageColumn, column, nameColumn } from './printer.ts';
import type { TablePrinter } from './printer.ts';

/** Source: kubernetes printers printScale. */
export const scalePrinter: TablePrinter<Scale> = {
  columns: [nameColumn, column('Desired', 'integer'), column('Available', 'integer'), ageColumn],
  cells: ({ metadata, spec, status }, nowMs) => [metadata.name, spec?.replicas ?? 0, status?.replicas ?? 0, ageOf(metadata.creationTimestamp, nowMs)],
};
