import type { ServiceCIDR } from '../../../schemas/kubernetes/types.ts';
import { ageOf } from './human-duration.ts';
import { ageColumn, column, nameColumn } from './printer.ts';
import type { TablePrinter } from './printer.ts';

/** Source: kubernetes printers printServiceCIDR. */
export const serviceCidrPrinter: TablePrinter<ServiceCIDR> = {
  columns: [nameColumn, column('CIDRs'), ageColumn],
  cells: ({ metadata, spec }, nowMs) => [metadata.name, (spec?.cidrs ?? []).join(','), ageOf(metadata.creationTimestamp, nowMs)],
};
