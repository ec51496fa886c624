// The rules of one network on one node: what all its routes, security groups and ports ask for, and what must change in the kernel when some of them
// do. Work and text are proportional to what changed.
import { assert } from '../../../../domain/assert.ts';
import { baseRules, table, tableOf } from './base-rules.ts';
import { nothing, type Compiled, type Element } from './compiled.ts';

interface Wanted {
  readonly id: string;
  /** Of two routes that want the same element the one of the higher revision has it: an address may be a new Service's before the old one's route is gone. */
  readonly revision: number;
  readonly compiled: Compiled;
  readonly elements: ReadonlyMap<string, Element>;
}

/** `compiled` undefined: it is gone. */
export interface RulesChange {
  readonly id: string;
  readonly revision: number;
  readonly compiled: Compiled | undefined;
}

export interface NetworkRules {
  /** Lines for `nft -f` that bring the kernel from the rules before to those after; [] when nothing changes. `compiled` undefined: the route is gone. */
  change(id: string, revision: number, compiled: Compiled | undefined): readonly string[];
  /** The same for several, each once, in one transaction. */
  changeTogether(changes: readonly RulesChange[]): readonly string[];
  /** Lines that make the table anew, as it should be now. */
  whole(): readonly string[];
}

const elementKey = ({ set, key }: Element): string => `${set} ${key}`;
const inWords = ({ key, verdict }: Element): string => (verdict === '' ? key : `${key} : ${verdict}`);
/** A command for each set: one for each element takes nft several times as long. */
function ofEachSet(elements: readonly Element[], command: (set: string, elements: readonly Element[]) => string): readonly string[] {
  const bySet = new Map<string, Element[]>();
  for (const element of elements) {
    const some = bySet.get(element.set);
    if (some === undefined) bySet.set(element.set, [element]);
    else some.push(element);
  }
  return [...bySet].map(([set, some]) => command(set, some));
}
const addElements = (elements: readonly Element[]): readonly string[] =>
  ofEachSet(elements, (set, some) => `add element ${tableOf(set)} ${set} { ${some.map(inWords).join(', ')} }`);
const deleteElements = (elements: readonly Element[]): readonly string[] =>
  ofEachSet(elements, (set, some) => `delete element ${tableOf(set)} ${set} { ${some.map(({ key }) => key).join(', ')} }`);
const addSet = (name: string, definition: string): string => `add set ${table} ${name} { ${definition} }`;
const addRules = (chain: string, rules: readonly string[]): readonly string[] => rules.map((rule) => `add rule ${table} ${chain} ${rule}`);

export function createNetworkRules(): NetworkRules {
  const byRoute = new Map<string, Wanted>();
  const wantedBy = new Map<string, Set<string>>();

  const winnerOf = (key: string): Element | undefined => {
    let winner: Wanted | undefined;
    for (const id of wantedBy.get(key) ?? []) {
      const one = byRoute.get(id);
      if (one === undefined) continue;
      if (winner === undefined || one.revision > winner.revision || (one.revision === winner.revision && one.id < winner.id)) winner = one;
    }
    return winner?.elements.get(key);
  };
  const put = (id: string, wanted: Wanted | undefined): void => {
    for (const key of byRoute.get(id)?.elements.keys() ?? []) {
      const ids = wantedBy.get(key);
      ids?.delete(id);
      if (ids?.size === 0) wantedBy.delete(key);
    }
    if (wanted === undefined) byRoute.delete(id);
    else byRoute.set(id, wanted);
    for (const key of wanted?.elements.keys() ?? []) {
      const ids = wantedBy.get(key) ?? new Set();
      ids.add(id);
      wantedBy.set(key, ids);
    }
  };
  const changeTogether = (changes: readonly RulesChange[]): readonly string[] => {
    const before = changes.map(({ id }) => byRoute.get(id)?.compiled ?? nothing);
    const after = changes.map(({ compiled }) => compiled ?? nothing);
    const wanted = changes.map(
      ({ id, revision, compiled }): Wanted | undefined =>
        compiled && { id, revision, compiled, elements: new Map(compiled.elements.map((element) => [elementKey(element), element])) },
    );
    const keys = new Set<string>();
    for (const { id } of changes) for (const key of byRoute.get(id)?.elements.keys() ?? []) keys.add(key);
    for (const one of wanted) for (const key of one?.elements.keys() ?? []) keys.add(key);
    const led = new Map([...keys].map((key) => [key, winnerOf(key)]));
    for (const [index, { id }] of changes.entries()) put(id, wanted[index]);
    const moved = [...keys].map((key) => ({ was: led.get(key), is: winnerOf(key) })).filter(({ was, is }) => was?.verdict !== is?.verdict);
    const present = <Part>(all: readonly ReadonlyMap<string, Part>[]): ReadonlyMap<string, Part> => new Map(all.flatMap((some) => [...some]));
    const [chainsBefore, chainsAfter] = [present(before.map(({ chains }) => chains)), present(after.map(({ chains }) => chains))];
    const [setsBefore, setsAfter] = [present(before.map(({ sets }) => sets)), present(after.map(({ sets }) => sets))];
    const changed = [...chainsAfter].filter(([chain, rules]) => chainsBefore.get(chain)?.join('\n') !== rules.join('\n') || !chainsBefore.has(chain));
    const gone = [...chainsBefore.keys()].filter((chain) => !chainsAfter.has(chain));
    return [
      ...[...setsAfter].filter(([set]) => !setsBefore.has(set)).map(([set, definition]) => addSet(set, definition)),
      // All are there before a rule of one names another; an element goes before the chain that it leads to.
      ...changed.map(([chain]) => `add chain ${table} ${chain}`),
      ...changed.filter(([chain]) => chainsBefore.has(chain)).map(([chain]) => `flush chain ${table} ${chain}`),
      ...changed.flatMap(([chain, rules]) => addRules(chain, rules)),
      ...deleteElements(moved.flatMap(({ was }) => was ?? [])),
      ...addElements(moved.flatMap(({ is }) => is ?? [])),
      ...gone.map((chain) => `flush chain ${table} ${chain}`),
      ...gone.map((chain) => `delete chain ${table} ${chain}`),
      ...[...setsBefore.keys()].filter((set) => !setsAfter.has(set)).map((set) => `delete set ${table} ${set}`),
    ];
  };
  return {
    change: (id, revision, compiled) => changeTogether([{ id, revision, compiled }]),
    changeTogether,
    whole() {
      const routes = [...byRoute.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
      const elements = [...wantedBy.keys()].sort().map((key) => {
        const element = winnerOf(key);
        assert(element, `somebody wants ${key}`);
        return element;
      });
      return [
        ...baseRules(),
        // A block is read faster than a command for each.
        `table ${table} {`,
        ...routes.flatMap(({ compiled }) => [...compiled.sets].map(([set, definition]) => `set ${set} { ${definition} }`)),
        ...routes.flatMap(({ compiled }) => [...compiled.chains].flatMap(([chain, rules]) => [`chain ${chain} {`, ...rules, '}'])),
        '}',
        ...addElements(elements),
      ];
    },
  };
}
