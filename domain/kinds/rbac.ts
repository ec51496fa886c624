import type { ClusterRole, ClusterRoleBinding, PolicyRule, Role, RoleBinding, RoleRef, Subject } from '../../schemas/kubernetes/types.ts';
import { jsonEqual } from '../json-equal.ts';
import { invalid, notSupported, required, validateName, validatePathSegment } from '../names.ts';
import type { Cause } from '../rejection.ts';
import { validateSelector } from '../validation/selectors.ts';
import type { KindRules } from './kind-rules.ts';

const rbacGroup = 'rbac.authorization.k8s.io';

/** Names such as `system:node`. */
const ofRbac = { nameIs: 'path-segment', createsOnUpdate: true } as const;

/** Source: rbac/validation ValidateRole. */
export const roleRules: KindRules<Role> = { ...ofRbac, validate: ({ rules = [] }) => validateRules(rules, true) };

/** Source: rbac/validation ValidateClusterRole. */
export const clusterRoleRules: KindRules<ClusterRole> = {
  ...ofRbac,
  validate: ({ rules = [], aggregationRule }) => [
    ...validateRules(rules, false),
    ...(aggregationRule === undefined ? [] : validateAggregation(aggregationRule)),
  ],
};

/** Source: rbac/v1 SetDefaults_RoleBinding, rbac/validation ValidateRoleBinding. */
export const roleBindingRules: KindRules<RoleBinding> = {
  ...ofRbac,
  defaults: (binding) => withBindingDefaults(binding),
  validate: (binding, before) => validateBinding(binding, before, ['Role', 'ClusterRole']),
};

/** Source: rbac/v1 SetDefaults_ClusterRoleBinding, rbac/validation ValidateClusterRoleBinding. */
export const clusterRoleBindingRules: KindRules<ClusterRoleBinding> = {
  ...ofRbac,
  defaults: (binding) => withBindingDefaults(binding),
  validate: (binding, before) => validateBinding(binding, before, ['ClusterRole']),
};

const validateRules = (rules: readonly PolicyRule[], isNamespaced: boolean): readonly Cause[] =>
  rules.flatMap((rule, index) => validateRule(`rules[${index}]`, rule, isNamespaced));

function validateRule(field: string, rule: PolicyRule, isNamespaced: boolean): readonly Cause[] {
  const { verbs = [], apiGroups = [], resources = [], resourceNames = [], nonResourceURLs = [] } = rule;
  const causes: Cause[] = verbs.length === 0 ? [required(`${field}.verbs`, 'verbs must contain at least one value')] : [];
  if (nonResourceURLs.length > 0) {
    if (isNamespaced) causes.push(invalid(`${field}.nonResourceURLs`, nonResourceURLs, 'namespaced rules cannot apply to non-resource URLs'));
    if (apiGroups.length + resources.length + resourceNames.length > 0)
      causes.push(invalid(`${field}.nonResourceURLs`, nonResourceURLs, 'rules cannot apply to both regular resources and non-resource URLs'));
    return causes;
  }
  if (apiGroups.length === 0) causes.push(required(`${field}.apiGroups`, 'resource rules must supply at least one api group'));
  if (resources.length === 0) causes.push(required(`${field}.resources`, 'resource rules must supply at least one resource'));
  return causes;
}

function validateAggregation({ clusterRoleSelectors = [] }: NonNullable<ClusterRole['aggregationRule']>): readonly Cause[] {
  const field = 'aggregationRule.clusterRoleSelectors';
  if (clusterRoleSelectors.length === 0) return [required(field, 'at least one clusterRoleSelector required if aggregationRule is non-nil')];
  return clusterRoleSelectors.flatMap((selector, index) => validateSelector(`${field}[${index}]`, selector));
}

interface Binding {
  readonly subjects?: readonly Subject[];
  readonly roleRef?: RoleRef;
}

const withBindingDefaults = <T extends Binding>(binding: T): T => ({
  ...binding,
  ...(binding.roleRef === undefined ? {} : { roleRef: { ...binding.roleRef, apiGroup: binding.roleRef.apiGroup || rbacGroup } }),
  ...(binding.subjects === undefined
    ? {}
    : {
        subjects: binding.subjects.map((subject) =>
          !subject.apiGroup && (subject.kind === 'User' || subject.kind === 'Group') ? { ...subject, apiGroup: rbacGroup } : subject,
        ),
      }),
});

function validateBinding(binding: Binding, before: Binding | undefined, kinds: readonly string[]): readonly Cause[] {
  const { apiGroup = rbacGroup, kind = '', name = '' } = binding.roleRef ?? {};
  const causes: Cause[] = [];
  if (apiGroup !== rbacGroup) causes.push(notSupported('roleRef.apiGroup', apiGroup, [rbacGroup]));
  if (!kinds.includes(kind)) causes.push(notSupported('roleRef.kind', kind, kinds));
  causes.push(...(name === '' ? [required('roleRef.name')] : validatePathSegment('roleRef.name', name)));
  binding.subjects?.forEach((subject, index) => causes.push(...validateSubject(`subjects[${index}]`, subject, kinds.includes('Role'))));
  if (before !== undefined && !jsonEqual(before.roleRef, binding.roleRef))
    // Kubernetes prints the Go struct.
    causes.push(invalid('roleRef', { APIGroup: apiGroup, Kind: kind, Name: name }, 'cannot change roleRef'));
  return causes;
}

function validateSubject(field: string, { kind = '', name = '', namespace = '', apiGroup = '' }: Subject, isNamespaced: boolean): readonly Cause[] {
  const causes: Cause[] = name === '' ? [required(`${field}.name`)] : [];
  if (kind === 'ServiceAccount') {
    if (name !== '') causes.push(...validateName(`${field}.name`, name, 'dns-subdomain'));
    if (apiGroup !== '') causes.push(notSupported(`${field}.apiGroup`, apiGroup, ['']));
    if (!isNamespaced && namespace === '') causes.push(required(`${field}.namespace`));
  } else if (kind === 'User' || kind === 'Group') {
    if (apiGroup !== rbacGroup) causes.push(notSupported(`${field}.apiGroup`, apiGroup, [rbacGroup]));
  } else causes.push(notSupported(`${field}.kind`, kind, ['ServiceAccount', 'User', 'Group']));
  return causes;
}
