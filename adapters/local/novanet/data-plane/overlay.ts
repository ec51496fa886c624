// How the router of one network reaches the pods on other nodes: over VXLAN, to the router there, without learning and flooding. Each host's
// routers have the address 169.254.x.y by the host's number, and a MAC address made of it; no two networks share an overlay.
import { isIPv4 } from 'node:net';
import type { Host, PluggedPort } from './network-change.ts';
import { inRouter, onHost, removed, type LinkLine } from './run-links.ts';

export interface Overlay {
  /** Lines from how it was to how it is; undefined: the whole is needed. */
  port(id: string, port: PluggedPort | undefined): readonly LinkLine[] | undefined;
  host(host: Host): readonly LinkLine[] | undefined;
  /** Lines that make it anew; [] while there is no other host. */
  whole(): readonly LinkLine[];
}

export const overlayInterface = 'overlay';
/** Where routers have their addresses; those of metadata services are in it too. */
export const routersBlock = '169.254.0.0/16';
/** VXLAN takes 50 bytes of what an Ethernet frame carries. */
const mtu = 1_450;
export const vxlanPort = 4_789;

export const overlayAddress = (number: number): string => `169.254.${number >> 8}.${number & 255}`;
const macOf = (number: number): string => `0a:58:00:00:${[number >> 8, number & 255].map((byte) => byte.toString(16).padStart(2, '0')).join(':')}`;

/** `router` is the name of the router's namespace. */
export function createOverlay(vni: number, router: string, self: Host): Overlay {
  const others = new Map<string, Host>();
  const ports = new Map<string, PluggedPort>();

  const neighbour = ({ number, tunnelAddress }: Host): readonly LinkLine[] => [
    inRouter(`neigh replace ${overlayAddress(number)} lladdr ${macOf(number)} dev ${overlayInterface} nud permanent`),
    inRouter(`fdb replace ${macOf(number)} dev ${overlayInterface} dst ${tunnelAddress} self permanent`, 'bridge'),
  ];
  const wayTo = ({ address, node }: PluggedPort): readonly LinkLine[] => {
    const host = others.get(node);
    return host === undefined || !isIPv4(address) ? [] : [inRouter(`route replace ${address}/32 via ${overlayAddress(host.number)} dev ${overlayInterface}`)];
  };
  const noWayTo = ({ address, node }: PluggedPort): readonly LinkLine[] =>
    others.has(node) && isIPv4(address) ? [inRouter(`route del ${address}/32 dev ${overlayInterface}`)] : [];
  return {
    port(id, port) {
      const before = ports.get(id);
      if (before?.address === port?.address && before?.node === port?.node) return [];
      if (port === undefined) ports.delete(id);
      else ports.set(id, port);
      const isReplaced = before !== undefined && port !== undefined && before.address === port.address && others.has(port.node);
      return [...(before === undefined || isReplaced ? [] : noWayTo(before)), ...(port === undefined ? [] : wayTo(port))];
    },
    host(host) {
      // No tunnel has an end of each family.
      if (host.node === self.node || isIPv4(host.tunnelAddress) !== isIPv4(self.tunnelAddress)) return [];
      const before = others.get(host.node);
      others.set(host.node, host);
      if (before !== undefined || others.size === 1) return before?.number === host.number && before.tunnelAddress === host.tunnelAddress ? [] : undefined;
      return [...neighbour(host), ...[...ports.values()].filter(({ node }) => node === host.node).flatMap(wayTo)];
    },
    whole() {
      if (others.size === 0) return [];
      const inside = `name ${overlayInterface} mtu ${mtu} address ${macOf(self.number)} netns ${router}`;
      return [
        removed(`link del dev ${overlayInterface}`),
        // Made from here, it sends from here.
        onHost(`link add ${inside} type vxlan id ${vni} local ${self.tunnelAddress} dstport ${vxlanPort} nolearning`),
        inRouter(`addr add ${overlayAddress(self.number)}/16 dev ${overlayInterface}`),
        inRouter(`link set dev ${overlayInterface} up`),
        ...[...others.values()].flatMap(neighbour),
        ...[...ports.values()].flatMap(wayTo),
      ];
    },
  };
}
