// Deployments make ReplicaSets; ReplicaSets and Jobs make Pods. Pure; its view is the few objects that nobody controls.

import type { Deployment, Job, Pod, ReplicaSet } from '../../schemas/kubernetes/types.ts';
import { jsonEqual } from '../../domain/json-equal.ts';
import { matchesLabels } from '../../domain/label-selector.ts';
import type { Change, Objects } from '../../domain/objects.ts';
import type { Reconciler } from '../../domain/reconciler.ts';
import { settled } from '../../domain/reconciler.ts';
import type { Ref } from '../../domain/ref.ts';
import { refKey, withoutUid } from '../../domain/ref.ts';
import { selectorOf } from './adoption.ts';
import { evolveOrphans, type Orphans } from './orphans.ts';
import { orphanedPods, releaseOrphan } from './jobs/orphaned-pods.ts';
import { reconcileJob } from './jobs/reconcile-job.ts';
import { controllerOf, controllerRef, deployments, jobs, pods, replicaSets } from './owned.ts';
import { isActive, readySinceMs } from './pod-readiness.ts';
import { reconcileDeployment } from './reconcile-deployment.ts';
import { reconcileReplicaSet } from './reconcile-replica-set.ts';

export function createWorkloads(): Reconciler<Orphans> {
  return {
    name: 'workloads',
    initialView: () => new Map(),
    evolve: evolveOrphans,
    affected: (objects, _view, change) => unique([...affectedBy(objects, change), ...orphanedPods(objects, change)]),
    reconcile(objects, view, ref, nowMs) {
      if (ref.resource === deployments) {
        const entry = objects.get<Deployment>(ref);
        return entry === undefined ? settled : reconcileDeployment(objects, view, entry, nowMs);
      }
      if (ref.resource === jobs) {
        const entry = objects.get<Job>(ref);
        return entry === undefined ? settled : reconcileJob(objects, entry, nowMs);
      }
      if (ref.resource === pods) {
        const entry = objects.get<Pod>(ref);
        return entry === undefined ? settled : releaseOrphan(objects, entry);
      }
      const entry = ref.resource === replicaSets ? objects.get<ReplicaSet>(ref) : undefined;
      return entry === undefined ? settled : reconcileReplicaSet(objects, view, entry, nowMs);
    },
  };
}

function affectedBy(objects: Objects, change: Change): readonly Ref[] {
  const { before, after } = change;
  const ref = withoutUid(change.recorded.ref);
  if (ref.resource === deployments || ref.resource === jobs) return after === undefined ? [] : [ref];
  if (ref.resource === replicaSets) {
    const owners = [before, after].flatMap((object) => controllerRef(ref, object, 'Deployment', deployments) ?? []);
    return [...(after === undefined ? [] : [ref]), ...owners, ...adopters(objects, ref, change, deployments)];
  }
  // No pod is admitted before its service account is there.
  if (ref.resource === 'serviceaccounts') return before === undefined ? objects.list(ref, replicaSets, ref.namespace).map((entry) => entry.ref) : [];
  if (ref.resource !== pods || looksTheSame(before as Pod | undefined, after as Pod | undefined)) return [];
  const owners = [before, after]
    .flatMap((object) => [controllerRef(ref, object, 'ReplicaSet', replicaSets), controllerRef(ref, object, 'Job', jobs)])
    .flatMap((owner) => owner ?? []);
  return [...owners, ...adopters(objects, ref, change, replicaSets)];
}

/** A pod that is bound, or gets an address, is the same to its set. */
function looksTheSame(before: Pod | undefined, after: Pod | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  return (
    isActive(before) === isActive(after) &&
    readySinceMs(before) === readySinceMs(after) &&
    before.status?.phase === after.status?.phase &&
    before.metadata.deletionTimestamp === after.metadata.deletionTimestamp &&
    jsonEqual(before.metadata.finalizers, after.metadata.finalizers) &&
    jsonEqual(before.metadata.labels, after.metadata.labels) &&
    jsonEqual(before.metadata.ownerReferences, after.metadata.ownerReferences)
  );
}

/** Who may adopt an object that has just lost its controller, or came without one; or got other labels. */
function adopters(objects: Objects, ref: Ref, { before, after }: Change, resource: string): readonly Ref[] {
  if (after === undefined || controllerOf(after) !== undefined) return [];
  const isNews = before === undefined || controllerOf(before) !== undefined || !jsonEqual(before.metadata.labels, after.metadata.labels);
  if (!isNews) return [];
  return objects
    .list<Deployment | ReplicaSet>(ref, resource, ref.namespace)
    .filter((entry) => matchesLabels(selectorOf(entry.object.spec?.selector), after.metadata.labels))
    .map((entry) => entry.ref);
}

const unique = (refs: readonly Ref[]): readonly Ref[] => [...new Map(refs.map((ref) => [refKey(ref), ref])).values()];
