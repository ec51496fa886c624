// CHECK: what of an attachment is not as ADD left it. Later plugins of a chain may have added more; that is theirs.
import type { CniResult, Wiring } from './result.ts';
import { defaultRouteOf } from './result.ts';
import { hasAddress, isIsolated, isUp, networkDifferences, sameForm, type ObservedNetwork } from './network-differences.ts';
import type { BridgeEntry, Link, Route } from './run-ip.ts';

export interface Observed extends ObservedNetwork {
  readonly container: readonly Link[];
  readonly routes: readonly Route[];
  /** Of the host's bridges. */
  readonly entries: readonly BridgeEntry[];
}

/** A line each; [] when all is as it was. */
export function differencesOf(wiring: Wiring, previous: CniResult, { container, routes, entries, ...network }: Observed): readonly string[] {
  const { ifname, hostInterface, bridge, address, gateway, mac, netns } = wiring;
  const inside = container.find((link) => link.ifname === ifname);
  const outside = network.host.find((link) => link.ifname === hostInterface);
  const faults: (string | false | undefined)[] = [
    !previous.interfaces?.some((one) => one.name === ifname && one.sandbox === netns) && `prevResult has no ${ifname} in ${netns}`,
    !previous.ips?.some((one) => one.address === address) && `NovaNET says ${address}, prevResult does not`,
    outside === undefined ? `${hostInterface} is not on the host` : outside.master !== bridge && `${hostInterface} is not on ${bridge}`,
    outside !== undefined && !isUp(outside) && `${hostInterface} is down`,
    wiring.router && outside !== undefined && !isIsolated(outside) && `${hostInterface} is not isolated from the bridge's other ports`,
    ...(outside === undefined ? [] : portDifferences(wiring, outside, entries)),
    ...networkDifferences(wiring, network),
    inside === undefined ? `${ifname} is not in ${netns}` : inside.address !== mac && `${ifname} has the MAC address ${inside.address}, not ${mac}`,
    inside !== undefined && !isUp(inside) && `${ifname} is down`,
    inside !== undefined && !hasAddress(inside, address) && `${ifname} does not have the address ${address}`,
    gateway !== '' &&
      !routes.some((route) => isDefault(route.dst, gateway) && sameForm(route.gateway ?? '') === sameForm(gateway) && route.dev === ifname) &&
      `there is no default route by ${gateway}`,
  ];
  return faults.filter((fault) => typeof fault === 'string');
}

function portDifferences({ hostInterface, bridge, mac }: Wiring, { linkinfo }: Link, entries: readonly BridgeEntry[]): readonly (string | false)[] {
  const port = linkinfo?.info_slave_data;
  const isEntered = entries.some((one) => one.mac === mac && one.ifname === hostInterface && one.master === bridge && one.state === 'static');
  return [
    port?.learning !== false && `the bridge learns from ${hostInterface}`,
    // Neither an old kernel nor an old iproute2 says anything of it.
    port?.locked === false && `${hostInterface} is not locked`,
    Number(port?.group_fwd_mask) !== 0xfffd && `the host takes link-local frames from ${hostInterface}`,
    !isEntered && `the bridge does not know ${mac} at ${hostInterface}`,
  ];
}

const isDefault = (dst: string, gateway: string): boolean => dst === 'default' || dst === defaultRouteOf(gateway);
