import type { Pod } from '../../../schemas/kubernetes/types.ts';
import type { Entry } from '../../../domain/objects.ts';
import type { Step } from '../../../domain/reconciler.ts';
import { podEventsMax } from '../pod-events.ts';
import { isTracked, trackingFinalizer } from './tracking.ts';

/** Of a plan; what is left over is in the next. */
export const stepsMax = 100;

/** The status and what is told of it and of pods are steps too. */
export const podsAtOnceMax = 90 - podEventsMax;

/** `room`: how many steps the plan has left, none when it is less than 0. */
export const finalizerSteps = (entries: readonly Entry<Pod>[], room = podsAtOnceMax): readonly Step[] =>
  entries.slice(0, Math.max(0, Math.min(room, podsAtOnceMax))).map(({ ref, object, sequence }) => ({
    submit: {
      verb: 'patch',
      ref,
      patchType: 'merge',
      patch: { metadata: { finalizers: (object.metadata.finalizers ?? []).filter((finalizer) => finalizer !== trackingFinalizer) } },
      precondition: { uid: object.metadata.uid, resourceVersion: String(sequence) },
    },
  }));

/** A plan has 100 steps; a withdrawal is two. */
const withdrawalsAtOnceMax = 40;

export const deletions = (entries: readonly Entry<Pod>[]): readonly Step[] =>
  entries.slice(0, podsAtOnceMax).map(({ ref, object }) => ({ submit: { verb: 'delete', ref, precondition: { uid: object.metadata.uid } } }));

/** Pods the Job itself takes back do not count as failed. Source: job_controller.go deleteJobPods. */
export function withdrawals(entries: readonly Entry<Pod>[]): readonly Step[] {
  const some = entries.slice(0, withdrawalsAtOnceMax);
  return [...finalizerSteps(some.filter(isTracked)), ...deletions(some)];
}
