// One Service's route as rules of the node that looks.
//
// `in/…` chains are for its cluster addresses, `out/…` chains for what comes from outside: the load balancer's addresses and node ports.
// With affinity each endpoint has a chain `to/…` and a set of the clients that were sent to it.
import { isIPv4 } from 'node:net';
import type { RouteEndpoint, RoutePort, ServiceRoute } from '../../../../domain/effect.ts';
import { masqueradeMark } from './base-rules.ts';
import { chooseEndpoints, type Viewer } from './choose-endpoints.ts';
import type { Compiled, Element } from './compiled.ts';

interface Draft {
  readonly elements: Element[];
  readonly chains: Map<string, readonly string[]>;
  readonly sets: Map<string, string>;
}

/** `id` tells two Services of one name apart, of which one is gone and not yet forgotten. */
export function compileRoute(id: string, route: ServiceRoute, viewer: Viewer): Compiled {
  const draft: Draft = { elements: [], chains: new Map(), sets: new Map() };
  const addresses = route.addresses.filter(isIPv4);
  for (const address of addresses) draft.elements.push({ set: 'cluster-addresses', key: address, verdict: '' });
  for (const port of route.ports) {
    const endpoints = port.endpoints.filter(({ address }) => isIPv4(address));
    const led = new Set(endpoints.map(({ address }) => address));
    for (const address of led) draft.elements.push({ set: 'hairpins', key: `${address} . ${address}`, verdict: '' });
    const one = { ...port, endpoints };
    leadInside(draft, id, route, one, addresses, viewer);
    leadFromOutside(draft, id, route, one, viewer);
  }
  return draft;
}

const protocolOf = ({ protocol }: RoutePort): string => protocol.toLowerCase();
const chainName = (id: string, { name }: ServiceRoute, port: RoutePort): string => `${id}/${name}/${protocolOf(port)}/${port.port}`;

/** SVC-50: without endpoints there is no element, and the address is refused. */
function leadInside(draft: Draft, id: string, route: ServiceRoute, port: RoutePort, addresses: readonly string[], viewer: Viewer): void {
  const chosen = chooseEndpoints(port.endpoints, route.internalLocal, viewer);
  if (chosen.length === 0) return;
  const chain = `in/${chainName(id, route, port)}`;
  draft.chains.set(chain, spread(draft, id, route, port, chosen));
  for (const address of addresses)
    draft.elements.push({ set: 'cluster-ports', key: `${address} . ${protocolOf(port)} . ${port.port}`, verdict: `goto ${chain}` });
}

function leadFromOutside(draft: Draft, id: string, route: ServiceRoute, port: RoutePort, viewer: Viewer): void {
  const externals = route.externalAddresses.filter(isIPv4).map((address) => `${address} . ${protocolOf(port)} . ${port.port}`);
  if (externals.length === 0 && port.nodePort === 0) return;
  guard(draft, id, route, port, externals);
  if (port.endpoints.length === 0 && !route.externalLocal) {
    // A node port without rules is refused by the node itself.
    for (const key of externals) draft.elements.push({ set: 'refused', key, verdict: '' });
    return;
  }
  const chain = `out/${chainName(id, route, port)}`;
  draft.chains.set(chain, route.externalLocal ? toHere(draft, id, route, port, viewer) : toAnywhere(draft, id, route, port, viewer));
  for (const key of externals) draft.elements.push({ set: 'external-ports', key, verdict: `goto ${chain}` });
  if (port.nodePort !== 0) draft.elements.push({ set: 'node-ports', key: `${protocolOf(port)} . ${port.nodePort}`, verdict: `goto ${chain}` });
}

/** SVC-34. */
function guard(draft: Draft, id: string, route: ServiceRoute, port: RoutePort, externals: readonly string[]): void {
  const ranges = route.sourceRanges.filter((range) => isIPv4(range.split('/')[0] ?? ''));
  if (route.sourceRanges.length === 0 || externals.length === 0) return;
  const chain = `from/${chainName(id, route, port)}`;
  // A rule each: in a set they may not overlap.
  draft.chains.set(chain, [...ranges.map((range) => `ip saddr ${range} return`), 'drop']);
  for (const key of externals) draft.elements.push({ set: 'guards', key, verdict: `goto ${chain}` });
}

/** The endpoint may be on another node, which would answer the client past this one. */
function toAnywhere(draft: Draft, id: string, route: ServiceRoute, port: RoutePort, viewer: Viewer): readonly string[] {
  return [`ip saddr != @pods meta mark set meta mark or ${masqueradeMark}`, ...spread(draft, id, route, port, chooseEndpoints(port.endpoints, false, viewer))];
}

/** Clients keep their addresses; where no endpoint is here, they get no answer. Pods are not outside (SVC-32). */
function toHere(draft: Draft, id: string, route: ServiceRoute, port: RoutePort, viewer: Viewer): readonly string[] {
  const here = spread(draft, id, route, port, chooseEndpoints(port.endpoints, true, viewer));
  const anywhere = spread(draft, id, route, port, chooseEndpoints(port.endpoints, false, viewer));
  return [...anywhere.map((rule) => `ip saddr @pods ${rule}`), ...here, ...(here.length === 0 ? ['drop'] : [])];
}

function spread(draft: Draft, id: string, route: ServiceRoute, port: RoutePort, endpoints: readonly RouteEndpoint[]): readonly string[] {
  if (endpoints.length === 0) return [];
  if (route.affinitySeconds > 0) return spreadWithAffinity(draft, id, route, port, endpoints);
  const protocol = `meta l4proto ${protocolOf(port)}`;
  if (endpoints.length > ruleEachMax) {
    const targets = endpoints.map(({ address, port: target }, index) => `${index} : ${address} . ${target}`);
    return [`${protocol} dnat ip to numgen random mod ${endpoints.length} map { ${targets.join(', ')} }`];
  }
  return endpoints.map(({ address, port: target }, index) => `${oneOf(endpoints.length - index)}${protocol} dnat ip to ${address}:${target}`);
}

/**
 * Up to here each endpoint has a rule that takes its share of what is left. A map is looked up at once, but the kernel goes through all maps of
 * the table for each that it makes: with one in each of 10,000 Services it takes most of a minute, and with rules some seconds.
 */
const ruleEachMax = 50;
const oneOf = (count: number): string => (count === 1 ? '' : `numgen random mod ${count} 0 `);

/** SVC-31. The seconds are in the set's name: a set's timeout cannot be changed. */
function spreadWithAffinity(draft: Draft, id: string, route: ServiceRoute, port: RoutePort, endpoints: readonly RouteEndpoint[]): readonly string[] {
  const places = endpoints.map(({ address, port: target }) => {
    const place = `${chainName(id, route, port)}/${address}-${target}`;
    const set = `stay/${place}/${route.affinitySeconds}s`;
    draft.sets.set(set, `type ipv4_addr; flags dynamic, timeout; size 65535; timeout ${route.affinitySeconds}s;`);
    draft.chains.set(`to/${place}`, [`update @${set} { ip saddr }`, `meta l4proto ${protocolOf(port)} dnat ip to ${address}:${target}`]);
    return { chain: `to/${place}`, set };
  });
  return [
    ...places.map(({ chain, set }) => `ip saddr @${set} goto ${chain}`),
    ...places.map(({ chain }, index) => `${oneOf(places.length - index)}goto ${chain}`),
  ];
}
