// How many placed pods match a selector, by node: what topology spread and pod affinity ask again and again. A counter is made by looking
// at the placed pods once and kept up to date by each pod that comes or goes, so that a question costs as much as there are nodes.

import type { LabelSelector } from '../../../domain/label-selector.ts';
import { matchesLabels } from '../../../domain/label-selector.ts';
import type { Cluster } from './cluster.ts';
import type { PodInfo } from './pod-info.ts';

/** Which pods: of these namespaces, all of the selectors. */
export interface PodSet {
  readonly key: string;
  readonly namespaces: ReadonlySet<string>;
  readonly selectors: readonly LabelSelector[];
  /** Topology spread does not count pods that are being deleted (SCH-73). */
  readonly withTerminating: boolean;
}

interface Counter {
  readonly set: PodSet;
  readonly byNode: Map<string, number>;
}

export type Counters = Map<string, Counter>;

/** Distinct questions that are remembered; the one that was asked longest ago goes first. */
const countersMax = 256;

export const createCounters = (): Counters => new Map();

export const isInSet = ({ namespaces, selectors, withTerminating }: PodSet, { pod }: PodInfo): boolean =>
  namespaces.has(pod.metadata.namespace ?? '') &&
  (withTerminating || pod.metadata.deletionTimestamp === undefined) &&
  selectors.every((selector) => matchesLabels(selector, pod.metadata.labels));

export function addToCounters(counters: Counters, pod: PodInfo, node: string, sign: 1 | -1): void {
  for (const { set, byNode } of counters.values()) if (isInSet(set, pod)) add(byNode, node, sign);
}

/** Nodes without such pods are not in it. */
export function countsOf({ counters, placed }: Pick<Cluster, 'counters' | 'placed'>, set: PodSet): ReadonlyMap<string, number> {
  const known = counters.get(set.key);
  if (known !== undefined) {
    counters.delete(set.key);
    counters.set(set.key, known);
    return known.byNode;
  }
  const byNode = new Map<string, number>();
  for (const { pod, node } of placed.values()) if (isInSet(set, pod)) add(byNode, node, 1);
  counters.set(set.key, { set, byNode });
  const oldest = counters.size > countersMax ? counters.keys().next().value : undefined;
  if (oldest !== undefined) counters.delete(oldest);
  return byNode;
}

export function add(byNode: Map<string, number>, node: string, count: number): void {
  const sum = (byNode.get(node) ?? 0) + count;
  if (sum === 0) byNode.delete(node);
  else byNode.set(node, sum);
}
