import type { LabelSelector, ValidatingAdmissionPolicyBinding } from '../../../schemas/kubernetes/types.ts';
import { ageOf } from './human-duration.ts';
import { ageColumn, column, nameColumn, unset } from './printer.ts';
import type { TablePrinter } from './printer.ts';

/** Source: kubernetes printers printValidatingAdmissionPolicyBinding. */
export const validatingAdmissionPolicyBindingPrinter: TablePrinter<ValidatingAdmissionPolicyBinding> = {
  columns: [nameColumn, column('PolicyName'), column('ParamRef'), ageColumn],
  cells: ({ metadata, spec }, nowMs) => [metadata.name, spec?.policyName ?? '', paramText(spec), ageOf(metadata.creationTimestamp, nowMs)],
};

function paramText(spec: ValidatingAdmissionPolicyBinding['spec']): string {
  const { name, namespace, selector } = spec?.paramRef ?? {};
  if (name) return `${namespace || '*'}/${name}`;
  return selector === undefined ? unset : goText(selector);
}

/** As Go prints a selector. */
function goText({ matchLabels = {}, matchExpressions = [] }: LabelSelector): string {
  const labels = Object.keys(matchLabels)
    .sort()
    .map((key) => `${key}: ${matchLabels[key]},`)
    .join('');
  const expressions = matchExpressions
    .map(({ key, operator, values = [] }) => `LabelSelectorRequirement{Key:${key ?? ''},Operator:${operator ?? ''},Values:[${values.join(' ')}],},`)
    .join('');
  return `&LabelSelector{MatchLabels:map[string]string{${labels}},MatchExpressions:[]LabelSelectorRequirement{${expressions}},}`;
}
