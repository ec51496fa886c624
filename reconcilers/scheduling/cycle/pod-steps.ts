import type { Json } from '../../../domain/api-object.ts';
import type { Wish } from '../../../domain/command.ts';
import type { Reason, Step } from '../../../domain/reconciler.ts';
import type { Ref } from '../../../domain/ref.ts';
import { timestamp } from '../../../domain/time.ts';
import { podEvent } from '../pod-event.ts';
import { scheduledCondition } from '../pod-state.ts';
import type { PodInfo } from '../view/pod-info.ts';
import type { PodDecision } from './decide-pod.ts';

/** SCH-18, SCH-19. */
export function bindSteps(info: PodInfo, { node, because }: Extract<PodDecision, { kind: 'fits' }>, nowMs: number): readonly Step[] {
  const about = { ref: info.ref, because };
  return [
    { submit: bindWish(info, node), about },
    { ...scheduledEvent(info, node, nowMs), about },
  ];
}

export const bindWish = ({ ref, pod }: PodInfo, nodeName: string): Wish => ({ verb: 'bind', ref, nodeName, precondition: { uid: pod.metadata.uid } });

export const scheduledEvent = (info: PodInfo, node: string, nowMs: number): Step =>
  podEvent(info, 'Normal', 'Scheduled', 'Binding', `Successfully assigned ${info.ref.namespace}/${info.ref.name} to ${node}`, nowMs);

/** What keeps it from being looked at, or its group from having nodes; no node is meant for it. */
export const tellWaiting = (info: PodInfo, message: string, because: Reason, nowMs: number): readonly Step[] =>
  conditionSteps(info, 'Unschedulable', message, because, nowMs, {
    events: [podEvent(info, 'Warning', 'FailedScheduling', 'Scheduling', message, nowMs)],
    ...(info.pod.status?.nominatedNodeName && { status: { nominatedNodeName: null } }),
  });

type Unschedulable = Extract<PodDecision, { kind: 'unschedulable' }>;

/** The node that is meant for the pod from now on, '' when none is: one that no longer helps is taken back (SCH-131). */
export const nominationOf = ({ pod }: PodInfo, { preemption }: Unschedulable): string =>
  preemption.isUnderWay ? (pod.status?.nominatedNodeName ?? '') : (preemption.chosen?.node ?? '');

/** A node that is meant for the pod is told with the condition (SCH-136). */
export function tellUnschedulable(info: PodInfo, decision: Unschedulable, nowMs: number): readonly Step[] {
  const { message, because } = decision;
  const present = info.pod.status?.nominatedNodeName ?? '';
  const nominated = nominationOf(info, decision);
  return conditionSteps(info, 'Unschedulable', message, because, nowMs, {
    events: [podEvent(info, 'Warning', 'FailedScheduling', 'Scheduling', message, nowMs)],
    ...(nominated !== present && { status: { nominatedNodeName: nominated === '' ? null : nominated } }),
  });
}

/** Records why the pod has no node, once for each reason; `status` is what else of it changes. */
export function conditionSteps(
  { ref, pod }: Pick<PodInfo, 'ref' | 'pod'>,
  reason: string,
  message: string,
  because: Reason,
  nowMs: number,
  { events, status }: { readonly events: readonly Step[]; readonly status?: { readonly [field: string]: Json } },
): readonly Step[] {
  const present = scheduledCondition(pod);
  if (status === undefined && present?.status === 'False' && present.reason === reason && present.message === message) return [];
  const lastTransitionTime = present?.status === 'False' && present.lastTransitionTime !== undefined ? present.lastTransitionTime : timestamp(nowMs);
  const condition: Json = { type: 'PodScheduled', status: 'False', reason, message, lastTransitionTime };
  const about = { ref, because };
  // The event first: killed in between, the next life still finds the condition to write.
  return [...events.map((step) => ({ ...step, about })), { submit: statusPatch(ref, pod.metadata.uid, { ...status, conditions: [condition] }), about }];
}

/** Lists in it are merged as strategic merge does. */
export const statusPatch = (ref: Ref, uid: string, status: { readonly [field: string]: Json }): Wish => ({
  verb: 'patch',
  ref,
  subresource: 'status',
  patchType: 'strategic',
  patch: { status },
  precondition: { uid },
});
