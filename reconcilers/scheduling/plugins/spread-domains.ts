import type { Node } from '../../../schemas/kubernetes/types.ts';
import { untoleratedTaint } from '../../../domain/scheduling/tolerations.ts';
import { matchesNodeAffinity } from '../../../domain/scheduling/node-affinity.ts';
import type { Scene } from '../framework/plugin.ts';
import type { Cluster } from '../view/cluster.ts';
import { domainsOf } from '../view/count.ts';
import { countOf } from '../view/counters.ts';
import type { PodInfo } from '../view/pod-info.ts';
import { labelOf, topologyOf } from '../view/topology.ts';
import type { SpreadConstraint } from './spread-constraints.ts';

/** SCH-72, SCH-73: pods in each domain of the nodes that count. Those without pods are in `domains` alone. */
export function domainsFor(pod: PodInfo, { cluster }: Scene, constraint: SpreadConstraint, keys: readonly string[]): CountedDomains {
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

export interface CountedDomains {
  readonly domains: Pick<ReadonlyMap<string, number>, 'size' | 'keys'>;
  readonly pods: ReadonlyMap<string, number>;
}

/** Whether no node is left out, as is mostly so: then what is counted already serves. */
const allCount = ({ pod }: PodInfo, cluster: Cluster, { honorsAffinity, honorsTaints }: SpreadConstraint, keys: readonly string[]): boolean =>
  !honorsTaints &&
  (!honorsAffinity || (pod.spec?.nodeSelector === undefined && pod.spec?.affinity?.nodeAffinity === undefined)) &&
  keys.every((key) => topologyOf(cluster, key).unlabelled === 0);

const counts = (pod: PodInfo, { honorsAffinity, honorsTaints }: SpreadConstraint, node: Node | undefined, keys: readonly string[]): node is Node =>
  hasAll(node, keys) && (!honorsAffinity || matchesNodeAffinity(pod.pod, node)) && (!honorsTaints || untoleratedTaint(pod.pod, node) === undefined);

export const hasAll = (node: Node | undefined, keys: readonly string[]): node is Node =>
  node !== undefined && keys.every((key) => labelOf(node, key) !== undefined);
