// NovaNET on a Linux host, with root: the routers that the CNI plugin makes lead what is sent to Services to their endpoints, reach the pods on
// other hosts, and have a way out.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, watch, writeFileSync } from 'node:fs';
import { isIPv4 } from 'node:net';
import { join } from 'node:path';
import { sameTenant, type Tenant } from '../../../../domain/ref.ts';
import { routerNamespace } from '../../../../schemas/tenant-network.ts';
import type { Viewer } from './choose-endpoints.ts';
import { createHealthChecks } from './health-checks.ts';
import { healthCheckRule, hostRules, hostTable, resolverElement, type ClosedBlock, type Endpoint } from './host-rules.ts';
import type { Host, NetworkChange } from './network-change.ts';
import { createNetworkOnHost, type NetworkOnHost } from './network-on-host.ts';
import { isLoopback, type NamesOfTenants, type Resolver } from './resolver.ts';
import { createRulesKeeper } from './rules-keeper.ts';

export interface DataPlaneOptions {
  readonly self: Host;
  /** Where services answer that pods may not reach. */
  readonly closed: readonly Endpoint[];
  /** More of them, that the operator names. */
  readonly closedBlocks: readonly ClosedBlock[];
  readonly names: NamesOfTenants;
  /** '': not known. */
  readonly zone?: string;
  /** The network whose node ports the host's own addresses have. */
  readonly nodePortsOf?: Tenant;
  /** Hears how long a change of a Service took, from when NovaNET knew of it until it was in the kernel. */
  took?(ms: number): void;
  report(message: string): void;
}

export interface DataPlane {
  /** Takes effect within milliseconds, where the network has a router. `sinceMs`: when NovaNET knew, by `performance.now()`; undefined: long ago. */
  apply(change: NetworkChange, sinceMs?: number): void;
  /** `names` has other listeners. */
  closeListeners(): void;
  stop(): Promise<void>;
}

const namespaces = '/run/netns';
const lookEveryMs = 5_000;

/** Why this machine can have none; undefined when it can. */
export function whyNoDataPlane(): string | undefined {
  if (process.getuid?.() !== 0) return 'the Linux data plane needs root';
  const missing = [
    ['ip', '-V', 'iproute2'],
    ['nsenter', '--version', 'util-linux'],
    ['setpriv', '--version', 'util-linux'],
    ['nft', '--version', 'nftables'],
  ].find(([program = '', argument = '']) => spawnSync(program, [argument]).status !== 0);
  return missing && `${missing[0]} (${missing[2]}) is missing`;
}

