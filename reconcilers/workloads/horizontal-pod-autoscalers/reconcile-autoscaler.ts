// A HorizontalPodAutoscaler looks each 15 s at what is measured of the pods of its target, and sets how many there shall be.
// Source: podautoscaler horizontal.go reconcileAutoscaler.

import type { Json } from '../../../domain/api-object.ts';
import { jsonEqual } from '../../../domain/json-equal.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import { act, wait, type Plan, type Step } from '../../../domain/reconciler.ts';
import { parseTimestamp, timestamp } from '../../../domain/time.ts';
import type { HorizontalPodAutoscaler, HorizontalPodAutoscalerStatus } from '../../../schemas/kubernetes/types.ts';
import { namespaceIsTerminating } from '../owned.ts';
import { conditionsWith } from './conditions.ts';
import { decideReplicas, type Verdict } from './decide-replicas.ts';
import { historyAnnotation, historyOf, withScaling, type History } from './history.ts';
import { scaleTarget } from './scale-target.ts';
import { eventOf } from './told.ts';

/** HPA-1. Source: kube-controller-manager --horizontal-pod-autoscaler-sync-period. */
const syncMs = 15_000;

export function reconcileAutoscaler(objects: Objects, entry: Entry<HorizontalPodAutoscaler>, nowMs: number): Plan {
  const because = { summary: `what is measured is looked at every ${syncMs / 1000} s`, detail: { syncMs } };
  const again = wait(nowMs + syncMs, because);
  if (entry.object.metadata.deletionTimestamp !== undefined || namespaceIsTerminating(objects, entry.ref)) return again;
  const scaledMs = parseTimestamp(entry.object.status?.lastScaleTime ?? '') ?? 0;
  // What was scaled just now shows itself no sooner; a time from the future comes from a clock that was set back.
  if (scaledMs <= nowMs && nowMs < scaledMs + syncMs) return wait(scaledMs + syncMs, because);

  const target = scaleTarget(objects, entry.ref, entry.object.spec.scaleTargetRef);
  if (!target.ok) {
    const message = `the HPA controller was unable to get the target's current scale: ${target.error}`;
    const conditions = conditionsWith(entry.object.status?.conditions ?? [], { AbleToScale: ['False', 'FailedGetScale', message] }, nowMs);
    const told = eventOf(entry, 'Warning', 'FailedGetScale', target.error, nowMs);
    return planOf(
      objects,
      entry,
      message,
      [],
      { ...entry.object.status, desiredReplicas: entry.object.status?.desiredReplicas ?? 0, conditions },
      [told],
      again,
    );
  }
  const current = target.value.replicas;
  const verdict = decideReplicas(objects, entry, target.value, current, nowMs);
  const scales = verdict.replicas !== undefined && verdict.replicas !== current;
  const scaling = scales ? scaleSteps(entry, target.value.entry, verdict, current, nowMs) : [];
  return planOf(
    objects,
    entry,
    verdict.summary,
    [...scaling, ...historyStep(entry, verdict, current, nowMs)],
    statusOf(entry.object, verdict, current, nowMs),
    verdict.told,
    again,
  );
}

function statusOf({ status }: HorizontalPodAutoscaler, verdict: Verdict, current: number, nowMs: number): HorizontalPodAutoscalerStatus {
  const scales = verdict.replicas !== undefined && verdict.replicas !== current;
  const rescaled = scales
    ? { AbleToScale: ['True', 'SucceededRescale', `the HPA controller was able to update the target scale to ${verdict.replicas}`] as const }
    : {};
  const metrics = verdict.metrics ?? status?.currentMetrics;
  return {
    ...(scales ? { lastScaleTime: timestamp(nowMs) } : status?.lastScaleTime === undefined ? {} : { lastScaleTime: status.lastScaleTime }),
    currentReplicas: current,
    desiredReplicas: verdict.replicas ?? status?.desiredReplicas ?? 0,
    ...(metrics === undefined ? {} : { currentMetrics: metrics }),
    conditions: conditionsWith(status?.conditions ?? [], { ...verdict.said, ...rescaled }, nowMs),
  };
}

/** The resourceVersion lets one of two copies do it, and nobody's own wish be written over. */
function scaleSteps(entry: Entry<HorizontalPodAutoscaler>, target: Entry, { replicas, why }: Verdict, current: number, nowMs: number): readonly Step[] {
  const precondition = { uid: target.object.metadata.uid, resourceVersion: String(target.sequence) };
  const message = `New size: ${replicas}; reason: ${why}`;
  return [
    { submit: { verb: 'patch', ref: target.ref, subresource: 'scale', patchType: 'merge', patch: { spec: { replicas: replicas ?? current } }, precondition } },
    eventOf(entry, 'Normal', 'SuccessfulRescale', message, nowMs),
  ];
}

function historyStep({ ref, object }: Entry<HorizontalPodAutoscaler>, { history, replicas }: Verdict, current: number, nowMs: number): readonly Step[] {
  if (history === undefined) return [];
  const after: History = replicas === undefined || replicas === current ? history : withScaling(history, replicas - current, nowMs);
  if (jsonEqual(after, historyOf(object))) return [];
  const patch = { metadata: { annotations: { [historyAnnotation]: JSON.stringify(after) } } };
  return [{ submit: { verb: 'patch', ref, patchType: 'merge', patch, precondition: { uid: object.metadata.uid } } }];
}

function planOf(
  objects: Objects,
  { ref, object }: Entry<HorizontalPodAutoscaler>,
  summary: string,
  steps: readonly Step[],
  status: HorizontalPodAutoscalerStatus,
  told: readonly Step[],
  again: Plan,
): Plan {
  const patch = { status: status as unknown as Json };
  const written: readonly Step[] = jsonEqual(object.status, status)
    ? []
    : [{ submit: { verb: 'patch', ref, subresource: 'status', patchType: 'merge', patch, precondition: { uid: object.metadata.uid } } }];
  const [first, ...rest] = [...steps, ...written];
  if (first === undefined) return again;
  const news = told.filter((step) => 'submit' in step && objects.get(step.submit.ref) === undefined);
  const { currentReplicas = 0, desiredReplicas } = status;
  return act({ summary, detail: { currentReplicas, desiredReplicas } }, first, ...rest, ...news);
}
