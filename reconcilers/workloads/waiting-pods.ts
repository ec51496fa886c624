// How many pods a workload may have that wait for a node. A size that somebody mistyped fills neither the log nor the scheduler's queue: no
// more pods are made while so many wait, and the workload says so as it says that they are refused.

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

/** Told once; [] when it is. */
export function heldBackEvent(objects: Objects, owner: Entry, nowMs: number): readonly Step[] {
  const message = owner.object.kind === 'StatefulSet' ? `${podWords('create', owner.ref, '')} failed error: ${heldBack}` : `Error creating: ${heldBack}`;
  const submit = eventWish(owner.ref, owner.object, { type: 'Warning', reason: 'FailedCreate', message, component: componentOf(owner) }, nowMs);
  return objects.get(submit.ref) === undefined ? [{ submit }] : [];
}
