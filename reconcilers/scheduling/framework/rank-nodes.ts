import { fnv1a32 } from '../../../domain/hash.ts';
import { answersTo } from '../view/answers.ts';
import type { NodeInfo } from '../view/node-info.ts';
import type { PodInfo } from '../view/pod-info.ts';
import { bestOf } from './best-of.ts';
import type { Plugin, PluginName, Scene, Scorer } from './plugin.ts';
import type { Profile } from './profile.ts';

export interface Ranked {
  readonly node: NodeInfo;
  /** The sum of each plugin's 0..100 times its weight. */
  readonly total: number;
  readonly scores: Readonly<Partial<Record<PluginName, number>>>;
}

/** One who has something to say about the pod. */
interface Judge {
  readonly plugin: Plugin;
  readonly weight: number;
  readonly scorer: Scorer;
}

export interface Ranking {
  /** The best first. */
  readonly best: readonly Ranked[];
  /** Of the plugins that scored. */
  readonly weights: Ranked['scores'];
  /** How many have the highest total, and how many of those have no more pods than the best. */
  readonly equals: { readonly total: number; readonly pods: number };
  /** Draws between those. */
  readonly seed: number;
}

/** SCH-16, SCH-17: the best `countMax`. One node alone is not scored. */
export function rankNodes(pod: PodInfo, scene: Scene, profile: Profile, feasible: readonly NodeInfo[], countMax: number): Ranking {
  const seed = fnv1a32(pod.pod.metadata.uid);
  const [single] = feasible;
  if (feasible.length === 1 && single !== undefined)
    return { best: [{ node: single, total: 0, scores: {} }], weights: {}, equals: { total: 1, pods: 1 }, seed };
  const judges = profile.plugins.flatMap(({ plugin, weight }): readonly Judge[] => {
    const scorer = weight === 0 ? undefined : plugin.scorer?.(pod, scene, feasible);
    return scorer === undefined ? [] : [{ plugin, weight, scorer }];
  });
  const totals = sums(pod, scene, profile, judges.filter(isFinal), feasible);
  const columns = new Map<Plugin, readonly number[]>();
  for (const { plugin, weight, scorer } of judges) {
    if (isFinal({ plugin, scorer })) continue;
    const scores = rawScores(pod, scene, plugin, scorer, feasible);
    scorer.normalise?.(scores, feasible);
    columns.set(plugin, scores);
    for (let index = 0; index < totals.length; index += 1) totals[index] = (totals[index] ?? 0) + weight * (scores[index] ?? 0);
  }
  const best = bestOf(feasible, totals, seed, countMax);
  return {
    best: best.map((index) => {
      const node = feasible[index] as NodeInfo;
      const scores = judges.map(({ plugin, scorer }) => [plugin.name, columns.get(plugin)?.[index] ?? scorer.score(node)] as const);
      return { node, total: totals[index] ?? 0, scores: Object.fromEntries(scores) };
    }),
    weights: Object.fromEntries(judges.map(({ plugin, weight }) => [plugin.name, weight])),
    equals: equalsOf(best[0] ?? 0, feasible, totals),
    seed,
  };
}

function equalsOf(best: number, nodes: readonly NodeInfo[], totals: readonly number[]): Ranking['equals'] {
  const highest = totals[best];
  const fewest = nodes[best]?.pods.length;
  let [total, pods] = [0, 0];
  for (let index = 0; index < nodes.length; index += 1) {
    if (totals[index] !== highest) continue;
    total += 1;
    if (nodes[index]?.pods.length === fewest) pods += 1;
  }
  return { total, pods };
}

/** What it says of a node depends neither on other nodes nor on what the others get. */
const isFinal = ({ plugin, scorer }: Pick<Judge, 'plugin' | 'scorer'>): boolean => plugin.reads !== undefined && scorer.normalise === undefined;

/** What these say of a node, weighted: of a node that is as it was when a pod like this one came, it is not worked out again. */
function sums(pod: PodInfo, scene: Scene, profile: Profile, judges: readonly Judge[], nodes: readonly NodeInfo[]): number[] {
  const question = `sum ${judges.map(({ plugin }) => `${plugin.name} ${plugin.reads?.(pod, scene)}`).join('\n')}`;
  const sum = (node: NodeInfo): number => {
    let sum = 0;
    for (const { weight, scorer } of judges) sum += weight * scorer.score(node);
    return sum;
  };
  return answersTo<number>(scene.cluster.answers, profile, question)?.ofAll(nodes, sum) ?? nodes.map(sum);
}

/** Likewise, of one that looks at all scores before it is done. */
function rawScores(pod: PodInfo, scene: Scene, plugin: Plugin, scorer: Scorer, nodes: readonly NodeInfo[]): number[] {
  const question = plugin.reads?.(pod, scene);
  const score = (node: NodeInfo): number => scorer.score(node);
  const answers = question === undefined ? undefined : answersTo<number>(scene.cluster.answers, plugin, question);
  return answers?.ofAll(nodes, score) ?? nodes.map(score);
}
