// What a StatefulSet's sync works on: itself, its revisions, and its pods by their ordinals.

import type { Entry, Objects } from '../../../domain/objects.ts';
import type { Pod, StatefulSet } from '../../../schemas/kubernetes/types.ts';
import type { Revision } from '../controller-revisions/revisions.ts';
import { isTerminating } from '../../../domain/pod-state.ts';
import { ordinalsOf, parsePodName } from './ordinals.ts';
import { isHealthy } from './pod-health.ts';

export interface Rollout {
  readonly objects: Objects;
  readonly set: Entry<StatefulSet>;
  readonly nowMs: number;
  readonly minReadySeconds: number;
  /** OrderedReady: one pod after the other (STS-3); else Parallel (STS-5). */
  readonly monotonic: boolean;
  readonly start: number;
  readonly replicas: number;
  /** Of all pods the set controls. */
  readonly pods: readonly Entry<Pod>[];
  /** Its pods within the range, by ordinal. */
  readonly replicasByOrdinal: ReadonlyMap<number, Entry<Pod>>;
  /** Its pods beyond the range, the highest ordinal first (STS-4). */
  readonly condemned: readonly Entry<Pod>[];
  readonly current: Revision;
  readonly update: Revision;
}

const revisionLabel = 'controller-revision-hash';
/** The name of the revision a pod was made of. */
export const revisionOf = (pod: Entry<Pod>): string => pod.object.metadata.labels?.[revisionLabel] ?? '';

/** How many of its pods that stay are of a revision. */
export const countAt = ({ pods }: Pick<Rollout, 'pods'>, { ref: { name } }: Revision): number =>
  pods.filter((pod) => !isTerminating(pod.object) && revisionOf(pod) === name).length;

export const ordinalOf = (pod: Entry<Pod>): number => parsePodName(pod.ref.name)?.ordinal ?? -1;

export function rolloutOf(objects: Objects, set: Entry<StatefulSet>, pods: readonly Entry<Pod>[], current: Revision, update: Revision, nowMs: number): Rollout {
  const { start, end } = ordinalsOf(set.object);
  const isWanted = (pod: Entry<Pod>): boolean => ordinalOf(pod) >= start && ordinalOf(pod) < end;
  return {
    objects,
    set,
    nowMs,
    minReadySeconds: set.object.spec?.minReadySeconds ?? 0,
    monotonic: set.object.spec?.podManagementPolicy !== 'Parallel',
    start,
    replicas: end - start,
    pods,
    replicasByOrdinal: new Map(pods.filter(isWanted).map((pod) => [ordinalOf(pod), pod])),
    condemned: pods.filter((pod) => !isWanted(pod)).toSorted((a, b) => ordinalOf(b) - ordinalOf(a)),
    current,
    update,
  };
}

/** The lowest of its ordinals that has no healthy pod; condemned ones come after those that stay. Source: updateStatefulSet. */
export function firstUnhealthyOrdinal({ start, replicas, replicasByOrdinal, condemned }: Rollout): number | undefined {
  for (let ordinal = start; ordinal < start + replicas; ordinal += 1) if (!isHealthy(replicasByOrdinal.get(ordinal))) return ordinal;
  const lowest = condemned.findLast((pod) => !isHealthy(pod));
  return lowest === undefined ? undefined : ordinalOf(lowest);
}
