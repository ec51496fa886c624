import { eventWish } from '../../../domain/kubernetes-event.ts';
import type { Entry } from '../../../domain/objects.ts';
import type { Step } from '../../../domain/reconciler.ts';
import { componentOf } from '../components.ts';

/** DEP-16: a set was scaled, once for each `occasion` however many copies plan it, and again when the same happens on another day. */
export const scalingEvent = (deployment: Entry, set: string, from: number, to: number, occasion: string, nowMs: number): Step => ({
  submit: eventWish(
    deployment.ref,
    deployment.object,
    {
      type: 'Normal',
      reason: 'ScalingReplicaSet',
      message: `Scaled ${to > from ? 'up' : 'down'} replica set ${set} from ${from} to ${to}`,
      component: componentOf(deployment),
      occasion: `${set}/${occasion}`,
    },
    nowMs,
  ),
});
