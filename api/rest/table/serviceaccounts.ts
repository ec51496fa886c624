import type { ServiceAccount } from '../../../schemas/kubernetes/types.ts';
import { ageOf } from './human-duration.ts';
import { ageColumn, nameColumn } from './printer.ts';
import type { TablePrinter } from './printer.ts';

/** Source: kubernetes printers printServiceAccount. */
export const serviceAccountPrinter: TablePrinter<ServiceAccount> = {
  columns: [nameColumn, ageColumn],
  cells: ({ metadata }, nowMs) => [metadata.name, ageOf(metadata.creationTimestamp, nowMs)],
};
