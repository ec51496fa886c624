import type { Secret } from '../../../schemas/kubernetes/types.ts';
import { ageOf } from './human-duration.ts';
import { ageColumn, column, nameColumn } from './printer.ts';
import type { TablePrinter } from './printer.ts';

export const secretPrinter: TablePrinter<Secret> = {
  columns: [nameColumn, column('Type'), column('Data'), ageColumn],
  cells: (secret, nowMs) => [secret.metadata.name, secret.type ?? '', Object.keys(secret.data ?? {}).length, ageOf(secret.metadata.creationTimestamp, nowMs)],
};
