// What one object takes of a quota, by the names that quotas use (RQ-1, RQ-6, RQ-7).
// Source: pkg/quota/v1/evaluator/core, apiserver pkg/quota/v1/generic.

import type { PersistentVolumeClaim, Pod, Service } from '../../schemas/kubernetes/types.ts';
import type { ApiObject } from '../api-object.ts';
import { takesRoom } from '../pod-requests.ts';
import { compareQuantities, type Quantity } from '../quantity.ts';
import { addAmounts, amountOf, amountsOf, noAmount, one, podAmounts, type Amounts, type ResourceList } from '../resource-list.ts';

/** What counts objects under a name of its own, besides `count/<resource>`. */
const countedByName = ['configmaps', 'persistentvolumeclaims', 'replicationcontrollers', 'resourcequotas', 'secrets', 'services'];

export function usageOf(resource: string, object: ApiObject): Amounts {
  const usage = new Map<string, Quantity>([[`count/${resource}`, one]]);
  if (countedByName.includes(resource)) usage.set(resource, one);
  if (resource === 'pods') addPod(usage, object as Pod);
  if (resource === 'services') addService(usage, object as Service);
  if (resource === 'persistentvolumeclaims') addClaim(usage, object as PersistentVolumeClaim);
  return usage;
}

const isHugePages = (name: string): boolean => name.startsWith('hugepages-');
/** Extended resources have a domain of their own. Source: component-helpers IsExtendedResourceName. */
const isExtended = (name: string): boolean => name.includes('/') && !name.includes('kubernetes.io/') && !name.startsWith('requests.');

/** The names under which quotas count what containers request and are limited to. */
export function computeNames(requests: Amounts, limits: Amounts): Amounts {
  const usage = new Map<string, Quantity>();
  for (const [name, amount] of requests) {
    const isPlain = name === 'cpu' || name === 'memory' || name === 'ephemeral-storage' || isHugePages(name);
    if (isPlain) usage.set(name, amount);
    if (isPlain || isExtended(name)) usage.set(`requests.${name}`, amount);
  }
  for (const name of ['cpu', 'memory', 'ephemeral-storage']) {
    const limit = limits.get(name);
    if (limit !== undefined) usage.set(`limits.${name}`, limit);
  }
  return usage;
}

/** A pod that has ended is only counted as an object. */
function addPod(usage: Map<string, Quantity>, pod: Pod): void {
  if (!takesRoom(pod)) return;
  const overhead = amountsOf(pod.spec?.overhead);
  const limits = podAmounts(pod, 'limits');
  const overheadOfLimits = new Map([...overhead].filter(([name]) => (limits.get(name)?.nanos ?? 0n) !== 0n));
  usage.set('pods', one);
  for (const [name, amount] of computeNames(addAmounts(podAmounts(pod, 'requests'), overhead), addAmounts(limits, overheadOfLimits))) usage.set(name, amount);
}

function addService(usage: Map<string, Quantity>, { spec }: Service): void {
  const ports = spec?.ports ?? [];
  const isBalanced = spec?.type === 'LoadBalancer';
  const counted =
    isBalanced && spec.allocateLoadBalancerNodePorts === false
      ? ports.filter(({ nodePort }) => nodePort)
      : isBalanced || spec?.type === 'NodePort'
        ? ports
        : [];
  usage.set('services.loadbalancers', isBalanced ? one : noAmount);
  usage.set('services.nodeports', { ...one, nanos: one.nanos * BigInt(counted.length) });
}

function addClaim(usage: Map<string, Quantity>, { metadata, spec, status }: PersistentVolumeClaim): void {
  const storageClass = spec?.storageClassName ?? metadata.annotations?.['volume.beta.kubernetes.io/storage-class'] ?? '';
  const suffix = '.storageclass.storage.k8s.io/';
  if (storageClass !== '') usage.set(`${storageClass}${suffix}persistentvolumeclaims`, one);
  const asked = spec?.resources?.requests?.['storage'];
  if (asked === undefined) return;
  const allocated = amountOf(status?.allocatedResources?.['storage']);
  const size = wholeUnits(compareQuantities(allocated, amountOf(asked)) > 0 ? allocated : amountOf(asked));
  usage.set('requests.storage', size);
  if (storageClass !== '') usage.set(`${storageClass}${suffix}requests.storage`, size);
}

/** Bytes are counted whole. */
const wholeUnits = (quantity: Quantity): Quantity => ({ ...quantity, nanos: ((quantity.nanos + one.nanos - 1n) / one.nanos) * one.nanos });

/** The resources whose objects a quota with these limits counts. */
export function countedResources(hard: ResourceList): readonly string[] {
  const resources = Object.keys(hard).map((name) => {
    if (name.startsWith('count/')) return name.slice('count/'.length);
    if (name === 'requests.storage' || name.includes('.storageclass.storage.k8s.io/')) return 'persistentvolumeclaims';
    if (name.startsWith('services.')) return 'services';
    return countedByName.includes(name) ? name : 'pods';
  });
  return [...new Set(resources)].sort();
}
