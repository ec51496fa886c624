import type { ValidatingAdmissionPolicy } from '../../../schemas/kubernetes/types.ts';
import { ageOf } from './human-duration.ts';
import { ageColumn, column, nameColumn, unset } from './printer.ts';
import type { TablePrinter } from './printer.ts';

/** Source: kubernetes printers printValidatingAdmissionPolicy. */
export const validatingAdmissionPolicyPrinter: TablePrinter<ValidatingAdmissionPolicy> = {
  columns: [nameColumn, column('Validations', 'integer'), column('ParamKind'), ageColumn],
  cells: ({ metadata, spec }, nowMs) => [
    metadata.name,
    (spec?.validations ?? []).length,
    spec?.paramKind === undefined ? unset : `${spec.paramKind.apiVersion ?? ''}/${spec.paramKind.kind ?? ''}`,
    ageOf(metadata.creationTimestamp, nowMs),
  ],
};
