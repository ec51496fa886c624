// What PodTopologySpread says of nodes (SCH-76, SCH-77). A measured hot loop: most pods are of a set or a Service, and so have the defaults.

import { scoreMax } from '../framework/normalise.ts';
import type { Scene, Scorer } from '../framework/plugin.ts';
import { slotsOf } from '../view/count.ts';
import { countOf } from '../view/counters.ts';
import type { NodeInfo } from '../view/node-info.ts';
import type { PodInfo } from '../view/pod-info.ts';
import { topologyOf } from '../view/topology.ts';
import type { SpreadConstraint } from './spread-constraints.ts';
import { domainsFor, hasAll } from './spread-domains.ts';

const hostnameLabel = 'kubernetes.io/hostname';

/** `soft` are the constraints that nodes should hold, and need not. */
export function spreadScorer(pod: PodInfo, scene: Scene, soft: readonly SpreadConstraint[], feasible: readonly NodeInfo[]): Scorer {
  const required = soft.some(({ isSystemDefault }) => isSystemDefault) ? [] : soft.map(({ topologyKey }) => topologyKey);
  const ignored = required.length === 0 ? noNodes : new Set(feasible.filter(({ node }) => !hasAll(node, required)));
  const addends = soft.map((constraint) => addendOf(pod, scene, constraint, required, feasible, ignored));
  return {
    score(node) {
      if (ignored.size > 0 && ignored.has(node)) return 0;
      let sum = 0;
      for (const addend of addends) sum += addend(node);
      return Math.round(sum);
    },
    normalise: (scores, nodes) => normalise(scores, nodes, ignored),
  };
}

const noNodes: ReadonlySet<NodeInfo> = new Set();

/** SCH-76: what one constraint adds to a node's score: more, the more pods there are where it is. */
function addendOf(
  pod: PodInfo,
  scene: Scene,
  constraint: SpreadConstraint,
  required: readonly string[],
  feasible: readonly NodeInfo[],
  ignored: ReadonlySet<NodeInfo>,
): (node: NodeInfo) => number {
  const { topologyKey, maxSkew } = constraint;
  const { bySlot, domains } = topologyOf(scene.cluster, topologyKey);
  if (topologyKey === hostnameLabel) {
    // Every node is a domain of its own.
    const pods = slotsOf(scene.cluster, countOf(scene.cluster, constraint.pods));
    const weight = Math.log(feasible.length - ignored.size + 2);
    return ({ slot }) => (bySlot[slot] === undefined ? 0 : (pods[slot] ?? 0) * weight + (maxSkew - 1));
  }
  const seen = new Uint8Array(domains.size + 1);
  for (const node of feasible) if (ignored.size === 0 || !ignored.has(node)) seen[bySlot[node.slot] ?? domains.size] = 1;
  // Only domains of feasible nodes are of interest; their pods are counted on all nodes.
  const weight = Math.log(seen.reduce((sum, one) => sum + one, 0) + 2);
  const { pods } = domainsFor(pod, scene, constraint, required);
  const addends = new Float64Array(domains.size);
  for (const [domain, index] of domains) if (seen[index] === 1) addends[index] = (pods.get(domain) ?? 0) * weight + (maxSkew - 1);
  return ({ slot }) => addends[bySlot[slot] ?? -1] ?? 0;
}

/** SCH-77: the fewer the better; 100 when nobody has any. */
function normalise(scores: number[], nodes: readonly NodeInfo[], ignored: ReadonlySet<NodeInfo>): void {
  const counts = (index: number): boolean => ignored.size === 0 || !ignored.has(nodes[index] as NodeInfo);
  let [max, min] = [0, Number.POSITIVE_INFINITY];
  for (let index = 0; index < scores.length; index += 1) {
    if (!counts(index)) continue;
    max = Math.max(max, scores[index] ?? 0);
    min = Math.min(min, scores[index] ?? 0);
  }
  for (let index = 0; index < scores.length; index += 1) {
    if (!counts(index)) scores[index] = 0;
    else scores[index] = max === 0 ? scoreMax : Math.trunc((scoreMax * (max + min - (scores[index] ?? 0))) / max);
  }
}
