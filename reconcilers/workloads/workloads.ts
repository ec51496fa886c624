// Workloads: each kind makes its children, in a folder of its own; here is only who is woken by what.

import type { ApiObject } from '../../domain/api-object.ts';
import type { Pod } from '../../schemas/kubernetes/types.ts';
import { jsonEqual } from '../../domain/json-equal.ts';
import { matchesLabels, selectorOf } from '../../domain/label-selector.ts';
import type { LabelSelector } from '../../schemas/kubernetes/types.ts';
import type { Change, Objects } from '../../domain/objects.ts';
import type { Plan, Reconciler } from '../../domain/reconciler.ts';
import { settled } from '../../domain/reconciler.ts';
import type { Ref } from '../../domain/ref.ts';
import { refKey, withoutUid } from '../../domain/ref.ts';
import type { Controller } from './controller.ts';
import { controllers } from './controllers.ts';
import { evolve, initialView, noted, tried, undone, wentOn, type WorkloadsView } from './workloads-view.ts';
import { orphanedPods, releaseOrphan } from './jobs/orphaned-pods.ts';
import { controllerRef, pods } from './owned.ts';
import { refusalWishes } from './refusals.ts';
import { helped, isStalled } from './stalled.ts';
import { isActive, readySinceMs } from './pod-readiness.ts';
import { mayBeHeldBack } from './waiting-pods.ts';
import { controllerOf } from '../../domain/new-object.ts';

const byResource = new Map(controllers.map((controller) => [controller.resource, controller]));
const byChildren = Map.groupBy(controllers, ({ children }) => children);

export function createWorkloads(): Reconciler<WorkloadsView> {
  return {
    name: 'workloads',
    initialView,
    evolve,
    affected: (objects, view, change) =>
      unique([
        ...affectedBy(objects, change),
        ...helped(view.stalled, change),
        ...controllers.flatMap((controller) => controller.affected?.(objects, change) ?? []),
        ...orphanedPods(objects, change),
      ]),
    reconcile(objects, view, ref, nowMs) {
      if (ref.resource === pods) return releaseOrphan(objects, ref);
      const entry = objects.get(ref);
      const plan = entry && byResource.get(ref.resource)?.reconcile(objects, view, entry, nowMs);
      return noting(view, ref, plan ?? settled);
    },
    noted,
    undone,
    refused: refusalWishes,
  };
}

/** What is tried has a note, so that it is told when it was not done; and so has what comes of it in the end. */
function noting(view: WorkloadsView, ref: Ref, plan: Plan): Plan {
  if (plan.note !== undefined) return plan;
  if (plan.kind === 'act') return { ...plan, note: tried };
  return isStalled(view.stalled, ref) ? { ...plan, note: wentOn } : plan;
}

/** The workload itself, and those that control the child that changed or may adopt it. */
function affectedBy(objects: Objects, change: Change): readonly Ref[] {
  const { before, after } = change;
  const ref = withoutUid(change.recorded.ref);
  const itself = byResource.has(ref.resource) && after !== undefined ? [ref] : [];
  // No pod is admitted before its service account is there.
  if (ref.resource === 'serviceaccounts') return before === undefined ? makersOfPods(objects, ref) : [];
  const parents = byChildren.get(ref.resource) ?? [];
  const owners = [before, after].flatMap((object) => parents.flatMap(({ kind, resource }) => controllerRef(ref, object, kind, resource) ?? []));
  if (ref.resource === pods && looksTheSame(before as Pod | undefined, after as Pod | undefined))
    return getsNode(before as Pod | undefined, after as Pod | undefined) ? owners.filter((owner) => isHeldBack(objects, owner)) : [];
  return [...itself, ...owners, ...parents.filter(({ adopts }) => adopts).flatMap((parent) => adopters(objects, ref, change, parent))];
}

const makersOfPods = (objects: Objects, ref: Ref): readonly Ref[] =>
  (byChildren.get(pods) ?? []).flatMap(({ resource }) => objects.list(ref, resource, ref.namespace).map((entry) => entry.ref));

const getsNode = (before: Pod | undefined, after: Pod | undefined): boolean => !before?.spec?.nodeName && Boolean(after?.spec?.nodeName);

function isHeldBack(objects: Objects, owner: Ref): boolean {
  const entry = objects.get(owner);
  return entry !== undefined && mayBeHeldBack(entry.object);
}

/** A pod that is bound, or gets an address, is the same to its set. */
function looksTheSame(before: Pod | undefined, after: Pod | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  return (
    isActive(before) === isActive(after) &&
    readySinceMs(before) === readySinceMs(after) &&
    before.status?.phase === after.status?.phase &&
    restartsOf(before) === restartsOf(after) &&
    before.metadata.deletionTimestamp === after.metadata.deletionTimestamp &&
    jsonEqual(before.metadata.finalizers, after.metadata.finalizers) &&
    jsonEqual(before.metadata.labels, after.metadata.labels) &&
    jsonEqual(before.metadata.ownerReferences, after.metadata.ownerReferences)
  );
}

/** A Job counts them where its pods start again (JOB-4). */
const restartsOf = ({ spec, status }: Pod): number =>
  spec?.restartPolicy === 'OnFailure'
    ? [...(status?.containerStatuses ?? []), ...(status?.initContainerStatuses ?? [])].reduce((sum, { restartCount }) => sum + restartCount, 0)
    : 0;

/** Who may adopt an object that has just lost its controller, or came without one; or got other labels. */
function adopters(objects: Objects, ref: Ref, { before, after }: Change, { resource, selectorOf: ownSelectorOf }: Controller): readonly Ref[] {
  if (after === undefined || controllerOf(after) !== undefined) return [];
  const isNews = before === undefined || controllerOf(before) !== undefined || !jsonEqual(before.metadata.labels, after.metadata.labels);
  if (!isNews) return [];
  return objects
    .list<ApiObject & { readonly spec?: { readonly selector?: LabelSelector } }>(ref, resource, ref.namespace)
    .filter(({ object }) => matchesLabels(ownSelectorOf?.(object) ?? selectorOf(object.spec?.selector), after.metadata.labels))
    .map((entry) => entry.ref);
}

const unique = (refs: readonly Ref[]): readonly Ref[] => [...new Map(refs.map((ref) => [refKey(ref), ref])).values()];
