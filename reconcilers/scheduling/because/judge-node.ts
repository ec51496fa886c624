import type { Objects } from '../../../domain/objects.ts';
import type { Ref } from '../../../domain/ref.ts';
import { fnv1a32 } from '../../../domain/hash.ts';
import type { Pod } from '../../../schemas/kubernetes/types.ts';
import { findNodes } from '../framework/find-nodes.ts';
import type { Profile } from '../framework/profile.ts';
import { rankNodes, type Ranked } from '../framework/rank-nodes.ts';
import { prepareChecks, refusalOf } from '../framework/checks.ts';
import { podInfo } from '../view/pod-info.ts';
import { clusterOf, type SchedulingView } from '../view/scheduling-view.ts';
import { tieBreakOf } from './because.ts';
import { numbersOf } from './filtered.ts';
import type { Score, Verdict } from './verdict.ts';

/** What the plugins say of one node for the pod on this fold, where the pod waits; undefined when the pod or the node is not there. */
export function judgeNode(objects: Objects, view: SchedulingView, ref: Ref, name: string, profile: Profile): Verdict | undefined {
  const entry = objects.get<Pod>(ref);
  const cluster = clusterOf(view, ref);
  const node = cluster?.nodes.get(name);
  if (entry === undefined || cluster === undefined || node?.node === undefined) return undefined;
  const pod = podInfo(ref, entry.object, entry.sequence);
  const scene = { objects, cluster };
  const prepared = prepareChecks(pod, scene, profile);
  if (prepared.kind === 'refused') return { kind: 'refused', plugin: prepared.refusal.plugin, reasons: prepared.refusal.reasons, numbers: null };
  const refusal = refusalOf(prepared.checks, node, pod, scene);
  if (refusal !== undefined) return { kind: 'refused', plugin: refusal.plugin, reasons: refusal.reasons, numbers: numbersOf(name, refusal, prepared, cluster) };
  const found = findNodes(pod, scene, profile, fnv1a32(pod.pod.metadata.uid));
  const ranking = rankNodes(pod, scene, profile, found.feasible, found.feasible.length);
  const [best] = ranking.best;
  const own = ranking.best.find((one) => one.node.name === name);
  if (best === undefined) return { kind: 'feasible' };
  if (own === undefined) return { kind: 'not-looked-at', winner: best.node.name, nominated: best.node.name === pod.pod.status?.nominatedNodeName };
  if (own === best) return { kind: 'feasible' };
  return {
    kind: 'beaten',
    node: scoreOf(own),
    winner: best.node.name,
    best: scoreOf(best),
    weights: weightsOf(ranking.weights),
    tieBreak: tieBreakOf(ranking),
  };
}

const scoreOf = ({ total, scores }: Ranked): Score => ({ total, scores: weightsOf(scores) });
const weightsOf = (scores: Ranked['scores']): Readonly<Record<string, number>> => scores as Readonly<Record<string, number>>;
