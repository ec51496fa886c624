import type { Node } from '../../../schemas/kubernetes/types.ts';
import { untoleratedTaint } from '../../../domain/scheduling/tolerations.ts';
import { matchesNodeAffinity } from '../../../domain/scheduling/node-affinity.ts';
import { scoreMax } from '../framework/normalise.ts';
import type { Filter, Plugin, Scene, Scorer } from '../framework/plugin.ts';
import { skip } from '../framework/plugin.ts';
import { candidateNames, nodeOf } from '../view/cluster.ts';
import { countsOf } from '../view/counters.ts';
import type { NodeInfo } from '../view/node-info.ts';
import type { PodInfo } from '../view/pod-info.ts';
import type { SpreadConstraint } from './spread-constraints.ts';
import { constraintsOf } from './spread-constraints.ts';

const hostnameLabel = 'kubernetes.io/hostname';
const text = "node(s) didn't match pod topology spread constraints";
const skewed = { plugin: 'PodTopologySpread', reasons: [text], resolvable: true } as const;
const unlabelled = { plugin: 'PodTopologySpread', reasons: [`${text} (missing required label)`], resolvable: false } as const;

/** SCH-70 to SCH-78. A pod costs as much work as there are nodes, however many pods there are. */
export const podTopologySpread: Plugin = {
  name: 'PodTopologySpread',
  filter(pod, scene): Filter {
    const hard = constraintsOf(pod, scene.objects).filter(({ isHard }) => isHard);
    if (hard.length === 0) return skip;
    const keys = hard.map(({ topologyKey }) => topologyKey);
    const domains = hard.map((constraint) => domainsOf(pod, scene, constraint, keys));
    // SCH-75
    const least = hard.map(({ minDomains }, index) => {
      const counts = domains[index]?.values().toArray() ?? [];
      return counts.length < minDomains ? 0 : Math.min(...counts);
    });
    return {
      kind: 'check',
      check({ node }) {
        for (const [index, { topologyKey, maxSkew, selfMatch }] of hard.entries()) {
          const domain = node?.metadata.labels?.[topologyKey];
          if (domain === undefined) return unlabelled;
          // SCH-74
          if ((domains[index]?.get(domain) ?? 0) + selfMatch - (least[index] ?? 0) > maxSkew) return skewed;
        }
        return undefined;
      },
    };
  },
  scorer(pod, scene, feasible): Scorer | undefined {
    const soft = constraintsOf(pod, scene.objects).filter(({ isHard }) => !isHard);
    if (soft.length === 0) return undefined;
    const required = soft.some(({ isDefault }) => isDefault) ? [] : soft.map(({ topologyKey }) => topologyKey);
    const ignored = new Set(feasible.filter(({ node }) => !hasAll(node, required)));
    const counted = soft.map((constraint) => scoredDomains(pod, scene, constraint, required, feasible, ignored));
    return {
      score(node) {
        if (ignored.has(node)) return 0;
        let sum = 0;
        for (const { topologyKey, maxSkew, counts, weight } of counted) {
          const domain = node.node?.metadata.labels?.[topologyKey];
          // SCH-76
          if (domain !== undefined) sum += (counts.get(topologyKey === hostnameLabel ? node.name : domain) ?? 0) * weight + (maxSkew - 1);
        }
        return Math.round(sum);
      },
      normalise: (scores, nodes) => normalise(scores, nodes, ignored),
    };
  },
};

/** SCH-72, SCH-73: pods in each domain of the nodes that count; a domain without pods is there too, with 0. */
function domainsOf(pod: PodInfo, { cluster }: Scene, constraint: SpreadConstraint, keys: readonly string[]): Map<string, number> {
  const byNode = countsOf(cluster, constraint.pods);
  const domains = new Map<string, number>();
  for (const name of candidateNames(cluster)) {
    const { node } = nodeOf(cluster, name);
    if (!counts(pod, constraint, node, keys)) continue;
    const domain = node?.metadata.labels?.[constraint.topologyKey] ?? '';
    domains.set(domain, (domains.get(domain) ?? 0) + (byNode.get(name) ?? 0));
  }
  return domains;
}

const counts = (pod: PodInfo, { honorsAffinity, honorsTaints }: SpreadConstraint, node: Node | undefined, keys: readonly string[]): node is Node =>
  hasAll(node, keys) && (!honorsAffinity || matchesNodeAffinity(pod.pod, node)) && (!honorsTaints || untoleratedTaint(pod.pod, node) === undefined);

function hasAll(node: Node | undefined, keys: readonly string[]): node is Node {
  const labels = node?.metadata.labels;
  return node !== undefined && keys.every((key) => labels !== undefined && Object.hasOwn(labels, key));
}

interface ScoredDomains extends SpreadConstraint {
  /** By domain; by node name where every node is a domain of its own. */
  readonly counts: ReadonlyMap<string, number>;
  readonly weight: number;
}

/** Only domains of feasible nodes are of interest; their pods are counted on all nodes. */
function scoredDomains(
  pod: PodInfo,
  scene: Scene,
  constraint: SpreadConstraint,
  required: readonly string[],
  feasible: readonly NodeInfo[],
  ignored: ReadonlySet<NodeInfo>,
): ScoredDomains {
  const { topologyKey } = constraint;
  if (topologyKey === hostnameLabel)
    return { ...constraint, counts: countsOf(scene.cluster, constraint.pods), weight: Math.log(feasible.length - ignored.size + 2) };
  const wanted = new Set(feasible.flatMap((info) => (ignored.has(info) ? [] : [info.node?.metadata.labels?.[topologyKey] ?? ''])));
  return { ...constraint, counts: domainsOf(pod, scene, constraint, required), weight: Math.log(wanted.size + 2) };
}

/** SCH-77: the fewer the better; 100 when nobody has any. */
function normalise(scores: number[], nodes: readonly NodeInfo[], ignored: ReadonlySet<NodeInfo>): void {
  const asked = scores.filter((_score, index) => !ignored.has(nodes[index] as NodeInfo));
  const [max, min] = [Math.max(0, ...asked), Math.min(...asked)];
  for (const [index, score] of scores.entries()) {
    if (ignored.has(nodes[index] as NodeInfo)) scores[index] = 0;
    else scores[index] = max === 0 ? scoreMax : Math.trunc((scoreMax * (max + min - score)) / max);
  }
}
