import type { Lease } from '../../schemas/kubernetes/types.ts';
import { forbidden, invalid, notSupported, validateQualifiedName } from '../names.ts';
import type { Cause } from '../rejection.ts';
import type { KindRules } from './kind-rules.ts';

/** Source: coordination/validation ValidateLeaseSpec; registry/coordination/lease: a replace says what it replaces, or creates. */
export const leaseRules: KindRules<Lease> = {
  unconditionalUpdate: false,
  createsOnUpdate: true,
  defaults: (lease) => ({ ...lease, spec: { ...lease.spec } }),
  prepareCreate: (lease) => withoutCoordination(lease),
  prepareUpdate: (lease, before) => (before.spec?.strategy === undefined && before.spec?.preferredHolder === undefined ? withoutCoordination(lease) : lease),
  validate({ spec = {} }) {
    const causes: Cause[] = [];
    if (spec.leaseDurationSeconds !== undefined && spec.leaseDurationSeconds <= 0)
      causes.push(invalid('spec.leaseDurationSeconds', spec.leaseDurationSeconds, 'must be greater than 0'));
    if (spec.leaseTransitions !== undefined && spec.leaseTransitions < 0)
      causes.push(invalid('spec.leaseTransitions', spec.leaseTransitions, 'must be greater than or equal to 0'));
    if (spec.strategy !== undefined) causes.push(...validateStrategy(spec.strategy));
    if (spec.preferredHolder && !spec.strategy) causes.push(forbidden('spec.preferredHolder', 'may only be specified if `strategy` is defined'));
    return causes;
  },
};

/** The gate of coordinated leader election is closed by default: its fields are dropped where they are new. */
function withoutCoordination(lease: Lease): Lease {
  const { strategy: _strategy, preferredHolder: _holder, ...spec } = lease.spec ?? {};
  return { ...lease, spec };
}

/** The doubled name of the field is Kubernetes'. */
const validateStrategy = (strategy: string): readonly Cause[] =>
  strategy.includes('/')
    ? validateQualifiedName('spec.strategy.strategy', strategy)
    : strategy === 'OldestEmulationVersion'
      ? []
      : [notSupported('spec.strategy.strategy', strategy, ['OldestEmulationVersion'])];
