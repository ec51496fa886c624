// As much of nftables as the rules of a network speak, to judge packets without a kernel. Takes transactions as `nft -f` does, and is as strict about
// what is not there, or still used.
import { assert } from '../../../../domain/assert.ts';

export interface Packet {
  readonly from: string;
  readonly to: string;
  readonly protocol: string;
  readonly port: number;
  /** Of the interface that it came in by, and leaves by. */
  readonly iifname: string;
  readonly oifname: string;
  readonly mac?: string;
}

export interface NftModel {
  /** One transaction. */
  apply(lines: readonly string[]): void;
  /** What a chain says of a new connection's first packet. */
  verdictOf(chain: string, packet: Packet): 'accept' | 'drop';
  /** Everything, in order, to be compared. */
  readonly all: unknown;
}

/** Of elements: those of maps have verdicts. */
type Elements = Map<string, string>;

export function createNftModel(): NftModel {
  const sets = new Map<string, Elements>();
  const chains = new Map<string, string[]>();
  const setOf = (name: string): Elements => {
    const set = sets.get(name);
    assert(set, `there is a set ${name}`);
    return set;
  };
  const chainOf = (name: string): string[] => {
    const chain = chains.get(name);
    assert(chain, `there is a chain ${name}`);
    return chain;
  };
  const elementsIn = (text: string): readonly (readonly [string, string])[] =>
    text.split(', ').map((element) => {
      const [key = '', verdict = ''] = element.split(' : ');
      return [key.trim(), verdict.trim()];
    });

  let open = '';
  const applyLine = (line: string): void => {
    if (/^(add table|table|delete table arp) /.test(line)) return;
    if (line.startsWith('delete table ')) {
      sets.clear();
      chains.clear();
      return;
    }
    if (line === '}') {
      open = '';
      return;
    }
    const [, declared = ''] = /^(?:set|map) (\S+) \{/.exec(line) ?? /^add set \S+ \S+ (\S+) \{/.exec(line) ?? [];
    if (declared !== '') {
      assert(!sets.has(declared), `there is no set ${declared} yet`);
      sets.set(declared, new Map());
      return;
    }
    const [, begun] = /^chain (\S+) \{$/.exec(line) ?? [];
    if (begun !== undefined) {
      chains.set(begun, []);
      open = begun;
      return;
    }
    if (open !== '') {
      if (!line.startsWith('type ')) chainOf(open).push(line.replace(/;$/, ''));
      return;
    }
    const [, verb = '', what = '', name = '', rest = ''] = /^(add|delete|flush) (chain|rule|element|set) \S+ \S+ (\S+) ?(.*)$/.exec(line) ?? [];
    const inner = rest.replace(/^\{ ?(.*?) ?\}$/, '$1');
    switch (`${verb} ${what}`) {
      case 'add chain':
        if (!chains.has(name)) chains.set(name, []);
        return;
      case 'flush chain':
        chainOf(name).length = 0;
        return;
      case 'delete chain':
        assert(chainOf(name).length === 0, `${name} is empty`);
        chains.delete(name);
        return;
      case 'add rule':
        chainOf(name).push(rest);
        return;
      case 'delete set':
        setOf(name);
        sets.delete(name);
        return;
      case 'add element':
        for (const [key, verdict] of elementsIn(inner)) {
          assert(!setOf(name).has(key) || setOf(name).get(key) === verdict, `${name} leads ${key} to one place`);
          setOf(name).set(key, verdict);
        }
        return;
      case 'delete element':
        for (const [key] of elementsIn(inner)) assert(setOf(name).delete(key), `${key} is in ${name}`);
        return;
      default:
        assert(false, `this is understood: ${line}`);
    }
  };
  const refersWell = (text: string): void => {
    for (const [, set = ''] of text.matchAll(/@(\S+)/g)) setOf(set);
    for (const [, chain = ''] of text.matchAll(/(?:goto|jump) (\S+)/g)) chainOf(chain);
  };

  const verdictOf = (chain: string, packet: Packet): string | undefined => {
    for (const rule of chainOf(chain)) {
      const verdict = judge(rule, packet, (name, key) => setOf(name).get(key));
      if (verdict === undefined) continue;
      if (verdict === 'accept' || verdict === 'drop') return verdict;
      const [way = '', to = ''] = verdict.split(' ');
      const there = verdictOf(to, packet);
      if (there !== undefined || way === 'goto') return there;
    }
    return undefined;
  };
  return {
    apply(lines) {
      for (const line of lines) applyLine(line);
      for (const rule of [...chains.values()].flat()) refersWell(rule);
      for (const set of sets.values()) for (const verdict of set.values()) refersWell(verdict);
    },
    verdictOf: (chain, packet) => (verdictOf(chain, packet) === 'drop' ? 'drop' : 'accept'),
    get all() {
      const sorted = <T>(map: ReadonlyMap<string, T>): readonly (readonly [string, T])[] => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
      return { sets: sorted(sets).map(([name, set]) => [name, sorted(set)]), chains: sorted(chains) };
    },
  };
}

type Lookup = (set: string, key: string) => string | undefined;

/** Matches, each with what is true of the packet; a map's answer ends the rule. */
function judge(rule: string, packet: Packet, lookup: Lookup): string | undefined {
  const { from, to, protocol, port, iifname, oifname, mac = '' } = packet;
  const address = (side: string): string => (side === 'saddr' ? from : to);
  const isIn = (set: string, key: string, not = ''): boolean => (lookup(set, key) !== undefined) === (not === '');
  const matches: readonly (readonly [RegExp, (...parts: string[]) => boolean])[] = [
    [/^ct state established,related /, () => false],
    [/^ct status dnat /, () => false],
    [/^iifname "(\S+)" /, (name) => name === iifname],
    [/^oifname "(\S+)" /, (name) => name === oifname],
    [/^ether saddr \. ip saddr (!= )?@(\S+) /, (not, set = '') => isIn(set, `${mac} . ${from}`, not)],
    [/^ip saddr \. ip daddr @(\S+) /, (set = '') => isIn(set, `${from} . ${to}`)],
    [/^ip daddr \. meta l4proto \. th dport @(\S+) /, (set = '') => isIn(set, `${to} . ${protocol} . ${port}`)],
    [/^ip ([sd]addr) (!= )?@(\S+) /, (side = '', not, set = '') => isIn(set, address(side), not)],
    [/^ip ([sd]addr) \{ (.*?) \} /, (side = '', ranges = '') => isInRanges(numberOf(address(side)), ranges)],
    [/^ip ([sd]addr) ([0-9.]+)\/16 /, (side = '', block = '') => address(side).startsWith(block.split('.').slice(0, 2).join('.'))],
    [/^meta l4proto (\w+) /, (name) => name === protocol],
    [/^(tcp|udp|sctp) dport \{ (.*?) \} /, (name, ranges = '') => name === protocol && isInRanges(port, ranges)],
  ];
  let rest = rule;
  for (;;) {
    if (/^(accept|drop|goto \S+|jump \S+)$/.test(rest)) return rest;
    const [, side = '', map = ''] = /^ip ([sd]addr) vmap @(\S+)$/.exec(rest) ?? [];
    if (map !== '') return lookup(map, address(side));
    const found = matches.find(([pattern]) => pattern.test(rest));
    assert(found, `this is understood: ${rest}`);
    const [pattern, holds] = found;
    const [whole = '', ...parts] = pattern.exec(rest) ?? [];
    if (!holds(...parts)) return undefined;
    rest = rest.slice(whole.length);
  }
}

const numberOf = (text: string): number => text.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);

const isInRanges = (value: number, ranges: string): boolean =>
  ranges.split(', ').some((range) => {
    const [first = '', last = first] = range.split('-');
    return value >= numberOf(first) && value <= numberOf(last);
  });
