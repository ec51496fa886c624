import type { Condition, PodDisruptionBudgetStatus } from '../schemas/kubernetes/types.ts';
import { timestamp } from './time.ts';

export const disruptionAllowed = 'DisruptionAllowed';

/**
 * The conditions of a budget with this status; `failure` says why it could not be worked out (PDB-4). The time of DisruptionAllowed stays
 * while its status does. Source: component-helpers apps/poddisruptionbudget UpdateDisruptionAllowedCondition.
 */
export function disruptionConditions(status: PodDisruptionBudgetStatus, nowMs: number, failure?: string): readonly Condition[] {
  const { conditions = [], disruptionsAllowed = 0, observedGeneration } = status;
  const before = conditions.find(({ type }) => type === disruptionAllowed);
  const mayGo = failure === undefined && disruptionsAllowed > 0;
  const after: Condition = {
    type: disruptionAllowed,
    status: mayGo ? 'True' : 'False',
    ...(observedGeneration ? { observedGeneration } : {}),
    lastTransitionTime: before?.status === (mayGo ? 'True' : 'False') ? before.lastTransitionTime : timestamp(nowMs),
    reason: failure !== undefined ? 'SyncFailed' : mayGo ? 'SufficientPods' : 'InsufficientPods',
    message: failure ?? '',
  };
  return before === undefined ? [...conditions, after] : conditions.map((condition) => (condition === before ? after : condition));
}
