import type { ResourceQuota } from '../../../schemas/kubernetes/types.ts';
import { ageOf } from './human-duration.ts';
import { ageColumn, column, nameColumn } from './printer.ts';
import type { TablePrinter } from './printer.ts';

/** Source: kubernetes printers printResourceQuota. */
export const resourceQuotaPrinter: TablePrinter<ResourceQuota> = {
  columns: [nameColumn, column('Request'), column('Limit'), ageColumn],
  cells: ({ metadata, status }, nowMs) => {
    const isLimit = (resource: string): boolean => resource.startsWith('limits.');
    const resources = Object.keys(status?.hard ?? {}).sort();
    const text = (wanted: boolean): string =>
      resources
        .filter((resource) => isLimit(resource) === wanted)
        .map((resource) => `${resource}: ${status?.used?.[resource] ?? '0'}/${status?.hard?.[resource] ?? '0'}`)
        .join(', ');
    return [metadata.name, text(false), text(true), ageOf(metadata.creationTimestamp, nowMs)];
  },
};
