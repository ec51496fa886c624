import type { Service } from '../../schemas/kubernetes/types.ts';
import { claimServiceAddresses } from '../claims/service-addresses.ts';
import { invalid, isDnsSubdomain, notSupported, required, validateName } from '../names.ts';
import type { Cause } from '../rejection.ts';
import { err } from '../result.ts';
import type { KindRules } from './kind-rules.ts';

const types = ['ClusterIP', 'ExternalName', 'LoadBalancer', 'NodePort'];

/** Source: core/validation ValidateService, core/v1 SetDefaults_Service, registry/core/service (SVC-…). */
export const serviceRules: KindRules<Service> = {
  nameIs: 'dns-1035-label',
  defaults: withDefaults,
  prepareCreate: (service) => ({ ...service, status: { loadBalancer: {} } }),
  prepareUpdate: keepAddresses,
  validate: (service, before) => [...validateSpec(service), ...validateUpdate(service, before)],
  eventType: (after, before) => {
    const had = (before?.status?.loadBalancer?.ingress ?? []).length;
    return before !== undefined && had === 0 && (after.status?.loadBalancer?.ingress ?? []).length > 0 ? 'ServiceAddressAssigned' : undefined;
  },
  claims: (ref, after, before, context) => {
    const given = claimServiceAddresses(ref, after, before, context.objects);
    return given.ok ? given : err({ kind: 'invalid', apiKind: 'Service', group: '', name: ref.name, causes: given.error });
  },
};

function withDefaults(service: Service): Service {
  const spec = service.spec ?? {};
  const type = spec.type ?? 'ClusterIP';
  const external = type === 'ExternalName';
  const outward = type === 'NodePort' || type === 'LoadBalancer';
  return {
    ...service,
    spec: {
      ...spec,
      type,
      sessionAffinity: spec.sessionAffinity ?? 'None',
      ...(spec.ports === undefined ? {} : { ports: spec.ports.map((port) => ({ ...port, protocol: port.protocol ?? 'TCP', targetPort: port.targetPort ?? port.port })) }),
      ...(external ? {} : { internalTrafficPolicy: spec.internalTrafficPolicy ?? 'Cluster', ipFamilies: spec.ipFamilies ?? ['IPv4'], ipFamilyPolicy: spec.ipFamilyPolicy ?? 'SingleStack' }),
      ...(spec.clusterIP === undefined || external ? {} : { clusterIPs: spec.clusterIPs ?? [spec.clusterIP] }),
      ...(outward ? { externalTrafficPolicy: spec.externalTrafficPolicy ?? 'Cluster' } : {}),
      ...(type === 'LoadBalancer' ? { allocateLoadBalancerNodePorts: spec.allocateLoadBalancerNodePorts ?? true } : {}),
    },
  };
}

/** An update that leaves out what was allocated keeps it. Source: registry/core/service patchAllocatedValues. */
function keepAddresses(service: Service, before: Service): Service {
  const spec = service.spec ?? {};
  if (spec.type === 'ExternalName') {
    const { clusterIP: _address, clusterIPs: _addresses, ...rest } = spec;
    return { ...service, spec: rest };
  }
  const { clusterIP, clusterIPs } = before.spec ?? {};
  const addressed = spec.clusterIP || !clusterIP ? spec : { ...spec, clusterIP, ...(clusterIPs ? { clusterIPs } : {}) };
  const wantsPorts = spec.type === 'NodePort' || spec.type === 'LoadBalancer';
  const ports = spec.ports?.map((port) => {
    const old = before.spec?.ports?.find((one) => one.port === port.port && (one.protocol ?? 'TCP') === (port.protocol ?? 'TCP'));
    if (!wantsPorts) {
      const { nodePort: _released, ...rest } = port;
      return old?.nodePort === port.nodePort ? rest : port;
    }
    return port.nodePort || !old?.nodePort ? port : { ...port, nodePort: old.nodePort };
  });
  return { ...service, spec: { ...addressed, ...(ports === undefined ? {} : { ports }) } };
}

function validateSpec(service: Service): readonly Cause[] {
  const spec = service.spec ?? {};
  const causes: Cause[] = [];
  if (spec.type !== undefined && !types.includes(spec.type)) causes.push(notSupported('spec.type', spec.type, types));
  if (spec.type === 'ExternalName') {
    if (!spec.externalName) causes.push(required('spec.externalName'));
    else if (!isDnsSubdomain(spec.externalName.replace(/\.$/, ''))) causes.push(...validateName('spec.externalName', spec.externalName, 'dns-subdomain'));
  } else if ((spec.ports ?? []).length === 0 && spec.clusterIP !== 'None') causes.push(required('spec.ports'));
  const seen = new Set<string>();
  spec.ports?.forEach((port, index) => {
    const field = `spec.ports[${index}]`;
    if (!(port.port >= 1 && port.port <= 65535)) causes.push(invalid(`${field}.port`, port.port, 'must be between 1 and 65535, inclusive'));
    if ((spec.ports ?? []).length > 1 && !port.name) causes.push(required(`${field}.name`));
    if (port.name) causes.push(...validateName(`${field}.name`, port.name, 'dns-label'));
    if (port.protocol !== undefined && !['TCP', 'UDP', 'SCTP'].includes(port.protocol)) causes.push(notSupported(`${field}.protocol`, port.protocol, ['SCTP', 'TCP', 'UDP']));
    if (typeof port.targetPort === 'number' && !(port.targetPort >= 1 && port.targetPort <= 65535))
      causes.push(invalid(`${field}.targetPort`, port.targetPort, 'must be between 1 and 65535, inclusive'));
    const key = `${port.protocol ?? 'TCP'}/${port.port}`;
    if (seen.has(key)) causes.push({ reason: 'FieldValueDuplicate', message: `Duplicate value: ${JSON.stringify({ protocol: port.protocol, port: port.port })}`, field });
    seen.add(key);
  });
  if (spec.sessionAffinity !== undefined && !['ClientIP', 'None'].includes(spec.sessionAffinity)) causes.push(notSupported('spec.sessionAffinity', spec.sessionAffinity, ['ClientIP', 'None']));
  return causes;
}

function validateUpdate(service: Service, before: Service | undefined): readonly Cause[] {
  const held = before?.spec?.clusterIP;
  if (!held || before.spec?.type === 'ExternalName' || service.spec?.type === 'ExternalName') return [];
  return service.spec?.clusterIP === held ? [] : [invalid('spec.clusterIPs[0]', service.spec?.clusterIPs ?? [service.spec?.clusterIP], 'may not change once set')];
}
