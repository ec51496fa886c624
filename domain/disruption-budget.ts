import type { Condition, Pod, PodDisruptionBudget } from '../schemas/kubernetes/types.ts';
import { labelSelectorOf, matchesLabels } from './label-selector.ts';
import type { Entry, Objects } from './objects.ts';
import { withoutUid, type Ref } from './ref.ts';
import type { Rejection } from './rejection.ts';
import { err, ok, type Result } from './result.ts';
import { isReady } from './pod-state.ts';
import { timestamp } from './time.ts';

const resource = 'poddisruptionbudgets.policy';
/** Source: registry/core/pod/storage MaxDisruptedPodSize. */
const disruptedPodsMax = 2000;
const violates = "Cannot evict pod as it would violate the pod's disruption budget.";

/** The budgets that a pod is counted in (PDB-1), as they are under the decisions pending in the same batch. */
export function budgetsOf(objects: Objects, ref: Ref, pod: Pod): readonly Entry<PodDisruptionBudget>[] {
  return objects.list<PodDisruptionBudget>(ref, resource, ref.namespace).flatMap((listed) => {
    const entry = objects.get<PodDisruptionBudget>(withoutUid(listed.ref));
    const selector = entry === undefined ? undefined : labelSelectorOf(entry.object.spec?.selector);
    return entry !== undefined && selector?.ok && matchesLabels(selector.value, pod.metadata.labels) ? [entry] : [];
  });
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
  return ok({
    ...budget,
    status: {
      ...status,
      disruptionsAllowed: left,
      disruptedPods: { ...disruptedPods, [podName]: timestamp(nowMs) },
      ...(left > 0 ? {} : { conditions: withoutDisruptions(budget, nowMs) }),
    },
  });
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
  const condition = status?.conditions?.find(({ type }) => type === 'DisruptionAllowed');
  const because = condition?.status === 'False' ? condition.message : '';
  const [desired, current] = [status?.desiredHealthy ?? 0, status?.currentHealthy ?? 0];
  const head = `The disruption budget ${name}`;
  if (because && condition?.reason === 'SyncFailed') return `${head} does not allow evicting pods currently because it failed sync: ${because}`;
  if (current <= desired) return `${head} needs ${desired} healthy pods and has ${current} currently`;
  return `${head} does not allow evicting pods currently${because ? ` (${condition?.reason}): ${because}` : ''}`;
}

/** Source: component-helpers apps/poddisruptionbudget UpdateDisruptionAllowedCondition. */
function withoutDisruptions({ metadata, status }: PodDisruptionBudget, nowMs: number): readonly Condition[] {
  const before = status?.conditions?.find(({ type }) => type === 'DisruptionAllowed');
  const lastTransitionTime = before?.status === 'False' ? before.lastTransitionTime : timestamp(nowMs);
  const condition = {
    type: 'DisruptionAllowed',
    status: 'False',
    observedGeneration: metadata.generation ?? 0,
    lastTransitionTime,
    reason: 'InsufficientPods',
    message: '',
  };
  return [...(status?.conditions ?? []).filter(({ type }) => type !== 'DisruptionAllowed'), condition];
}
