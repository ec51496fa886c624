import { selectorOf } from '../../../domain/label-selector.ts';
import type { Pod, ReplicaSet, ReplicaSetStatus } from '../../../schemas/kubernetes/types.ts';
import { controllerOf } from '../../../domain/new-object.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import type { Plan, Step } from '../../../domain/reconciler.ts';
import { act, blocked, settled, wait } from '../../../domain/reconciler.ts';
import { adoptAndRelease } from '../adoption.ts';
import { namespaceIsTerminating, ownedBy, pods, replicaSets } from '../owned.ts';
import type { Orphans } from '../orphans.ts';
import { podEvents, podEventsMax, slowStart } from '../pod-events.ts';
import { podOfTemplate } from '../pod-of-template.ts';
import { becomeAvailableMs, isActive } from '../pod-readiness.ts';
import { heldBack, heldBackEvent, roomToWait } from '../waiting-pods.ts';
import { deletesWithStatus, statusSteps } from '../status-step.ts';
import { unusedPodNames } from './pod-names.ts';
import { failsToDelete, hasFailed, replicaSetStatus } from './replica-set-status.ts';
import { chooseVictims } from './victims.ts';

/** RS-1: how many a sync makes; then it tells its status. Source: BurstReplicas. */
const burst = 500;

/** A plan has 100 steps, those for the status and for Events among them, and the next plan goes on. */
const podsAtOnceMax = 99 - podEventsMax;

/** A ReplicaSet: adopts and releases, then makes or deletes pods, then tells its status. */
export function reconcileReplicaSet(objects: Objects, orphans: Orphans, set: Entry<ReplicaSet>, nowMs: number): Plan {
  const selector = selectorOf(set.object.spec?.selector);
  const owned = ownedBy<Pod>(objects, set, pods);
  const first = adoptAndRelease(objects, orphans, set, owned, selector, pods);
  if (first.length > 0) return act({ summary: `adopts or releases ${first.length} pods` }, ...(first as [Step, ...Step[]]));

  const active = owned.filter((entry) => isActive(entry.object));
  const replicas = set.object.spec?.replicas ?? 1;
  const numbers = { replicas, active: active.length, owned: owned.length };
  const difference = set.object.metadata.deletionTimestamp === undefined ? replicas - active.length : 0;
  const room = roomToWait(active);
  const isHeldBack = difference > 0 && room === 0;
  const told = replicaSetStatus(set.object, owned, difference, isHeldBack ? heldBack : undefined, nowMs);

  if (difference > 0 && namespaceIsTerminating(objects, set.ref)) {
    return blocked({ summary: `namespace ${set.ref.namespace} is being terminated, so no pods are created`, detail: numbers });
  }
  if (isHeldBack) {
    const steps = [...statusSteps(set, told), ...heldBackEvent(objects, set, nowMs)];
    const because = { summary: heldBack, detail: numbers };
    return steps.length > 0 ? act(because, ...(steps as [Step, ...Step[]])) : blocked(because);
  }
  const steps = stepsOf(objects, set, told, active, Math.min(difference, room), nowMs);
  if (steps.length > 0) return act({ summary: summaryOf(difference, active.length, replicas), detail: numbers }, ...(steps as [Step, ...Step[]]));
  return waitForAvailability(set.object, active, nowMs);
}

function summaryOf(difference: number, active: number, replicas: number): string {
  if (difference > 0) return `creates ${Math.min(difference, podsAtOnceMax)} of ${difference} missing pods: ${active} of ${replicas} are active`;
  if (difference < 0) return `deletes ${Math.min(-difference, podsAtOnceMax)} of ${-difference} surplus pods: ${active} are active, ${replicas} are wanted`;
  return `status of ${active} active pods`;
}

function stepsOf(
  objects: Objects,
  set: Entry<ReplicaSet>,
  status: ReplicaSetStatus,
  active: readonly Entry<Pod>[],
  difference: number,
  nowMs: number,
): readonly Step[] {
  if (difference > 0) {
    // After a write of a status its object rests: a plan that is followed by another at once tells how far it is as often as upstream does.
    const isTold = difference <= podsAtOnceMax || active.length - (set.object.status?.replicas ?? 0) >= burst;
    const creates = slowStart(objects, set, creations(objects, set, difference), hasFailed(set.object) ? 0 : active.length, nowMs);
    return [...(isTold ? statusSteps(set, status) : []), ...creates];
  }
  const deletes = difference < 0 ? deletions(objects, set, active, -difference, nowMs) : [];
  // Where one was refused, the others go without it.
  const done = failsToDelete(set.object) ? [...statusSteps(set, status), ...deletes] : deletesWithStatus(set, status, deletes);
  return [...done, ...podEvents(objects, set, deletes, nowMs)];
}

function creations(objects: Objects, set: Entry<ReplicaSet>, missing: number): readonly Step[] {
  const template = set.object.spec?.template;
  return unusedPodNames(objects, set, Math.min(missing, podsAtOnceMax)).map((name) => ({
    submit: {
      verb: 'create',
      ref: { ...set.ref, resource: pods, name },
      object: podOfTemplate(set, { template, name }),
      // Never used, tombstones included: a copy that missed a pod's whole life must not give it a second one.
      precondition: { resourceVersion: '0' },
    },
  }));
}

function deletions(objects: Objects, set: Entry<ReplicaSet>, active: readonly Entry<Pod>[], surplus: number, nowMs: number): readonly Step[] {
  const victims = chooseVictims(active, Math.min(surplus, podsAtOnceMax), relatedPods(objects, set, active), nowMs);
  return victims.map((entry) => ({ submit: { verb: 'delete', ref: entry.ref, precondition: { uid: entry.object.metadata.uid } } }));
}

/** Active pods of all sets of the same Deployment (RS-2, 5). */
function relatedPods(objects: Objects, set: Entry<ReplicaSet>, own: readonly Entry<Pod>[]): readonly Entry<Pod>[] {
  const uid = controllerOf(set.object)?.uid;
  if (uid === undefined) return own;
  return objects
    .by<ReplicaSet>('owner', `${set.ref.org}/${set.ref.project}/${uid}`)
    .filter((entry) => entry.ref.resource === replicaSets && entry.ref.namespace === set.ref.namespace)
    .flatMap((entry) => ownedBy<Pod>(objects, entry, pods))
    .filter((entry) => isActive(entry.object));
}

/** RS-5: looks again when the next ready pod becomes available. */
function waitForAvailability(set: ReplicaSet, active: readonly Entry<Pod>[], nowMs: number): Plan {
  const { minReadySeconds = 0 } = set.spec ?? {};
  const dueMs = becomeAvailableMs(active, minReadySeconds, nowMs);
  if (dueMs.length === 0) return settled;
  return wait(Math.min(...dueMs), {
    summary: `${dueMs.length} ready pods become available ${minReadySeconds} s after they became ready`,
    detail: { minReadySeconds },
  });
}
