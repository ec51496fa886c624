// A Service's route on the wire: the client writes it, the local NovaNET reads and checks it.
import type { RouteEndpoint, RoutePort, ServiceRoute } from '../../domain/effect.ts';
import type { PortError } from '../../domain/ports/port-error.ts';
import { ok, type Result } from '../../domain/result.ts';
import { plasmacloud } from '../../schemas/plasmacloud.ts';
import { bad, isAddress, isCidr, isPort } from './checks.ts';
import { isName } from './is-name.ts';
import { routeMax } from './message-size.ts';

type RouteMessage = plasmacloud.novanet.v1.ServiceRoute.$Properties;
type PortMessage = plasmacloud.novanet.v1.ServiceRoutePort.$Properties;

export const routeMessage = (route: ServiceRoute): RouteMessage => ({
  name: route.name,
  addresses: [...route.addresses],
  externalAddresses: [...route.externalAddresses],
  ports: route.ports.map(({ name, protocol, port, nodePort, endpoints }) => ({
    name,
    protocol,
    port,
    nodePort,
    endpoints: endpoints.map((endpoint) => ({ ...endpoint, forZones: [...endpoint.forZones], forNodes: [...endpoint.forNodes] })),
  })),
  affinitySeconds: route.affinitySeconds,
  internalLocal: route.internalLocal,
  externalLocal: route.externalLocal,
  sourceRanges: [...route.sourceRanges],
  healthCheckNodePort: route.healthCheckNodePort,
});

const portsMax = 1_000;
const endpointsMax = 10_000;
const affinitySecondsMax = 86_400;

/** Everything in it is an address, a number or a name when this lets it pass: rules of a firewall are made of it. */
export function parseRoute(message: RouteMessage | null | undefined): Result<ServiceRoute, PortError> {
  const route = message ?? {};
  const { name = '', addresses = [], externalAddresses = [], affinitySeconds = 0, sourceRanges = [], healthCheckNodePort = 0 } = route;
  if (!(name ?? '').split('/').every(isName)) return bad(`a route's name is namespace/name, not ${JSON.stringify(name)}`);
  const wrong = [...(addresses ?? []), ...(externalAddresses ?? [])].find((address) => !isAddress(address));
  if (wrong !== undefined) return bad(`a route's address is an IP address, not ${wrong}`);
  const oddRange = (sourceRanges ?? []).find((range) => !isCidr(range));
  if (oddRange !== undefined) return bad(`source_ranges must be CIDRs such as 10.0.0.0/8, not ${oddRange}`);
  if ((affinitySeconds ?? 0) > affinitySecondsMax) return bad(`affinity_seconds is at most ${affinitySecondsMax}, not ${affinitySeconds}`);
  if (healthCheckNodePort && !isPort(healthCheckNodePort)) return bad(`health_check_node_port is 1 to 65535, not ${healthCheckNodePort}`);
  if ((route.ports ?? []).length > portsMax) return bad(`a route has at most ${portsMax} ports`);
  const ports: RoutePort[] = [];
  const seen = new Set<string>();
  for (const one of route.ports ?? []) {
    const port = parsePort(one);
    if (!port.ok) return port;
    const key = `${port.value.protocol} port ${port.value.port}`;
    if (seen.has(key)) return bad(`${key} is listed twice`);
    seen.add(key);
    ports.push(port.value);
  }
  const read: ServiceRoute = {
    name: name ?? '',
    addresses: addresses ?? [],
    externalAddresses: externalAddresses ?? [],
    ports,
    affinitySeconds: affinitySeconds ?? 0,
    internalLocal: route.internalLocal ?? false,
    externalLocal: route.externalLocal ?? false,
    sourceRanges: sourceRanges ?? [],
    healthCheckNodePort: healthCheckNodePort ?? 0,
  };
  const bytes = plasmacloud.novanet.v1.ServiceRoute.encode(routeMessage(read)).finish().length;
  return bytes > routeMax ? bad(`a route is at most ${routeMax} bytes with all its endpoints, not ${bytes}`) : ok(read);
}

function parsePort(message: PortMessage): Result<RoutePort, PortError> {
  const { name, protocol, port, nodePort } = message;
  if (protocol !== 'TCP' && protocol !== 'UDP' && protocol !== 'SCTP')
    return bad(`a port's protocol is TCP, UDP or SCTP, not ${JSON.stringify(protocol ?? '')}`);
  if (!isPort(port ?? 0)) return bad(`a port is 1 to 65535, not ${port ?? 0}`);
  if (nodePort && !isPort(nodePort)) return bad(`a node port is 1 to 65535, not ${nodePort}`);
  if ((message.endpoints ?? []).length > endpointsMax) return bad(`a port has at most ${endpointsMax} endpoints`);
  const endpoints = (message.endpoints ?? []).map((endpoint): RouteEndpoint => ({
    address: endpoint.address ?? '',
    port: endpoint.port ?? 0,
    node: endpoint.node ?? '',
    terminating: endpoint.terminating ?? false,
    forZones: endpoint.forZones ?? [],
    forNodes: endpoint.forNodes ?? [],
  }));
  const wrong = endpoints.find((endpoint) => !isAddress(endpoint.address) || !isPort(endpoint.port));
  if (wrong !== undefined) return bad(`an endpoint is an IP address and a port, not ${wrong.address}:${wrong.port}`);
  return ok({ name: name ?? '', protocol, port: port ?? 0, nodePort: nodePort ?? 0, endpoints });
}
