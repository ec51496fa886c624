import type { Pod, PodCondition } from '../../schemas/kubernetes/types.ts';
import { allocationOf, lacking } from '../claims/allocation.ts';
import type { Command, Wish } from '../command.ts';
import type { DecideContext } from '../decide-context.ts';
import type { Decision, ObjectState } from '../decision.ts';
import { rejected } from '../decision.ts';
import type { KindRules } from '../kinds/kind-rules.ts';
import { podRequests } from '../pod-requests.ts';
import type { Rejection } from '../rejection.ts';
import { timestamp } from '../time.ts';
import { finish } from './finish.ts';
import { failedPrecondition } from './preconditions.ts';

/**
 * Assigns a pod to a node. The node's room is read and taken in its allocation claim, in the same batch (K11); the claim itself
 * follows from the pod's new nodeName, in the rules of pods.
 * Source: registry/core/pod BindingREST.
 */
export function decideBind(command: Command & Extract<Wish, { verb: 'bind' }>, state: ObjectState, context: DecideContext, rules: KindRules): Decision {
  const { entry } = state;
  const { ref, nodeName } = command;
  if (entry === undefined) return rejected({ kind: 'not-found', resource: ref.resource, name: ref.name });
  const failed = failedPrecondition(entry, command.precondition);
  if (failed !== undefined) return rejected(failed);
  const pod = entry.object as Pod;
  const conflict = (message: string): Decision => rejected({ kind: 'conflict', resource: 'pods/binding', name: ref.name, message });
  if (pod.metadata.deletionTimestamp !== undefined) return conflict(`pod ${ref.name} is being deleted, cannot be assigned to a host`);
  if (pod.spec?.nodeName) return conflict(`pod ${ref.name} is already assigned to node "${pod.spec.nodeName}"`);
  if ((pod.spec?.schedulingGates ?? []).length > 0) return conflict(`pod ${ref.name} has non-empty .spec.schedulingGates`);
  const refused = refusedByNode(command, pod, context);
  if (refused !== undefined) return rejected(refused);
  // SCH-117: what was meant for it is over. Source: setPodNodeAndMetadata (ClearingNominatedNodeNameAfterBinding, on by default since 1.35).
  const { nominatedNodeName: _meant, ...status } = pod.status ?? {};
  const after = { ...pod, spec: { ...pod.spec, nodeName }, status: { ...status, conditions: scheduledConditions(pod, context.nowMs) } } as Pod;
  return finish(command, state, context, rules, { after, gone: false, type: 'PodBound', request: { verb: 'bind', body: { nodeName } } });
}

function refusedByNode(command: Command & Extract<Wish, { verb: 'bind' }>, pod: Pod, context: DecideContext): Rejection | undefined {
  const { ref, nodeName } = command;
  const allocation = allocationOf(context.objects, ref, nodeName);
  const conflict = (message: string): Rejection => ({ kind: 'conflict', resource: 'pods/binding', name: ref.name, message });
  if (allocation === undefined || allocation.nodeless) return { kind: 'not-found', resource: 'nodes', name: nodeName };
  if (allocation.unschedulable && !toleratesUnschedulable(pod)) return conflict(`node "${nodeName}" is unschedulable`);
  const missing = lacking(allocation, podRequests(pod));
  return missing.length === 0 ? undefined : conflict(`node "${nodeName}" has insufficient ${missing.join(', ')} for pod ${ref.name}`);
}

const toleratesUnschedulable = (pod: Pod): boolean =>
  (pod.spec?.tolerations ?? []).some(
    (toleration) =>
      (!toleration.key || toleration.key === 'node.kubernetes.io/unschedulable') &&
      (toleration.operator === 'Exists' || (toleration.key && !toleration.value)) &&
      (!toleration.effect || toleration.effect === 'NoSchedule'),
  );

function scheduledConditions(pod: Pod, nowMs: number): readonly PodCondition[] {
  const others = (pod.status?.conditions ?? []).filter((condition) => condition.type !== 'PodScheduled');
  return [...others, { type: 'PodScheduled', status: 'True', lastTransitionTime: timestamp(nowMs) }];
}
