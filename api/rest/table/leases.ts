import type { Lease } from '../../../schemas/kubernetes/types.ts';
import { ageOf } from './human-duration.ts';
import { ageColumn, column, nameColumn } from './printer.ts';
import type { TablePrinter } from './printer.ts';

export const leasePrinter: TablePrinter<Lease> = {
  columns: [nameColumn, column('Holder'), ageColumn],
  cells: (lease, nowMs) => [lease.metadata.name, lease.spec?.holderIdentity ?? '', ageOf(lease.metadata.creationTimestamp, nowMs)],
};
