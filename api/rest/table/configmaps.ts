import type { ConfigMap } from '../../../schemas/kubernetes/types.ts';
import { ageOf } from './human-duration.ts';
import { ageColumn, column, nameColumn } from './printer.ts';
import type { TablePrinter } from './printer.ts';

export const configMapPrinter: TablePrinter<ConfigMap> = {
  columns: [nameColumn, column('Data'), ageColumn],
  cells: (map, nowMs) => [
    map.metadata.name,
    Object.keys(map.data ?? {}).length + Object.keys(map.binaryData ?? {}).length,
    ageOf(map.metadata.creationTimestamp, nowMs),
  ],
};
