// Which pods of a network are in which security groups, and what of it is new for the rules when a pod or a group changes.
//
// A pod that groups isolate is led, by its address, to a chain that asks each of these groups in turn and drops what none allows. Pods of the same
// groups share it. So a new connection costs by the groups of its two pods, however many there are, and a pod that enters a group changes elements and
// no chain but such a shared one.
//
// A pod that changes is looked at for the groups that may speak of it by its namespace or one of its labels; a group that changes for the pods of the
// namespaces that it speaks of.
import { isIPv4 } from 'node:net';
import type { SecurityGroup } from '../../../../domain/effect.ts';
import { compileGroup, keysOfPort, type CompiledGroup, type Direction } from './compile-group.ts';
import type { Element } from './compiled.ts';
import type { PluggedPort } from './network-change.ts';
import type { RulesChange } from './network-rules.ts';

export interface SecurityGroups {
  /** `undefined`: gone. What is told in one answer goes into the kernel together. */
  port(id: string, port: PluggedPort | undefined): readonly RulesChange[];
  group(id: string, group: SecurityGroup | undefined): readonly RulesChange[];
}

interface KnownPort {
  readonly port: PluggedPort;
  /** Counts changes of ports: of two that have one address the one that was told of last has it. */
  readonly revision: number;
  /** Those of which it is a member, or that know it by something. */
  readonly groups: Map<string, Membership>;
  /** The shared chains that it is led to. */
  led: readonly SharedChain[];
}

interface Membership {
  readonly isMember: boolean;
  readonly elements: readonly Element[];
}

interface SharedChain {
  readonly key: string;
  readonly name: string;
  readonly rules: readonly string[];
  users: number;
  isMade: boolean;
}

const directions: readonly Direction[] = ['ingress', 'egress'];
const isolated = { ingress: 'isolated-in', egress: 'isolated-out' } as const;
/** Of an id in names of chains. */
const idLength = 8;

