// What the webhooks of both kinds of configuration and the rules of policies share. Source: admissionregistration/validation.
import type { MatchResources, NamedRuleWithOperations, RuleWithOperations } from '../../schemas/kubernetes/types.ts';
import { duplicate, invalid, notSupported, required, tooMany, validatePathSegment, validateQualifiedName } from '../names.ts';
import type { Cause } from '../rejection.ts';
import { validateSelector } from '../validation/selectors.ts';
import { repeatsOf } from '../validation/repeats.ts';

export const failurePolicies = ['Fail', 'Ignore'];
export const matchPolicies = ['Equivalent', 'Exact'];
const operations = ['*', 'CONNECT', 'CREATE', 'DELETE', 'UPDATE'];
const scopes = ['*', 'Cluster', 'Namespaced'];
const conditionsMax = 64;

const withScope = <T extends { readonly scope?: string }>(rule: T): T => ({ ...rule, scope: rule.scope ?? '*' });

/** Source: admissionregistration/v1 SetDefaults_Rule. */
export const withScopes = <T extends { readonly scope?: string }>(rules: readonly T[] | undefined): readonly T[] | undefined => rules?.map(withScope);

/** Source: admissionregistration/v1 SetDefaults_MatchResources. */
export const withMatchDefaults = (resources: MatchResources): MatchResources => ({
  ...resources,
  matchPolicy: resources.matchPolicy ?? 'Equivalent',
  namespaceSelector: resources.namespaceSelector ?? {},
  objectSelector: resources.objectSelector ?? {},
  ...(resources.resourceRules === undefined ? {} : { resourceRules: resources.resourceRules.map(withScope) }),
  ...(resources.excludeResourceRules === undefined ? {} : { excludeResourceRules: resources.excludeResourceRules.map(withScope) }),
});

export function validateRule(field: string, rule: RuleWithOperations): readonly Cause[] {
  const { operations: asked = [], apiGroups = [], apiVersions = [], resources = [], scope } = rule;
  const causes: Cause[] = asked.length === 0 ? [required(`${field}.operations`)] : [];
  const alone = (name: string, list: readonly string[], what: string): void => {
    if (list.length > 1 && list.includes('*')) causes.push(invalid(`${field}.${name}`, list, `if '*' is present, must not specify other ${what}`));
  };
  alone('operations', asked, 'operations');
  asked.forEach((operation, index) => {
    if (!operations.includes(operation)) causes.push(notSupported(`${field}.operations[${index}]`, operation, operations));
  });
  if (apiGroups.length === 0) causes.push(required(`${field}.apiGroups`));
  alone('apiGroups', apiGroups, 'API groups');
  if (apiVersions.length === 0) causes.push(required(`${field}.apiVersions`));
  alone('apiVersions', apiVersions, 'API versions');
  apiVersions.forEach((version, index) => {
    if (version === '') causes.push(required(`${field}.apiVersions[${index}]`));
  });
  causes.push(...validateResources(`${field}.resources`, resources));
  if (scope !== undefined && !scopes.includes(scope)) causes.push(notSupported(`${field}.scope`, scope, scopes));
  return causes;
}

function validateResources(field: string, resources: readonly string[]): readonly Cause[] {
  if (resources.length === 0) return [required(field)];
  const causes: Cause[] = [];
  const wholeOf = new Set<string>();
  const everywhere = new Set<string>();
  resources.forEach((resource, index) => {
    if (resource === '') causes.push(required(`${field}[${index}]`));
    const slash = resource.indexOf('/');
    if (slash < 0) return;
    const [name, sub] = [resource.slice(0, slash), resource.slice(slash + 1)];
    if (wholeOf.has(name)) causes.push(invalid(`${field}[${index}]`, resource, `if '${name}/*' is present, must not specify ${resource}`));
    if (everywhere.has(sub)) causes.push(invalid(`${field}[${index}]`, resource, `if '*/${sub}' is present, must not specify ${resource}`));
    if (sub === '*') wholeOf.add(name);
    if (name === '*') everywhere.add(sub);
  });
  if (resources.length > 1 && resources.includes('*/*')) causes.push(invalid(field, resources, "if '*/*' is present, must not specify other resources"));
  // Kubernetes looks at the last one without a subresource only.
  const last = resources.filter((resource) => resource !== '' && !resource.includes('/')).at(-1);
  if (resources.includes('*') && last !== undefined && last !== '*')
    causes.push(invalid(field, resources, "if '*' is present, must not specify other resources without subresources"));
  return causes;
}

function validateNamedRule(field: string, rule: NamedRuleWithOperations): readonly Cause[] {
  const names = rule.resourceNames ?? [];
  const repeats = repeatsOf(names);
  return [
    ...names.flatMap((name, index) => [
      ...validatePathSegment(`${field}.resourceNames[${index}]`, name),
      ...(repeats.has(index) ? [duplicate(`${field}.resourceNames[${index}]`, name)] : []),
    ]),
    ...validateRule(field, rule),
  ];
}

export function validateMatchResources(field: string, resources: MatchResources): readonly Cause[] {
  const { matchPolicy = '' } = resources;
  const rules = (list: 'resourceRules' | 'excludeResourceRules'): readonly Cause[] =>
    (resources[list] ?? []).flatMap((rule, index) => validateNamedRule(`${field}.${list}[${index}]`, rule));
  return [
    ...(matchPolicies.includes(matchPolicy) ? [] : [notSupported(`${field}.matchPolicy`, matchPolicy, matchPolicies)]),
    ...validateSelector(`${field}.namespaceSelector`, resources.namespaceSelector),
    ...validateSelector(`${field}.objectSelector`, resources.objectSelector),
    ...rules('resourceRules'),
    ...rules('excludeResourceRules'),
  ];
}

/** `problems`: why the expression of each does not compile. */
export function validateMatchConditions(
  field: string,
  conditions: readonly { readonly name?: string; readonly expression?: string }[],
  problems: readonly (string | undefined)[],
): readonly Cause[] {
  const repeats = repeatsOf(conditions.map(({ name }) => name));
  return [
    ...(conditions.length > conditionsMax ? [tooMany(field, conditions.length, conditionsMax)] : []),
    ...conditions.flatMap(({ name = '', expression = '' }, index) => [
      ...validateCondition(`${field}[${index}].expression`, expression.trim(), problems[index]),
      ...(name === '' ? [required(`${field}[${index}].name`)] : validateQualifiedName(`${field}[${index}].name`, name)),
      ...(name !== '' && repeats.has(index) ? [duplicate(`${field}[${index}].name`, name)] : []),
    ]),
  ];
}

function validateCondition(field: string, expression: string, problem: string | undefined): readonly Cause[] {
  if (expression === '') return [required(field)];
  return problem === undefined ? [] : [invalid(field, expression, problem)];
}
