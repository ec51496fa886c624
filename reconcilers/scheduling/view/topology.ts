import type { Node } from '../../../schemas/kubernetes/types.ts';
import type { Cluster } from './cluster.ts';

/** The domains that a label makes of the nodes that take pods. */
export interface Topology {
  /** Every value of the label, numbered from 0. */
  readonly domains: ReadonlyMap<string, number>;
  /** The number of each node's domain, by the node's slot. */
  readonly bySlot: readonly (number | undefined)[];
  /** Nodes that do not have it. */
  readonly unlabelled: number;
}

/** Undefined of a node that is not known, or has no such label. */
export const domainOf = ({ nodes }: Pick<Cluster, 'nodes'>, key: string, node: string): string | undefined => labelOf(nodes.get(node)?.node, key);

export function labelOf(node: Node | undefined, key: string): string | undefined {
  const labels = node?.metadata.labels;
  return labels !== undefined && Object.hasOwn(labels, key) ? labels[key] : undefined;
}

export function topologyOf(cluster: Cluster, key: string): Topology {
  const known = cluster.topologies.get(key);
  if (known !== undefined) return known;
  const domains = new Map<string, number>();
  const bySlot: (number | undefined)[] = [];
  let unlabelled = 0;
  for (const { node, slot } of cluster.nodes.values()) {
    bySlot[slot] = undefined;
    if (node === undefined) continue;
    const domain = labelOf(node, key);
    if (domain === undefined) unlabelled += 1;
    else {
      const number = domains.get(domain) ?? domains.size;
      domains.set(domain, number);
      bySlot[slot] = number;
    }
  }
  const topology = { domains, bySlot, unlabelled };
  cluster.topologies.set(key, topology);
  return topology;
}

/** Which domain a node is in has changed: what is counted by domain is counted anew when it is asked for. */
export function forgetTopology(cluster: Cluster): void {
  cluster.topologies.clear();
  for (const { count } of cluster.counters.values()) count.byDomain.clear();
  for (const { count } of cluster.terms.values()) count.byDomain.clear();
}
