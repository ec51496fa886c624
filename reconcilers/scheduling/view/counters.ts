// How many placed pods match a selector, by node and by topology domain: what topology spread and pod affinity ask again and again. A
// counter is made by looking at the placed pods once, and kept up to date by each pod that comes or goes.

import type { LabelSelector } from '../../../domain/label-selector.ts';
import { matchesLabels } from '../../../domain/label-selector.ts';
import type { Cluster } from './cluster.ts';
import { addToCount, countFor, type Count } from './count.ts';
import type { PodInfo } from './pod-info.ts';

/** Which pods: of these namespaces, all of the selectors. */
export interface PodSet {
  readonly key: string;
  readonly namespaces: ReadonlySet<string> | 'all';
  readonly selectors: readonly LabelSelector[];
  /** Topology spread does not count pods that are being deleted (SCH-73). */
  readonly withTerminating: boolean;
}

/** By the key of their set. */
export type Counters = Map<string, { readonly set: PodSet; readonly count: Count }>;

/** Distinct questions that are remembered; the one that was asked longest ago goes first. */
const countersMax = 256;

export const isInSet = ({ namespaces, selectors, withTerminating }: PodSet, { pod }: PodInfo): boolean =>
  (namespaces === 'all' || namespaces.has(pod.metadata.namespace ?? '')) &&
  (withTerminating || pod.metadata.deletionTimestamp === undefined) &&
  selectors.every((selector) => matchesLabels(selector, pod.metadata.labels));

export function addToCounters(cluster: Cluster, pod: PodInfo, node: string, sign: 1 | -1): void {
  for (const { set, count } of cluster.counters.values()) if (isInSet(set, pod)) addToCount(cluster, count, node, sign);
}

/** The count of the set; nodes and domains without such pods are not in it. */
export function countOf(cluster: Cluster, set: PodSet): Count {
  const { counters, placed } = cluster;
  const known = counters.get(set.key);
  if (known !== undefined) {
    counters.delete(set.key);
    counters.set(set.key, known);
    return known.count;
  }
  const count = countFor();
  for (const { pod, node } of placed.values()) if (isInSet(set, pod)) addToCount(cluster, count, node, 1);
  counters.set(set.key, { set, count });
  const oldest = counters.size > countersMax ? counters.keys().next().value : undefined;
  if (oldest !== undefined) counters.delete(oldest);
  return count;
}
