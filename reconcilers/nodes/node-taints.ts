import type { Json } from '../../domain/api-object.ts';
import { jsonEqual } from '../../domain/json-equal.ts';
import type { Entry, Objects } from '../../domain/objects.ts';
import type { Step } from '../../domain/reconciler.ts';
import { timestamp } from '../../domain/time.ts';
import type { Node, Taint } from '../../schemas/kubernetes/types.ts';
import { readiness } from './node-conditions.ts';

export const unreachableTaint = 'node.kubernetes.io/unreachable';
export const notReadyTaint = 'node.kubernetes.io/not-ready';
const cordonTaint = 'node.kubernetes.io/unschedulable';
const ours: ReadonlySet<string> = new Set([unreachableTaint, notReadyTaint, cordonTaint]);

/** Keeps the taints that follow from conditions and cordon (NOD-3); a user's own stay as they are. */
export function taintSteps(objects: Objects, node: Entry<Node>, nowMs: number): readonly Step[] {
  const present = node.object.spec?.taints ?? [];
  const wanted = wantedTaints(node.object, isOutage(objects, node)).map(
    (taint) => present.find((one) => one.key === taint.key && one.effect === taint.effect) ?? stamped(taint, nowMs),
  );
  const taints = [...present.filter((taint) => !ours.has(taint.key)), ...wanted];
  if (jsonEqual(sorted(present), sorted(taints))) return [];
  const precondition = { uid: node.object.metadata.uid, resourceVersion: String(node.sequence) };
  const patch = { spec: { taints: taints.length === 0 ? null : taints } } as unknown as Json;
  return [{ submit: { verb: 'patch', ref: node.ref, patchType: 'merge', patch, precondition } }];
}

/** NOD-5: when no node at all is ready, it is the view that is lost rather than the nodes: nothing is evicted. */
function isOutage(objects: Objects, node: Entry<Node>): boolean {
  return objects.list<Node>(node.ref, 'nodes').every((one) => readiness(one.object) !== 'True');
}

function wantedTaints(node: Node, outage: boolean): readonly Taint[] {
  const ready = readiness(node);
  // A node that has said nothing yet takes no pods, and loses none.
  const isKnown = node.status?.conditions?.some((condition) => condition.type === 'Ready') ?? false;
  const key = ready === 'False' || !isKnown ? notReadyTaint : unreachableTaint;
  const lost: Taint[] = ready === 'True' ? [] : [{ key, effect: 'NoSchedule' }, ...(outage || !isKnown ? [] : [{ key, effect: 'NoExecute' }])];
  return [...lost, ...(node.spec?.unschedulable ? [{ key: cordonTaint, effect: 'NoSchedule' }] : [])];
}

/** From when a pod's tolerationSeconds run. */
const stamped = (taint: Taint, nowMs: number): Taint => ({ ...taint, timeAdded: timestamp(nowMs) });

const sorted = (taints: readonly Taint[]): readonly Taint[] => [...taints].sort((a, b) => (`${a.key} ${a.effect}` < `${b.key} ${b.effect}` ? -1 : 1));
