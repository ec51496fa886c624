import { budgetsOf } from '../../../domain/disruption-budget.ts';
import type { Objects } from '../../../domain/objects.ts';
import { refKey } from '../../../domain/ref.ts';
import type { PodDisruptionBudget } from '../../../schemas/kubernetes/types.ts';
import type { PodInfo } from '../view/pod-info.ts';

export interface Victims {
  /** Whose going a disruption budget does not allow. */
  readonly violating: readonly PodInfo[];
  readonly others: readonly PodInfo[];
}

/**
 * SCH-134: goes through the pods in their order, each takes a disruption of all its budgets. An empty selector selects nothing here, and a
 * pod without labels is in no budget.
 * Source: defaultpreemption/default_preemption.go filterPodsWithPDBViolation.
 */
export function splitByBudgets(objects: Objects, pods: readonly PodInfo[]): Victims {
  const left = new Map<string, number>();
  const violating: PodInfo[] = [];
  const others: PodInfo[] = [];
  for (const pod of pods) {
    let violates = false;
    const { labels = {} } = pod.pod.metadata;
    for (const { ref, object } of Object.keys(labels).length === 0 ? [] : budgetsOf(objects, pod.ref, labels)) {
      // One that goes already is counted already.
      if (isEmpty(object) || Object.hasOwn(object.status?.disruptedPods ?? {}, pod.ref.name)) continue;
      const allowed = (left.get(refKey(ref)) ?? object.status?.disruptionsAllowed ?? 0) - 1;
      left.set(refKey(ref), allowed);
      if (allowed < 0) violates = true;
    }
    (violates ? violating : others).push(pod);
  }
  return { violating, others };
}

const isEmpty = ({ spec }: PodDisruptionBudget): boolean =>
  Object.keys(spec?.selector?.matchLabels ?? {}).length + (spec?.selector?.matchExpressions ?? []).length === 0;
