// A change of a network on the wire.
import { ok, type Result } from '../../../../domain/result.ts';
import type { PortError } from '../../../../domain/ports/port-error.ts';
import { plasmacloud } from '../../../../schemas/protobuf.ts';
import { tenantMessage } from '../../../grpc/ownership.ts';
import { parseRoute, routeMessage } from '../../../grpc/service-route.ts';
import { parseNamedPorts, parseSecurityGroup, securityGroupMessage } from '../../../grpc/security-group.ts';
import type { NetworkChange, PluggedPort } from './network-change.ts';

export type ChangeMessage = plasmacloud.novanet.v1.NetworkChange.$Properties;
type PortMessage = plasmacloud.novanet.v1.Port.$Properties;

export function changeMessage(change: NetworkChange): ChangeMessage {
  switch (change.kind) {
    case 'host':
      return { host: { ...change.host } };
    case 'subnet':
      return { vni: change.vni, subnet: { tenant: tenantMessage(change.tenant), cidr: change.cidr } };
    case 'port':
      return change.port === undefined ? { vni: change.vni, removedPort: change.id } : { vni: change.vni, port: portMessage(change.id, change.port) };
    case 'group':
      return change.group === undefined
        ? { vni: change.vni, removedGroup: change.id }
        : { vni: change.vni, group: { ...securityGroupMessage(change.group), id: change.id } };
    case 'route':
      return change.route === undefined
        ? { vni: change.vni, removedRoute: change.id }
        : { vni: change.vni, route: { ...routeMessage(change.route), id: change.id, ownership: { revision: change.revision } } };
  }
}

/** On the wire. */
export const changeBytes = (change: NetworkChange): number => plasmacloud.novanet.v1.NetworkChange.encode(changeMessage(change)).finish().length;

const portMessage = (id: string, { labels, namedPorts, ...port }: PluggedPort): PortMessage => ({
  id,
  ...port,
  namedPorts: [...namedPorts],
  ownership: { labels: { ...labels } },
});

function parsePort(vni: number, message: PortMessage): Result<NetworkChange, PortError> {
  const { id, address, node, macAddress, namespace, namedPorts, ownership } = message;
  const named = parseNamedPorts(namedPorts ?? []);
  if (!named.ok) return named;
  const port: PluggedPort = {
    address: address ?? '',
    node: node ?? '',
    macAddress: macAddress ?? '',
    namespace: namespace ?? '',
    labels: { ...ownership?.labels },
    namedPorts: named.value,
  };
  return ok({ kind: 'port', vni, id: id ?? '', port });
}

/** Undefined: of a kind that this version does not know. */
export function parseChange({
  vni,
  host,
  subnet,
  port,
  route,
  group,
  removedPort,
  removedRoute,
  removedGroup,
}: ChangeMessage): Result<NetworkChange | undefined, PortError> {
  const of = vni ?? 0;
  if (host) return ok({ kind: 'host', host: { node: host.node ?? '', number: host.number ?? 0, tunnelAddress: host.tunnelAddress ?? '' } });
  if (subnet) {
    const tenant = { org: subnet.tenant?.orgId ?? '', project: subnet.tenant?.projectId ?? '' };
    return ok({ kind: 'subnet', vni: of, tenant, cidr: subnet.cidr ?? '' });
  }
  if (port) return parsePort(of, port);
  if (removedPort) return ok({ kind: 'port', vni: of, id: removedPort, port: undefined });
  if (removedGroup) return ok({ kind: 'group', vni: of, id: removedGroup, group: undefined });
  if (group) {
    const parsed = parseSecurityGroup(group);
    return parsed.ok ? ok({ kind: 'group', vni: of, id: group.id ?? '', group: parsed.value }) : parsed;
  }
  if (removedRoute) return ok({ kind: 'route', vni: of, id: removedRoute, revision: 0, route: undefined });
  if (!route) return ok(undefined);
  const parsed = parseRoute(route);
  return parsed.ok ? ok({ kind: 'route', vni: of, id: route.id ?? '', revision: route.ownership?.revision ?? 0, route: parsed.value }) : parsed;
}
