import type { Service, ServicePort, ServiceSpec } from '../../schemas/kubernetes/types.ts';
import { needsHealthCheck } from '../claims/node-ports.ts';
import { duplicate, forbidden, invalid, isDnsSubdomain, notSupported, required, validateLabels, validateName, validateQualifiedName } from '../names.ts';
import type { Cause } from '../rejection.ts';
import { olderRangesOf, sourceRangesAnnotation } from '../source-ranges.ts';
import { validateOldCidr } from '../validation/ip.ts';
import { isPort, validatePortName, validatePortNumber } from '../validation/ports.ts';
import { isOutward } from './service-defaults.ts';
import { validateFamilies } from './service-families.ts';

const types = ['ClusterIP', 'ExternalName', 'LoadBalancer', 'NodePort'];

/** Source: core/validation ValidateService (SVC-30 to SVC-37). */
export function validateServiceSpec(service: Service, before: Service | undefined): readonly Cause[] {
  const spec = service.spec ?? {};
  return [
    ...among('spec.type', spec.type, types),
    ...(spec.type === 'ExternalName' ? validateExternalName(spec) : validateAddresses(spec, before?.spec)),
    ...validatePorts(spec),
    ...validateLabels('spec.selector', spec.selector),
    ...validatePolicies(service),
    ...validateBalancer(service),
  ];
}

/** SVC-13, SVC-22, SVC-33. Source: core/validation ValidateServiceUpdate. */
export function validateServiceUpdate(service: Service, before: Service | undefined): readonly Cause[] {
  const after = service.spec ?? {};
  const held = before?.spec ?? {};
  const causes: Cause[] = [];
  if (held.clusterIP && held.type !== 'ExternalName' && after.type !== 'ExternalName' && after.clusterIP !== held.clusterIP)
    causes.push(invalid('spec.clusterIPs[0]', after.clusterIPs ?? [after.clusterIP], 'may not change once set'));
  if (held.type === 'LoadBalancer' && after.type === 'LoadBalancer' && held.loadBalancerClass !== after.loadBalancerClass)
    causes.push(invalid('spec.loadBalancerClass', after.loadBalancerClass ?? null, 'may not change once set'));
  if (before !== undefined && needsHealthCheck(before) && needsHealthCheck(service) && (held.healthCheckNodePort ?? 0) !== (after.healthCheckNodePort ?? 0))
    causes.push(forbidden('spec.healthCheckNodePort', 'field is immutable'));
  return causes;
}

const among = (field: string, value: string | undefined, allowed: readonly string[]): readonly Cause[] =>
  value === undefined || allowed.includes(value) ? [] : [notSupported(field, value, allowed)];

/** Kubernetes prints the Go struct of what makes two ports one. */
const asGoPrints = (protocol: string, port: number): object => ({ Name: '', Protocol: protocol, AppProtocol: null, Port: port, TargetPort: 0, NodePort: 0 });

/** SVC-37; SVC-23: no address, no families. */
function validateExternalName(spec: ServiceSpec): readonly Cause[] {
  const unset = (['clusterIPs', 'ipFamilies', 'ipFamilyPolicy'] as const).filter((field) => spec[field] !== undefined && spec[field].length > 0);
  const name = spec.externalName?.replace(/\.$/, '') ?? '';
  return [
    ...unset.map((field) => forbidden(`spec.${field}`, 'may not be set for ExternalName services')),
    ...(name === '' ? [required('spec.externalName')] : isDnsSubdomain(name) ? [] : validateName('spec.externalName', name, 'dns-subdomain')),
  ];
}

function validateAddresses(spec: ServiceSpec, before: ServiceSpec | undefined): readonly Cause[] {
  const { clusterIP } = spec;
  const causes: Cause[] = [];
  if ((spec.ports ?? []).length === 0 && clusterIP !== 'None') causes.push(required('spec.ports'));
  if (clusterIP === 'None' && isOutward(spec)) causes.push(invalid('spec.clusterIPs[0]', clusterIP, `may not be set to 'None' for ${spec.type} services`));
  return [...causes, ...validateFamilies(spec, before)];
}

function validatePorts(spec: ServiceSpec): readonly Cause[] {
  const seen = new Set<string>();
  const once = (key: string, cause: Cause): readonly Cause[] => (seen.has(key) ? [cause] : (seen.add(key), []));
  return (spec.ports ?? []).flatMap((port, index) => {
    const field = `spec.ports[${index}]`;
    const protocol = port.protocol ?? 'TCP';
    return [
      ...(isPort(port.port) ? [] : [invalid(`${field}.port`, port.port, 'must be between 1 and 65535, inclusive')]),
      ...((spec.ports ?? []).length > 1 && !port.name ? [required(`${field}.name`)] : []),
      ...(port.name ? [...validateName(`${field}.name`, port.name, 'dns-label'), ...once(`name ${port.name}`, duplicate(`${field}.name`, port.name))] : []),
      ...among(`${field}.protocol`, port.protocol, ['SCTP', 'TCP', 'UDP']),
      ...validateTargetPort(`${field}.targetPort`, port.targetPort),
      ...(port.appProtocol === undefined ? [] : validateQualifiedName(`${field}.appProtocol`, port.appProtocol)),
      ...once(`${protocol} ${port.port}`, duplicate(field, asGoPrints(protocol, port.port))),
      ...validateNodePort(`${field}.nodePort`, spec, port),
      ...(port.nodePort ? once(`node ${protocol} ${port.nodePort}`, duplicate(`${field}.nodePort`, port.nodePort)) : []),
    ];
  });
}

