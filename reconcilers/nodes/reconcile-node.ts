import type { Json } from '../../domain/api-object.ts';
import type { Entry, Objects } from '../../domain/objects.ts';
import type { Plan, Step } from '../../domain/reconciler.ts';
import { act, settled, wait } from '../../domain/reconciler.ts';
import type { Ref } from '../../domain/ref.ts';
import { parseTimestamp, timestamp } from '../../domain/time.ts';
import type { Node, Pod } from '../../schemas/kubernetes/types.ts';
import { leavesAtMs } from './evictions.ts';
import { readiness } from './node-conditions.ts';
import { taintSteps } from './node-taints.ts';

const stepsMax = 100;

/** How long a pod outlives its Node (NOD-10). */
const missingNodeGraceMs = 40_000;

/** One node: its taints, then the readiness of its pods, then who must leave. */
export function reconcileNode(objects: Objects, ref: Ref, nowMs: number): Plan {
  const pods = [...objects.by<Pod>('podsByNode', `${ref.org}/${ref.project}/${ref.name}`)].sort((a, b) =>
    a.object.metadata.uid < b.object.metadata.uid ? -1 : 1,
  );
  const node = objects.get<Node>(ref);
  if (node === undefined) return collectFromMissing(ref, pods, nowMs);

  const taints = taintSteps(objects, node, nowMs);
  const ready = readiness(node.object);
  const readied = pods.flatMap((pod) => readinessStep(pod, ready === 'True', nowMs));
  const leaving = pods
    .filter((pod) => pod.object.metadata.deletionTimestamp === undefined)
    .flatMap((pod) => {
      const atMs = leavesAtMs(pod.object, node.object.spec?.taints ?? []);
      return atMs === undefined ? [] : [{ pod, atMs }];
    });
  const due = leaving.filter(({ atMs }) => atMs <= nowMs).flatMap(({ pod }) => evictionSteps(pod, nowMs));
  const [first, ...rest] = [...taints, ...readied, ...due].slice(0, stepsMax);
  const detail = { ready, pods: pods.length, taints: taints.length, readinessChanged: readied.length, leaving: leaving.length, evicted: due.length / 2 };
  if (first !== undefined)
    return act(
      {
        summary: `node ${ref.name} is ${ready === 'True' ? 'ready' : 'not ready'}: ${readied.length} pods change readiness, ${due.length / 2} are evicted`,
        detail,
      },
      first,
      ...rest,
    );
  if (leaving.length === 0) return settled;
  return wait(Math.min(...leaving.map(({ atMs }) => atMs)), {
    summary: `${leaving.length} of ${pods.length} pods tolerate the taints of node ${ref.name} for a time`,
    detail,
  });
}

/** NOD-4: the pods of a lost node leave the endpoints before they are evicted; they come back with it. */
function readinessStep(pod: Entry<Pod>, nodeIsReady: boolean, nowMs: number): readonly Step[] {
  const condition = pod.object.status?.conditions?.find((one) => one.type === 'Ready');
  const lastTransitionTime = timestamp(nowMs);
  if (!nodeIsReady && condition?.status === 'True')
    return [patchCondition(pod, { type: 'Ready', status: 'False', reason: 'NodeNotReady', lastTransitionTime })];
  const containersReady = pod.object.status?.containerStatuses?.every((container) => container.ready) ?? false;
  if (nodeIsReady && condition?.status === 'False' && condition.reason === 'NodeNotReady' && containersReady) {
    return [patchCondition(pod, { type: 'Ready', status: 'True', reason: null, lastTransitionTime })];
  }
  return [];
}

/** NOD-7. */
function evictionSteps(pod: Entry<Pod>, nowMs: number): readonly Step[] {
  const message = 'Taint manager: deleting due to NoExecute taint';
  return [
    patchCondition(pod, { type: 'DisruptionTarget', status: 'True', reason: 'DeletionByTaintManager', message, lastTransitionTime: timestamp(nowMs) }),
    { submit: { verb: 'delete', ref: pod.ref, precondition: { uid: pod.object.metadata.uid } } },
  ];
}

/** NOD-10: marked first, removed when the Node has not come back in time; the mark says since when. */
function collectFromMissing(ref: Ref, pods: readonly Entry<Pod>[], nowMs: number): Plan {
  if (pods.length === 0) return settled;
  const marked = pods.map((pod) => ({ pod, sinceMs: markedMs(pod.object) }));
  const steps = marked.flatMap(({ pod, sinceMs }): readonly Step[] => {
    if (sinceMs === undefined)
      return [
        patchCondition(pod, {
          type: 'DisruptionTarget',
          status: 'True',
          reason: 'DeletionByPodGC',
          message: 'PodGC: node no longer exists',
          lastTransitionTime: timestamp(nowMs),
        }),
      ];
    return sinceMs + missingNodeGraceMs > nowMs
      ? []
      : [{ submit: { verb: 'delete', ref: pod.ref, gracePeriodSeconds: 0, precondition: { uid: pod.object.metadata.uid } } }];
  });
  const because = {
    summary: `node ${ref.name} does not exist; its ${pods.length} pods go after ${missingNodeGraceMs / 1000} s`,
    detail: { pods: pods.length, graceMs: missingNodeGraceMs },
  };
  const [first, ...rest] = steps.slice(0, stepsMax);
  if (first !== undefined) return act(because, first, ...rest);
  return wait(Math.min(...marked.map(({ sinceMs }) => (sinceMs ?? nowMs) + missingNodeGraceMs)), because);
}

function markedMs(pod: Pod): number | undefined {
  const mark = pod.status?.conditions?.find((condition) => condition.type === 'DisruptionTarget' && condition.reason === 'DeletionByPodGC');
  return mark === undefined ? undefined : (parseTimestamp(mark.lastTransitionTime ?? '') ?? 0);
}

const patchCondition = (pod: Entry<Pod>, condition: Json): Step => ({
  submit: {
    verb: 'patch',
    ref: pod.ref,
    subresource: 'status',
    patchType: 'strategic',
    patch: { status: { conditions: [condition] } },
    precondition: { uid: pod.object.metadata.uid },
  },
});