/** Every network is looked after by itself; what fails in one does not hold up another. */
export function startLinuxDataPlane(options: DataPlaneOptions): DataPlane {
  const { self, names, zone = '', took = () => undefined, report } = options;
  const nowMs = (): number => performance.now();
  const viewer: Viewer = { node: self.node, zone };
  const networks = new Map<number, NetworkOnHost>();
  const hosts = new Map<string, Host>();
  /** Networks that have a block of addresses; the host can lead to one only. */
  const networksByCidr = new Map<string, Set<number>>();
  const tenants = new Map<number, Tenant>();
  const resolvers = new Map<number, Resolver>();
  const asked = new Set<number>();
  let nodePortsOf: number | undefined;
  let isStopped = false;
  /** The host keeps networks apart: only then do they get a link to it, and it forwards. */
  let isApart = false;
  const host = createRulesKeeper({
    what: 'rules of the host',
    netns: '/proc/self/ns/net',
    tables: [hostTable],
    whole: () =>
      hostRules({
        nodePortsOf,
        closed: options.closed,
        closedBlocks: options.closedBlocks,
        resolvers,
        listeners: names.listeners(),
        healthCheckPorts: healthChecks.open(),
        tunnelAddresses: [...hosts.values()].map(({ tunnelAddress }) => tunnelAddress).filter(isIPv4),
      }),
    report,
    wasMade: () => {
      if (isApart) return;
      isApart = true;
      forward(report);
      for (const network of networks.values()) network.link();
    },
  });
  const healthChecks = createHealthChecks({
    node: self.node,
    isHealthy: (vni) => networks.get(vni)?.isHealthy() ?? true,
    changed: (port, isOpen) => host.change([healthCheckRule(port, isOpen)]),
    report,
  });
  host.change(undefined);

  /** For a network that has a link to the host. */
  const findResolver = async (vni: number): Promise<void> => {
    const tenant = tenants.get(vni);
    if (tenant === undefined || asked.has(vni)) return;
    asked.add(vni);
    const resolver = await names.ask(tenant);
    if (resolver === undefined || isStopped) return;
    const before = resolvers.get(vni);
    if (before?.address === resolver.address && before.port === resolver.port) return;
    leadNames(vni, resolver);
    host.change(before === undefined ? [resolverElement(vni, resolver)] : undefined);
  };
  const leadNames = (vni: number, resolver: Resolver): void => {
    resolvers.set(vni, resolver);
    if (isLoopback(resolver.address)) networkOf(vni).leadToLoopback();
  };
  const networkOf = (vni: number): NetworkOnHost => {
    const present = networks.get(vni);
    if (present !== undefined) return present;
    const router = routerNamespace(self.node, vni);
    const isAlone = (cidr: string): boolean => networksByCidr.get(cidr)?.size === 1;
    const network = createNetworkOnHost({
      vni,
      router,
      netns: join(namespaces, router),
      self,
      viewer,
      mayLink: () => isApart,
      isAlone,
      nowMs,
      took,
      linked: () => void findResolver(vni),
      report,
    });
    networks.set(vni, network);
    for (const one of hosts.values()) network.host(one);
    return network;
  };
  const addSubnet = ({ vni, cidr, tenant }: NetworkChange & { readonly kind: 'subnet' }): void => {
    const having = networksByCidr.get(cidr) ?? new Set();
    networksByCidr.set(cidr, having.add(vni));
    tenants.set(vni, tenant);
    for (const one of having) networkOf(one).subnet(cidr);
    const heard = resolvers.has(vni) ? undefined : names.heard(tenant);
    if (heard !== undefined) {
      leadNames(vni, heard);
      host.change([resolverElement(vni, heard)]);
    }
    if (options.nodePortsOf === undefined || !sameTenant(options.nodePortsOf, tenant) || nodePortsOf === vni) return;
    nodePortsOf = vni;
    networkOf(vni).leadNodePorts();
    host.change(undefined);
    healthChecks.serve(vni);
  };

  let looking: Promise<unknown> | undefined;
  let isWanted = false;
  const lookAtAll = async (): Promise<void> => {
    do {
      isWanted = false;
      healthChecks.look();
      await Promise.all([host.look(), ...[...networks.values()].map((network) => network.look())]);
    } while (isWanted);
    looking = undefined;
  };
  const look = (): void => {
    isWanted = true;
    looking ??= lookAtAll();
  };
  const timer = setInterval(look, lookEveryMs).unref();
  const watcher = watchFolder(look);
  return {
    apply(change, sinceMs) {
      if (change.kind === 'host') {
        const isNew = hosts.get(change.host.node)?.tunnelAddress !== change.host.tunnelAddress;
        hosts.set(change.host.node, change.host);
        if (isNew) host.change(undefined);
        for (const network of networks.values()) network.host(change.host);
      } else if (change.kind === 'subnet') addSubnet(change);
      else if (change.kind === 'port') networkOf(change.vni).port(change.id, change.port);
      else if (change.kind === 'group') networkOf(change.vni).group(change.id, change.group);
      else {
        networkOf(change.vni).route(change.id, change.revision, change.route, sinceMs);
        healthChecks.route(change.vni, change.id, change.revision, change.route);
      }
    },
    closeListeners: () => host.change(undefined),
    stop: async () => {
      isStopped = true;
      clearInterval(timer);
      watcher?.close();
      healthChecks.stop();
      await looking;
      await Promise.all([host.stop(), ...[...networks.values()].map((network) => network.stop())]);
    },
  };
}

/** Without it the timer looks. */
function watchFolder(changed: () => void): { close(): void } | undefined {
  try {
    mkdirSync(namespaces, { recursive: true });
    return watch(namespaces, { persistent: false }, changed).on('error', () => undefined);
  } catch {
    return undefined;
  }
}

const forwarding = '/proc/sys/net/ipv4/ip_forward';
const bridged = '/proc/sys/net/bridge/bridge-nf-call-iptables';
const setting = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8').trim() : '');

function forward(report: (message: string) => void): void {
  if (setting(bridged) === '1')
    report(`${bridged} is 1: the host's own rules see what pods send to each other, and connections of networks with equal addresses meet there; set it to 0`);
  if (setting(forwarding) === '1') return;
  try {
    writeFileSync(forwarding, '1');
  } catch (error) {
    report(`the host forwards nothing, so networks have no way out and no node ports: ${(error as Error).message}`);
  }
}