const validateNodePort = (field: string, spec: ServiceSpec, port: ServicePort): readonly Cause[] =>
  port.nodePort && !isOutward(spec) ? [forbidden(field, `may not be used when \`type\` is '${spec.type ?? 'ClusterIP'}'`)] : [];

function validateTargetPort(field: string, target: string | number | undefined): readonly Cause[] {
  if (target === undefined) return [];
  return typeof target === 'number' ? validatePortNumber(field, target) : validatePortName(field, target);
}

/** SVC-13, SVC-31, SVC-32. */
function validatePolicies(service: Service): readonly Cause[] {
  const spec = service.spec ?? {};
  const causes: Cause[] = [...among('spec.sessionAffinity', spec.sessionAffinity, ['ClientIP', 'None'])];
  const seconds = spec.sessionAffinityConfig?.clientIP?.timeoutSeconds;
  if (spec.sessionAffinity === 'ClientIP' && seconds !== undefined && !(seconds > 0 && seconds <= 86_400))
    causes.push(invalid('spec.sessionAffinityConfig.clientIP.timeoutSeconds', seconds, 'must be greater than 0 and less than 86400'));
  causes.push(
    ...among('spec.internalTrafficPolicy', spec.internalTrafficPolicy, ['Cluster', 'Local']),
    ...among('spec.externalTrafficPolicy', spec.externalTrafficPolicy, ['Cluster', 'Local']),
  );
  if (spec.externalTrafficPolicy !== undefined && !isOutward(spec))
    causes.push(invalid('spec.externalTrafficPolicy', spec.externalTrafficPolicy, 'may only be set for externally-accessible services'));
  if (spec.healthCheckNodePort && !needsHealthCheck(service))
    causes.push(
      invalid('spec.healthCheckNodePort', spec.healthCheckNodePort, "may only be set when `type` is 'LoadBalancer' and `externalTrafficPolicy` is 'Local'"),
    );
  return causes;
}

/** SVC-33 to SVC-35. An address outside the cluster that a tenant names would take other tenants' traffic. */
function validateBalancer({ metadata, spec = {} }: Service): readonly Cause[] {
  const causes: Cause[] = [];
  const only = (field: string): Cause => forbidden(`spec.${field}`, "may only be used when `type` is 'LoadBalancer'");
  if ((spec.externalIPs ?? []).length > 0) causes.push(forbidden('spec.externalIPs', 'Use of external IPs is denied by admission control.'));
  if (spec.type !== 'LoadBalancer') {
    if (spec.loadBalancerClass !== undefined) causes.push(only('loadBalancerClass'));
    if ((spec.loadBalancerSourceRanges ?? []).length > 0) causes.push(only('LoadBalancerSourceRanges'));
    if (spec.allocateLoadBalancerNodePorts !== undefined) causes.push(only('allocateLoadBalancerNodePorts'));
  }
  // Kubernetes writes the field with a capital letter.
  spec.loadBalancerSourceRanges?.forEach((range, index) => causes.push(...validateOldCidr(`spec.LoadBalancerSourceRanges[${index}]`, range.trim())));
  const older = metadata.annotations?.[sourceRangesAnnotation];
  if (older !== undefined && (spec.loadBalancerSourceRanges ?? []).length === 0) causes.push(...validateOlderRanges(older, spec.type));
  if (spec.type === 'LoadBalancer' && spec.loadBalancerClass !== undefined)
    causes.push(...validateQualifiedName('spec.loadBalancerClass', spec.loadBalancerClass));
  causes.push(...among('spec.trafficDistribution', spec.trafficDistribution, ['PreferClose', 'PreferSameZone', 'PreferSameNode']));
  return causes;
}

/** Where the field says nothing, the annotation of old times counts. */
function validateOlderRanges(text: string, type: string | undefined): readonly Cause[] {
  const field = `metadata.annotations[${sourceRangesAnnotation}]`;
  return [
    ...(type === 'LoadBalancer' ? [] : [forbidden(field, "may only be used when `type` is 'LoadBalancer'")]),
    ...olderRangesOf(text).flatMap((range) => validateOldCidr(field, range)),
  ];
}