/** `here` is this host's node. */
export function createSecurityGroups(here: string): SecurityGroups {
  const ports = new Map<string, KnownPort>();
  const groups = new Map<string, CompiledGroup>();
  const portsByNamespace = new Map<string, Set<string>>();
  const groupsByKey = new Map<string, Set<string>>();
  const shared = new Map<string, SharedChain>();
  let revisions = 0;
  let chains = 0;

  const isolating = (known: KnownPort, direction: Direction): readonly string[] =>
    [...known.groups]
      .filter(([, { isMember }]) => isMember)
      .flatMap(([id]) => groups.get(id)?.chains[direction] ?? [])
      .sort();
  const sharedChain = (direction: Direction, names: readonly string[]): SharedChain => {
    const key = `${direction} ${names.join(' ')}`;
    const rules = [...names.map((name) => `jump ${name}`), 'drop'];
    const present = shared.get(key) ?? { key, name: `${isolated[direction]}/${(chains += 1)}`, rules, users: 0, isMade: false };
    shared.set(key, present);
    return present;
  };
  /** What the rules are to have of the pod, and the chains that came into use or went out of it in `touched`. */
  const shown = (id: string, known: KnownPort | undefined, before: readonly SharedChain[], touched: Set<SharedChain>): RulesChange => {
    const elements: Element[] = [];
    const led: SharedChain[] = [];
    if (known !== undefined) {
      elements.push(...ownElements(known.port, here), ...[...known.groups.values()].flatMap((membership) => membership.elements));
      for (const direction of directions) {
        const names = isolating(known, direction);
        if (names.length === 0) continue;
        const chain = sharedChain(direction, names);
        led.push(chain);
        elements.push({ set: isolated[direction], key: known.port.address, verdict: `goto ${chain.name}` });
      }
      known.led = led;
    }
    for (const chain of led) chain.users += 1;
    for (const chain of before) chain.users -= 1;
    for (const chain of [...led, ...before]) touched.add(chain);
    const compiled = known && { elements, chains: new Map<string, readonly string[]>(), sets: new Map<string, string>() };
    return { id: `port ${id}`, revision: known?.revision ?? 0, compiled };
  };
  const settle = (touched: ReadonlySet<SharedChain>): readonly RulesChange[] =>
    [...touched].flatMap((chain): readonly RulesChange[] => {
      const isUsed = chain.users > 0;
      if (!isUsed) shared.delete(chain.key);
      if (isUsed === chain.isMade) return [];
      chain.isMade = isUsed;
      const compiled = { elements: [], chains: new Map([[chain.name, chain.rules]]), sets: new Map<string, string>() };
      return [{ id: `chain ${chain.name}`, revision: 1, compiled: isUsed ? compiled : undefined }];
    });
  /** Whether the port has or had to do with the group. */
  const join = (known: KnownPort, id: string): boolean => {
    const group = groups.get(id);
    const membership = group && { isMember: group.selects(known.port), elements: group.elementsOf(known.port) };
    const wasIn = known.groups.delete(id);
    if (membership === undefined || (!membership.isMember && membership.elements.length === 0)) return wasIn;
    known.groups.set(id, membership);
    return true;
  };
  const speakingOf = (port: PluggedPort): ReadonlySet<string> => new Set(keysOfPort(port).flatMap((key) => [...(groupsByKey.get(key) ?? [])]));
  const spokenOf = ({ namespaces }: CompiledGroup): readonly string[] =>
    namespaces === 'all' ? [...ports.keys()] : [...namespaces].flatMap((namespace) => [...(portsByNamespace.get(namespace) ?? [])]);
  return {
    port(id, told) {
      // Rules are of IPv4; one odd element would take all others with it.
      const port = told !== undefined && isIPv4(told.address) ? told : undefined;
      const before = ports.get(id);
      if (before !== undefined) takeOut(portsByNamespace, before.port.namespace, id);
      ports.delete(id);
      const known = port && { port, revision: (revisions += 1), groups: new Map<string, Membership>(), led: [] };
      if (known !== undefined) {
        ports.set(id, known);
        putIn(portsByNamespace, known.port.namespace, id);
        for (const group of speakingOf(known.port)) join(known, group);
      }
      const touched = new Set<SharedChain>();
      const change = shown(id, known, before?.led ?? [], touched);
      return [change, ...settle(touched)];
    },
    group(id, group) {
      const before = groups.get(id);
      const after = group && compileGroup(id.slice(0, idLength), group);
      for (const key of before?.keys ?? []) takeOut(groupsByKey, key, id);
      for (const key of after?.keys ?? []) putIn(groupsByKey, key, id);
      if (after === undefined) groups.delete(id);
      else groups.set(id, after);
      const looked = new Set([...(before ? spokenOf(before) : []), ...(after ? spokenOf(after) : [])]);
      const touched = new Set<SharedChain>();
      const changes: RulesChange[] = [{ id: `group ${id}`, revision: 1, compiled: after?.compiled }];
      for (const one of looked) {
        const known = ports.get(one);
        if (known !== undefined && join(known, id)) changes.push(shown(one, known, known.led, touched));
      }
      return [...changes, ...settle(touched)];
    },
  };
}

/** Of pods here the host knows what they may call themselves (NP-9), and that they are known: what is not is sent nothing (NP-7). */
function ownElements({ address, macAddress, node }: PluggedPort, here: string): readonly Element[] {
  if (node !== '' && node !== here) return [];
  const known: Element = { set: 'known', key: address, verdict: '' };
  if (!/^([0-9a-f]{2}:){5}[0-9a-f]{2}$/i.test(macAddress)) return [known];
  return [known, { set: 'genuine', key: `${macAddress} . ${address}`, verdict: '' }, { set: 'speakers', key: `${macAddress} . ${address}`, verdict: '' }];
}

function putIn(index: Map<string, Set<string>>, key: string, id: string): void {
  const ids = index.get(key) ?? new Set();
  index.set(key, ids.add(id));
}

function takeOut(index: Map<string, Set<string>>, key: string, id: string): void {
  const ids = index.get(key);
  ids?.delete(id);
  if (ids?.size === 0) index.delete(key);
}
