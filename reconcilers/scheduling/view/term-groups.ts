// The affinity terms of placed pods, equal ones together with how many pods on each node have them: pods of one template have equal terms,
// so what an incoming pod is compared with are few terms, however many pods there are (SCH-85, SCH-86).

import type { AffinityTerm } from './affinity-terms.ts';
import type { Cluster } from './cluster.ts';
import { addToCount, countFor, type Count } from './count.ts';
import type { PodInfo } from './pod-info.ts';

export interface TermGroup {
  readonly kind: 'required' | 'required-anti' | 'preferred';
  /** 1 for required ones; negative for preferred anti-affinity. */
  readonly weight: number;
  readonly term: AffinityTerm;
  readonly count: Count;
}

/** By kind, weight and the term's signature. */
export type TermGroups = Map<string, TermGroup>;

export function addToTermGroups(cluster: Cluster, { terms }: PodInfo, node: string, sign: 1 | -1): void {
  if (terms === undefined) return;
  for (const term of terms.required) addTerm(cluster, 'required', 1, term, node, sign);
  for (const term of terms.requiredAnti) addTerm(cluster, 'required-anti', 1, term, node, sign);
  for (const { weight, term } of terms.preferred) addTerm(cluster, 'preferred', weight, term, node, sign);
}

function addTerm(cluster: Cluster, kind: TermGroup['kind'], weight: number, term: AffinityTerm, node: string, sign: 1 | -1): void {
  const key = `${kind} ${weight} ${term.signature}`;
  const group = cluster.terms.get(key) ?? { kind, weight, term, count: countFor() };
  if (group.count.byNode.size === 0) cluster.terms.set(key, group);
  addToCount(cluster, group.count, node, sign);
  if (group.count.byNode.size === 0) cluster.terms.delete(key);
}
