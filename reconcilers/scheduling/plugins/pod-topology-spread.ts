import type { Node } from '../../../schemas/kubernetes/types.ts';
import { untoleratedTaint } from '../../../domain/scheduling/tolerations.ts';
import { matchesNodeAffinity } from '../../../domain/scheduling/node-affinity.ts';
import { scoreMax } from '../framework/normalise.ts';
import type { Filter, Plugin, Refusal, Scene, Scorer } from '../framework/plugin.ts';
import { skip } from '../framework/plugin.ts';
import { spreadHint } from '../hints/spread-hint.ts';
import type { Cluster } from '../view/cluster.ts';
import { domainsOf } from '../view/count.ts';
import { countOf } from '../view/counters.ts';
import type { NodeInfo } from '../view/node-info.ts';
import type { PodInfo } from '../view/pod-info.ts';
import { labelOf, topologyOf } from '../view/topology.ts';
import type { DefaultConstraint, SpreadConstraint } from './spread-constraints.ts';
import { constraintsOf, systemDefaults } from './spread-constraints.ts';

const hostnameLabel = 'kubernetes.io/hostname';
const text = "node(s) didn't match pod topology spread constraints";
const skewed = { plugin: 'PodTopologySpread', reasons: [text], resolvable: true } as const;
const unlabelled = { plugin: 'PodTopologySpread', reasons: [`${text} (missing required label)`], resolvable: false } as const;

/** SCH-70 to SCH-78. A pod costs as much work as there are nodes, however many pods there are. */
export const podTopologySpread = (defaults: readonly DefaultConstraint[] = systemDefaults): Plugin => ({
  name: 'PodTopologySpread',
  mayHelp: spreadHint(defaults),
  filter(pod, scene): Filter {
    const hard = constraintsOf(pod, scene.objects, defaults).filter(({ isHard }) => isHard);
    if (hard.length === 0) return skip;
    const keys = hard.map(({ topologyKey }) => topologyKey);
    const limits = hard.map((constraint) => {
      const counted = domainsFor(pod, scene, constraint, keys);
      return { key: constraint.topologyKey, pods: counted.pods, most: constraint.maxSkew - constraint.selfMatch + leastOf(counted, constraint.minDomains) };
    });
    const look = ({ node }: NodeInfo): Refusal | undefined => {
      for (const { key, pods, most } of limits) {
        const domain = labelOf(node, key);
        if (domain === undefined) return unlabelled;
        // SCH-74
        if ((pods.get(domain) ?? 0) > most) return skewed;
      }
      return undefined;
    };
    return { kind: 'check', anew: () => this.filter?.(pod, scene) ?? skip, check: look };
  },
  scorer(pod, scene, feasible): Scorer | undefined {
    const soft = constraintsOf(pod, scene.objects, defaults).filter(({ isHard }) => !isHard);
    if (soft.length === 0) return undefined;
    const required = soft.some(({ isSystemDefault }) => isSystemDefault) ? [] : soft.map(({ topologyKey }) => topologyKey);
    const ignored = new Set(feasible.filter(({ node }) => !hasAll(node, required)));
    const counted = soft.map((constraint) => scoredDomains(pod, scene, constraint, required, feasible, ignored));
    return {
      score(node) {
        if (ignored.has(node)) return 0;
        let sum = 0;
        for (const { topologyKey, maxSkew, podsByDomain: pods, weight } of counted) {
          const domain = labelOf(node.node, topologyKey);
          // SCH-76
          if (domain !== undefined) sum += (pods.get(topologyKey === hostnameLabel ? node.name : domain) ?? 0) * weight + (maxSkew - 1);
        }
        return Math.round(sum);
      },
      normalise: (scores, nodes) => normalise(scores, nodes, ignored),
    };
  },
});

/** SCH-72, SCH-73: pods in each domain of the nodes that count. Those without pods are in `domains` alone. */
function domainsFor(pod: PodInfo, { cluster }: Scene, constraint: SpreadConstraint, keys: readonly string[]): CountedDomains {
  const { topologyKey } = constraint;
  const count = countOf(cluster, constraint.pods);
  if (allCount(pod, cluster, constraint, keys)) return { domains: topologyOf(cluster, topologyKey).domains, pods: domainsOf(cluster, count, topologyKey) };
  const pods = new Map<string, number>();
  for (const { name, node } of cluster.nodes.values()) {
    if (!counts(pod, constraint, node, keys)) continue;
    const domain = labelOf(node, topologyKey) ?? '';
    pods.set(domain, (pods.get(domain) ?? 0) + (count.byNode.get(name) ?? 0));
  }
  return { domains: pods, pods };
}

interface CountedDomains {
  readonly domains: Pick<ReadonlySet<string>, 'size' | 'keys'>;
  readonly pods: ReadonlyMap<string, number>;
}

/** Whether no node is left out, as is mostly so: then what is counted already serves. */
const allCount = ({ pod }: PodInfo, cluster: Cluster, { honorsAffinity, honorsTaints }: SpreadConstraint, keys: readonly string[]): boolean =>
  !honorsTaints &&
  (!honorsAffinity || (pod.spec?.nodeSelector === undefined && pod.spec?.affinity?.nodeAffinity === undefined)) &&
  keys.every((key) => topologyOf(cluster, key).unlabelled === 0);

const counts = (pod: PodInfo, { honorsAffinity, honorsTaints }: SpreadConstraint, node: Node | undefined, keys: readonly string[]): node is Node =>
  hasAll(node, keys) && (!honorsAffinity || matchesNodeAffinity(pod.pod, node)) && (!honorsTaints || untoleratedTaint(pod.pod, node) === undefined);

const hasAll = (node: Node | undefined, keys: readonly string[]): node is Node => node !== undefined && keys.every((key) => labelOf(node, key) !== undefined);

/** SCH-75: the fewest pods that a domain has. */
function leastOf({ domains, pods }: CountedDomains, minDomains: number): number {
  if (domains.size < minDomains) return 0;
  let least = Number.POSITIVE_INFINITY;
  for (const domain of domains.keys()) least = Math.min(least, pods.get(domain) ?? 0);
  return least;
}

interface ScoredDomains extends SpreadConstraint {
  /** By domain; by node name where every node is a domain of its own. */
  readonly podsByDomain: ReadonlyMap<string, number>;
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
    return { ...constraint, podsByDomain: countOf(scene.cluster, constraint.pods).byNode, weight: Math.log(feasible.length - ignored.size + 2) };
  const wanted = new Set(feasible.flatMap((info) => (ignored.has(info) ? [] : [labelOf(info.node, topologyKey) ?? ''])));
  return { ...constraint, podsByDomain: domainsFor(pod, scene, constraint, required).pods, weight: Math.log(wanted.size + 2) };
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
