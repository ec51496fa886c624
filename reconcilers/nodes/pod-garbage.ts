// Pods that nobody runs and nobody waits for (NOD-10). Source: podgc gc_controller.go.

import type { Entry, Objects } from '../../domain/objects.ts';
import { conditionOf, isTerminating } from '../../domain/pod-state.ts';
import type { Plan, Step } from '../../domain/reconciler.ts';
import { act, settled, wait } from '../../domain/reconciler.ts';
import type { Ref, Tenant } from '../../domain/ref.ts';
import { parseTimestamp } from '../../domain/time.ts';
import type { Node, Pod } from '../../schemas/kubernetes/types.ts';
import { readiness } from './node-conditions.ts';
import { nodesOf, type NodesView } from './nodes-view.ts';
import { collectSteps } from './pod-steps.ts';

const stepsMax = 100;
/** How long a pod outlives its Node. */
const missingNodeGraceMs = 40_000;
/** Source: kube-controller-manager --terminated-pod-gc-threshold. */
export const endedPodsMax = 12_500;

const outOfServiceTaint = 'node.kubernetes.io/out-of-service';

export const garbageResource = '_podgarbage';
export const garbageRef = ({ org, project }: Tenant): Ref => ({ org, project, resource: garbageResource, namespace: '', name: 'ended' });

/** Pods that have ended, above a number: those that were made first. */
export function reconcileEnded(objects: Objects, view: NodesView, ref: Ref, nowMs: number, podsMax: number): Plan {
  const ended = nodesOf(view, ref)?.ended;
  const surplus = (ended?.size ?? 0) - podsMax;
  if (ended === undefined || surplus <= 0) return settled;
  const pods = [...ended.values()].flatMap((one) => objects.get<Pod>(one) ?? []).filter(({ object }) => !isTerminating(object));
  const steps = pods
    .sort(byAge)
    .slice(0, surplus)
    .flatMap((pod) => collectSteps(pod, undefined, nowMs));
  return limited(`${ended.size} pods have ended, and ${podsMax} are kept`, { ended: ended.size, kept: podsMax }, steps);
}

/** A pod that is being deleted and never came to a node: there is nobody to end it. */
export function reconcileUnscheduled(objects: Objects, ref: Ref, nowMs: number): Plan {
  const pod = objects.get<Pod>(ref);
  if (pod === undefined || !isUnscheduledGarbage(pod.object)) return settled;
  return limited('the pod is being deleted and has no node', {}, collectSteps(pod, undefined, nowMs));
}

/** One whose finalizers alone keep it is not ours. */
export const isUnscheduledGarbage = (pod: Pod): boolean => isTerminating(pod) && !pod.spec?.nodeName && pod.metadata.deletionGracePeriodSeconds !== 0;

/** Pods whose node is not there, and has not been for a while. */
export function reconcileMissing(view: NodesView, ref: Ref, pods: readonly Entry<Pod>[], nowMs: number): Plan {
  const waiting = pods.filter((pod) => !isGoing(pod)).map((pod) => ({ pod, fromMs: missingFromMs(view, ref, pod.object) + missingNodeGraceMs }));
  if (waiting.length === 0) return settled;
  const summary = `node ${ref.name} does not exist; its ${waiting.length} pods go after ${missingNodeGraceMs / 1000} s`;
  const detail = { pods: waiting.length, graceMs: missingNodeGraceMs };
  const due = waiting.filter(({ fromMs }) => fromMs <= nowMs).flatMap(({ pod }) => collectSteps(pod, 'PodGC: node no longer exists', nowMs));
  return due.length > 0 ? limited(summary, detail, due) : wait(Math.min(...waiting.map(({ fromMs }) => fromMs)), { summary, detail });
}

/** From when its node is known not to be there: since it was removed, or since the pod was given a node that never was. */
const missingFromMs = (view: NodesView, ref: Ref, pod: Pod): number =>
  Math.max(
    nodesOf(view, ref)?.removedMs.get(ref.name) ?? 0,
    parseTimestamp(conditionOf(pod, 'PodScheduled')?.lastTransitionTime ?? pod.metadata.creationTimestamp ?? '') ?? 0,
  );

/** NOD-8: the pods of a lost node that people say is out of service do not wait for it to say that they ended. */
export function outOfServiceSteps(node: Node, pods: readonly Entry<Pod>[], nowMs: number): readonly Step[] {
  if (readiness(node) === 'True' || !(node.spec?.taints ?? []).some(({ key }) => key === outOfServiceTaint)) return [];
  return pods.filter((pod) => isTerminating(pod.object) && !isGoing(pod)).flatMap((pod) => collectSteps(pod, 'PodGC: node no longer exists', nowMs));
}

/** Its time is over: what still keeps it is a finalizer. */
const isGoing = ({ object }: Entry<Pod>): boolean => isTerminating(object) && object.metadata.deletionGracePeriodSeconds === 0;

const byAge = (a: Entry<Pod>, b: Entry<Pod>): number =>
  (parseTimestamp(a.object.metadata.creationTimestamp ?? '') ?? 0) - (parseTimestamp(b.object.metadata.creationTimestamp ?? '') ?? 0) ||
  (a.object.metadata.uid < b.object.metadata.uid ? -1 : 1);

function limited(summary: string, detail: Record<string, number>, steps: readonly Step[]): Plan {
  const [first, ...rest] = steps.slice(0, stepsMax);
  return first === undefined ? settled : act({ summary, detail }, first, ...rest);
}
