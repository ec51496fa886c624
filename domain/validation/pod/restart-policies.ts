import type { Container, ContainerResizePolicy } from '../../../schemas/kubernetes/types.ts';
import { duplicate, invalid, notSupported, required, tooMany } from '../../names.ts';
import type { Cause } from '../../rejection.ts';

const policies = ['Always', 'Never', 'OnFailure'];
const actions = ['Restart', 'RestartAllContainers'];
const operators = ['In', 'NotIn'];

/** A container's own policy, with rules by exit code. Source: core/validation validateContainerRestartPolicy. */
export function validateRestartPolicy(field: string, { restartPolicy, restartPolicyRules: rules = [] }: Container): readonly Cause[] {
  const causes: Cause[] = [];
  if (restartPolicy === undefined && rules.length > 0)
    causes.push(required(`${field}.restartPolicy`, 'must specify restartPolicy when restart rules are used'));
  if (restartPolicy !== undefined && !policies.includes(restartPolicy)) causes.push(notSupported(`${field}.restartPolicy`, restartPolicy, policies));
  if (rules.length > 20) causes.push(tooMany(`${field}.restartPolicyRules`, rules.length, 20));
  rules.forEach(({ action, exitCodes }, index) => {
    const at = `${field}.restartPolicyRules[${index}]`;
    if (!actions.includes(action)) causes.push(notSupported(`${at}.action`, action ?? '', actions));
    if (exitCodes === undefined) return causes.push(required(`${at}.exitCodes`, 'must be specified'));
    const { operator, values = [] } = exitCodes;
    if (!operators.includes(operator)) causes.push(notSupported(`${at}.exitCodes.operator`, operator ?? '', operators));
    if (values.length > 255) causes.push(tooMany(`${at}.exitCodes.values`, values.length, 255));
    return undefined;
  });
  return causes;
}

const resizable = ['cpu', 'memory'];
const resizePolicies = ['NotRequired', 'RestartContainer'];

/** Source: core/validation validateResizePolicy. */
export function validateResizePolicy(field: string, list: readonly Partial<ContainerResizePolicy>[] = [], podPolicy: string | undefined): readonly Cause[] {
  const seen = new Set<string>();
  return list.flatMap(({ resourceName = '', restartPolicy = '' }, index) => {
    const causes: Cause[] = seen.has(resourceName) ? [duplicate(`${field}[${index}]`, resourceName)] : [];
    seen.add(resourceName);
    if (resourceName === '') causes.push(required(field));
    else if (!resizable.includes(resourceName)) causes.push(notSupported(field, resourceName, resizable));
    if (restartPolicy === '') causes.push(required(field));
    else if (!resizePolicies.includes(restartPolicy)) causes.push(notSupported(field, restartPolicy, resizePolicies));
    if (podPolicy === 'Never' && restartPolicy !== 'NotRequired')
      causes.push(invalid(field, restartPolicy, "must be 'NotRequired' when pod `restartPolicy` is 'Never'"));
    return causes;
  });
}
