// One security group as chains and sets. Its chain of a direction ends in a verdict for what one of its rules allows, and comes back otherwise; which
// pods are sent through it is not said here (security-groups.ts).
import type { SecurityGroup, SecurityPeer, SecurityPort, SecurityRule } from '../../../../domain/effect.ts';
import { firstPair } from '../../../../domain/indexes.ts';
import { matchesLabels, selectorOf, type LabelSelector, type LabelSelectorObject } from '../../../../domain/label-selector.ts';
import { addressesInWords, everyAddress, merged, numbersInWords, rangeOfBlock, without, type Range } from './address-ranges.ts';
import type { Compiled, Element } from './compiled.ts';
import type { PluggedPort } from './network-change.ts';

export type Direction = 'ingress' | 'egress';

export interface CompiledGroup {
  readonly compiled: Compiled;
  /** The chain of each direction that it speaks of. */
  readonly chains: Readonly<Partial<Record<Direction, string>>>;
  /** Whose ports it may speak of; 'all': of every namespace. */
  readonly namespaces: ReadonlySet<string> | 'all';
  /** It speaks of no port that has none of these among its `keysOfPort`. */
  readonly keys: ReadonlySet<string>;
  selects(port: PluggedPort): boolean;
  /** What it knows the port by in its rules. */
  elementsOf(port: PluggedPort): readonly Element[];
}

/** What is allowed to leave must be allowed to arrive, too (NP-1). */
const verdicts: Readonly<Record<Direction, string>> = { ingress: 'accept', egress: 'goto ingress' };
const sides: Readonly<Record<Direction, string>> = { ingress: 'saddr', egress: 'daddr' };
/** A name of nftables has 255 bytes. */
const nameLength = 180;

const everyPort = '*';
/** What a port is found by: its namespace with nothing, and with each of its labels. */
export const keysOfPort = ({ namespace, labels }: PluggedPort): readonly string[] => [
  everyPort,
  `${namespace}/`,
  ...Object.entries(labels).map(([label, value]) => `${namespace}/${label}=${value}`),
];
/** The one of its keys that every port has which is selected. */
const keyOfSelector = (namespace: string, { matchLabels }: LabelSelectorObject): string => `${namespace}/${firstPair(matchLabels) ?? ''}`;

interface Draft {
  readonly chains: Map<string, readonly string[]>;
  readonly sets: Map<string, string>;
  readonly namespaces: Set<string>;
  readonly keys: Set<string>;
  readonly elements: ((port: PluggedPort) => readonly Element[])[];
}

/** `id` tells two policies of one name apart, of which one is gone and not yet forgotten. */
export function compileGroup(id: string, group: SecurityGroup): CompiledGroup {
  const name = `${id}/${group.name.slice(0, nameLength)}`;
  const selector = selectorOf(group.selector);
  const selects = ({ namespace, labels }: PluggedPort): boolean => namespace === group.namespace && matchesLabels(selector, labels);
  const draft: Draft = {
    chains: new Map(),
    sets: new Map(),
    namespaces: new Set([group.namespace]),
    keys: new Set([keyOfSelector(group.namespace, group.selector)]),
    elements: [],
  };
  const chains: Partial<Record<Direction, string>> = {};
  for (const direction of ['ingress', 'egress'] as const) {
    const rules = group[direction];
    if (rules === undefined) continue;
    const chain = `${direction}/${name}`;
    chains[direction] = chain;
    draft.chains.set(
      chain,
      rules.flatMap((rule, index) => compileRule(draft, direction, `${chain}/${index}`, rule, selects)),
    );
  }
  return {
    compiled: { elements: [], chains: draft.chains, sets: draft.sets },
    chains,
    namespaces: draft.keys.has(everyPort) ? 'all' : draft.namespaces,
    keys: draft.keys,
    selects,
    elementsOf: (port) => draft.elements.flatMap((elements) => elements(port)),
  };
}

function compileRule(draft: Draft, direction: Direction, place: string, rule: SecurityRule, selects: (port: PluggedPort) => boolean): readonly string[] {
  const peers = matchesOfPeers(draft, direction, place, rule.peers);
  const ports = matchesOfPorts(draft, place, rule.ports, direction === 'ingress' ? selects : targetsOf(rule.peers));
  return peers.flatMap((peer) => ports.map((port) => [peer, port, verdicts[direction]].filter((part) => part !== '').join(' ')));
}

