import type { Service } from '../../schemas/kubernetes/types.ts';
import { claimServiceAddresses } from '../claims/service-addresses.ts';
import { err } from '../result.ts';
import type { KindRules } from './kind-rules.ts';
import { keepAllocated, withAddresses, withLinkedAddresses, withServiceDefaults } from './service-defaults.ts';
import { withFamilies } from './service-families.ts';
import { serviceWarnings, validateBalancerStatus, withIpModes } from './service-status.ts';
import { validateServiceSpec, validateServiceUpdate } from './service-validation.ts';

/** Source: core/validation ValidateService, core/v1 SetDefaults_Service, registry/core/service (SVC-…). */
export const serviceRules: KindRules<Service> = {
  nameIs: 'dns-label',
  createsOnUpdate: true,
  defaults: withServiceDefaults,
  prepareCreate: (service) => ({ ...withFamilies(withAddresses(service)), status: { loadBalancer: {} } }),
  prepareUpdate: (service, before) => withFamilies(keepAllocated(withAddresses(withLinkedAddresses(service, before)), before), before),
  validate: (service, before) => [...validateServiceSpec(service, before), ...validateServiceUpdate(service, before)],
  prepareStatus: withIpModes,
  validateStatus: validateBalancerStatus,
  warnings: serviceWarnings,
  eventType: (after, before) => {
    const had = (before?.status?.loadBalancer?.ingress ?? []).length;
    return before !== undefined && had === 0 && (after.status?.loadBalancer?.ingress ?? []).length > 0 ? 'ServiceAddressAssigned' : undefined;
  },
  claims: (ref, after, before, context) => {
    const given = claimServiceAddresses(ref, after, before, context.objects);
    return given.ok ? given : err({ kind: 'invalid', apiKind: 'Service', group: '', name: ref.name, causes: given.error });
  },
};
