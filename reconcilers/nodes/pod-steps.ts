import type { Json } from '../../domain/api-object.ts';
import { eventWish } from '../../domain/kubernetes-event.ts';
import type { Entry } from '../../domain/objects.ts';
import { hasEnded } from '../../domain/pod-state.ts';
import type { Step } from '../../domain/reconciler.ts';
import { timestamp } from '../../domain/time.ts';
import type { Pod } from '../../schemas/kubernetes/types.ts';

/** NOD-7. Source: tainteviction deletePodHandler. */
export const evictionSteps = (pod: Entry<Pod>, nowMs: number): readonly Step[] => [
  {
    submit: eventWish(
      pod.ref,
      pod.object,
      {
        type: 'Normal',
        reason: 'TaintManagerEviction',
        message: `Marking for deletion Pod ${pod.ref.namespace}/${pod.ref.name}`,
        component: 'taint-eviction-controller',
      },
      nowMs,
    ),
  },
  patchStatus(pod, { conditions: [disruption('DeletionByTaintManager', 'Taint manager: deleting due to NoExecute taint', nowMs)] }),
  { submit: { verb: 'delete', ref: pod.ref, precondition: { uid: pod.object.metadata.uid } } },
];

/** NOD-10: as nothing runs it any more it has failed, and goes without time to stop. Source: podgc markFailedAndDeletePodWithCondition. */
export function collectSteps(pod: Entry<Pod>, disrupted: string | undefined, nowMs: number): readonly Step[] {
  const conditions = disrupted === undefined ? {} : { conditions: [disruption('DeletionByPodGC', disrupted, nowMs)] };
  return [
    ...(hasEnded(pod.object) ? [] : [patchStatus(pod, { phase: 'Failed', ...conditions })]),
    { submit: { verb: 'delete', ref: pod.ref, gracePeriodSeconds: 0, precondition: { uid: pod.object.metadata.uid } } },
  ];
}

/** NOD-4: the pods of a lost node leave the endpoints before they are evicted; they come back with it. */
export function readinessSteps(pod: Entry<Pod>, nodeIsReady: boolean, nowMs: number): readonly Step[] {
  const condition = pod.object.status?.conditions?.find((one) => one.type === 'Ready');
  const lastTransitionTime = timestamp(nowMs);
  if (!nodeIsReady && condition?.status === 'True')
    return [
      patchStatus(pod, { conditions: [{ type: 'Ready', status: 'False', reason: 'NodeNotReady', lastTransitionTime }] }),
      {
        submit: eventWish(pod.ref, pod.object, { type: 'Warning', reason: 'NodeNotReady', message: 'Node is not ready', component: 'node-controller' }, nowMs),
      },
    ];
  const containersReady = pod.object.status?.containerStatuses?.every((container) => container.ready) ?? false;
  if (nodeIsReady && condition?.status === 'False' && condition.reason === 'NodeNotReady' && containersReady) {
    return [patchStatus(pod, { conditions: [{ type: 'Ready', status: 'True', reason: null, lastTransitionTime }] })];
  }
  return [];
}

const disruption = (reason: string, message: string, nowMs: number): Json => ({
  type: 'DisruptionTarget',
  status: 'True',
  reason,
  message,
  lastTransitionTime: timestamp(nowMs),
});

const patchStatus = ({ ref, object }: Entry<Pod>, status: Json): Step => ({
  submit: { verb: 'patch', ref, subresource: 'status', patchType: 'strategic', patch: { status }, precondition: { uid: object.metadata.uid } },
});
