import type { Reason, Step } from '../../../domain/reconciler.ts';
import { timestamp } from '../../../domain/time.ts';
import { podEvent } from '../pod-event.ts';
import { schedulerNameOf } from '../pod-state.ts';
import type { Cluster } from '../view/cluster.ts';
import { nominatedTo } from '../view/cluster.ts';
import type { PodInfo } from '../view/pod-info.ts';
import type { PodDecision } from './decide-pod.ts';
import { statusPatch } from './pod-steps.ts';

/**
 * Of one pod in one plan, three steps each: a node may have more pods than a plan has room for. The least important go first; when they are
 * gone the pod is tried again, and the others follow.
 */
const victimsMax = 100;
/** Likewise, one step each. */
const nominationsMax = 40;

/** SCH-136: the victims are told why and deleted, with their grace; less important pods lose the node that was meant for them. */
export function preemptionSteps(
  cluster: Cluster,
  { ref: { namespace, name }, pod, priority }: PodInfo,
  { preemption }: Extract<PodDecision, { kind: 'unschedulable' }>,
  nowMs: number,
): readonly Step[] {
  const { chosen } = preemption;
  if (chosen === undefined) return [];
  const by = { preemptor: `${namespace}/${name}`, priority, node: chosen.node };
  const because = (what: string): Reason => ({ summary: `${what} pod ${by.preemptor} (priority ${priority})`, detail: by });
  const message = `${schedulerNameOf(pod)}: preempting to accommodate a higher priority pod`;
  const condition = { type: 'DisruptionTarget', status: 'True', reason: 'PreemptionByScheduler', message, lastTransitionTime: timestamp(nowMs) };
  const victims = chosen.victims.slice(-victimsMax).flatMap((victim): readonly Step[] => {
    const { ref } = victim;
    const { uid } = victim.pod.metadata;
    const about = { ref, because: because(`makes room on ${chosen.node} for`) };
    return [
      { submit: statusPatch(ref, uid, { conditions: [condition] }), about },
      { submit: { verb: 'delete', ref, precondition: { uid } }, about },
      { ...podEvent(victim, 'Normal', 'Preempted', 'Preempting', `Preempted by pod ${pod.metadata.uid} on node ${chosen.node}`, nowMs), about },
    ];
  });
  const others = nominatedTo(cluster, chosen.node)
    .filter((other) => other.priority < priority)
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .slice(0, nominationsMax);
  return [
    ...victims,
    ...others.map((other): Step => ({
      submit: statusPatch(other.ref, other.pod.metadata.uid, { nominatedNodeName: null }),
      about: { ref: other.ref, because: because(`${chosen.node} is meant for`) },
    })),
  ];
}
