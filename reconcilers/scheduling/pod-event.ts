import { eventWish, type Note } from '../../domain/kubernetes-event.ts';
import type { Step } from '../../domain/reconciler.ts';
import { schedulerNameOf } from './pod-state.ts';
import type { PodInfo } from './view/pod-info.ts';

/** What the pod's scheduler says of it (SCH-19). */
export const podEvent = (
  { ref, pod }: Pick<PodInfo, 'ref' | 'pod'>,
  type: Note['type'],
  reason: string,
  action: string,
  message: string,
  nowMs: number,
): Step => ({ submit: eventWish(ref, pod, { type, reason, action, message, component: schedulerNameOf(pod) }, nowMs) });
