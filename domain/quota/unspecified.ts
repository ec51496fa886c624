import type { Pod } from '../../schemas/kubernetes/types.ts';
import { amountsOf, type ResourceList } from '../resource-list.ts';
import { computeNames } from './usage.ts';

const mandatory = ['cpu', 'limits.cpu', 'limits.memory', 'memory', 'requests.cpu', 'requests.memory'];

/**
 * A quota on cpu or memory makes every container say how much it takes (RQ-4); what the pod as a whole says is enough.
 * Source: pkg/quota/v1/evaluator/core podEvaluator.Constraints.
 */
export function unspecified({ spec }: Pod, hard: ResourceList): string | undefined {
  if (spec?.resources?.requests !== undefined || spec?.resources?.limits !== undefined) return undefined;
  const containers = [...(spec?.containers ?? []), ...(spec?.initContainers ?? [])];
  const missing = mandatory
    .filter((name) => Object.hasOwn(hard, name))
    .flatMap((name) => {
      const silent = containers.filter(({ resources }) => !computeNames(amountsOf(resources?.requests), amountsOf(resources?.limits)).has(name));
      return silent.length === 0 ? [] : [`${name} for: ${[...new Set(silent.map((container) => container.name))].sort().join(',')}`];
    });
  return missing.length === 0 ? undefined : `must specify ${missing.join('; ')}`;
}
