import type { IngressClass } from '../../../schemas/kubernetes/types.ts';
import { ageOf } from './human-duration.ts';
import { ageColumn, column, nameColumn, none } from './printer.ts';
import type { TablePrinter } from './printer.ts';

/** Source: kubernetes printers printIngressClass. */
export const ingressClassPrinter: TablePrinter<IngressClass> = {
  columns: [nameColumn, column('Controller'), column('Parameters'), ageColumn],
  cells: ({ metadata, spec }, nowMs) => [
    metadata.annotations?.['ingressclass.kubernetes.io/is-default-class'] === 'true' ? `${metadata.name} (default)` : metadata.name,
    spec?.controller ?? '',
    parametersText(spec),
    ageOf(metadata.creationTimestamp, nowMs),
  ],
};

function parametersText(spec: IngressClass['spec']): string {
  if (spec?.parameters === undefined) return none;
  const { kind, apiGroup, name } = spec.parameters;
  return `${kind ?? ''}${apiGroup === undefined ? '' : `.${apiGroup}`}/${name ?? ''}`;
}
