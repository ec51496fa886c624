// What the host itself does with packets of tenants' networks.
import { dnsPort, resolverAddress, resolverBlock } from '../../../../domain/cluster-dns.ts';
import { bridgePrefix } from '../../../../schemas/tenant-network.ts';
import { vxlanPort } from './overlay.ts';
import type { Listener, Resolver } from './resolver.ts';
import { routerAddress, uplinkBlock, uplinkPrefix } from './uplink.ts';

export const hostTable = 'ip k8shost-host';

export interface HostRulesOptions {
  /** The network whose node ports the host's own addresses have. */
  readonly nodePortsOf: number | undefined;
  /** Among node ports, those that the host itself answers. */
  readonly healthCheckPorts: readonly number[];
  /** Where other hosts send VXLAN from; of IPv4. */
  readonly tunnelAddresses: readonly string[];
  /** Where services answer that believe whom they hear, by TCP: NovaNET, FlashDNS. */
  readonly closed: readonly Endpoint[];
  /** Where pods begin no connection, whatever is there. */
  readonly closedBlocks: readonly ClosedBlock[];
  /** By the number of their network. */
  readonly resolvers: ReadonlyMap<number, Resolver>;
  /** Undefined: not known, so that nothing but answers leaves a network. */
  readonly listeners: readonly Listener[] | undefined;
}

export interface ClosedBlock {
  /** `192.0.2.0/24` */
  readonly block: string;
  /** Of TCP and UDP; undefined: everything. */
  readonly port: number | undefined;
}

export interface Endpoint {
  /** Of IPv4. */
  readonly address: string;
  readonly port: number;
}

const nodePorts = '30000-32767';
const healthCheckSet = 'health-check-ports';
const network = `"${uplinkPrefix}*"`;

/** For the table as it is. */
export const healthCheckRule = (port: number, isOpen: boolean): string => `${isOpen ? 'add' : 'delete'} element ${hostTable} ${healthCheckSet} { ${port} }`;

/**
 * Networks do not meet. Nothing in them reaches the host itself but in answer to it, and what leaves has the host's address; nothing from outside reaches into them
 * but what was led there, or answers. VXLAN carries whatever network it says, so it is taken from hosts only, and no pod may send it.
 *
 * Of other hosts a pod reaches node ports alone. It comes there with this host's address: so health checks, which tell of one tenant, are answered to no other host.
 *
 * What goes to the resolver's address is led to the FlashDNS of the network's tenant. Nobody comes to a FlashDNS by another way: it is another tenant's, or would be.
 */
export const hostRules = (options: HostRulesOptions): readonly string[] => {
  const { nodePortsOf, healthCheckPorts, tunnelAddresses, closed, resolvers } = options;
  const led =
    nodePortsOf === undefined
      ? []
      : [`tcp dport @${healthCheckSet} accept;`, `meta l4proto { tcp, udp, sctp } th dport ${nodePorts} dnat to ${routerAddress(nodePortsOf)};`];
  const hosts = tunnelAddresses.length === 0 ? [] : [`{ ${[...new Set(tunnelAddresses)].join(', ')} }`];
  return [
    `add table ${hostTable}`,
    `delete table ${hostTable}`,
    `table ${hostTable} {`,
    'map resolvers { type ifname : ipv4_addr . inet_service; }',
    `set ${healthCheckSet} { type inet_service; }`,
    'chain lead {',
    'type nat hook prerouting priority dstnat; policy accept;',
    // With bridge-nf-call-iptables frames on tenants' bridges come by here, too: they are the routers'.
    ...led.map((rule) => `iifname != { ${network}, "${bridgePrefix}*" } fib daddr type local ${rule}`),
    `iifname ${network} ip daddr ${resolverAddress} meta l4proto { tcp, udp } th dport ${dnsPort} dnat ip to iifname map @resolvers;`,
    '}',
    'chain lead-own {',
    'type nat hook output priority -100; policy accept;',
    ...led.map((rule) => `fib daddr type local ip daddr != 127.0.0.0/8 ${rule}`),
    '}',
    'chain keep-out {',
    'type filter hook input priority filter; policy accept;',
    `iifname ${network} ct state established,related accept;`,
    ledToResolver,
    `iifname ${network} drop;`,
    ...tunnelAddresses.map((address) => `udp dport ${vxlanPort} ip saddr ${address} accept;`),
    `udp dport ${vxlanPort} drop;`,
    ...hosts.map((all) => `iifname != "lo" ip saddr ${all} tcp dport @${healthCheckSet} drop;`),
    '}',
    'chain keep-off-hosts {',
    'ct direction reply return;',
    `tcp dport @${healthCheckSet} drop;`,
    `meta l4proto { tcp, udp, sctp } th dport ${nodePorts} return;`,
    'drop;',
    '}',
    'chain keep-apart {',
    'type filter hook forward priority filter; policy accept;',
    `iifname ${network} oifname ${network} drop;`,
    `iifname ${network} ip daddr 169.254.0.0/16 drop;`,
    `iifname ${network} udp dport ${vxlanPort} drop;`,
    ...closed.map(({ address, port }) => `iifname ${network} ip daddr ${address} tcp dport ${port} drop;`),
    ledToResolver,
    ...hosts.map((all) => `iifname ${network} ip daddr ${all} jump keep-off-hosts;`),
    `iifname ${network} ip daddr ${resolverBlock} reject;`,
    ...withheld(options),
    `oifname ${network} ct state established,related accept;`,
    `oifname ${network} ct status dnat accept;`,
    `oifname ${network} drop;`,
    '}',
    'chain hide {',
    'type nat hook postrouting priority srcnat; policy accept;',
    `ip saddr ${uplinkBlock} oifname != ${network} masquerade;`,
    '}',
    '}',
    ...[...resolvers].map(([vni, resolver]) => resolverElement(vni, resolver)),
    ...healthCheckPorts.map((port) => healthCheckRule(port, true)),
  ];
};

const ledToResolver = `iifname ${network} ct status dnat ct original ip daddr ${resolverAddress} accept;`;

/** Makes the table lead there, too. */
export const resolverElement = (vni: number, { address, port }: Resolver): string =>
  `add element ${hostTable} resolvers { "${uplinkPrefix}${vni}" : ${address} . ${port} }`;

/** What pods do not reach outside, but where they were led. Answers to who reached a pod leave as before. */
function withheld({ closedBlocks, listeners }: HostRulesOptions): readonly string[] {
  const matches = (listeners ?? []).map(({ block, port }) => `ip daddr ${block} ${atPort(port)}`);
  const rest = [
    ...closedBlocks.map(({ block, port }) => `iifname ${network} ip daddr ${block} ${port === undefined ? '' : `${atPort(port)} `}drop;`),
    ...(listeners === undefined ? [`iifname ${network} drop;`] : []),
  ];
  return [
    ...[...new Set(matches)].sort().map((match) => `iifname ${network} ${match} drop;`),
    ...(rest.length === 0 ? [] : [`iifname ${network} ct direction reply accept;`]),
    ...rest,
  ];
}

const atPort = (port: number): string => `meta l4proto { tcp, udp } th dport ${port}`;
