import type { ParamKind, ValidatingAdmissionPolicy, Validation } from '../../schemas/kubernetes/types.ts';
import { compiledPolicy } from '../admission/policies/compiled-policy.ts';
import { duplicate, invalid, notSupported, required, validateName, validateQualifiedName } from '../names.ts';
import type { Cause } from '../rejection.ts';
import type { KindRules } from './kind-rules.ts';
import { failurePolicies, validateMatchConditions, validateMatchResources, withMatchDefaults } from './webhook-fields.ts';
import { repeatsOf } from '../validation/repeats.ts';

/** Source: admissionregistration/validation. */
const annotationsMax = 20;
const annotationMaxLength = 5 * 1024;
const reasons = ['Forbidden', 'Invalid', 'RequestEntityTooLarge'];

/** Source: admissionregistration/v1 defaults, ValidateValidatingAdmissionPolicy. */
export const validatingAdmissionPolicyRules: KindRules<ValidatingAdmissionPolicy> = {
  countsGenerations: true,
  unconditionalUpdate: false,
  defaults: (policy) => {
    const { matchConstraints } = policy.spec ?? {};
    return {
      ...policy,
      spec: {
        ...policy.spec,
        failurePolicy: policy.spec?.failurePolicy ?? 'Fail',
        ...(matchConstraints === undefined ? {} : { matchConstraints: withMatchDefaults(matchConstraints) }),
      },
    };
  },
  prepareCreate: (policy) => ({ ...policy, status: {} }),
  validate: validatePolicy,
};

function validatePolicy(policy: ValidatingAdmissionPolicy): readonly Cause[] {
  const { metadata, spec = {} } = policy;
  const { failurePolicy = '', paramKind, matchConstraints, matchConditions = [], variables = [], validations = [], auditAnnotations = [] } = spec;
  const causes: Cause[] = failurePolicies.includes(failurePolicy) ? [] : [notSupported('spec.failurePolicy', failurePolicy, failurePolicies)];
  if (paramKind !== undefined) causes.push(...validateParamKind('spec.paramKind', paramKind));
  if (matchConstraints === undefined) causes.push(required('spec.matchConstraints'));
  else {
    causes.push(...validateMatchResources('spec.matchConstraints', matchConstraints));
    if ((matchConstraints.resourceRules ?? []).length === 0) causes.push(required('spec.matchConstraints.resourceRules'));
  }
  const compiled = compiledPolicy(policy);
  const conditionProblems = compiled.conditions.map(({ problem }) => problem);
  causes.push(...validateMatchConditions('spec.matchConditions', matchConditions, conditionProblems));
  variables.forEach((variable, index) => causes.push(...validateVariable(`spec.variables[${index}]`, variable, compiled.variables[index])));
  if (validations.length + auditAnnotations.length === 0) {
    for (const field of ['validations', 'auditAnnotations'])
      causes.push(required(`spec.${field}`, 'validations or auditAnnotations must contain at least one item'));
    return causes;
  }
  validations.forEach((validation, index) => {
    const { expression, message } = compiled.validations[index] ?? {};
    causes.push(...validateValidation(`spec.validations[${index}]`, validation, { expression: expression?.problem, message: message?.problem }));
  });
  const annotationProblems = compiled.annotations.map(({ value }) => value.problem);
  return [...causes, ...validateAnnotations(metadata.name, auditAnnotations, annotationProblems)];
}

function validateParamKind(field: string, { apiVersion = '', kind = '' }: ParamKind): readonly Cause[] {
  const causes: Cause[] = [];
  const parts = apiVersion.split('/');
  const [group = '', version = ''] = parts.length > 1 ? parts : ['', apiVersion];
  if (apiVersion === '') causes.push(required(`${field}.apiVersion`));
  else if (parts.length > 2) causes.push(invalid(`${field}.apiVersion`, apiVersion, `unexpected GroupVersion string: ${apiVersion}`));
  else {
    if (group !== '') causes.push(...validateName(`${field}.apiVersion`, group, 'dns-subdomain'));
    causes.push(
      ...(version === ''
        ? [invalid(`${field}.apiVersion`, apiVersion, 'version must be specified')]
        : validateName(`${field}.apiVersion`, version, 'dns-1035-label')),
    );
  }
  if (kind === '') return [...causes, required(`${field}.kind`)];
  const lower = kind.toLowerCase();
  const wrong = validateName('', lower, 'dns-1035-label').map(({ message }) => message.slice(`Invalid value: ${JSON.stringify(lower)}: `.length));
  return wrong.length === 0 ? causes : [...causes, invalid(`${field}.kind`, kind, `may have mixed case, but should otherwise match: ${wrong.join(',')}`)];
}

function validateVariable(
  field: string,
  { name = '', expression = '' }: { readonly name?: string; readonly expression?: string },
  problem: string | undefined,
): readonly Cause[] {
  const causes: Cause[] = [];
  if (name.trim() === '') causes.push(required(`${field}.name`, 'name is not specified'));
  else if (!/^[_a-zA-Z][_a-zA-Z0-9]*$/.test(name)) causes.push(invalid(`${field}.name`, name, 'must be a valid CEL identifier'));
  return [...causes, ...validateExpression(`${field}.expression`, expression, problem)];
}

function validateExpression(field: string, expression: string, problem: string | undefined): readonly Cause[] {
  if (expression.trim() === '') return [required(field, 'expression is not specified')];
  return problem === undefined ? [] : [invalid(field, expression, problem)];
}

function validateValidation(
  field: string,
  { expression = '', message = '', messageExpression = '', reason }: Partial<Validation>,
  problems: { readonly expression: string | undefined; readonly message: string | undefined },
): readonly Cause[] {
  const causes: Cause[] = [...validateExpression(`${field}.expression`, expression, problems.expression)];
  const isBlank = (text: string): boolean => text !== '' && text.trim() === '';
  if (isBlank(messageExpression)) causes.push(invalid(`${field}.messageExpression`, messageExpression, 'must be non-empty if specified'));
  else if (problems.message !== undefined) causes.push(invalid(`${field}.messageExpression`, messageExpression, problems.message));
  if (isBlank(message)) causes.push(invalid(`${field}.message`, message, 'must be non-empty if specified'));
  else if (/[\n\r]/.test(message.trim())) causes.push(invalid(`${field}.message`, message, 'must not contain line breaks'));
  return reason === undefined || reasons.includes(reason) ? causes : [...causes, notSupported(`${field}.reason`, reason, reasons)];
}

function validateAnnotations(
  name: string,
  annotations: readonly { readonly key?: string; readonly valueExpression?: string }[],
  problems: readonly (string | undefined)[],
): readonly Cause[] {
  const field = 'spec.auditAnnotations';
  const repeats = repeatsOf(annotations.map(({ key = '' }) => key));
  return [
    ...(annotations.length > annotationsMax ? [invalid(field, annotations, `must not have more than ${annotationsMax} auditAnnotations`)] : []),
    ...annotations.flatMap(({ key = '', valueExpression = '' }, index) => [
      ...validateQualifiedName(`${field}[${index}].key`, `${name}/${key}`),
      ...(valueExpression.trim() === ''
        ? [required(`${field}[${index}].valueExpression`, 'valueExpression is not specified')]
        : valueExpression.trim().length > annotationMaxLength
          ? [required(`${field}[${index}].valueExpression`, `must not exceed ${annotationMaxLength} bytes in length`)]
          : validateExpression(`${field}[${index}].valueExpression`, valueExpression, problems[index])),
      ...(repeats.has(index) ? [duplicate(`${field}[${index}].key`, key)] : []),
    ]),
  ];
}
