// Lines for `ip -batch`, as data. Every word in them is plain: environment.ts and NovaNET's answers are checked for it.
import type { Wiring } from './result.ts';

/** The bridge has no address and answers no ARP: the host is not part of the tenant's network. */
export const bridgeLines = ({ bridge, bridgeMac }: Pick<Wiring, 'bridge' | 'bridgeMac'>): readonly string[] => [
  `link add name ${bridge} address ${bridgeMac} type bridge`,
  `link set dev ${bridge} addrgenmode none arp off`,
];

/** On the host. The container's end is made inside, so that its name is never seen outside. */
export const hostLines = (wiring: Wiring): readonly string[] => {
  const { hostInterface, hostMac, bridge, ifname, mac, mtu, netns, alias } = wiring;
  return [
    `link add name ${hostInterface} address ${hostMac} mtu ${mtu} type veth peer name ${ifname} address ${mac} mtu ${mtu} netns ${netns}`,
    `link set dev ${hostInterface} alias ${alias}`,
    `link set dev ${hostInterface} addrgenmode none master ${bridge}`,
    `link set dev ${bridge} up`,
    `link set dev ${hostInterface} up`,
  ];
};

/** In the container. */
export const containerLines = ({ ifname, address, gateway }: Wiring): readonly string[] => [
  `addr add ${address} dev ${ifname}${address.includes(':') ? ' nodad' : ''}`,
  `link set dev ${ifname} up`,
  ...(gateway === '' ? [] : [`route add default via ${gateway} dev ${ifname}`]),
];

export const removalLines = (hostInterface: string): readonly string[] => [`link del dev ${hostInterface}`];
