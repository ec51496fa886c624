import { invalid, validateQualifiedName } from '../names.ts';
import type { Cause } from '../rejection.ts';

// Source: kubernetes pkg/apis/core/helper (standardResources, standardQuotaResources, standardContainerResources, integerResources).
const counted = [
  'configmaps',
  'persistentvolumeclaims',
  'pods',
  'replicationcontrollers',
  'resourcequotas',
  'secrets',
  'services',
  'services.loadbalancers',
  'services.nodeports',
];
const ofContainers = ['cpu', 'memory', 'ephemeral-storage'];
const quotas = new Set([...counted, ...ofContainers.flatMap((name) => [name, `requests.${name}`, `limits.${name}`]), 'requests.storage']);
const hugePages = 'hugepages-';

const isHugePages = (name: string): boolean => name.startsWith(hugePages);
export const isStandardQuota = (name: string): boolean => quotas.has(name) || isHugePages(name) || name.startsWith(`requests.${hugePages}`);
const isNative = (name: string): boolean => !name.includes('/') || name.includes('kubernetes.io/');
const isExtended = (name: string): boolean => !isNative(name) && !name.startsWith('requests.') && validateQualifiedName('', `requests.${name}`).length === 0;
/** Its amounts are whole numbers. */
export const isCounted = (name: string): boolean => counted.includes(name) || isExtended(name);
/** Its limit may be higher than its request. */
export const allowsOvercommit = (name: string): boolean => isNative(name) && !isHugePages(name);

/** Source: core/validation validateResourceName. */
export function validateResourceName(field: string, name: string): readonly Cause[] {
  const causes = validateQualifiedName(field, name);
  if (causes.length > 0 || name.includes('/')) return causes;
  return isStandardQuota(name) || name === 'storage' ? [] : [invalid(field, name, 'must be a standard resource type or fully qualified')];
}

/** Source: core/validation ValidateResourceQuotaResourceName. */
export const validateQuotaName = (field: string, name: string): readonly Cause[] => [
  ...validateResourceName(field, name),
  ...(name.includes('/') || isStandardQuota(name) ? [] : [invalid(field, name, 'must be a standard resource for quota')]),
];

/** Source: core/validation validateContainerResourceName. */
export function validateContainerResource(field: string, name: string): readonly Cause[] {
  const causes = validateResourceName(field, name);
  if (!name.includes('/'))
    return ofContainers.includes(name) || isHugePages(name) ? causes : [...causes, invalid(field, name, 'must be a standard resource for containers')];
  return isNative(name) || isExtended(name) ? causes : [...causes, invalid(field, name, "doesn't follow extended resource name standard")];
}
