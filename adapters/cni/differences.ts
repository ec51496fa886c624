// CHECK: what of an attachment is not as ADD left it. Later plugins of a chain may have added more; that is theirs.
import type { CniResult, Wiring } from './result.ts';
import { defaultRouteOf } from './result.ts';
import type { Link, Route } from './run-ip.ts';

export interface Observed {
  readonly host: readonly Link[];
  readonly container: readonly Link[];
  readonly routes: readonly Route[];
}

/** A line each; [] when all is as it was. */
export function differencesOf(wiring: Wiring, previous: CniResult, { host, container, routes }: Observed): readonly string[] {
  const { ifname, hostInterface, bridge, address, gateway, mac, netns } = wiring;
  const inside = container.find((link) => link.ifname === ifname);
  const outside = host.find((link) => link.ifname === hostInterface);
  const [ip, prefix] = address.split('/');
  const faults: (string | false)[] = [
    !previous.interfaces?.some((one) => one.name === ifname && one.sandbox === netns) && `prevResult has no ${ifname} in ${netns}`,
    !previous.ips?.some((one) => one.address === address) && `NovaNET says ${address}, prevResult does not`,
    outside === undefined ? `${hostInterface} is not on the host` : outside.master !== bridge && `${hostInterface} is not on ${bridge}`,
    outside !== undefined && !isUp(outside) && `${hostInterface} is down`,
    !host.some((link) => link.ifname === bridge && isUp(link)) && `the bridge ${bridge} is not there, or down`,
    inside === undefined ? `${ifname} is not in ${netns}` : inside.address !== mac && `${ifname} has the MAC address ${inside.address}, not ${mac}`,
    inside !== undefined && !isUp(inside) && `${ifname} is down`,
    inside !== undefined &&
      !inside.addr_info?.some(({ local, prefixlen }) => local === ip && String(prefixlen) === prefix) &&
      `${ifname} does not have the address ${address}`,
    gateway !== '' &&
      !routes.some((route) => isDefault(route.dst, gateway) && route.gateway === gateway && route.dev === ifname) &&
      `there is no default route by ${gateway}`,
  ];
  return faults.filter((fault) => fault !== false);
}

const isUp = (link: Link): boolean => link.flags.includes('UP');
const isDefault = (dst: string, gateway: string): boolean => dst === 'default' || dst === defaultRouteOf(gateway);
