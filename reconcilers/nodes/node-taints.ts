import type { Json } from '../../domain/api-object.ts';
import { jsonEqual } from '../../domain/json-equal.ts';
import type { Entry } from '../../domain/objects.ts';
import type { Step } from '../../domain/reconciler.ts';
import { timestamp } from '../../domain/time.ts';
import type { Node, Taint } from '../../schemas/kubernetes/types.ts';
import { conditionOfNode, readiness } from './node-conditions.ts';

export const unreachableTaint = 'node.kubernetes.io/unreachable';
export const notReadyTaint = 'node.kubernetes.io/not-ready';
const cordonTaint = 'node.kubernetes.io/unschedulable';

/** Source: nodelifecycle nodeConditionToTaintKeyStatusMap. */
const pressures: readonly (readonly [condition: string, taint: string])[] = [
  ['MemoryPressure', 'node.kubernetes.io/memory-pressure'],
  ['DiskPressure', 'node.kubernetes.io/disk-pressure'],
  ['PIDPressure', 'node.kubernetes.io/pid-pressure'],
  ['NetworkUnavailable', 'node.kubernetes.io/network-unavailable'],
];

const isOurs = ({ key, effect }: Taint): boolean =>
  (effect === 'NoSchedule' && (key === cordonTaint || pressures.some(([, taint]) => taint === key))) || isOfReadiness(key);
const isOfReadiness = (key: string): boolean => key === unreachableTaint || key === notReadyTaint;
const isGivingUp = ({ key, effect }: Taint): boolean => effect === 'NoExecute' && isOfReadiness(key);

/** Its pods are to leave, as it is lost. */
export const isGivenUp = (node: Node): boolean => (node.spec?.taints ?? []).some(isGivingUp);

/**
 * NOD-3: the taints that follow from conditions and cordon, at once; a user's own stay as they are. That a node is given up is its zone's
 * to say (`reconcile-zone.ts`): here the taint is only turned to what the node is now, with the time it has, or taken off.
 */
export function taintSteps(node: Entry<Node>, allLost: boolean, nowMs: number): readonly Step[] {
  const present = node.object.spec?.taints ?? [];
  const wanted = wantedTaints(node.object).map(
    (taint) => present.find((one) => one.key === taint.key && one.effect === taint.effect) ?? { ...taint, timeAdded: timestamp(nowMs) },
  );
  const givenUp = present.find(isGivingUp);
  const key = readinessTaint(node.object);
  const kept = givenUp === undefined || key === undefined || allLost ? [] : [{ ...givenUp, key }];
  const taints = [...present.filter((taint) => !isOurs(taint)), ...wanted, ...kept];
  return jsonEqual(sorted(present), sorted(taints)) ? [] : [setTaints(node, taints)];
}

/** NOD-3: the pods of a lost node are to leave it, in the time that they tolerate. */
export const giveUp = (node: Entry<Node>, nowMs: number): Step =>
  setTaints(node, [
    ...(node.object.spec?.taints ?? []).filter((taint) => !isGivingUp(taint)),
    { key: readinessTaint(node.object) ?? unreachableTaint, effect: 'NoExecute', timeAdded: timestamp(nowMs) },
  ]);

/** Undefined when it is ready. Of a node that has said nothing yet it is the one that it was made with. */
function readinessTaint(node: Node): string | undefined {
  if (readiness(node) === 'True') return undefined;
  return conditionOfNode(node, 'Ready')?.status === 'Unknown' ? unreachableTaint : notReadyTaint;
}

function wantedTaints(node: Node): readonly Taint[] {
  const lost = readinessTaint(node);
  const keys = [
    ...(lost === undefined ? [] : [lost]),
    ...pressures.flatMap(([condition, taint]) => (conditionOfNode(node, condition)?.status === 'True' ? taint : [])),
    ...(node.spec?.unschedulable ? [cordonTaint] : []),
  ];
  return keys.map((key) => ({ key, effect: 'NoSchedule' }));
}

function setTaints(node: Entry<Node>, taints: readonly Taint[]): Step {
  const precondition = { uid: node.object.metadata.uid, resourceVersion: String(node.sequence) };
  const patch = { spec: { taints: taints.length === 0 ? null : taints } } as unknown as Json;
  return { submit: { verb: 'patch', ref: node.ref, patchType: 'merge', patch, precondition } };
}

const sorted = (taints: readonly Taint[]): readonly Taint[] => [...taints].sort((a, b) => (`${a.key} ${a.effect}` < `${b.key} ${b.effect}` ? -1 : 1));
