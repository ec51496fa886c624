import type { Pod } from '../../schemas/kubernetes/types.ts';
import type { Json } from '../../domain/api-object.ts';
import type { Entry, Objects } from '../../domain/objects.ts';
import type { Plan, Reason, Step } from '../../domain/reconciler.ts';
import { act, blocked, settled } from '../../domain/reconciler.ts';
import { timestamp } from '../../domain/time.ts';
import { podEvent } from './pod-event.ts';
import { gatesOf, needsNode, scheduledCondition } from './pod-state.ts';
import type { Found } from './schedule-pod.ts';
import { schedulePod } from './schedule-pod.ts';
import type { SchedulingView } from './scheduling-view.ts';

/** A pod without a node: binds it, or says why not in the words of Kubernetes. */
export function reconcilePod(objects: Objects, view: SchedulingView, pod: Entry<Pod>, nowMs: number): Plan {
  if (!needsNode(pod.object)) return settled;
  const gates = gatesOf(pod.object);
  if (gates.length > 0) {
    const because: Reason = { summary: `waiting for scheduling gates: [${gates.join(' ')}]`, detail: { gates } };
    return telling(pod, 'SchedulingGated', 'Scheduling is blocked due to non-empty scheduling gates', because, nowMs, []);
  }
  const found = schedulePod(objects, view, pod);
  if (found.kind === 'fits') return bind(pod, found, nowMs);
  const because: Reason = {
    summary: found.message,
    detail: { nodes: found.nodes, requests: found.requests as unknown as Json, filtered: found.filtered as unknown as Json },
  };
  return telling(pod, 'Unschedulable', found.message, because, nowMs, [podEvent(pod, 'Warning', 'FailedScheduling', 'Scheduling', found.message, nowMs)]);
}

/** SCH-18, SCH-19. The claim of the node decides whether the room is still there (K11). */
function bind(pod: Entry<Pod>, found: Extract<Found, { kind: 'fits' }>, nowMs: number): Plan {
  const winner = found.best[0]?.name ?? '';
  const detail = {
    nodes: found.nodes,
    feasible: found.feasible,
    filtered: found.filtered,
    requests: found.requests,
    best: found.best.map(({ name, score }) => ({ node: name, leastAllocated: score })),
    ...(found.ahead === 0 ? {} : { placedAhead: found.ahead }),
    winner,
  } as unknown as Json;
  const ahead = found.ahead === 0 ? '' : ` with ${found.ahead} waiting ${found.ahead === 1 ? 'pod' : 'pods'} ahead of it placed first`;
  const { name, uid } = pod.object.metadata;
  return act(
    { summary: `${winner} is the best of ${found.feasible} feasible nodes of ${found.nodes}${ahead}`, detail },
    { submit: { verb: 'bind', ref: pod.ref, nodeName: winner, because: detail, precondition: { uid } } },
    podEvent(pod, 'Normal', 'Scheduled', 'Binding', `Successfully assigned ${pod.ref.namespace}/${name} to ${winner}`, nowMs),
  );
}

/** Records why the pod has no node, once for each reason; then it is blocked until a node, a claim or a pod changes. */
function telling(pod: Entry<Pod>, reason: string, message: string, because: Reason, nowMs: number, events: readonly Step[]): Plan {
  const present = scheduledCondition(pod.object);
  if (present?.status === 'False' && present.reason === reason && present.message === message) return blocked(because);
  const lastTransitionTime = present?.status === 'False' && present.lastTransitionTime !== undefined ? present.lastTransitionTime : timestamp(nowMs);
  const condition: Json = { type: 'PodScheduled', status: 'False', reason, message, lastTransitionTime };
  const status: Step = {
    submit: {
      verb: 'patch',
      ref: pod.ref,
      subresource: 'status',
      patchType: 'strategic',
      patch: { status: { conditions: [condition] } },
      precondition: { uid: pod.object.metadata.uid },
    },
  };
  // The event first: killed in between, the next life still finds the condition to write.
  const [first = status, ...rest] = [...events, status];
  return act(because, first, ...rest);
}
