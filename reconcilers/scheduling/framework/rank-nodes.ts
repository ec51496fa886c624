import { fnv1a32 } from '../../../domain/hash.ts';
import { answersTo } from '../view/answers.ts';
import type { NodeInfo } from '../view/node-info.ts';
import type { PodInfo } from '../view/pod-info.ts';
import type { Plugin, PluginName, Scene, Scorer } from './plugin.ts';
import type { Profile } from './profile.ts';

export interface Ranked {
  readonly node: NodeInfo;
  /** The sum of each plugin's 0..100 times its weight. */
  readonly total: number;
  readonly scores: Readonly<Partial<Record<PluginName, number>>>;
}

/** SCH-16, SCH-17: the best `countMax`, best first. One node alone is not scored. */
export function rankNodes(pod: PodInfo, scene: Scene, profile: Profile, feasible: readonly NodeInfo[], countMax: number): readonly Ranked[] {
  const [single] = feasible;
  if (feasible.length === 1 && single !== undefined) return [{ node: single, total: 0, scores: {} }];
  const columns = profile.plugins.flatMap(({ plugin, weight }) => {
    const scorer = weight === 0 ? undefined : plugin.scorer?.(pod, scene, feasible);
    if (scorer === undefined) return [];
    const scores = rawScores(plugin, scorer, pod, scene, feasible);
    scorer.normalise?.(scores, feasible);
    return [{ name: plugin.name, weight, scores }];
  });
  const totals = new Float64Array(feasible.length);
  for (const { weight, scores } of columns) addWeighted(totals, weight, scores);
  return bestOf(pod, feasible, totals, countMax).map((index) => ({
    node: feasible[index] as NodeInfo,
    total: totals[index] ?? 0,
    scores: Object.fromEntries(columns.map(({ name, scores }) => [name, scores[index] ?? 0])),
  }));
}

/** What the plugin said of a node to a pod like this one, it is not asked again. */
function rawScores(plugin: Plugin, scorer: Scorer, pod: PodInfo, scene: Scene, nodes: readonly NodeInfo[]): number[] {
  const question = plugin.reads?.(pod, scene);
  const answers = question === undefined ? undefined : answersTo<number>(scene.cluster.answers, plugin, question);
  const score = (node: NodeInfo): number => scorer.score(node);
  return answers === undefined ? nodes.map(score) : answers.ofAll(nodes, score);
}

function addWeighted(totals: Float64Array, weight: number, scores: readonly number[]): void {
  for (let index = 0; index < totals.length; index += 1) totals[index] = (totals[index] ?? 0) + weight * (scores[index] ?? 0);
}

/** Indexes of the best, without sorting all. */
function bestOf(pod: PodInfo, nodes: readonly NodeInfo[], totals: Float64Array, countMax: number): readonly number[] {
  const seed = fnv1a32(pod.pod.metadata.uid);
  const best: number[] = [];
  let totalMin = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < nodes.length; index += 1) {
    // A measured hot loop: most are not among the best.
    if ((totals[index] ?? 0) < totalMin) continue;
    let at = best.length;
    while (at > 0 && isBetter(index, best[at - 1] ?? -1, nodes, totals, seed)) at -= 1;
    if (at === countMax) continue;
    best.splice(at, 0, index);
    if (best.length > countMax) best.pop();
    if (best.length === countMax) totalMin = totals[best[countMax - 1] ?? -1] ?? totalMin;
  }
  return best;
}

/**
 * Upstream draws lots between equals (SCH-17). Here the one with fewer pods comes first, and then the pod's uid draws, so that every
 * process and every replay draws the same.
 */
function isBetter(a: number, b: number, nodes: readonly NodeInfo[], totals: Float64Array, seed: number): boolean {
  const [left, right] = [nodes[a] as NodeInfo, nodes[b] as NodeInfo];
  const difference = (totals[a] ?? 0) - (totals[b] ?? 0) || right.pods.length - left.pods.length;
  return difference > 0 || (difference === 0 && lotOf(seed, left) < lotOf(seed, right));
}

const lotOf = (seed: number, { nameHash }: NodeInfo): number => Math.imul(seed ^ nameHash, 0x9e3779b1) >>> 0;
