// What ADD answers. Source: https://github.com/containernetworking/cni/blob/main/SPEC.md#add-success
import type { CniVersion } from './versions.ts';

export interface Dns {
  readonly nameservers?: readonly string[];
  readonly domain?: string;
  readonly search?: readonly string[];
  readonly options?: readonly string[];
}

interface ResultInterface {
  readonly name: string;
  readonly mac?: string;
  /** From 1.1.0 on. */
  readonly mtu?: number;
  /** CNI_NETNS for what is inside; left out for what is on the host. */
  readonly sandbox?: string;
}

export interface CniResult {
  readonly cniVersion?: string;
  readonly interfaces?: readonly ResultInterface[];
  readonly ips?: readonly { readonly address: string; readonly gateway?: string; readonly interface?: number }[];
  readonly routes?: readonly { readonly dst: string; readonly gw?: string }[];
  readonly dns?: Dns;
}

/** Where the tenant's packets are routed on this node: a network namespace that has the gateway's address. */
export interface RouterWiring {
  readonly namespace: string;
  /** Of the namespace. */
  readonly path: string;
  /** On the host's bridge. */
  readonly link: string;
  readonly linkMac: string;
  /** Of the other end. It is the same after it was made anew, so that containers need not learn another. */
  readonly gatewayMac: string;
  /** 10.128.0.1/24 */
  readonly address: string;
}

/** What a container is plugged into, all of it known before anything is made. */
export interface Wiring {
  readonly netns: string;
  readonly ifname: string;
  readonly hostInterface: string;
  readonly alias: string;
  readonly bridge: string;
  readonly mac: string;
  readonly hostMac: string;
  readonly bridgeMac: string;
  readonly mtu: number;
  /** 10.128.0.2/24 */
  readonly address: string;
  /** '': the subnet has none, so there is no way out of it. */
  readonly gateway: string;
  /** Undefined where there is no gateway: the containers are on the bridge by themselves. */
  readonly router: RouterWiring | undefined;
  readonly dns: Dns;
}

export const defaultRouteOf = (gateway: string): string => (gateway.includes(':') ? '::/0' : '0.0.0.0/0');

/** Bridge, host's end, container's end; what earlier plugins of a chain made is kept before it. */
export function resultOf(wiring: Wiring, version: CniVersion, previous: CniResult = {}): CniResult {
  const { netns, ifname, hostInterface, bridge, mac, hostMac, bridgeMac, mtu, address, gateway, dns } = wiring;
  const before = previous.interfaces ?? [];
  const sized = version === '1.0.0' ? {} : { mtu };
  return {
    ...previous,
    cniVersion: version,
    interfaces: [
      ...before,
      { name: bridge, mac: bridgeMac, ...sized },
      { name: hostInterface, mac: hostMac, ...sized },
      { name: ifname, mac, ...sized, sandbox: netns },
    ],
    ips: [...(previous.ips ?? []), { address, ...(gateway !== '' && { gateway }), interface: before.length + 2 }],
    routes: [...(previous.routes ?? []), ...(gateway === '' ? [] : [{ dst: defaultRouteOf(gateway), gw: gateway }])],
    dns: Object.keys(dns).length > 0 ? dns : (previous.dns ?? {}),
  };
}
