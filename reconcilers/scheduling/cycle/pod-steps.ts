import type { Json } from '../../../domain/api-object.ts';
import type { Reason, Step } from '../../../domain/reconciler.ts';
import { timestamp } from '../../../domain/time.ts';
import { podEvent } from '../pod-event.ts';
import { scheduledCondition } from '../pod-state.ts';
import type { PodInfo } from '../view/pod-info.ts';
import type { PodDecision } from './decide-pod.ts';

/** SCH-18, SCH-19. */
export function bindSteps(info: PodInfo, { node, because }: Extract<PodDecision, { kind: 'fits' }>, nowMs: number): readonly Step[] {
  const { ref, pod } = info;
  const about = { ref, because };
  const { name, uid } = pod.metadata;
  return [
    { submit: { verb: 'bind', ref, nodeName: node, because: because.detail ?? null, precondition: { uid } }, about },
    { ...podEvent(info, 'Normal', 'Scheduled', 'Binding', `Successfully assigned ${ref.namespace}/${name} to ${node}`, nowMs), about },
  ];
}

export const tellUnschedulable = (info: PodInfo, { message, because }: Extract<PodDecision, { kind: 'unschedulable' }>, nowMs: number): readonly Step[] =>
  conditionSteps(info, 'Unschedulable', message, because, nowMs, [podEvent(info, 'Warning', 'FailedScheduling', 'Scheduling', message, nowMs)]);

/** Records why the pod has no node, once for each reason. */
export function conditionSteps(
  { ref, pod }: Pick<PodInfo, 'ref' | 'pod'>,
  reason: string,
  message: string,
  because: Reason,
  nowMs: number,
  events: readonly Step[],
): readonly Step[] {
  const present = scheduledCondition(pod);
  if (present?.status === 'False' && present.reason === reason && present.message === message) return [];
  const lastTransitionTime = present?.status === 'False' && present.lastTransitionTime !== undefined ? present.lastTransitionTime : timestamp(nowMs);
  const condition: Json = { type: 'PodScheduled', status: 'False', reason, message, lastTransitionTime };
  const about = { ref, because };
  // The event first: killed in between, the next life still finds the condition to write.
  return [
    ...events.map((step) => ({ ...step, about })),
    {
      submit: {
        verb: 'patch',
        ref,
        subresource: 'status',
        patchType: 'strategic',
        patch: { status: { conditions: [condition] } },
        precondition: { uid: pod.metadata.uid },
      },
      about,
    },
  ];
}
