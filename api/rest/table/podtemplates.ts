import type { PodTemplate } from '../../../schemas/kubernetes/types.ts';
import { labelsText } from '../selector-text.ts';
import { containerCells } from './containers-text.ts';
import { column, nameColumn, none } from './printer.ts';
import type { TablePrinter } from './printer.ts';

/** Source: kubernetes printers printPodTemplate. */
export const podTemplatePrinter: TablePrinter<PodTemplate> = {
  columns: [nameColumn, column('Containers'), column('Images'), column('Pod Labels')],
  cells: ({ metadata, template }) => [metadata.name, ...containerCells(template?.spec), labelsText(template?.metadata?.labels) || none],
};
