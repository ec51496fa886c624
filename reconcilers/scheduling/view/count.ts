import type { Cluster } from './cluster.ts';
import { domainOf } from './topology.ts';

/** Pods by node; and by the domains of each topology key that was asked for. */
export interface Count {
  readonly byNode: Map<string, number>;
  readonly byDomain: Map<string, Map<string, number>>;
}

export const countFor = (): Count => ({ byNode: new Map(), byDomain: new Map() });

export function addToCount(cluster: Cluster, { byNode, byDomain }: Count, node: string, sign: 1 | -1): void {
  add(byNode, node, sign);
  for (const [key, domains] of byDomain) {
    const domain = domainOf(cluster, key, node);
    if (domain !== undefined) add(domains, domain, sign);
  }
}

/** Nodes without the label are in no domain. */
export function domainsOf(cluster: Cluster, { byNode, byDomain }: Count, key: string): ReadonlyMap<string, number> {
  const known = byDomain.get(key);
  if (known !== undefined) return known;
  const domains = new Map<string, number>();
  for (const [node, count] of byNode) {
    const domain = domainOf(cluster, key, node);
    if (domain !== undefined) add(domains, domain, count);
  }
  byDomain.set(key, domains);
  return domains;
}

export function add(counts: Map<string, number>, key: string, count: number): void {
  const sum = (counts.get(key) ?? 0) + count;
  if (sum === 0) counts.delete(key);
  else counts.set(key, sum);
}
