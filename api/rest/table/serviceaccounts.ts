import type { ServiceAccount } from '../../../schemas/kubernetes/types.ts';
import { ageOf } from './human-duration.ts';
import { ageColumn, column, nameColumn } from './printer.ts';
import type { TablePrinter } from './printer.ts';

export const serviceAccountPrinter: TablePrinter<ServiceAccount> = {
  columns: [nameColumn, column('Secrets', 'integer'), ageColumn],
  cells: (account, nowMs) => [account.metadata.name, account.secrets?.length ?? 0, ageOf(account.metadata.creationTimestamp, nowMs)],
};
