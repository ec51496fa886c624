// Which objects a quota is about (RQ-2). Source: pkg/quota/v1/evaluator/core podMatchesScopeFunc, pvcMatchesScopeFunc.

import type { PersistentVolumeClaim, Pod, PodAffinityTerm, ScopedResourceSelectorRequirement } from '../../schemas/kubernetes/types.ts';
import type { ApiObject } from '../api-object.ts';
import { namedOperators, valueHolds } from '../label-requirement.ts';
import { amountOf } from '../resource-list.ts';

export interface Scoped {
  readonly scopes?: readonly string[];
  readonly scopeSelector?: { readonly matchExpressions?: readonly ScopedResourceSelectorRequirement[] };
}

/** True when all of its scopes hold; a kind that has no scopes is in no scoped quota. */
export function isInScope(resource: string, object: ApiObject, { scopes, scopeSelector }: Scoped): boolean {
  const requirements = [...(scopes ?? []).map((scopeName) => ({ scopeName, operator: 'Exists' })), ...(scopeSelector?.matchExpressions ?? [])];
  return requirements.every((requirement) =>
    resource === 'pods'
      ? podMatches(object as Pod, requirement)
      : resource === 'persistentvolumeclaims'
        ? claimMatches(object as PersistentVolumeClaim, requirement)
        : false,
  );
}

function podMatches(pod: Pod, requirement: ScopedResourceSelectorRequirement): boolean {
  const isTerminating = (pod.spec?.activeDeadlineSeconds ?? -1) >= 0;
  switch (requirement.scopeName) {
    case 'Terminating':
      return isTerminating;
    case 'NotTerminating':
      return !isTerminating;
    case 'BestEffort':
      return isBestEffort(pod);
    case 'NotBestEffort':
      return !isBestEffort(pod);
    case 'PriorityClass':
      return valueMatches(pod.spec?.priorityClassName || undefined, requirement);
    case 'CrossNamespacePodAffinity':
      return affinityTerms(pod).some((term) => (term.namespaces ?? []).length > 0 || term.namespaceSelector !== undefined);
    default:
      return false;
  }
}

function claimMatches({ spec, status }: PersistentVolumeClaim, requirement: ScopedResourceSelectorRequirement): boolean {
  if (requirement.scopeName !== 'VolumeAttributesClass') return false;
  const names = [spec?.volumeAttributesClassName, status?.currentVolumeAttributesClassName, status?.modifyVolumeStatus?.targetVolumeAttributesClassName];
  const present = [...new Set(names.filter((name) => name !== undefined && name !== ''))];
  return present.length === 0 ? valueMatches(undefined, requirement) : present.some((name) => valueMatches(name, requirement));
}

/** As a label of the scope's name would match. */
function valueMatches(value: string | undefined, { operator, values = [] }: ScopedResourceSelectorRequirement): boolean {
  const known = namedOperators[operator];
  return known !== undefined && valueHolds(known, values, value);
}

/** No amount of cpu or memory is asked for or limited. Source: core/v1/helper/qos. */
function isBestEffort({ spec }: Pod): boolean {
  const lists = [...(spec?.containers ?? []), ...(spec?.initContainers ?? []), { resources: spec?.resources }].flatMap(({ resources }) => [
    resources?.requests,
    resources?.limits,
  ]);
  return lists.every((list) => ['cpu', 'memory'].every((name) => amountOf(list?.[name]).nanos === 0n));
}

function affinityTerms({ spec }: Pod): readonly PodAffinityTerm[] {
  return [spec?.affinity?.podAffinity, spec?.affinity?.podAntiAffinity].flatMap((affinity) => [
    ...(affinity?.requiredDuringSchedulingIgnoredDuringExecution ?? []),
    ...(affinity?.preferredDuringSchedulingIgnoredDuringExecution ?? []).map(({ podAffinityTerm }) => podAffinityTerm),
  ]);
}
