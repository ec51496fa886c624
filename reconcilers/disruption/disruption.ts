// PodDisruptionBudgets: how many of the pods they select may be disrupted now. The eviction of a pod takes from `disruptionsAllowed` in its own
// batch (K11); this reconciler counts again what is left, never over an eviction that it has not seen.

import type { Pod, PodDisruptionBudget } from '../../schemas/kubernetes/types.ts';
import { budgetsResource } from '../../domain/disruption-budget.ts';
import type { Reconciler } from '../../domain/reconciler.ts';
import { settled } from '../../domain/reconciler.ts';
import type { SchemaFacts } from '../../domain/schema-facts.ts';
import { affected } from './affected.ts';
import { reconcileBudget } from './reconcile-budget.ts';
import { reconcileMark } from './stale-mark.ts';

/** `builtIn`: the facts that a project's own definitions add to; they tell what can be scaled. */
export function createDisruption(builtIn: SchemaFacts): Reconciler<null> {
  return {
    name: 'disruption',
    initialView: () => null,
    evolve: () => null,
    affected: (objects, _view, change) => affected(objects, builtIn, change),
    reconcile(objects, _view, ref, nowMs) {
      if (ref.resource === 'pods') {
        const pod = objects.get<Pod>(ref);
        return pod === undefined ? settled : reconcileMark(pod, nowMs);
      }
      const budget = ref.resource === budgetsResource ? objects.get<PodDisruptionBudget>(ref) : undefined;
      return budget === undefined ? settled : reconcileBudget(objects, builtIn, budget, nowMs);
    },
  };
}
