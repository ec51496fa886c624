import type { ParamRef, ValidatingAdmissionPolicyBinding } from '../../schemas/kubernetes/types.ts';
import { duplicate, forbidden, invalid, notSupported, required, validateName, validatePathSegment } from '../names.ts';
import type { Cause } from '../rejection.ts';
import { validateSelector } from '../validation/selectors.ts';
import type { KindRules } from './kind-rules.ts';
import { validateMatchResources, withMatchDefaults } from './webhook-fields.ts';
import { repeatsOf } from '../validation/repeats.ts';

const actions = ['Audit', 'Deny', 'Warn'];

/** Source: admissionregistration/v1 defaults, ValidateValidatingAdmissionPolicyBinding. */
export const validatingAdmissionPolicyBindingRules: KindRules<ValidatingAdmissionPolicyBinding> = {
  countsGenerations: true,
  unconditionalUpdate: false,
  defaults: (binding) => {
    const spec = (binding as Partial<ValidatingAdmissionPolicyBinding>).spec;
    return spec?.matchResources === undefined ? binding : { ...binding, spec: { ...spec, matchResources: withMatchDefaults(spec.matchResources) } };
  },
  validate: (binding) => {
    const {
      policyName = '',
      paramRef,
      matchResources,
      validationActions = [],
    } = (binding as { spec?: Partial<ValidatingAdmissionPolicyBinding['spec']> }).spec ?? {};
    return [
      ...(policyName === '' ? [required('spec.policyName')] : validateName('spec.policyName', policyName, 'dns-subdomain')),
      ...(paramRef === undefined ? [] : validateParam(paramRef)),
      ...(matchResources === undefined ? [] : validateMatchResources('spec.matchResources', matchResources)),
      ...validateActions(validationActions),
    ];
  },
};

function validateParam({ name, selector, parameterNotFoundAction: action }: ParamRef): readonly Cause[] {
  const both = 'name and selector are mutually exclusive';
  const causes: Cause[] = [];
  if (name) {
    causes.push(...validatePathSegment('spec.paramRef.name', name));
    if (selector !== undefined) causes.push(forbidden('spec.paramRef.name', both));
  }
  if (selector !== undefined) {
    causes.push(...validateSelector('spec.paramRef.selector', selector));
    if (name) causes.push(forbidden('spec.paramRef.selector', both));
  }
  if (!name && selector === undefined) causes.push(required('spec.paramRef', 'one of name or selector must be specified'));
  if (!action) causes.push(required('spec.paramRef.parameterNotFoundAction'));
  else if (action !== 'Allow' && action !== 'Deny') causes.push(notSupported('spec.paramRef.parameterNotFoundAction', action, ['Deny', 'Allow']));
  return causes;
}

function validateActions(given: readonly string[]): readonly Cause[] {
  const field = 'spec.validationActions';
  const repeats = repeatsOf(given);
  const causes: Cause[] = given.flatMap((action, index) => [
    ...(actions.includes(action) ? [] : [notSupported(`${field}[${index}]`, action, actions)]),
    ...(repeats.has(index) ? [duplicate(`${field}[${index}]`, action)] : []),
  ]);
  if (given.includes('Deny') && given.includes('Warn'))
    causes.push(
      invalid(
        field,
        given,
        'must not contain both Deny and Warn (repeating the same validation failure information in the API response and headers serves no purpose)',
      ),
    );
  return given.length === 0 ? [...causes, required(field, 'at least one validation action is required')] : causes;
}
