import type { IPAddress } from '../../../schemas/kubernetes/types.ts';
import { ageOf } from './human-duration.ts';
import { column, nameColumn, none } from './printer.ts';
import type { TablePrinter } from './printer.ts';

/** Source: kubernetes printers printIPAddress, which prints an age that has no column. */
export const ipAddressPrinter: TablePrinter<IPAddress> = {
  columns: [nameColumn, column('ParentRef')],
  cells: ({ metadata, spec }, nowMs) => [metadata.name, parentText(spec), ageOf(metadata.creationTimestamp, nowMs)],
};

function parentText(spec: IPAddress['spec']): string {
  if (spec?.parentRef === undefined) return none;
  const { group, resource = '', namespace, name = '' } = spec.parentRef;
  return `${(group ? `${resource}.${group}` : resource).toLowerCase()}${namespace ? `/${namespace}` : ''}/${name}`;
}
