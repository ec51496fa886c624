// ValidatingAdmissionPolicies. Source: apiserver admission/plugin/policy/validating dispatcher.Dispatch.

import type { ValidatingAdmissionPolicy, ValidatingAdmissionPolicyBinding } from '../../../schemas/kubernetes/types.ts';
import type { ApiObject } from '../../api-object.ts';
import { admissionValues } from '../cel-request.ts';
import { forbid, type Attributes } from '../attributes.ts';
import { isExempt, matchesResources } from '../rule-match.ts';
import { requestBudget } from '../request-budget.ts';
import { nothingToSay, type Verdict } from '../verdict.ts';
import { evaluatePolicy, type Evaluation } from './evaluate-policy.ts';
import { collectParams } from './params.ts';

const group = 'admissionregistration.k8s.io';
const codes: Readonly<Record<string, number>> = { Unauthorized: 401, Forbidden: 403, RequestEntityTooLarge: 413, Invalid: 422 };

/** What is found out while the policies are asked. */
interface Findings {
  denied: { readonly message: string; readonly reason: string } | undefined;
  readonly warnings: string[];
  readonly annotations: Map<string, string[]>;
}

/** `object` is undefined when it goes. In a project without bindings it costs one look. */
export function admitPolicies(object: ApiObject | undefined, attributes: Attributes): Verdict {
  const { ref, context } = attributes;
  const bindings = context.objects.list<ValidatingAdmissionPolicyBinding>(ref, `validatingadmissionpolicybindings.${group}`);
  if (bindings.length === 0 || isExempt(ref.resource)) return nothingToSay;
  const findings: Findings = { denied: undefined, warnings: [], annotations: new Map() };
  for (const policy of context.objects.list<ValidatingAdmissionPolicy>(ref, `validatingadmissionpolicies.${group}`)) {
    const own = bindings.filter((binding) => binding.object.spec.policyName === policy.ref.name);
    if (own.length === 0 || policy.object.spec?.matchConstraints === undefined || !matchesResources(policy.object.spec.matchConstraints, object, attributes))
      continue;
    for (const binding of own) askBinding(policy.object, binding.object, object, attributes, findings);
  }
  const { denied, warnings } = findings;
  const annotations = Object.fromEntries([...findings.annotations].map(([key, values]) => [key, [...new Set(values)].join(', ')]));
  return { refused: denied === undefined ? undefined : rejectionOf(denied, object, attributes), warnings, annotations };
}

function askBinding(
  policy: ValidatingAdmissionPolicy,
  binding: ValidatingAdmissionPolicyBinding,
  object: ApiObject | undefined,
  attributes: Attributes,
  findings: Findings,
): void {
  if (!matchesResources(binding.spec.matchResources, object, attributes)) return;
  const head = `ValidatingAdmissionPolicy '${policy.metadata.name}' with binding '${binding.metadata.name}'`;
  const deny = (message: string, reason = ''): void => {
    findings.denied ??= { message: `${head} denied request: ${message}`, reason: reason || 'Invalid' };
  };
  const params = collectParams(policy.spec?.paramKind, binding.spec.paramRef, attributes);
  if (!params.ok) {
    if (policy.spec?.failurePolicy !== 'Ignore') deny(`failed to configure binding: ${params.error}`);
    return;
  }
  for (const param of params.value) {
    const inputs = { ...admissionValues(object, attributes), ...(policy.spec?.paramKind === undefined ? {} : { params: param ?? null }) };
    const evaluation = evaluatePolicy(policy, inputs, requestBudget(attributes));
    tell(policy, binding, evaluation, findings, deny);
  }
}

function tell(
  policy: ValidatingAdmissionPolicy,
  binding: ValidatingAdmissionPolicyBinding,
  { objections, annotations, failures }: Evaluation,
  findings: Findings,
  deny: (message: string, reason?: string) => void,
): void {
  const { validationActions } = binding.spec;
  const record = (key: string, value: string): void => void findings.annotations.set(key, [...(findings.annotations.get(key) ?? []), value]);
  for (const { message, reason, index } of objections) {
    if (validationActions.includes('Deny')) deny(message, reason);
    if (validationActions.includes('Warn'))
      findings.warnings.push(`Validation failed for ValidatingAdmissionPolicy '${policy.metadata.name}' with binding '${binding.metadata.name}': ${message}`);
    if (!validationActions.includes('Audit')) continue;
    const failure = { message, policy: policy.metadata.name, binding: binding.metadata.name, expressionIndex: index, validationActions };
    record('validation.policy.admission.k8s.io/validation_failure', JSON.stringify([failure]));
  }
  for (const [key, value] of annotations) record(`${policy.metadata.name}/${key}`, value);
  for (const failure of failures) deny(failure);
}

function rejectionOf({ message, reason }: { readonly message: string; readonly reason: string }, object: ApiObject | undefined, attributes: Attributes) {
  const { message: told, of } = forbid(attributes, object ?? (attributes.before as ApiObject), message);
  return { kind: 'denied', code: codes[reason] ?? 422, reason, message: told, ...(of === undefined ? {} : { of }), causes: [message] } as const;
}
