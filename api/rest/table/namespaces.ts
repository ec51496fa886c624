import type { Namespace } from '../../../schemas/kubernetes/types.ts';
import { ageOf } from './human-duration.ts';
import { ageColumn, column, nameColumn } from './printer.ts';
import type { TablePrinter } from './printer.ts';

export const namespacePrinter: TablePrinter<Namespace> = {
  columns: [nameColumn, column('Status'), ageColumn],
  cells: (namespace, nowMs) => [namespace.metadata.name, namespace.status?.phase ?? '', ageOf(namespace.metadata.creationTimestamp, nowMs)],
};
