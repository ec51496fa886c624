import type { NodeAffinity, NodeSelector, NodeSelectorRequirement, NodeSelectorTerm } from '../../../schemas/kubernetes/types.ts';
import { forbidden, invalid, required, validateLabelValue, validateName, validateQualifiedName } from '../../names.ts';
import type { Cause } from '../../rejection.ts';

/** Source: core/validation validateNodeAffinity. */
export const validateNodeAffinity = (field: string, affinity: NodeAffinity): readonly Cause[] => [
  ...(affinity.requiredDuringSchedulingIgnoredDuringExecution === undefined
    ? []
    : validateNodeSelector(`${field}.requiredDuringSchedulingIgnoredDuringExecution`, affinity.requiredDuringSchedulingIgnoredDuringExecution)),
  ...(affinity.preferredDuringSchedulingIgnoredDuringExecution ?? []).flatMap((term, index) => {
    const at = `${field}.preferredDuringSchedulingIgnoredDuringExecution[${index}]`;
    // Values of what is only preferred may be no label values.
    return [...validateWeight(at, term.weight), ...validateTerm(`${at}.preference`, term.preference ?? {}, false)];
  }),
];

export const validateWeight = (field: string, weight: number | undefined): readonly Cause[] =>
  weight !== undefined && weight >= 1 && weight <= 100 ? [] : [invalid(`${field}.weight`, weight ?? 0, 'must be in the range 1-100')];

/** Source: core/validation ValidateNodeSelector. */
export function validateNodeSelector(field: string, { nodeSelectorTerms = [] }: Partial<NodeSelector>): readonly Cause[] {
  const at = `${field}.nodeSelectorTerms`;
  if (nodeSelectorTerms.length === 0) return [required(at, 'must have at least one node selector term')];
  return nodeSelectorTerms.flatMap((term, index) => validateTerm(`${at}[${index}]`, term, true));
}

const validateTerm = (field: string, { matchExpressions = [], matchFields = [] }: NodeSelectorTerm, checksValues: boolean): readonly Cause[] => [
  ...matchExpressions.flatMap((one, index) => validateExpression(`${field}.matchExpressions[${index}]`, one, checksValues)),
  ...matchFields.flatMap((one, index) => validateMatchField(`${field}.matchFields[${index}]`, one)),
];

/** Source: core/validation ValidateNodeSelectorRequirement. */
function validateExpression(
  field: string,
  { key = '', operator = '', values = [] }: Partial<NodeSelectorRequirement>,
  checksValues: boolean,
): readonly Cause[] {
  return [
    ...validateOperator(field, operator, values.length),
    ...validateQualifiedName(`${field}.key`, key),
    ...(checksValues ? values.flatMap((value, index) => validateLabelValue(`${field}.values[${index}]`, value)) : []),
  ];
}

function validateOperator(field: string, operator: string, count: number): readonly Cause[] {
  switch (operator) {
    case 'In':
    case 'NotIn':
      return count === 0 ? [required(`${field}.values`, "must be specified when `operator` is 'In' or 'NotIn'")] : [];
    case 'Exists':
    case 'DoesNotExist':
      return count > 0 ? [forbidden(`${field}.values`, "may not be specified when `operator` is 'Exists' or 'DoesNotExist'")] : [];
    case 'Gt':
    case 'Lt':
      return count === 1 ? [] : [required(`${field}.values`, "must be specified single value when `operator` is 'Lt' or 'Gt'")];
    default:
      return [invalid(`${field}.operator`, operator, 'not a valid selector operator')];
  }
}

/** Only the name of a node may be selected by field. Source: core/validation ValidateNodeFieldSelectorRequirement. */
function validateMatchField(field: string, { key = '', operator = '', values = [] }: Partial<NodeSelectorRequirement>): readonly Cause[] {
  const causes: Cause[] = [];
  if (operator !== 'In' && operator !== 'NotIn') causes.push(invalid(`${field}.operator`, operator, 'not a valid selector operator'));
  else if (values.length !== 1) causes.push(required(`${field}.values`, "must be only one value when `operator` is 'In' or 'NotIn' for node field selector"));
  if (key !== 'metadata.name') return [...causes, invalid(`${field}.key`, key, 'not a valid field selector key')];
  return [...causes, ...values.flatMap((value, index) => validateName(`${field}.values[${index}]`, value, 'dns-subdomain'))];
}
