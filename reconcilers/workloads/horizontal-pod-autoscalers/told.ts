import { eventWish } from '../../../domain/kubernetes-event.ts';
import type { Entry } from '../../../domain/objects.ts';
import type { Step } from '../../../domain/reconciler.ts';

export const eventOf = ({ ref, object }: Entry, type: 'Normal' | 'Warning', reason: string, message: string, nowMs: number): Step => ({
  submit: eventWish(ref, object, { type, reason, message, component: 'horizontal-pod-autoscaler' }, nowMs),
});