/** '' matches everything, none nothing (NP-3). */
function matchesOfPeers(draft: Draft, direction: Direction, place: string, peers: readonly SecurityPeer[]): readonly string[] {
  if (peers.length === 0) return [''];
  const blocks = merged(peers.flatMap(rangesOfPeer));
  if (blocks.length === 1 && blocks[0]?.first === everyAddress.first && blocks[0].last === everyAddress.last) return [''];
  const matches = blocks.length === 0 ? [] : [`ip ${sides[direction]} { ${blocks.map(addressesInWords).join(', ')} }`];
  const isMeant = isMeantBy(peers);
  if (isMeant === undefined) return matches;
  const set = `peers/${place}`;
  draft.sets.set(set, 'type ipv4_addr;');
  for (const peer of peers) {
    if ('cidr' in peer) continue;
    for (const namespace of peer.namespaces) {
      draft.namespaces.add(namespace);
      draft.keys.add(keyOfSelector(namespace, peer.selector));
    }
  }
  draft.elements.push((port) => (isMeant(port) ? [{ set, key: port.address, verdict: '' }] : []));
  return [...matches, `ip ${sides[direction]} @${set}`];
}

const rangesOfPeer = (peer: SecurityPeer): readonly Range[] => {
  const range = 'cidr' in peer ? rangeOfBlock(peer.cidr) : undefined;
  return range === undefined || !('cidr' in peer)
    ? []
    : without(
        range,
        peer.except.flatMap((cidr) => rangeOfBlock(cidr) ?? []),
      );
};

/** Whether one of the peers is the pod; undefined: none is a pod. */
function isMeantBy(peers: readonly SecurityPeer[]): ((port: PluggedPort) => boolean) | undefined {
  const selected = peers.flatMap((peer): readonly (readonly [ReadonlySet<string>, LabelSelector])[] =>
    'cidr' in peer || peer.namespaces.length === 0 ? [] : [[new Set(peer.namespaces), selectorOf(peer.selector)]],
  );
  if (selected.length === 0) return undefined;
  return ({ namespace, labels }) => selected.some(([namespaces, selector]) => namespaces.has(namespace) && matchesLabels(selector, labels));
}

/** Whose names of ports count in a rule of egress: those of the peers; where these may be any address, every pod's. */
const targetsOf = (peers: readonly SecurityPeer[]): ((port: PluggedPort) => boolean) | 'all' =>
  peers.length === 0 || peers.some((peer) => 'cidr' in peer) ? 'all' : (isMeantBy(peers) ?? (() => false));

/** '' matches everything (NP-4). */
function matchesOfPorts(draft: Draft, place: string, ports: readonly SecurityPort[], targets: ((port: PluggedPort) => boolean) | 'all'): readonly string[] {
  if (ports.length === 0) return [''];
  const matches = (['TCP', 'UDP', 'SCTP'] as const).flatMap((protocol) => {
    const some = ports.filter((one) => one.protocol === protocol);
    const word = protocol.toLowerCase();
    if (some.some(({ port }) => port === undefined)) return [`meta l4proto ${word}`];
    const numbers = merged(some.flatMap(({ port, endPort }) => (typeof port === 'number' ? [{ first: port, last: endPort || port }] : [])));
    return numbers.length === 0 ? [] : [`${word} dport { ${numbers.map(numbersInWords).join(', ')} }`];
  });
  const names = new Set(ports.flatMap(({ protocol, port }) => (typeof port === 'string' ? [`${protocol} ${port}`] : [])));
  if (names.size === 0) return matches;
  const set = `named/${place}`;
  draft.sets.set(set, 'type ipv4_addr . inet_proto . inet_service;');
  if (targets === 'all') draft.keys.add(everyPort);
  draft.elements.push((target) => (targets === 'all' || targets(target) ? namedElements(set, names, target) : []));
  return [...matches, `ip daddr . meta l4proto . th dport @${set}`];
}

const namedElements = (set: string, names: ReadonlySet<string>, { address, namedPorts }: PluggedPort): readonly Element[] =>
  namedPorts
    .filter(({ name, protocol }) => names.has(`${protocol} ${name}`))
    .map(({ protocol, port }) => ({ set, key: `${address} . ${protocol.toLowerCase()} . ${port}`, verdict: '' }));
