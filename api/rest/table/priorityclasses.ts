import type { PriorityClass } from '../../../schemas/kubernetes/types.ts';
import { ageOf } from './human-duration.ts';
import { ageColumn, column, nameColumn } from './printer.ts';
import type { TablePrinter } from './printer.ts';

/** Source: kubernetes printers printPriorityClass. */
export const priorityClassPrinter: TablePrinter<PriorityClass> = {
  columns: [nameColumn, column('Value', 'integer'), column('Global-Default', 'boolean'), ageColumn, column('PreemptionPolicy')],
  cells: ({ metadata, value, globalDefault, preemptionPolicy }, nowMs) => [
    metadata.name,
    value ?? 0,
    globalDefault ?? false,
    ageOf(metadata.creationTimestamp, nowMs),
    preemptionPolicy ?? '',
  ],
};
