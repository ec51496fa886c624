/**
 * Label selectors in both forms: the text of `-l` and `labelSelector=`, and the LabelSelector object of specs.
 * Source: apimachinery pkg/labels (grammar, error texts), Kubernetes documentation "Labels and Selectors".
 */
import { namedOperators, sortedSet, valueHolds, type Requirement } from './label-requirement.ts';
import { validateLabelValue, validateQualifiedName } from './names.ts';
import type { Cause } from './rejection.ts';
import { err, ok, type Result } from './result.ts';

/** All requirements hold; none: everything matches. `nothing` matches no object, whatever its labels. */
export type LabelSelector = { readonly requirements: readonly Requirement[] } | 'nothing';
export { parseLabelSelector } from './label-selector-parser.ts';
export type { Requirement };
export type Labels = Readonly<Record<string, string>>;

/** LabelSelector of the API (meta/v1). */
export interface LabelSelectorObject {
  readonly matchLabels?: Labels;
  readonly matchExpressions?: readonly { readonly key: string; readonly operator: string; readonly values?: readonly string[] }[];
}

export const everything: LabelSelector = { requirements: [] };

export function matchesLabels(selector: LabelSelector, labels: Labels | undefined): boolean {
  return (
    selector !== 'nothing' &&
    selector.requirements.every(({ key, operator, values }) =>
      valueHolds(operator, values, labels !== undefined && Object.hasOwn(labels, key) ? labels[key] : undefined),
    )
  );
}

/** Undefined selects nothing, an empty one everything. The causes name fields below `field`. */
export function labelSelectorOf(object: LabelSelectorObject | undefined, field = 'selector'): Result<LabelSelector, readonly Cause[]> {
  if (object === undefined) return ok('nothing');
  const requirements: Requirement[] = Object.entries(object.matchLabels ?? {}).map(([key, value]) => ({ key, operator: 'in', values: [value] }));
  const causes: Cause[] = [];
  for (const [index, { key, operator, values = [] }] of (object.matchExpressions ?? []).entries()) {
    const path = `${field}.matchExpressions[${index}]`;
    const known = operator === 'Gt' || operator === 'Lt' ? undefined : namedOperators[operator];
    if (known === undefined)
      causes.push({
        reason: 'FieldValueInvalid',
        message: `Invalid value: ${JSON.stringify(operator)}: not a valid selector operator`,
        field: `${path}.operator`,
      });
    else if ((known === 'in' || known === 'notin') && values.length === 0)
      causes.push({ reason: 'FieldValueRequired', message: "Required value: must be specified when `operator` is 'In' or 'NotIn'", field: `${path}.values` });
    else if ((known === 'exists' || known === '!') && values.length > 0)
      causes.push({
        reason: 'FieldValueForbidden',
        message: "Forbidden: may not be specified when `operator` is 'Exists' or 'DoesNotExist'",
        field: `${path}.values`,
      });
    else requirements.push({ key, operator: known, values: sortedSet(values) });
  }
  causes.push(
    ...requirements.flatMap(({ key, values }) => [
      ...validateQualifiedName(`${field}.key`, key),
      ...values.flatMap((value) => validateLabelValue(`${field}.values`, value)),
    ]),
  );
  return causes.length === 0 ? ok({ requirements }) : err(causes);
}

/** What a selector selects that is known to be good; one that cannot be read selects nothing, as an absent one does. */
export function selectorOf(object: LabelSelectorObject | undefined): LabelSelector {
  const read = labelSelectorOf(object);
  return read.ok ? read.value : 'nothing';
}
