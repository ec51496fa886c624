import type { Cluster } from './cluster.ts';
import { domainOf } from './topology.ts';

/** Pods by node; and by the domains of each topology key that was asked for. */
export interface Count {
  readonly byNode: Map<string, number>;
  readonly byDomain: Map<string, Map<string, number>>;
  /** By the node's slot, once it was asked for: for who asks of hundreds of nodes for each pod. */
  bySlot: number[] | undefined;
}

export const countFor = (): Count => ({ byNode: new Map(), byDomain: new Map(), bySlot: undefined });

/** The node is in the table. */
export function addToCount(cluster: Cluster, { byNode, byDomain, bySlot }: Count, node: string, sign: 1 | -1): void {
  add(byNode, node, sign);
  if (bySlot !== undefined) addToSlot(bySlot, cluster.nodes.get(node)?.slot ?? -1, sign);
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

/** Nodes without such pods have 0, or nothing. */
export function slotsOf(cluster: Cluster, count: Count): readonly (number | undefined)[] {
  if (count.bySlot !== undefined) return count.bySlot;
  const slots: number[] = [];
  for (const [node, pods] of count.byNode) addToSlot(slots, cluster.nodes.get(node)?.slot ?? -1, pods);
  count.bySlot = slots;
  return slots;
}

function addToSlot(slots: number[], slot: number, pods: number): void {
  while (slots.length <= slot) slots.push(0);
  if (slot >= 0) slots[slot] = (slots[slot] ?? 0) + pods;
}

export function add(counts: Map<string, number>, key: string, count: number): void {
  const sum = (counts.get(key) ?? 0) + count;
  if (sum === 0) counts.delete(key);
  else counts.set(key, sum);
}
