// CHECK: what of an attachment is not as ADD left it. Later plugins of a chain may have added more; that is theirs.
import type { CniResult, Wiring } from './result.ts';
import { defaultRouteOf } from './result.ts';
import { hasAddress, isIsolated, isUp, networkDifferences, sameForm, type ObservedRouter } from './network-differences.ts';
import type { Link, Route } from './run-ip.ts';

export interface Observed {
  readonly router: ObservedRouter | undefined;
  readonly host: readonly Link[];
  readonly container: readonly Link[];
  readonly routes: readonly Route[];
}

/** A line each; [] when all is as it was. */
export function differencesOf(wiring: Wiring, previous: CniResult, { host, router, container, routes }: Observed): readonly string[] {
  const { ifname, hostInterface, bridge, address, gateway, mac, netns } = wiring;
  const inside = container.find((link) => link.ifname === ifname);
  const outside = host.find((link) => link.ifname === hostInterface);
  const faults: (string | false | undefined)[] = [
    !previous.interfaces?.some((one) => one.name === ifname && one.sandbox === netns) && `prevResult has no ${ifname} in ${netns}`,
    !previous.ips?.some((one) => one.address === address) && `NovaNET says ${address}, prevResult does not`,
    outside === undefined ? `${hostInterface} is not on the host` : outside.master !== bridge && `${hostInterface} is not on ${bridge}`,
    outside !== undefined && !isUp(outside) && `${hostInterface} is down`,
    wiring.router && outside !== undefined && !isIsolated(outside) && `${hostInterface} is not isolated from the bridge's other ports`,
    ...networkDifferences(wiring, { host, router }),
    inside === undefined ? `${ifname} is not in ${netns}` : inside.address !== mac && `${ifname} has the MAC address ${inside.address}, not ${mac}`,
    inside !== undefined && !isUp(inside) && `${ifname} is down`,
    inside !== undefined && !hasAddress(inside, address) && `${ifname} does not have the address ${address}`,
    gateway !== '' &&
      !routes.some((route) => isDefault(route.dst, gateway) && sameForm(route.gateway ?? '') === sameForm(gateway) && route.dev === ifname) &&
      `there is no default route by ${gateway}`,
  ];
  return faults.filter((fault) => typeof fault === 'string');
}

const isDefault = (dst: string, gateway: string): boolean => dst === 'default' || dst === defaultRouteOf(gateway);
