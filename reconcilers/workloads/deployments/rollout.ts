// What a Deployment's sync works on: itself, the set that has its present template, and the others.

import type { Deployment, Pod, ReplicaSet } from '../../../schemas/kubernetes/types.ts';
import type { Json } from '../../../domain/api-object.ts';
import { jsonEqual } from '../../../domain/json-equal.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import type { Step } from '../../../domain/reconciler.ts';
import { shareOf } from '../../../domain/share.ts';
import { parseTimestamp } from '../../../domain/time.ts';
import { isActive } from '../pod-readiness.ts';
import { ownedBy, pods, replicaSets } from '../owned.ts';
import { scalingEvent } from './scaling-event.ts';
import { withoutHash } from './template-hash.ts';

export interface Rollout {
  readonly deployment: Entry<Deployment>;
  readonly nowMs: number;
  readonly replicas: number;
  /** DEP-1, in pods. */
  readonly maxSurge: number;
  readonly maxUnavailable: number;
  readonly newSet: Entry<ReplicaSet> | undefined;
  /** Oldest first. */
  readonly oldSets: readonly Entry<ReplicaSet>[];
  /** Pods of old sets that have not ended, terminating ones too (DEP-10). */
  readonly oldPodsAlive: number;
}

export const annotation = {
  revision: 'deployment.kubernetes.io/revision',
  history: 'deployment.kubernetes.io/revision-history',
  desired: 'deployment.kubernetes.io/desired-replicas',
  max: 'deployment.kubernetes.io/max-replicas',
} as const;

export const sizeOf = (set: Entry<ReplicaSet> | undefined): number => (set === undefined ? 0 : (set.object.spec?.replicas ?? 1));
export const sumOf = (sets: readonly (Entry<ReplicaSet> | undefined)[], count: (set: Entry<ReplicaSet>) => number): number =>
  sets.reduce((sum, set) => sum + (set === undefined ? 0 : count(set)), 0);
export const availableOf = (set: Entry<ReplicaSet>): number => set.object.status?.availableReplicas ?? 0;
export const allSets = (rollout: Rollout): readonly Entry<ReplicaSet>[] =>
  rollout.newSet === undefined ? rollout.oldSets : [...rollout.oldSets, rollout.newSet];
export const activeSets = (sets: readonly Entry<ReplicaSet>[]): readonly Entry<ReplicaSet>[] => sets.filter((set) => sizeOf(set) > 0);

const createdMs = (entry: Entry): number => parseTimestamp(entry.object.metadata.creationTimestamp) ?? 0;
export const oldestFirst = (a: Entry, b: Entry): number => createdMs(a) - createdMs(b) || (a.ref.name < b.ref.name ? -1 : 1);

export function rolloutOf(objects: Objects, deployment: Entry<Deployment>, nowMs: number): Rollout {
  const sets = [...ownedBy<ReplicaSet>(objects, deployment, replicaSets)].sort(oldestFirst);
  const template = withoutHash(deployment.object.spec?.template);
  // DEP-3: the oldest match wins, so that a rollback uses the set it had.
  const newSet = sets.find((set) => jsonEqual(withoutHash(set.object.spec?.template), template));
  const oldSets = sets.filter((set) => set !== newSet);
  const ended = (pod: Pod): boolean => !isActive(pod) && pod.metadata.deletionTimestamp === undefined;
  const oldPodsAlive = sumOf(oldSets, (set) => ownedBy<Pod>(objects, set, pods).filter((pod) => !ended(pod.object)).length);
  const replicas = deployment.object.spec?.replicas ?? 1;
  return { deployment, nowMs, replicas, ...limits(deployment.object, replicas), newSet, oldSets, oldPodsAlive };
}

/** DEP-1: a share of surge rounds up, of unavailability down; both 0 would never move. */
function limits(deployment: Deployment, replicas: number): { maxSurge: number; maxUnavailable: number } {
  const strategy = deployment.spec?.strategy;
  if (strategy?.type === 'Recreate') return { maxSurge: 0, maxUnavailable: 0 };
  const maxSurge = shareOf(strategy?.rollingUpdate?.maxSurge ?? '25%', replicas, Math.ceil);
  const maxUnavailable = Math.min(shareOf(strategy?.rollingUpdate?.maxUnavailable ?? '25%', replicas, Math.floor), replicas);
  return { maxSurge, maxUnavailable: maxSurge === 0 && maxUnavailable === 0 && replicas > 0 ? 1 : maxUnavailable };
}

/** The annotations that a scaled set carries (DEP-4). */
export const scaleAnnotations = (rollout: Rollout): Readonly<Record<string, string>> => ({
  [annotation.desired]: String(rollout.replicas),
  [annotation.max]: String(rollout.replicas + rollout.maxSurge),
});

/**
 * Sets the size of a set and the annotations that go with it, and tells it; [] when both are so already. Guarded by the set's revision: a copy of
 * this reconciler whose fold is behind must not undo a later step of the rollout.
 */
export function scaleSet(rollout: Rollout, set: Entry<ReplicaSet>, size: number): readonly Step[] {
  const annotations = scaleAnnotations(rollout);
  const present = set.object.metadata.annotations ?? {};
  const annotated = Object.entries(annotations).every(([key, value]) => present[key] === value);
  if (sizeOf(set) === size && annotated) return [];
  const patch = patchSet(set, { metadata: { annotations }, spec: { replicas: size } });
  return sizeOf(set) === size ? [patch] : [patch, scalingEvent(rollout.deployment, set.ref.name, sizeOf(set), size, String(set.sequence), rollout.nowMs)];
}

export const patchSet = (set: Entry<ReplicaSet>, patch: Json): Step => ({
  submit: { verb: 'patch', ref: set.ref, patchType: 'merge', patch, precondition: { uid: set.object.metadata.uid, resourceVersion: String(set.sequence) } },
});
