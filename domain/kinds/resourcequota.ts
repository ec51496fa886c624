import type { ResourceQuota, ResourceQuotaSpec } from '../../schemas/kubernetes/types.ts';
import { immutable, invalid, required } from '../names.ts';
import { compareQuantities, parseQuantity } from '../quantity.ts';
import type { Cause } from '../rejection.ts';
import { isWhole, validateNotNegative } from '../validation/quantities.ts';
import { isCounted, isStandardQuota, validateQuotaName } from '../validation/resource-names.ts';
import type { KindRules } from './kind-rules.ts';

/** QUO-*. Source: core/validation ValidateResourceQuota, registry/core/resourcequota strategy. */
export const resourceQuotaRules: KindRules<ResourceQuota> = {
  prepareCreate: (quota) => ({ ...quota, status: {} }),
  validate: ({ spec = {} }, before) => {
    const causes = [...validateAmounts('spec.hard', spec.hard), ...validateScopes(spec), ...validateSelector(spec)];
    const sorted = (scopes: readonly string[] | undefined): string => [...new Set(scopes ?? [])].sort().join();
    return before === undefined || sorted(before.spec?.scopes) === sorted(spec.scopes) ? causes : [...causes, immutable('spec.scopes', spec.scopes ?? null)];
  },
  validateStatus: ({ status }) => [...validateAmounts('status.hard', status?.hard), ...validateAmounts('status.used', status?.used)],
  warnings: ({ spec }, before) =>
    before === undefined ? ['cpu', 'memory', 'storage', 'ephemeral-storage'].flatMap((name) => warnOf(spec?.hard ?? {}, name)) : [],
};

function validateAmounts(field: string, amounts: Readonly<Record<string, string>> = {}): readonly Cause[] {
  return Object.entries(amounts).flatMap(([name, amount]) => {
    const path = `${field}[${name}]`;
    return [
      ...validateQuotaName(path, name),
      ...validateNotNegative(path, amount),
      ...(isCounted(name) && !isWhole(amount) ? [invalid(path, amount, 'must be an integer')] : []),
    ];
  });
}

const ofPods = ['pods'];
const ofPodsAndCompute = [...ofPods, 'cpu', 'memory', 'limits.cpu', 'limits.memory', 'requests.cpu', 'requests.memory'];
const ofClaims = ['persistentvolumeclaims', 'requests.storage'];

/** What each scope can count. Source: kubernetes pkg/apis/core/helper IsResourceQuotaScopeValidForResource. */
const resourcesOfScope: Readonly<Record<string, readonly string[]>> = {
  Terminating: ofPodsAndCompute,
  NotTerminating: ofPodsAndCompute,
  BestEffort: ofPods,
  NotBestEffort: ofPodsAndCompute,
  PriorityClass: ofPodsAndCompute,
  CrossNamespacePodAffinity: ofPodsAndCompute,
  VolumeAttributesClass: ofClaims,
};

const misfits = (scope: string, hard: ResourceQuotaSpec['hard']): readonly string[] =>
  Object.keys(hard ?? {}).filter((name) => isStandardQuota(name) && resourcesOfScope[scope]?.includes(name) === false);

const conflict = (scopes: ReadonlySet<string>): number =>
  [
    ['BestEffort', 'NotBestEffort'],
    ['Terminating', 'NotTerminating'],
  ].filter((pair) => pair.every((scope) => scopes.has(scope))).length;

function validateScopes({ scopes = [], hard }: ResourceQuotaSpec): readonly Cause[] {
  const say = (message: string): Cause => invalid('spec.scopes', scopes, message);
  return [
    ...scopes.flatMap((scope) => [
      ...(resourcesOfScope[scope] === undefined ? [say('unsupported scope')] : []),
      ...misfits(scope, hard).map(() => say('unsupported scope applied to resource')),
    ]),
    ...Array.from({ length: conflict(new Set(scopes)) }, () => say('conflicting scopes')),
  ];
}

const existsOnly = ['BestEffort', 'NotBestEffort', 'Terminating', 'NotTerminating', 'CrossNamespacePodAffinity'];

function validateSelector({ scopeSelector, scopes, hard }: ResourceQuotaSpec): readonly Cause[] {
  const field = 'spec.scopeSelector.matchExpressions';
  const expressions = scopeSelector?.matchExpressions ?? [];
  const causes = expressions.flatMap(({ scopeName = '', operator = '', values = [] }) => {
    const found: Cause[] = resourcesOfScope[scopeName] === undefined ? [invalid(`${field}.scopeName`, scopeName, 'unsupported scope')] : [];
    found.push(...misfits(scopeName, hard).map(() => invalid(field, scopeSelector, 'unsupported scope applied to resource')));
    if (existsOnly.includes(scopeName) && operator !== 'Exists')
      found.push(
        invalid(
          `${field}.operator`,
          operator,
          "must be 'Exists' when scope is any of ResourceQuotaScopeTerminating, ResourceQuotaScopeNotTerminating, ResourceQuotaScopeBestEffort, ResourceQuotaScopeNotBestEffort or ResourceQuotaScopeCrossNamespacePodAffinity",
        ),
      );
    if (operator === 'In' || operator === 'NotIn') {
      if (values.length === 0) found.push(required(`${field}.values`, "must be at least one value when `operator` is 'In' or 'NotIn' for scope selector"));
    } else if (operator === 'Exists' || operator === 'DoesNotExist') {
      if (values.length > 0) found.push(invalid(`${field}.values`, values, "must be no value when `operator` is 'Exist' or 'DoesNotExist' for scope selector"));
    } else found.push(invalid(`${field}.operator`, operator, 'not a valid selector operator'));
    return found;
  });
  const conflicts = conflict(new Set(expressions.map(({ scopeName = '' }) => scopeName)));
  return [...causes, ...Array.from({ length: conflicts }, () => invalid(field, scopes ?? null, 'conflicting scopes'))];
}

function warnOf(hard: Readonly<Record<string, string>>, name: string): readonly string[] {
  const isBare = hard[`requests.${name}`] === undefined && (name === 'cpu' || name === 'memory');
  const request = isBare ? name : `requests.${name}`;
  const limit = `limits.${name}`;
  const [asked, allowed] = [parseQuantity(hard[request] ?? ''), parseQuantity(hard[limit] ?? '')];
  return asked.ok && allowed.ok && compareQuantities(asked.value, allowed.value) > 0
    ? [`ResourceQuota ${request} (${hard[request]}) should be less than ${limit} (${hard[limit]})`]
    : [];
}
