import type { NetworkPolicy } from '../../../schemas/kubernetes/types.ts';
import { selectorText } from '../selector-text.ts';
import { ageOf } from './human-duration.ts';
import { ageColumn, column, nameColumn, none } from './printer.ts';
import type { TablePrinter } from './printer.ts';

/** Source: kubernetes printers printNetworkPolicy. */
export const networkPolicyPrinter: TablePrinter<NetworkPolicy> = {
  columns: [nameColumn, column('Pod-Selector'), ageColumn],
  cells: ({ metadata, spec }, nowMs) => [metadata.name, selectorText(spec?.podSelector) || none, ageOf(metadata.creationTimestamp, nowMs)],
};
