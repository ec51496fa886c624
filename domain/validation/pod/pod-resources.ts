import type { Pod, PodSpec } from '../../../schemas/kubernetes/types.ts';
import { invalid } from '../../names.ts';
import { compareQuantities, formatQuantity } from '../../quantity.ts';
import type { Cause } from '../../rejection.ts';
import { amountOf, amountsOf, podAmounts } from '../../resource-list.ts';
import { validatePodResourceList } from './resources.ts';

/** What a pod as a whole may use, and that its containers stay within it. Source: core/validation validatePodResources. */
export const validatePodResources = (field: string, spec: PodSpec): readonly Cause[] =>
  spec.resources === undefined
    ? []
    : [...validatePodResourceList(`${field}.resources`, spec), ...(spec.os?.name === 'windows' ? [] : validateConsistency(`${field}.resources`, spec))];

function validateConsistency(field: string, spec: PodSpec): readonly Cause[] {
  const { requests = {}, limits = {} } = spec.resources ?? {};
  const { resources: _whole, ...ofContainers } = spec;
  const pod: Pick<Pod, 'spec'> = { spec: ofContainers };
  const causes: Cause[] = [];
  for (const [kind, given] of [
    ['requests', requests],
    ['limits', limits],
  ] as const)
    for (const [name, sum] of podAmounts(pod, kind)) {
      const text = given[name];
      if (text === undefined || (kind === 'limits' && !name.startsWith('hugepages-')) || compareQuantities(sum, amountOf(text)) <= 0) continue;
      const at = `${field}.${kind}[${name}]`;
      causes.push(invalid(at, formatQuantity(amountOf(text)), `must be greater than or equal to aggregate container ${kind} of ${formatQuantity(sum)}`));
    }
  (spec.containers ?? []).forEach((container, index) => {
    for (const [name, limit] of amountsOf(container.resources?.limits)) {
      const most = limits[name];
      if (most === undefined || compareQuantities(limit, amountOf(most)) <= 0) continue;
      const at = `${field}.containers[${index}][${name}].limits`;
      causes.push(invalid(at, formatQuantity(limit), `must be less than or equal to pod limits of ${formatQuantity(amountOf(most))}`));
    }
  });
  return causes;
}
