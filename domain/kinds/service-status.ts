import type { Service } from '../../schemas/kubernetes/types.ts';
import { forbidden, invalid, notSupported, validateName } from '../names.ts';
import type { Cause } from '../rejection.ts';
import { cidrWarnings, ipWarnings, parseIp, validateOldIp } from '../validation/ip.ts';

/** An address is reached as it is, unless its balancer says otherwise. Source: core/v1 SetDefaults_Service. */
export function withIpModes(service: Service): Service {
  const ingress = service.status?.loadBalancer?.ingress;
  if (service.spec?.type !== 'LoadBalancer' || ingress === undefined) return service;
  return {
    ...service,
    status: {
      ...service.status,
      loadBalancer: { ...service.status?.loadBalancer, ingress: ingress.map((one) => (one.ip ? { ...one, ipMode: one.ipMode ?? 'VIP' } : one)) },
    },
  };
}

/** Source: core/validation ValidateLoadBalancerStatus. */
export function validateBalancerStatus({ spec, status }: Service, before: Service): readonly Cause[] {
  const ingress = status?.loadBalancer?.ingress ?? [];
  if (spec?.type !== 'LoadBalancer')
    return ingress.length === 0 ? [] : [forbidden('status.loadBalancer.ingress', "may only be used when `spec.type` is 'LoadBalancer'")];
  const held = (before.status?.loadBalancer?.ingress ?? []).flatMap(({ ip }) => ip ?? []);
  return ingress.flatMap(({ ip, ipMode, hostname }, index) => {
    const field = `status.loadBalancer.ingress[${index}]`;
    const causes: Cause[] = ip ? [...validateOldIp(`${field}.ip`, ip, held)] : [];
    if (ipMode !== undefined && !ip) causes.push(forbidden(`${field}.ipMode`, 'may not be specified when `ip` is not set'));
    else if (ipMode !== undefined && ipMode !== 'VIP' && ipMode !== 'Proxy') causes.push(notSupported(`${field}.ipMode`, ipMode, ['Proxy', 'VIP']));
    if (hostname) {
      causes.push(...validateName(`${field}.hostname`, hostname, 'dns-subdomain'));
      if (parseIp(hostname) !== undefined) causes.push(invalid(`${field}.hostname`, hostname, 'must be a DNS name, not an IP address'));
    }
    return causes;
  });
}

/** Source: kubernetes pkg/api/service GetWarningsForService. */
export function serviceWarnings({ metadata, spec = {} }: Service): readonly string[] {
  const warnings: string[] = [];
  if (metadata.annotations?.['service.kubernetes.io/topology-aware-hints'] !== undefined)
    warnings.push('annotation service.kubernetes.io/topology-aware-hints is deprecated, please use service.kubernetes.io/topology-mode instead');
  if (spec.clusterIP === 'None') {
    if (spec.loadBalancerIP) warnings.push('spec.loadBalancerIP is ignored for headless services');
    if (spec.sessionAffinity !== undefined && spec.sessionAffinity !== 'None') warnings.push('spec.SessionAffinity is ignored for headless services');
  }
  if (spec.loadBalancerIP) warnings.push(...ipWarnings('spec.loadBalancerIP', spec.loadBalancerIP));
  spec.loadBalancerSourceRanges?.forEach((range, index) => warnings.push(...cidrWarnings(`spec.loadBalancerSourceRanges[${index}]`, range)));
  if (spec.type !== 'ExternalName' && spec.externalName) warnings.push('spec.externalName is ignored when spec.type is not "ExternalName"');
  if (spec.trafficDistribution === 'PreferClose') warnings.push('spec.trafficDistribution: "PreferClose" is deprecated; use "PreferSameZone"');
  return warnings;
}
