// The link between a network's router and its host: what the host may reach of the network, and the network's way out.
import { inRouter, onHost, removed, type LinkLine } from './run-links.ts';

export const uplinkInterface = 'uplink';
/** Of the host's ends. */
export const uplinkPrefix = 'ku';
/** Both ends' addresses are from here, four for each network; they never leave the host. The first /24 has the resolver's (`resolverBlock`) and no network's. */
export const uplinkBlock = '100.64.0.0/10';
const networksFirst = 2 ** 6;
export const networksMax = 2 ** 20 - networksFirst;

const addressAt = (vni: number, offset: number): string => {
  const value = 100 * 2 ** 24 + 64 * 2 ** 16 + (networksFirst + vni) * 4 + offset;
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 255).join('.');
};
export const hostAddress = (vni: number): string => addressAt(vni, 1);
export const routerAddress = (vni: number): string => addressAt(vni, 2);

/** `cidrs` are those of the network that no other network on this host has: only these can the host tell apart. [] for a network beyond the last that has a number. */
export function uplinkLines(vni: number, router: string, cidrs: readonly string[]): readonly LinkLine[] {
  if (vni >= networksMax) return [];
  const outside = `${uplinkPrefix}${vni}`;
  return [
    removed(`link del dev ${uplinkInterface}`),
    // Its other end may be in a namespace that nobody finds any more.
    { ...onHost(`link del dev ${outside}`), mayFail: true },
    onHost(`link add name ${outside} type veth peer name ${uplinkInterface} netns ${router}`),
    onHost(`link set dev ${outside} addrgenmode none`),
    onHost(`addr add ${hostAddress(vni)}/30 dev ${outside}`),
    onHost(`link set dev ${outside} up`),
    inRouter(`addr add ${routerAddress(vni)}/30 dev ${uplinkInterface}`),
    inRouter(`link set dev ${uplinkInterface} up`),
    inRouter(`route replace default via ${hostAddress(vni)} dev ${uplinkInterface}`),
    ...cidrs.map((cidr) => onHost(`route replace ${cidr} via ${routerAddress(vni)} dev ${outside}`)),
  ];
}
