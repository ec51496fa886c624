import type { IPAddress } from '../../../schemas/kubernetes/types.ts';
import { column, nameColumn, none } from './printer.ts';
import type { TablePrinter } from './printer.ts';

/** Source: kubernetes printers printIPAddress. */
export const ipAddressPrinter: TablePrinter<IPAddress> = {
  columns: [nameColumn, column('ParentRef')],
  cells: ({ metadata, spec }) => [metadata.name, parentText(spec)],
};

function parentText(spec: IPAddress['spec']): string {
  if (spec?.parentRef === undefined) return none;
  const { group, resource = '', namespace, name = '' } = spec.parentRef;
  return `${(group ? `${resource}.${group}` : resource).toLowerCase()}${namespace ? `/${namespace}` : ''}/${name}`;
}
