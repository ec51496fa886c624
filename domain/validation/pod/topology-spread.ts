import type { TopologySpreadConstraint } from '../../../schemas/kubernetes/types.ts';
import { duplicate, invalid, notSupported, required } from '../../names.ts';
import type { Cause } from '../../rejection.ts';
import { validateSelector } from '../selectors.ts';
import { validateLabelKeys } from './label-keys.ts';

const actions = ['DoNotSchedule', 'ScheduleAnyway'];
const policies = ['Honor', 'Ignore'];

/** Source: core/validation validateTopologySpreadConstraints. */
export function validateTopologySpread(field: string, constraints: readonly Partial<TopologySpreadConstraint>[] = []): readonly Cause[] {
  const pairOf = ({ topologyKey = '', whenUnsatisfiable = '' }: Partial<TopologySpreadConstraint>): string => `{${topologyKey}, ${whenUnsatisfiable}}`;
  const last = new Map(constraints.map((constraint, index) => [pairOf(constraint), index]));
  return constraints.flatMap((constraint, index) => {
    const at = `${field}[${index}]`;
    const { maxSkew = 0, topologyKey = '', whenUnsatisfiable = '', minDomains } = constraint;
    const isRepeated = last.get(pairOf(constraint)) !== index;
    const causes: Cause[] = [...validatePositive(`${at}.maxSkew`, maxSkew)];
    if (!topologyKey) causes.push(required(`${at}.topologyKey`, 'can not be empty'));
    if (!actions.includes(whenUnsatisfiable)) causes.push(notSupported(`${at}.whenUnsatisfiable`, whenUnsatisfiable, actions));
    if (isRepeated) causes.push(duplicate(`${at}.{topologyKey, whenUnsatisfiable}`, pairOf(constraint)));
    if (minDomains !== undefined) {
      causes.push(...validatePositive(`${at}.minDomains`, minDomains));
      if (whenUnsatisfiable !== 'DoNotSchedule')
        causes.push(invalid(`${at}.minDomains`, minDomains, `can only use minDomains if whenUnsatisfiable=DoNotSchedule, not ${whenUnsatisfiable}`));
    }
    for (const policy of ['nodeAffinityPolicy', 'nodeTaintsPolicy'] as const) {
      const value = constraint[policy];
      if (value !== undefined && !policies.includes(value)) causes.push(notSupported(`${at}.${policy}`, value, policies));
    }
    causes.push(...validateLabelKeys(at, constraint.matchLabelKeys, [], constraint.labelSelector));
    return [...causes, ...validateSelector(`${at}.labelSelector`, constraint.labelSelector)];
  });
}

const validatePositive = (field: string, value: number): readonly Cause[] => (value > 0 ? [] : [invalid(field, value, 'must be greater than zero')]);
