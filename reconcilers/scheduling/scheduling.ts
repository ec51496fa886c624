// Pods get nodes. Pure; the last word on a node's room has its allocation claim when the binding is decided (K11), so any number of
// copies may plan at once.

import type { Node, PersistentVolume, Pod } from '../../schemas/kubernetes/types.ts';
import type { Allocation } from '../../domain/claims/allocation.ts';
import { claimsResource, type Claim } from '../../domain/claims/claim.ts';
import { jsonEqual } from '../../domain/json-equal.ts';
import type { Change, Objects } from '../../domain/objects.ts';
import type { Room } from '../../domain/pod-requests.ts';
import type { Reconciler } from '../../domain/reconciler.ts';
import { settled } from '../../domain/reconciler.ts';
import type { Ref } from '../../domain/ref.ts';
import { withoutUid } from '../../domain/ref.ts';
import { needsNode } from './pod-state.ts';
import { reconcilePod } from './reconcile-pod.ts';
import type { SchedulingView } from './scheduling-view.ts';
import { evolve, holderOf, initialView, waitingPods } from './scheduling-view.ts';

export function createScheduling(): Reconciler<SchedulingView> {
  return {
    name: 'scheduling',
    initialView,
    evolve,
    affected(objects, view, change) {
      const ref = withoutUid(change.recorded.ref);
      switch (ref.resource) {
        case 'pods':
          return affectedByPod(view, ref, change);
        case 'nodes':
          return offersOther(change) ? waitingPods(view, ref) : [];
        case claimsResource:
          return gaveRoomBack(change) ? waitingPods(view, ref) : [];
        case 'persistentvolumeclaims':
          return podsOfClaim(objects, ref, ref.namespace, ref.name);
        case 'persistentvolumes': {
          const claim = ((change.after ?? change.before) as PersistentVolume | undefined)?.spec?.claimRef;
          return podsOfClaim(objects, ref, claim?.namespace ?? '', claim?.name ?? '');
        }
        case 'storageclasses.storage.k8s.io':
          return waitingPods(view, ref);
        default:
          return [];
      }
    },
    reconcile(objects, view, ref, nowMs) {
      const pod = ref.resource === 'pods' ? objects.get<Pod>(ref) : undefined;
      return pod === undefined ? settled : reconcilePod(objects, view, pod, nowMs);
    },
  };
}

/** The pod itself; when it gave room back, those that wait for room (SCH-56). */
function affectedByPod(view: SchedulingView, ref: Ref, { before, after }: Change): readonly Ref[] {
  const held = holderOf(before as Pod | undefined);
  if (held !== undefined && held !== holderOf(after as Pod | undefined)) return waitingPods(view, ref);
  return after !== undefined && needsNode(after as Pod) ? [ref] : [];
}

/** A node's room is read in its allocation claim, which may be told after the pod that gave it back. */
function gaveRoomBack({ recorded: { ref }, before, after }: Change): boolean {
  if (ref.namespace !== 'allocations') return false;
  const usedOf = (claim: unknown): Room | undefined => (claim as Claim<Allocation> | undefined)?.spec.used;
  const [was, is] = [usedOf(before), usedOf(after)];
  return was === undefined || is === undefined || is.pods < was.pods || is.cpuMillis < was.cpuMillis || is.memoryBytes < was.memoryBytes;
}

/** A node's heartbeat or image list is no reason to try again; room, labels, taints and cordons are. */
function offersOther({ before, after }: Change): boolean {
  const offer = (node: Node | undefined): unknown => ({
    labels: node?.metadata.labels ?? null,
    taints: node?.spec?.taints ?? null,
    unschedulable: node?.spec?.unschedulable ?? false,
    allocatable: node?.status?.allocatable ?? null,
    exists: node !== undefined,
  });
  return !jsonEqual(offer(before as Node | undefined), offer(after as Node | undefined));
}

const podsOfClaim = (objects: Objects, tenant: Ref, namespace: string, claim: string): readonly Ref[] =>
  objects
    .by<Pod>('podsByClaim', `${tenant.org}/${tenant.project}/${namespace}/${claim}`)
    .filter((pod) => needsNode(pod.object))
    .map((pod) => pod.ref)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
