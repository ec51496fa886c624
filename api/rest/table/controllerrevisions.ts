import type { ControllerRevision } from '../../../schemas/kubernetes/types.ts';
import { ageOf } from './human-duration.ts';
import { ageColumn, column, nameColumn, none } from './printer.ts';
import type { TablePrinter } from './printer.ts';

/** Source: kubernetes printers printControllerRevision. */
export const controllerRevisionPrinter: TablePrinter<ControllerRevision> = {
  columns: [nameColumn, column('Controller'), column('Revision'), ageColumn],
  cells: ({ metadata, revision }, nowMs) => [metadata.name, controllerText(metadata.ownerReferences), revision ?? 0, ageOf(metadata.creationTimestamp, nowMs)],
};

/** `statefulset.apps/web`. Source: kubernetes printers formatResourceName. */
function controllerText(owners: ControllerRevision['metadata']['ownerReferences']): string {
  const owner = owners?.find(({ controller }) => controller === true);
  if (owner === undefined) return none;
  const group = owner.apiVersion.includes('/') ? `.${owner.apiVersion.split('/')[0]}` : '';
  return `${owner.kind.toLowerCase()}${group}/${owner.name}`;
}
