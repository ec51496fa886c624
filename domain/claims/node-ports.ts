import type { Service } from '../../schemas/kubernetes/types.ts';
import { invalid } from '../names.ts';
import type { Objects } from '../objects.ts';
import type { Ref } from '../ref.ts';
import type { Cause } from '../rejection.ts';
import type { Result } from '../result.ts';
import { err, ok } from '../result.ts';
import { claimRef } from './claim.ts';
import { firstFree } from './claimed-ranges.ts';

/** 30000–32767; the first 86 are for ports that people ask for. Source: KEP-3668 (SVC-10). */
const first = 30000;
const last = 32767;
const staticBand = { first, count: 86 };
const dynamicBand = { first: first + staticBand.count, count: last - first + 1 - staticBand.count };

export const nodePortRef = (ref: Ref, port: number): Ref => claimRef(ref, 'nodeports', String(port));

/** The health check of a balancer counts: its port is of the same range (SVC-13). */
export function nodePortsOf(service: Service | undefined): ReadonlySet<number> {
  const ports = service?.spec?.ports?.flatMap((port) => port.nodePort || []) ?? [];
  return new Set([...ports, ...(service?.spec?.healthCheckNodePort ? [service.spec.healthCheckNodePort] : [])]);
}

/** SVC-12: a load balancer may do without. */
export const allocatesNodePorts = (service: Service): boolean =>
  service.spec?.type === 'NodePort' || (service.spec?.type === 'LoadBalancer' && service.spec.allocateLoadBalancerNodePorts !== false);

/** A balancer that may only use nodes with an endpoint asks each node whether it has one. Source: kubernetes pkg/api/service NeedsHealthCheck. */
export const needsHealthCheck = ({ spec }: Service): boolean => spec?.type === 'LoadBalancer' && spec.externalTrafficPolicy === 'Local';

/**
 * The Service with a node port for every port that needs one, and for its health check. A number belongs to one Service; its TCP and
 * UDP port of the same number share it (SVC-11).
 */
export function withNodePorts(ref: Ref, service: Service, before: Service | undefined, objects: Objects): Result<Service, readonly Cause[]> {
  const held = nodePortsOf(before);
  const causes = askedPorts(ref, service, held, objects);
  if (causes.length > 0) return err(causes);
  const chosen = new Set(nodePortsOf(service));
  const isFree = (candidate: number): boolean => !chosen.has(candidate) && !held.has(candidate) && objects.get(nodePortRef(ref, candidate)) === undefined;
  const next = (purpose: string | number): number | undefined => {
    const free = firstFree([dynamicBand, staticBand], `${service.metadata.uid}/${purpose}`, isFree);
    if (free !== undefined) chosen.add(free);
    return free;
  };
  const given = allocatesNodePorts(service) ? withServicePorts(service, next) : ok(service);
  return given.ok && needsHealthCheck(service) ? withHealthCheckPort(given.value, next) : given;
}

/** Chooses a free port, undefined when none is; the purpose is a seed. */
type NextPort = (purpose: string | number) => number | undefined;

function withServicePorts(service: Service, next: NextPort): Result<Service, readonly Cause[]> {
  const ports = service.spec?.ports ?? [];
  const byPort = new Map(ports.flatMap((port) => (port.nodePort ? [[port.port, port.nodePort] as const] : [])));
  for (const { port, nodePort } of ports) {
    if (nodePort || byPort.has(port)) continue;
    const free = next(port);
    if (free === undefined) return err([invalid('spec.ports[0].nodePort', 0, 'failed to allocate a nodePort: range is full')]);
    byPort.set(port, free);
  }
  return ok({ ...service, spec: { ...service.spec, ports: ports.map((port) => (port.nodePort ? port : { ...port, nodePort: byPort.get(port.port) ?? 0 })) } });
}

function withHealthCheckPort(service: Service, next: NextPort): Result<Service, readonly Cause[]> {
  if (service.spec?.healthCheckNodePort) return ok(service);
  const free = next('health');
  if (free === undefined) return err([invalid('spec.healthCheckNodePort', 0, 'failed to allocate a HealthCheck NodePort: range is full')]);
  return ok({ ...service, spec: { ...service.spec, healthCheckNodePort: free } });
}

/** What is wrong with the ports that are asked for. */
function askedPorts(ref: Ref, service: Service, held: ReadonlySet<number>, objects: Objects): readonly Cause[] {
  const { ports = [], healthCheckNodePort } = service.spec ?? {};
  const wrong = (port: number): string | undefined => {
    if (held.has(port)) return undefined;
    if (port < first || port > last) return `provided port is not in the valid range. The range of valid ports is ${first}-${last}`;
    return objects.get(nodePortRef(ref, port)) === undefined ? undefined : taken;
  };
  const causes = ports.flatMap(({ nodePort }, index) => {
    const text = nodePort ? wrong(nodePort) : undefined;
    return nodePort && text ? [invalid(`spec.ports[${index}].nodePort`, nodePort, text)] : [];
  });
  if (!healthCheckNodePort) return causes;
  const text = ports.some(({ nodePort }) => nodePort === healthCheckNodePort) ? taken : wrong(healthCheckNodePort);
  const field = 'spec.healthCheckNodePort';
  return text ? [...causes, invalid(field, healthCheckNodePort, `failed to allocate requested HealthCheck NodePort ${healthCheckNodePort}: ${text}`)] : causes;
}

const taken = 'provided port is already allocated';
