import type { Service, ServicePort, ServiceSpec } from '../../schemas/kubernetes/types.ts';
import { allocatesNodePorts, needsHealthCheck } from '../claims/node-ports.ts';
import { jsonEqual } from '../json-equal.ts';

/** Reached from outside the cluster. */
export const isOutward = (spec: ServiceSpec | undefined): boolean => spec?.type === 'NodePort' || spec?.type === 'LoadBalancer';

/** Source: core/v1 SetDefaults_Service. */
export function withServiceDefaults(service: Service): Service {
  const { sessionAffinityConfig, ...spec } = service.spec ?? {};
  const type = spec.type ?? 'ClusterIP';
  const timeoutSeconds = sessionAffinityConfig?.clientIP?.timeoutSeconds ?? 10_800;
  return {
    ...service,
    spec: {
      ...spec,
      type,
      sessionAffinity: spec.sessionAffinity ?? 'None',
      ...(spec.sessionAffinity === 'ClientIP' ? { sessionAffinityConfig: { clientIP: { timeoutSeconds } } } : {}),
      ...(spec.ports === undefined
        ? {}
        : { ports: spec.ports.map((port) => ({ ...port, protocol: port.protocol ?? 'TCP', targetPort: port.targetPort || port.port })) }),
      ...(type === 'ExternalName' ? {} : { internalTrafficPolicy: spec.internalTrafficPolicy ?? 'Cluster' }),
      ...(isOutward({ type }) ? { externalTrafficPolicy: spec.externalTrafficPolicy ?? 'Cluster' } : {}),
      ...(type === 'LoadBalancer' ? { allocateLoadBalancerNodePorts: spec.allocateLoadBalancerNodePorts ?? true } : {}),
    },
  };
}

/** Both fields of the address, where one is given. Source: registry/core/service normalizeClusterIPs. */
export function withAddresses(service: Service): Service {
  const { clusterIP, clusterIPs, ...spec } = service.spec ?? {};
  const address = clusterIP || clusterIPs?.[0];
  return { ...service, spec: { ...spec, ...(address === undefined ? {} : { clusterIP: address, clusterIPs: clusterIPs ?? [address] }) } };
}

/** A writer that knows only `clusterIP` changes `clusterIPs` with it. Source: registry/core/service normalizeClusterIPs. */
export function withLinkedAddresses(service: Service, before: Service): Service {
  const { clusterIPs, ...spec } = service.spec ?? {};
  if ((spec.clusterIP ?? '') === (before.spec?.clusterIP ?? '') || !jsonEqual(clusterIPs ?? [], before.spec?.clusterIPs ?? [])) return service;
  return { ...service, spec: { ...spec, ...(spec.clusterIP ? { clusterIPs: [spec.clusterIP] } : {}) } };
}

/**
 * An update that leaves out what was allocated keeps it, and one that changes the type loses what only the old type had, unless it
 * sets that itself (SVC-14). Source: registry/core/service patchAllocatedValues, dropTypeDependentFields.
 */
export function keepAllocated(service: Service, before: Service): Service {
  const spec = dropTypeDependent(service.spec ?? {}, before.spec ?? {});
  const { clusterIP, clusterIPs } = before.spec ?? {};
  const keepsAddress = !spec.clusterIP && clusterIP && spec.type !== 'ExternalName';
  const ports = allocatesNodePorts({ ...service, spec }) && allocatesNodePorts(before) ? keepNodePorts(spec.ports, before.spec?.ports ?? []) : spec.ports;
  const kept = { ...spec, ...(keepsAddress ? { clusterIP, ...(clusterIPs ? { clusterIPs } : {}) } : {}), ...(ports === undefined ? {} : { ports }) };
  return keepHealthCheckPort({ ...service, spec: kept }, before);
}

/** Kept while it is needed, and lost with the need unless it is asked for then: which is refused (SVC-13). */
function keepHealthCheckPort(service: Service, before: Service): Service {
  const held = before.spec?.healthCheckNodePort;
  if (!held || !needsHealthCheck(before)) return service;
  const { healthCheckNodePort: asked, ...spec } = service.spec ?? {};
  if (needsHealthCheck(service)) return asked ? service : { ...service, spec: { ...spec, healthCheckNodePort: held } };
  return asked === held ? { ...service, spec } : service;
}

/** By the name of the port: anything else of it may have changed. */
function keepNodePorts(ports: readonly ServicePort[] | undefined, before: readonly ServicePort[]): readonly ServicePort[] | undefined {
  const asked = new Set(ports?.map((port) => port.nodePort));
  const heldBy = new Map(before.map((port) => [port.name ?? '', port.nodePort]));
  return ports?.map((port) => {
    const held = heldBy.get(port.name ?? '');
    return port.nodePort || !held || asked.has(held) ? port : { ...port, nodePort: held };
  });
}

type Field = keyof ServiceSpec;
const ofCluster: readonly Field[] = ['clusterIP', 'clusterIPs', 'ipFamilies', 'ipFamilyPolicy', 'internalTrafficPolicy'];
const ofOutward: readonly Field[] = ['externalTrafficPolicy'];
const ofBalancer: readonly Field[] = ['allocateLoadBalancerNodePorts', 'loadBalancerClass'];

function dropTypeDependent(spec: ServiceSpec, before: ServiceSpec): ServiceSpec {
  if (spec.type === before.type) return spec;
  const lost = [...(spec.type === 'ExternalName' ? ofCluster : []), ...(isOutward(spec) ? [] : ofOutward), ...(spec.type === 'LoadBalancer' ? [] : ofBalancer)];
  const kept = Object.fromEntries(
    Object.entries(spec).filter(([field]) => !lost.includes(field as Field) || !jsonEqual(spec[field as Field], before[field as Field])),
  ) as ServiceSpec;
  if (isOutward(spec) || kept.ports === undefined) return kept;
  const nodePorts = (ports: readonly ServicePort[] | undefined): readonly (number | undefined)[] => (ports ?? []).map((port) => port.nodePort);
  if (!jsonEqual(nodePorts(kept.ports), nodePorts(before.ports))) return kept;
  return { ...kept, ports: kept.ports.map(({ nodePort: _released, ...port }) => port) };
}
