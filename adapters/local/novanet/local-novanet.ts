// NovaNET on one machine, without root: it manages addresses and keeps routes and security groups. Hosts follow it and make of that what a kernel does, which
// needs root (data-plane/).
import { join } from 'node:path';
import type { SecurityGroup, ServiceRoute } from '../../../domain/effect.ts';
import { novanetMethods } from '../../grpc/methods/novanet.ts';
import { answerListOwned, listersOf } from '../../grpc/ownership.ts';
import { implement, serve } from '../../grpc/server.ts';
import { formatBlock, isWithin, parseBlock } from '../ipv4.ts';
import { openOwnedStore, type Owned } from '../owned-store.ts';
import { listedPorts, pluggedPort, portMethods, type PortBody } from './port-methods.ts';
import { hostMethods, openHosts } from './host-methods.ts';
import { createNetworkFeed } from './network-feed.ts';
import { routeMethods } from './route-methods.ts';
import { securityGroupMethods } from './security-group-methods.ts';
import { subnetMethods } from './subnet-methods.ts';
import { openSubnets, type Subnet } from './subnets.ts';

interface LocalNovaNetOptions {
  /** The service keeps its files in DIR/novanet. */
  readonly dir: string;
  readonly host?: string;
  /** 50052 is the service's usual one; 0 takes a free one. */
  readonly port: number;
  /** Where projects' subnets come from; 127.64.0.0/10 by default. */
  readonly pool?: string;
  /** Of one project's subnet; 16 by default. */
  readonly subnetPrefixLength?: number;
  /** The resolvers that every subnet names; none by default. */
  readonly dnsServers?: readonly string[];
  readonly nowMs?: () => number;
  readonly report?: (error: unknown) => void;
}

interface LocalNovaNet {
  readonly address: string;
  /** What subnets are cut from, and those that were cut from another pool before. */
  readonly blocks: readonly string[];
  stop(): Promise<void>;
}

/** Starts the service. Rejects with a sentence when the pool is no block, a file is damaged or the port is taken. */
export async function startLocalNovaNet(options: LocalNovaNetOptions): Promise<LocalNovaNet> {
  const nowMs = options.nowMs ?? Date.now;
  const pool = parseBlock(options.pool ?? '127.64.0.0/10');
  const prefixLength = options.subnetPrefixLength ?? 16;
  if (prefixLength < pool.prefixLength || prefixLength > 30) throw new Error(`a subnet of /${prefixLength} does not fit into the pool ${options.pool}`);
  const folder = join(options.dir, 'novanet');
  const ports = await openOwnedStore<PortBody>(join(folder, 'ports.jsonl'), nowMs);
  const routes = await openOwnedStore<ServiceRoute>(join(folder, 'service-routes.jsonl'), nowMs);
  const groups = await openOwnedStore<SecurityGroup>(join(folder, 'security-groups.jsonl'), nowMs);
  const feed = createNetworkFeed();
  const hosts = await openHosts(join(folder, 'hosts.jsonl'), feed);
  const showPort = (vni: number, { id, body, labels }: Owned<PortBody>): void => feed.put({ kind: 'port', vni, id, port: pluggedPort(body, labels) });
  const show = (subnet: Subnet): void => {
    const { tenant, cidr, vni } = subnet;
    feed.put({ kind: 'subnet', vni, tenant, cidr });
    for (const { id, revision, body } of routes.list(tenant)) feed.put({ kind: 'route', vni, id, revision, route: body });
    for (const { id, body } of groups.list(tenant)) feed.put({ kind: 'group', vni, id, group: body });
    for (const port of ports.list(tenant)) showPort(vni, port);
  };
  const subnets = await openSubnets(join(folder, 'subnets.jsonl'), pool, prefixLength, nowMs, show);
  for (const subnet of subnets.list()) show(subnet);
  // A project without a subnet has no pods that could send to a Service.
  const routeChanged = ({ tenant, id, revision, body }: Owned<ServiceRoute>, isThere: boolean): void => {
    const subnet = subnets.find(tenant);
    if (subnet) feed.put({ kind: 'route', vni: subnet.vni, id, revision, route: isThere ? body : undefined });
  };
  const groupChanged = ({ tenant, id, body }: Owned<SecurityGroup>, isThere: boolean): void => {
    const subnet = subnets.find(tenant);
    if (subnet) feed.put({ kind: 'group', vni: subnet.vni, id, group: isThere ? body : undefined });
  };
  const portChanged = (port: Owned<PortBody>, isThere: boolean): void => {
    const subnet = subnets.find(port.tenant);
    if (subnet && isThere) showPort(subnet.vni, port);
    else if (subnet) feed.put({ kind: 'port', vni: subnet.vni, id: port.id, port: undefined });
  };
  const close = async (): Promise<void> => {
    await subnets.close();
    await routes.close();
    await groups.close();
    await hosts.close();
    await ports.close();
  };
  try {
    const methods = [
      ...portMethods(ports, subnets, portChanged),
      ...routeMethods(routes, routeChanged),
      ...securityGroupMethods(groups, groupChanged),
      ...hostMethods(hosts, feed),
      ...subnetMethods(subnets, options.dnsServers ?? []),
      implement(novanetMethods.listOwned, (request) => answerListOwned(listersOf(listedPorts(ports), routes, groups), request)),
    ];
    const server = await serve({ ...options, methods });
    let stopped: Promise<void> | undefined;
    const blocks = [formatBlock(pool), ...subnets.list().flatMap(({ cidr }) => (isWithin(parseBlock(cidr), pool) ? [] : [cidr]))];
    return { address: server.address, blocks, stop: () => (stopped ??= server.stop().then(close)) };
  } catch (error) {
    await close();
    throw error;
  }
}
