// Lines for `ip -batch`, as data. Every word in them is plain: environment.ts and NovaNET's answers are checked for it.
import { gatewayInterface } from '../../schemas/tenant-network.ts';
import type { RouterWiring, Wiring } from './result.ts';

/** The bridge has no address and answers no ARP: the host is not part of the tenant's network. Up comes last: what is up is whole. */
export const bridgeLines = ({ bridge, bridgeMac }: Pick<Wiring, 'bridge' | 'bridgeMac'>): readonly string[] => [
  `link add name ${bridge} address ${bridgeMac} type bridge`,
  `link set dev ${bridge} addrgenmode none arp off`,
  `link set dev ${bridge} up`,
];

/** On the host. The name of the namespace has a node's name in it, which may have an apostrophe. */
export const routerLinkLines = ({ bridge, mtu }: Wiring, { namespace, link, linkMac, gatewayMac }: RouterWiring): readonly string[] => [
  `link add name ${link} address ${linkMac} mtu ${mtu} type veth peer name ${gatewayInterface} address ${gatewayMac} mtu ${mtu} netns "${namespace}"`,
  `link set dev ${link} addrgenmode none master ${bridge}`,
  `link set dev ${link} up`,
];

/** In the router. Without a link-local address it sends no IPv6 redirects, which would send containers to each other directly. */
export const routerLines = ({ address, gatewayMac }: RouterWiring): readonly string[] => [
  `link set dev lo up`,
  `link set dev ${gatewayInterface} address ${gatewayMac} addrgenmode none`,
  `addr replace ${address} dev ${gatewayInterface}${nodad(address)}`,
  `link set dev ${gatewayInterface} up`,
];

/** In the router: an address that another container had before is this one's now. */
export const neighborLines = ({ address, mac }: Pick<Wiring, 'address' | 'mac'>): readonly string[] => [
  `neigh replace ${address.slice(0, address.indexOf('/'))} lladdr ${mac} dev ${gatewayInterface} nud stale`,
];

/**
 * On the host. The container's end is made inside, so that its name is never seen outside; it is down until the port is as it should be. The bridge does not
 * learn from it who is behind it, and frames for link-local MAC addresses (LLDP's and the like), which a bridge's host takes for itself, go where others
 * go (0xfffd: all that the kernel lets, and it drops the one left).
 */
export const hostLines = (wiring: Wiring): readonly string[] => {
  const { hostInterface, hostMac, bridge, ifname, mac, mtu, netns, alias, router } = wiring;
  return [
    `link add name ${hostInterface} address ${hostMac} mtu ${mtu} type veth peer name ${ifname} address ${mac} mtu ${mtu} netns ${netns}`,
    `link set dev ${hostInterface} alias ${alias}`,
    `link set dev ${hostInterface} addrgenmode none master ${bridge}`,
    `link set dev ${hostInterface} type bridge_slave learning off group_fwd_mask 0xfffd${router ? ' isolated on' : ''}`,
    `link set dev ${hostInterface} up`,
  ];
};

/**
 * For `sh`, on the host. The bridge knows by this alone where the container is. The port is locked to it: what comes with another MAC address is dropped. Locks are
 * of Linux 5.18 and of an iproute2 as old; where one of the two is older, that nothing is learned must do.
 */
export const portLines = ({ hostInterface, mac }: Pick<Wiring, 'hostInterface' | 'mac'>): readonly string[] => [
  `bridge fdb replace ${mac} dev ${hostInterface} master static || exit 1`,
  `ip link set dev ${hostInterface} type bridge_slave locked on 2>/dev/null || :`,
];

/**
 * In the container. By IPv4 it takes all of its subnet for neighbors, and the router answers for them. IPv6 has no such proxy, so there only
 * the router is a neighbor.
 */
export const containerLines = ({ ifname, address, gateway, router }: Wiring): readonly string[] => [
  `addr add ${address} dev ${ifname}${nodad(address)}${router && isV6(address) ? ' noprefixroute' : ''}`,
  `link set dev ${ifname} up`,
  ...(router && isV6(gateway) ? [`route add ${gateway} dev ${ifname}`] : []),
  ...(gateway === '' ? [] : [`route add default via ${gateway} dev ${ifname}`]),
];

export const removalLines = (hostInterface: string): readonly string[] => [`link del dev ${hostInterface}`];

const isV6 = (address: string): boolean => address.includes(':');
const nodad = (address: string): string => (isV6(address) ? ' nodad' : '');
