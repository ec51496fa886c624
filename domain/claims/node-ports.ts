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

export const nodePortsOf = (service: Service | undefined): ReadonlySet<number> => new Set(service?.spec?.ports?.flatMap((port) => port.nodePort || []) ?? []);

/** SVC-12: a load balancer may do without. */
export const allocatesNodePorts = (service: Service): boolean =>
  service.spec?.type === 'NodePort' || (service.spec?.type === 'LoadBalancer' && service.spec.allocateLoadBalancerNodePorts !== false);

/**
 * The Service with a node port for every port that needs one. A number belongs to one Service; its TCP and UDP port of the same
 * number share it (SVC-11).
 */
export function withNodePorts(ref: Ref, service: Service, before: Service | undefined, objects: Objects): Result<Service, readonly Cause[]> {
  const held = nodePortsOf(before);
  const chosen = new Set(nodePortsOf(service));
  const causes = askedPorts(ref, service, held, objects);
  if (causes.length > 0) return err(causes);
  if (!allocatesNodePorts(service)) return ok(service);

  const ports = service.spec?.ports ?? [];
  const byPort = new Map(ports.flatMap((port) => (port.nodePort ? [[port.port, port.nodePort] as const] : [])));
  const isFree = (candidate: number): boolean => !chosen.has(candidate) && !held.has(candidate) && objects.get(nodePortRef(ref, candidate)) === undefined;
  for (const { port, nodePort } of ports) {
    if (nodePort || byPort.has(port)) continue;
    const free = firstFree([dynamicBand, staticBand], `${service.metadata.uid}/${port}`, isFree);
    if (free === undefined) return err([invalid('spec.ports[0].nodePort', 0, 'failed to allocate a nodePort: range is full')]);
    chosen.add(free);
    byPort.set(port, free);
  }
  return ok({ ...service, spec: { ...service.spec, ports: ports.map((port) => (port.nodePort ? port : { ...port, nodePort: byPort.get(port.port) ?? 0 })) } });
}

/** What is wrong with the ports that are asked for. */
function askedPorts(ref: Ref, service: Service, held: ReadonlySet<number>, objects: Objects): readonly Cause[] {
  return (service.spec?.ports ?? []).flatMap(({ nodePort }, index) => {
    if (!nodePort || held.has(nodePort)) return [];
    const field = `spec.ports[${index}].nodePort`;
    if (nodePort < first || nodePort > last)
      return [invalid(field, nodePort, `provided port is not in the valid range. The range of valid ports is ${first}-${last}`)];
    return objects.get(nodePortRef(ref, nodePort)) === undefined ? [] : [invalid(field, nodePort, 'provided port is already allocated')];
  });
}
