import type { Pod, PodDisruptionBudget } from '../schemas/kubernetes/types.ts';
import { disruptionAllowed, disruptionConditions } from './disruption-conditions.ts';
import { labelSelectorOf, matchesLabels, type Labels } from './label-selector.ts';
import type { Entry, Objects } from './objects.ts';
import { withoutUid, type Ref } from './ref.ts';
import type { Rejection } from './rejection.ts';
import { err, ok, type Result } from './result.ts';
import { isReady } from './pod-state.ts';
import { timestamp } from './time.ts';

export const budgetsResource = 'poddisruptionbudgets.policy';
/** Source: registry/core/pod/storage MaxDisruptedPodSize. */
const disruptedPodsMax = 2000;
const violates = "Cannot evict pod as it would violate the pod's disruption budget.";

/**
 * The budgets that a pod with these labels is counted in (PDB-1), as they are under the decisions pending in the same batch; by name. A
 * budget that pod labels cannot match is not looked at, whatever else there is in the namespace.
 */
export function budgetsOf(objects: Objects, ref: Ref, labels: Labels | undefined): readonly Entry<PodDisruptionBudget>[] {
  const pairs = ['', ...Object.entries(labels ?? {}).map(([label, value]) => `${label}=${value}`)];
  return pairs
    .flatMap((pair) => objects.by<PodDisruptionBudget>('budgetsBySelector', `${ref.org}/${ref.project}/${ref.namespace}/${pair}`))
    .flatMap((indexed) => objects.get<PodDisruptionBudget>(withoutUid(indexed.ref)) ?? [])
    .filter(({ object }) => selects(object, labels))
    .sort((a, b) => (a.ref.name < b.ref.name ? -1 : 1));
}

/** No selector selects nothing, an empty one everything (PDB-1). */
export function selects({ spec }: PodDisruptionBudget, labels: Labels | undefined): boolean {
  const selector = labelSelectorOf(spec?.selector);
  return selector.ok && matchesLabels(selector.value, labels);
}

/** An unready pod may go without a disruption: always, or when the others are enough (PDB-5). */
export function goesUncounted({ spec, status }: PodDisruptionBudget, pod: Pod): boolean {
  if (isReady(pod)) return false;
  const desired = status?.desiredHealthy ?? 0;
  return spec?.unhealthyPodEvictionPolicy === 'AlwaysAllow' || (desired > 0 && (status?.currentHealthy ?? 0) >= desired);
}

/** The budget with one disruption less, for this pod (PDB-6, PDB-7). Source: registry/core/pod/storage checkAndDecrement. */
export function withDisruption(budget: PodDisruptionBudget, podName: string, nowMs: number): Result<PodDisruptionBudget, Rejection> {
  const { name, generation = 0 } = budget.metadata;
  const status = budget.status ?? {};
  const { disruptionsAllowed = 0, disruptedPods = {} } = status;
  if ((status.observedGeneration ?? 0) < generation) return err(blocked(`The disruption budget ${name} is still being processed by the server.`, 10));
  if (disruptionsAllowed < 0) return err(forbidden(name, 'pdb disruptions allowed is negative'));
  if (Object.keys(disruptedPods).length > disruptedPodsMax)
    return err(forbidden(name, 'DisruptedPods map too big - too many evictions not confirmed by PDB controller'));
  if (disruptionsAllowed === 0) return err(blocked(whyNone(budget), 0));
  const left = disruptionsAllowed - 1;
  const less = { ...status, disruptionsAllowed: left, disruptedPods: { ...disruptedPods, [podName]: timestamp(nowMs) } };
  return ok({ ...budget, status: left > 0 ? less : { ...less, conditions: disruptionConditions(less, nowMs) } });
}

const blocked = (message: string, retryAfterSeconds: number): Rejection => ({
  kind: 'too-many-requests',
  message: violates,
  retryAfterSeconds,
  causes: [{ reason: 'DisruptionBudget', message, field: '' }],
});

const forbidden = (name: string, why: string): Rejection => ({
  kind: 'forbidden',
  message: `poddisruptionbudget.policy ${JSON.stringify(name)} is forbidden: ${why}`,
});

function whyNone({ metadata: { name }, status }: PodDisruptionBudget): string {
  const condition = status?.conditions?.find(({ type }) => type === disruptionAllowed);
  const because = condition?.status === 'False' ? condition.message : '';
  const [desired, current] = [status?.desiredHealthy ?? 0, status?.currentHealthy ?? 0];
  const head = `The disruption budget ${name}`;
  if (because && condition?.reason === 'SyncFailed') return `${head} does not allow evicting pods currently because it failed sync: ${because}`;
  if (current <= desired) return `${head} needs ${desired} healthy pods and has ${current} currently`;
  return `${head} does not allow evicting pods currently${because ? ` (${condition?.reason}): ${because}` : ''}`;
}
