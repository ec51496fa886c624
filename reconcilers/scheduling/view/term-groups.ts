// The affinity terms of placed pods, equal ones together with how many pods on each node have them: pods of one template have equal terms,
// so what an incoming pod is compared with are few terms, however many pods there are (SCH-85, SCH-86).

import { add } from './counters.ts';
import type { AffinityTerm } from './affinity-terms.ts';
import type { PodInfo } from './pod-info.ts';

export interface TermGroup {
  readonly kind: 'required' | 'required-anti' | 'preferred';
  /** 1 for required ones; negative for preferred anti-affinity. */
  readonly weight: number;
  readonly term: AffinityTerm;
  readonly byNode: Map<string, number>;
}

/** By kind, weight and the term's signature. */
export type TermGroups = Map<string, TermGroup>;

export function addToTermGroups(groups: TermGroups, { terms }: PodInfo, node: string, sign: 1 | -1): void {
  if (terms === undefined) return;
  for (const term of terms.required) count(groups, 'required', 1, term, node, sign);
  for (const term of terms.requiredAnti) count(groups, 'required-anti', 1, term, node, sign);
  for (const { weight, term } of terms.preferred) count(groups, 'preferred', weight, term, node, sign);
}

function count(groups: TermGroups, kind: TermGroup['kind'], weight: number, term: AffinityTerm, node: string, sign: 1 | -1): void {
  const key = `${kind} ${weight} ${term.signature}`;
  const group = groups.get(key) ?? { kind, weight, term, byNode: new Map() };
  if (group.byNode.size === 0) groups.set(key, group);
  add(group.byNode, node, sign);
  if (group.byNode.size === 0) groups.delete(key);
}
