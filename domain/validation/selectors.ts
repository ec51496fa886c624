import type { LabelSelectorObject } from '../label-selector.ts';
import { forbidden, invalid, required, validateLabels, validateLabelValue, validateQualifiedName } from '../names.ts';
import type { Cause } from '../rejection.ts';

/** Source: apimachinery meta/v1/validation ValidateLabelSelector. */
export function validateSelector(field: string, selector: LabelSelectorObject | undefined): readonly Cause[] {
  if (selector === undefined) return [];
  return [
    ...validateLabels(`${field}.matchLabels`, selector.matchLabels),
    ...(selector.matchExpressions ?? []).flatMap((expression, index) => validateExpression(`${field}.matchExpressions[${index}]`, expression)),
  ];
}

type Expression = NonNullable<LabelSelectorObject['matchExpressions']>[number];

function validateExpression(field: string, { key, operator, values = [] }: Expression): readonly Cause[] {
  const causes: Cause[] = [];
  if (operator === 'In' || operator === 'NotIn') {
    if (values.length === 0) causes.push(required(`${field}.values`, "must be specified when `operator` is 'In' or 'NotIn'"));
  } else if (operator === 'Exists' || operator === 'DoesNotExist') {
    if (values.length > 0) causes.push(forbidden(`${field}.values`, "may not be specified when `operator` is 'Exists' or 'DoesNotExist'"));
  } else causes.push(invalid(`${field}.operator`, operator, 'not a valid selector operator'));
  causes.push(...validateQualifiedName(`${field}.key`, key));
  values.forEach((value, index) => causes.push(...validateLabelValue(`${field}.values[${index}]`, value)));
  return causes;
}
