// How many pods a workload may have that wait for a node. A size that somebody mistyped fills neither the log nor the scheduler's queue: no
// more pods are made while so many wait, and the workload says so as it says that they are refused.

import type { ApiObject } from '../../domain/api-object.ts';
import { eventWish } from '../../domain/kubernetes-event.ts';
import type { Entry, Objects } from '../../domain/objects.ts';
import type { Step } from '../../domain/reconciler.ts';
import type { Pod } from '../../schemas/kubernetes/types.ts';
import { componentOf } from './components.ts';
import { podWords } from './stateful-sets/words.ts';

/** Twice what a large set needs that comes up at once on an empty cluster. */
const waitingMax = 10_000;

export const heldBack = `${waitingMax} of its pods wait for a node; more are made when they have one`;

/** How many pods more may be made. */
export const roomToWait = (active: readonly Entry<Pod>[]): number => Math.max(0, waitingMax - active.filter(({ object }) => !object.spec?.nodeName).length);

interface Sized extends ApiObject {
  readonly spec?: { readonly replicas?: number; readonly parallelism?: number };
  readonly status?: { readonly replicas?: number; readonly active?: number };
}

/** Whether room for more helps: it wants more pods than may wait, and has not got them all. */
export function mayBeHeldBack(workload: ApiObject): boolean {
  const { spec, status } = workload as Sized;
  const wanted = spec?.replicas ?? spec?.parallelism ?? 1;
  return wanted > waitingMax && wanted > (status?.replicas ?? status?.active ?? 0);
}

/** Told once; [] when it is. */
export function heldBackEvent(objects: Objects, owner: Entry, nowMs: number): readonly Step[] {
  const message = owner.object.kind === 'StatefulSet' ? `${podWords('create', owner.ref, '')} failed error: ${heldBack}` : `Error creating: ${heldBack}`;
  const submit = eventWish(owner.ref, owner.object, { type: 'Warning', reason: 'FailedCreate', message, component: componentOf(owner) }, nowMs);
  return objects.get(submit.ref) === undefined ? [{ submit }] : [];
}
