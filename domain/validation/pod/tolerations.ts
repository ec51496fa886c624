import type { Toleration } from '../../../schemas/kubernetes/types.ts';
import { invalid, notSupported, validateLabelValue, validateQualifiedName } from '../../names.ts';
import type { Cause } from '../../rejection.ts';

const effects = ['NoSchedule', 'PreferNoSchedule', 'NoExecute'];

/** Source: core/validation ValidateTolerations. */
export const validateTolerations = (field: string, tolerations: readonly Toleration[] = []): readonly Cause[] =>
  tolerations.flatMap(({ key = '', operator = '', value = '', effect = '', tolerationSeconds }, index) => {
    const at = `${field}[${index}]`;
    const causes: Cause[] = key ? [...validateQualifiedName(`${at}.key`, key)] : [];
    if (!key && operator !== 'Exists')
      causes.push(invalid(`${at}.operator`, operator, 'operator must be Exists when `key` is empty, which means "match all values and all keys"'));
    if (tolerationSeconds !== undefined && effect !== 'NoExecute')
      causes.push(invalid(`${at}.effect`, effect, "effect must be 'NoExecute' when `tolerationSeconds` is set"));
    causes.push(...validateOperator(`${at}.operator`, operator, value));
    if (effect && !effects.includes(effect)) causes.push(notSupported(`${at}.effect`, effect, effects));
    return causes;
  });

/** Comparing operators are behind a feature gate that is off. */
function validateOperator(field: string, operator: string, value: string): readonly Cause[] {
  switch (operator) {
    case '':
    case 'Equal': {
      const wrong = validateLabelValue('', value).map(({ message }) => message.slice(`Invalid value: ${JSON.stringify(value)}: `.length));
      return wrong.length === 0 ? [] : [invalid(field, value, wrong.join(';'))];
    }
    case 'Exists':
      return value ? [invalid(field, value, "value must be empty when `operator` is 'Exists'")] : [];
    case 'Lt':
    case 'Gt':
      return [notSupported(field, operator, ['Equal', 'Exists', 'Lt', 'Gt'])];
    default:
      return [notSupported(field, operator, ['Equal', 'Exists'])];
  }
}
