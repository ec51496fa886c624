import type { RuntimeClass } from '../../../schemas/kubernetes/types.ts';
import { ageOf } from './human-duration.ts';
import { ageColumn, column, nameColumn } from './printer.ts';
import type { TablePrinter } from './printer.ts';

/** Source: kubernetes printers printRuntimeClass. */
export const runtimeClassPrinter: TablePrinter<RuntimeClass> = {
  columns: [nameColumn, column('Handler'), ageColumn],
  cells: ({ metadata, handler }, nowMs) => [metadata.name, handler ?? '', ageOf(metadata.creationTimestamp, nowMs)],
};
