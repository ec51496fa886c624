// The rules of one network on one node: what all its routes ask for, and what must change in the kernel when one of them does. Work and
// text are proportional to the route that changed.
import { assert } from '../../../../domain/assert.ts';
import { baseRules, sharedSets, table } from './base-rules.ts';
import { nothing, type Compiled, type Element } from './compiled.ts';

interface Wanted {
  readonly id: string;
  /** Of two routes that want the same element the one of the higher revision has it: an address may be a new Service's before the old one's route is gone. */
  readonly revision: number;
  readonly compiled: Compiled;
  readonly elements: ReadonlyMap<string, Element>;
}

export interface NetworkRules {
  /** Lines for `nft -f` that bring the kernel from the rules before to those after; [] when nothing changes. `compiled` undefined: the route is gone. */
  change(id: string, revision: number, compiled: Compiled | undefined): readonly string[];
  /** Lines that make the table anew, as it should be now. */
  whole(): readonly string[];
}

const elementKey = ({ set, key }: Element): string => `${set} ${key}`;
const inWords = ({ key, verdict }: Element): string => (verdict === '' ? key : `${key} : ${verdict}`);
const addElement = (element: Element): string => `add element ${table} ${element.set} { ${inWords(element)} }`;
/** Many in a line: a command each takes nft several times as long. */
const addElements = (elements: readonly Element[]): readonly string[] => {
  const [first] = elements;
  return first === undefined ? [] : [`add element ${table} ${first.set} { ${elements.map(inWords).join(', ')} }`];
};
const deleteElement = ({ set, key }: Element): string => `delete element ${table} ${set} { ${key} }`;
const addSet = (name: string, definition: string): string => `add set ${table} ${name} { ${definition} }`;
const addRules = (chain: string, rules: readonly string[]): readonly string[] => rules.map((rule) => `add rule ${table} ${chain} ${rule}`);

export function createNetworkRules(): NetworkRules {
  const byRoute = new Map<string, Wanted>();
  const wantedBy = new Map<string, Set<string>>();

  const winnerOf = (key: string): Element | undefined => {
    const candidates = [...(wantedBy.get(key) ?? [])].map((id) => byRoute.get(id)).filter((one) => one !== undefined);
    const [first] = candidates.sort((a, b) => b.revision - a.revision || (a.id < b.id ? -1 : 1));
    return first?.elements.get(key);
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
  return {
    change(id, revision, compiled) {
      const before = byRoute.get(id)?.compiled ?? nothing;
      const after = compiled ?? nothing;
      const elements = new Map(after.elements.map((element) => [elementKey(element), element]));
      const keys = [...new Set([...(byRoute.get(id)?.elements.keys() ?? []), ...elements.keys()])];
      const led = new Map(keys.map((key) => [key, winnerOf(key)]));
      put(id, compiled && { id, revision, compiled, elements });
      const moved = keys.map((key) => ({ was: led.get(key), is: winnerOf(key) })).filter(({ was, is }) => was?.verdict !== is?.verdict);
      const goes = (name: string, of: ReadonlyMap<string, unknown>): boolean => !of.has(name);
      const differs = (chain: string): boolean => before.chains.get(chain)?.join('\n') !== after.chains.get(chain)?.join('\n');
      const changed = [...after.chains].filter(([chain]) => differs(chain));
      const gone = [...before.chains.keys()].filter((chain) => goes(chain, after.chains));
      const goneSets = [...before.sets.keys()].filter((set) => goes(set, after.sets));
      return [
        ...[...after.sets].filter(([set]) => goes(set, before.sets)).map(([set, definition]) => addSet(set, definition)),
        // All are there before a rule of one names another; an element goes before the chain that it leads to.
        ...changed.map(([chain]) => `add chain ${table} ${chain}`),
        ...changed.filter(([chain]) => before.chains.has(chain)).map(([chain]) => `flush chain ${table} ${chain}`),
        ...changed.flatMap(([chain, rules]) => addRules(chain, rules)),
        ...moved.flatMap(({ was }) => (was === undefined ? [] : [deleteElement(was)])),
        ...moved.flatMap(({ is }) => (is === undefined ? [] : [addElement(is)])),
        ...gone.map((chain) => `flush chain ${table} ${chain}`),
        ...gone.map((chain) => `delete chain ${table} ${chain}`),
        ...goneSets.map((set) => `delete set ${table} ${set}`),
      ];
    },
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
        ...sharedSets.flatMap((set) => addElements(elements.filter((element) => element.set === set))),
      ];
    },
  };
}
