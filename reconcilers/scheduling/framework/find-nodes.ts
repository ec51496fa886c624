import type { NodeInfo } from '../view/node-info.ts';
import type { Candidates } from '../view/node-table.ts';
import type { PodInfo } from '../view/pod-info.ts';
import { prepareChecks, refusalOf, refusals, type Check } from './checks.ts';
import type { Refusal, Scene } from './plugin.ts';
import type { Profile } from './profile.ts';

export interface NodeRefusal {
  readonly node: string;
  readonly refusal: Refusal;
}

/** What filtering finds. `looked` is how many nodes were looked at; the others, if any, were not needed. */
export interface FoundNodes {
  readonly nodes: number;
  readonly looked: number;
  readonly feasible: readonly NodeInfo[];
  readonly refused: readonly NodeRefusal[];
  /** SCH-12: a plugin refused all nodes before any was looked at. */
  readonly refusedAll: Refusal | undefined;
  /** What each node was asked; nothing where all were refused before. */
  readonly checks: readonly Check[];
}

/** SCH-12 to SCH-15. `start` turns the order in which nodes are looked at, so that all get their share. */
export function findNodes(pod: PodInfo, scene: Scene, profile: Profile, start: number): FoundNodes {
  const table = scene.cluster.nodes;
  const candidates = table.candidates();
  const { length } = candidates.slots;
  const nothing = { nodes: length, looked: 0, feasible: [], refused: [], refusedAll: undefined, checks: [] };
  const prepared = prepareChecks(pod, scene, profile);
  if (prepared.kind === 'refused') return { ...nothing, refusedAll: prepared.refusal };
  const { checks } = prepared;
  const none = { ...nothing, checks };
  const only = checks.reduce<ReadonlySet<string> | undefined>((sofar, one) => intersection(sofar, one.only), undefined);
  const nominated = nominatedNode(pod, scene);
  const refusal = nominated === undefined ? undefined : refusalOf(checks, nominated, pod, scene);
  if (nominated !== undefined && refusal === undefined) return { ...none, looked: 1, feasible: [nominated] };
  const feasible: NodeInfo[] = [];
  const refused: NodeRefusal[] = [];
  if (nominated !== undefined && refusal !== undefined && only?.has(nominated.name) === false) refused.push({ node: nominated.name, refusal });
  if (only !== undefined) {
    for (const node of inTurn(only, scene, candidates, start)) {
      const refusal = refusalOf(checks, node, pod, scene);
      if (refusal === undefined) feasible.push(node);
      else refused.push({ node: node.name, refusal });
    }
    return { ...none, looked: length, feasible, refused };
  }
  const look = refusals(pod, scene, profile, prepared);
  const wanted = nodesToFind(length, profile.percentageOfNodesToScore);
  let looked = 0;
  for (let place = length === 0 ? 0 : start % length; looked < length && feasible.length < wanted; looked += 1) {
    const node = table.at(candidates.slots[place] ?? -1);
    place = place + 1 === length ? 0 : place + 1;
    const refusal = look(node);
    if (refusal === undefined) feasible.push(node);
    else refused.push({ node: node.name, refusal });
  }
  return { ...none, looked, feasible, refused };
}

/** The nodes of these names, in the order in which they would be looked at among all. */
function inTurn(names: ReadonlySet<string>, { cluster }: Scene, { slots, places }: Candidates, start: number): readonly NodeInfo[] {
  const found = [...names].flatMap((name) => {
    const node = cluster.nodes.get(name);
    const place = node?.node === undefined ? undefined : places[node.slot];
    return node === undefined || place === undefined ? [] : [{ node, turn: (place - (start % slots.length) + slots.length) % slots.length }];
  });
  return found.sort((a, b) => a.turn - b.turn).map(({ node }) => node);
}

/** SCH-13: the node that preemption, or somebody else, has meant for the pod is asked first, and taken alone. */
function nominatedNode({ pod }: PodInfo, { cluster }: Scene): NodeInfo | undefined {
  const info = cluster.nodes.get(pod.status?.nominatedNodeName ?? '');
  return info?.node === undefined ? undefined : info;
}

function intersection(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): ReadonlySet<string> | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return new Set([...a].filter((name) => b.has(name)));
}

const alwaysFind = 100;
const percentMin = 5;

/** SCH-20. Source: schedule_one.go numFeasibleNodesToFind. */
export function nodesToFind(nodes: number, percentage: number): number {
  if (nodes < alwaysFind || percentage >= 100) return nodes;
  const percent = percentage > 0 ? percentage : Math.max(percentMin, 50 - Math.floor(nodes / 125));
  return Math.max(Math.floor((nodes * percent) / 100), alwaysFind);
}
