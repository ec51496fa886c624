import type { Entry, Objects } from '../../domain/objects.ts';
import type { Plan } from '../../domain/reconciler.ts';
import { act, settled, wait } from '../../domain/reconciler.ts';
import type { Ref } from '../../domain/ref.ts';
import type { Node, Pod } from '../../schemas/kubernetes/types.ts';
import { leavesAtMs } from './evictions.ts';
import { readiness } from './node-conditions.ts';
import { lostAfterMs, lostWishes, mayBeLost, type Heartbeats } from './node-health.ts';
import { isOfPool } from './node-object.ts';
import { taintSteps } from './node-taints.ts';
import { nodesOf, type NodesView } from './nodes-view.ts';
import { outOfServiceSteps, reconcileMissing } from './pod-garbage.ts';
import { evictionSteps, readinessSteps } from './pod-steps.ts';

const stepsMax = 100;

/** One node: whether it is lost, its taints, then the readiness of its pods, then who must leave. */
export function reconcileNode(objects: Objects, view: NodesView, ref: Ref, nowMs: number, heartbeats: Heartbeats): Plan {
  const node = objects.get<Node>(ref);
  const pods = podsOn(objects, ref);
  if (node === undefined) return reconcileMissing(view, ref, pods, nowMs);

  // Those of the pool are judged by what the cloud says of them, when it does (`observe-nodes.ts`).
  const lostMs = !isOfPool(node) && mayBeLost(node) ? lostAfterMs(objects, node, heartbeats) : undefined;
  if (lostMs !== undefined && lostMs < nowMs) {
    const [status, event] = lostWishes(node, nowMs);
    return act({ summary: `nothing was heard of node ${ref.name} in time`, detail: { graceMs: heartbeats.graceMs } }, { submit: status }, { submit: event });
  }

  const taints = taintSteps(node, nodesOf(view, ref)?.allLost ?? false, nowMs);
  const ready = readiness(node.object);
  const isKnown = node.object.status?.conditions?.some(({ type }) => type === 'Ready') ?? false;
  const readied = (isKnown ? pods : []).map((pod) => readinessSteps(pod, ready === 'True', nowMs)).filter(({ length }) => length > 0);
  const leaving = leavingPods(node.object, pods);
  const due = leaving.filter(({ atMs }) => atMs <= nowMs);
  const steps = [...taints, ...readied.flat(), ...outOfServiceSteps(node.object, pods, nowMs), ...due.flatMap(({ pod }) => evictionSteps(pod, nowMs))];
  const detail = { ready, pods: pods.length, taints: taints.length, readinessChanged: readied.length, leaving: leaving.length, evicted: due.length };
  const [first, ...rest] = steps.slice(0, stepsMax);
  if (first !== undefined) {
    const summary = `node ${ref.name} is ${ready === 'True' ? 'ready' : 'not ready'}: ${readied.length} pods change readiness, ${due.length} are evicted`;
    return act({ summary, detail }, first, ...rest);
  }
  if (leaving.length > 0)
    return wait(Math.min(...leaving.map(({ atMs }) => atMs), ...(lostMs === undefined ? [] : [lostMs + 1])), {
      summary: `${leaving.length} of ${pods.length} pods tolerate the taints of node ${ref.name} for a time`,
      detail,
    });
  if (lostMs === undefined) return settled;
  return wait(lostMs + 1, {
    summary: `node ${ref.name} is lost when it is silent for ${heartbeats.graceMs / 1000} s`,
    detail: { graceMs: heartbeats.graceMs },
  });
}

const podsOn = (objects: Objects, ref: Ref): readonly Entry<Pod>[] =>
  [...objects.by<Pod>('podsByNode', `${ref.org}/${ref.project}/${ref.name}`)].sort((a, b) => (a.object.metadata.uid < b.object.metadata.uid ? -1 : 1));

function leavingPods(node: Node, pods: readonly Entry<Pod>[]): readonly { readonly pod: Entry<Pod>; readonly atMs: number }[] {
  const taints = (node.spec?.taints ?? []).filter(({ effect }) => effect === 'NoExecute');
  if (taints.length === 0) return [];
  return pods
    .filter((pod) => pod.object.metadata.deletionTimestamp === undefined)
    .flatMap((pod) => {
      const atMs = leavesAtMs(pod.object, taints);
      return atMs === undefined ? [] : [{ pod, atMs }];
    });
}
