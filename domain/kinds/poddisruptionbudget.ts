import type { PodDisruptionBudget } from '../../schemas/kubernetes/types.ts';
import { invalid, notSupported } from '../names.ts';
import type { Cause } from '../rejection.ts';
import { validateConditions } from '../validation/conditions.ts';
import { validateAllNonNegative } from '../validation/numbers.ts';
import { validateSelector } from '../validation/selectors.ts';
import { validateNotMoreThanAll, validateShare } from '../validation/shares.ts';
import type { KindRules } from './kind-rules.ts';

const policies = ['AlwaysAllow', 'IfHealthyBudget'];

/** Source: registry/policy/poddisruptionbudget strategy.go; policy/validation. */
export const podDisruptionBudgetRules: KindRules<PodDisruptionBudget> = {
  countsGenerations: true,
  leastStatus: { disruptionsAllowed: 0, currentHealthy: 0, desiredHealthy: 0, expectedPods: 0 },
  unconditionalUpdate: false,
  validate: validateSpec,
  validateStatus: ({ status }) =>
    status === undefined
      ? []
      : [
          ...validateConditions('status.conditions', status.conditions),
          ...validateAllNonNegative('status', status, ['disruptionsAllowed', 'currentHealthy', 'desiredHealthy', 'expectedPods']),
        ],
};

/** Ids PDB-1. */
function validateSpec({ spec = {} }: PodDisruptionBudget): readonly Cause[] {
  const { minAvailable, maxUnavailable, selector, unhealthyPodEvictionPolicy: policy } = spec;
  return [
    ...(minAvailable !== undefined && maxUnavailable !== undefined ? [invalid('spec', spec, 'minAvailable and maxUnavailable cannot be both set')] : []),
    ...(['minAvailable', 'maxUnavailable'] as const).flatMap((name) => [
      ...validateShare(`spec.${name}`, spec[name]),
      ...validateNotMoreThanAll(`spec.${name}`, spec[name]),
    ]),
    ...validateSelector('spec.selector', selector),
    ...(policy === undefined || policies.includes(policy) ? [] : [notSupported('spec.unhealthyPodEvictionPolicy', policy, policies)]),
  ];
}
