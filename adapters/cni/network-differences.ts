// What of a tenant's network is missing on this node: bridge, router, and the link between them. ADD makes what is told here, CHECK tells it.
import { gatewayInterface } from '../../schemas/tenant-network.ts';
import { bridgeSettingDifferences } from './bridge-settings.ts';
import type { RouterWiring, Wiring } from './result.ts';
import { settingDifferences } from './router-settings.ts';
import type { Link } from './run-ip.ts';

export interface ObservedRouter {
  readonly links: readonly Link[];
  /** By file, those that can be read. */
  readonly settings: ReadonlyMap<string, string>;
}

export interface ObservedNetwork {
  readonly host: readonly Link[];
  /** By file, those that can be read. */
  readonly bridgeSettings: ReadonlyMap<string, string>;
  /** Undefined when there is no such namespace. */
  readonly router: ObservedRouter | undefined;
}

/** A line each; [] when all is there. */
export function networkDifferences(wiring: Pick<Wiring, 'bridge' | 'router'>, { host, bridgeSettings, router }: ObservedNetwork): readonly string[] {
  const bridge = host.find((link) => link.ifname === wiring.bridge);
  const faults = [
    !(bridge && isUp(bridge)) && `the bridge ${wiring.bridge} is not there, or down`,
    bridge !== undefined && !bridge.flags.includes('NOARP') && `the bridge ${wiring.bridge} answers ARP`,
    ...(bridge === undefined ? [] : bridgeSettingDifferences(wiring.bridge, bridgeSettings)),
    ...(wiring.router ? [...linkDifferences(wiring.bridge, wiring.router, host), ...insideDifferences(wiring.router, router)] : []),
  ];
  return faults.filter((fault) => fault !== false);
}

function linkDifferences(bridge: string, { link: name }: RouterWiring, host: readonly Link[]): readonly (string | false)[] {
  const link = host.find(({ ifname }) => ifname === name);
  if (link === undefined) return [`the router's link ${name} is not on the host`];
  return [
    link.master !== bridge && `the router's link ${name} is not on ${bridge}`,
    !isUp(link) && `the router's link ${name} is down`,
    isIsolated(link) && `the router's link ${name} is isolated`,
  ];
}

function insideDifferences({ namespace, gatewayMac, address }: RouterWiring, router: ObservedRouter | undefined): readonly (string | false)[] {
  if (router === undefined) return [`the router ${namespace} is not there`];
  const inside = router.links.find(({ ifname }) => ifname === gatewayInterface);
  if (inside === undefined) return [`${gatewayInterface} is not in the router ${namespace}`];
  return [
    !isUp(inside) && `${gatewayInterface} is down in the router`,
    inside.address !== gatewayMac && `${gatewayInterface} has the MAC address ${inside.address} in the router, not ${gatewayMac}`,
    !hasAddress(inside, address) && `${gatewayInterface} does not have the gateway's address ${address} in the router`,
    ...settingDifferences(router.settings),
  ];
}

export const isUp = (link: Link): boolean => link.flags.includes('UP');
export const isIsolated = (link: Link): boolean => link.linkinfo?.info_slave_data?.isolated === true;

/** `address` with the length of its prefix. */
export function hasAddress(link: Link, address: string): boolean {
  const [ip = '', prefix] = address.split('/');
  return link.addr_info?.some(({ local, prefixlen }) => sameForm(local) === sameForm(ip) && String(prefixlen) === prefix) === true;
}

/** An IPv6 address can be written in several ways. */
export const sameForm = (ip: string): string => (ip.includes(':') ? new URL(`http://[${ip}]`).hostname : ip);
