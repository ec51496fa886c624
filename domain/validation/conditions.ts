import type { Condition } from '../../schemas/kubernetes/types.ts';
import { duplicate, invalid, notSupported, required, tooLong, validateQualifiedName } from '../names.ts';
import type { Cause } from '../rejection.ts';
import { repeatsOf } from './repeats.ts';

const statuses = ['False', 'True', 'Unknown'];
const reason = /^[A-Za-z]([A-Za-z0-9_,:]*[A-Za-z0-9_])?$/;
const reasonMaxBytes = 1024;
const messageMaxBytes = 32 * 1024;

/** Source: apimachinery meta/v1/validation ValidateConditions. */
export function validateConditions(field: string, conditions: readonly Condition[] = []): readonly Cause[] {
  const repeats = repeatsOf(conditions.map(({ type }) => type));
  return conditions.flatMap((condition, index) => [
    ...(repeats.has(index) ? [duplicate(`${field}[${index}].type`, condition.type)] : []),
    ...validateCondition(`${field}[${index}]`, condition),
  ]);
}

function validateCondition(field: string, condition: Condition): readonly Cause[] {
  const causes: Cause[] = [...validateQualifiedName(`${field}.type`, condition.type)];
  if (!statuses.includes(condition.status)) causes.push(notSupported(`${field}.status`, condition.status, statuses));
  if ((condition.observedGeneration ?? 0) < 0)
    causes.push(invalid(`${field}.observedGeneration`, condition.observedGeneration, 'must be greater than or equal to zero'));
  if (!condition.lastTransitionTime) causes.push(required(`${field}.lastTransitionTime`));
  if (!condition.reason) causes.push(required(`${field}.reason`));
  else if (!reason.test(condition.reason))
    causes.push(
      invalid(
        `${field}.reason`,
        condition.reason,
        "a condition reason must start with alphabetic character, optionally followed by a string of alphanumeric characters or '_,:', and must end with an alphanumeric character or '_' (e.g. 'my_name',  or 'MY_NAME',  or 'MyName',  or 'ReasonA,ReasonB',  or 'ReasonA:ReasonB', regex used for validation is '[A-Za-z]([A-Za-z0-9_,:]*[A-Za-z0-9_])?')",
      ),
    );
  if ((condition.reason ?? '').length > reasonMaxBytes) causes.push(tooLong(`${field}.reason`, reasonMaxBytes));
  if ((condition.message ?? '').length > messageMaxBytes) causes.push(tooLong(`${field}.message`, messageMaxBytes));
  return causes;
}
