import { candidateNames, nodeOf } from '../view/cluster.ts';
import type { NodeInfo } from '../view/node-info.ts';
import type { PodInfo } from '../view/pod-info.ts';
import type { Filter, Refusal, Scene } from './plugin.ts';
import type { Profile } from './profile.ts';

/** What filtering finds. `looked` is how many nodes were looked at; the others, if any, were not needed. */
export interface FoundNodes {
  readonly nodes: number;
  readonly looked: number;
  readonly feasible: readonly NodeInfo[];
  readonly refusals: readonly Refusal[];
  /** SCH-12: a plugin refused all nodes before any was looked at. */
  readonly refusedAll: Refusal | undefined;
}

type Check = Extract<Filter, { kind: 'check' }>;

/** SCH-12 to SCH-15. `start` turns the order in which nodes are looked at, so that all get their share. */
export function findNodes(pod: PodInfo, scene: Scene, profile: Profile, start: number): FoundNodes {
  const names = candidateNames(scene.cluster);
  const checks: Check[] = [];
  let only: ReadonlySet<string> | undefined;
  for (const { plugin } of profile.plugins) {
    const filter = plugin.filter?.(pod, scene);
    if (filter?.kind === 'refused') return { nodes: names.length, looked: 0, feasible: [], refusals: [], refusedAll: filter.refusal };
    if (filter?.kind !== 'check') continue;
    checks.push(filter);
    only = intersection(only, filter.only);
  }
  const nominated = nominatedNode(pod, scene);
  if (nominated !== undefined && firstRefusal(checks, nominated) === undefined)
    return { nodes: names.length, looked: 1, feasible: [nominated], refusals: [], refusedAll: undefined };
  const feasible: NodeInfo[] = [];
  const refusals: Refusal[] = [];
  const wanted = only === undefined ? nodesToFind(names.length, profile.percentageOfNodesToScore) : names.length;
  let looked = 0;
  for (; looked < names.length && feasible.length < wanted; looked += 1) {
    const name = names[(start + looked) % names.length] ?? '';
    if (only !== undefined && !only.has(name)) continue;
    const node = nodeOf(scene.cluster, name);
    const refusal = firstRefusal(checks, node);
    if (refusal === undefined) feasible.push(node);
    else refusals.push(refusal);
  }
  return { nodes: names.length, looked, feasible, refusals, refusedAll: undefined };
}

/** SCH-13: the node that preemption, or somebody else, has meant for the pod is asked first, and taken alone. */
function nominatedNode({ pod }: PodInfo, { cluster }: Scene): NodeInfo | undefined {
  const info = cluster.nodes.get(pod.status?.nominatedNodeName ?? '');
  return info?.node === undefined ? undefined : info;
}

function firstRefusal(checks: readonly Check[], node: NodeInfo): Refusal | undefined {
  for (const one of checks) {
    const refusal = one.check(node);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
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
