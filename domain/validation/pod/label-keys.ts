import type { LabelSelector } from '../../../schemas/kubernetes/types.ts';
import { forbidden, invalid, validateQualifiedName } from '../../names.ts';
import type { Cause } from '../../rejection.ts';

/** Labels of the pod itself that a selector of pods takes in. Source: core/validation ValidateMatchLabelKeysAndMismatchLabelKeys. */
export function validateLabelKeys(
  field: string,
  match: readonly string[] = [],
  mismatch: readonly string[] = [],
  selector: LabelSelector | undefined,
): readonly Cause[] {
  const mismatched = new Set(mismatch);
  return [
    ...validateKeys(`${field}.matchLabelKeys`, match, selector),
    ...validateKeys(`${field}.mismatchLabelKeys`, mismatch, selector),
    ...repeated(field, match, selector),
    ...match.flatMap((key, index) =>
      mismatched.has(key) ? [invalid(`${field}.matchLabelKeys[${index}]`, key, 'exists in both matchLabelKeys and mismatchLabelKeys')] : [],
    ),
  ];
}

function validateKeys(field: string, keys: readonly string[], selector: LabelSelector | undefined): readonly Cause[] {
  if (keys.length > 0 && selector === undefined) return [forbidden(field, 'must not be specified when labelSelector is not set')];
  return keys.flatMap((key, index) => validateQualifiedName(`${field}[${index}]`, key));
}

/** A key stands once in the selector for being taken in; twice is once too often. */
function repeated(field: string, match: readonly string[], selector: LabelSelector | undefined): readonly Cause[] {
  const seen = new Set(Object.keys(selector?.matchLabels ?? {}));
  const indexes = new Map(match.map((key, index) => [key, index]));
  return (selector?.matchExpressions ?? []).flatMap(({ key = '' }) => {
    const index = indexes.get(key);
    const twice = index !== undefined && seen.has(key);
    seen.add(key);
    return twice ? [invalid(`${field}[${index}]`, key, 'exists in both matchLabelKeys and labelSelector')] : [];
  });
}
