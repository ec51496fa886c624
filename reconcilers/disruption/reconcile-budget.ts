import { selects } from '../../domain/disruption-budget.ts';
import { disruptionConditions } from '../../domain/disruption-conditions.ts';
import { firstPair } from '../../domain/indexes.ts';
import { jsonEqual } from '../../domain/json-equal.ts';
import type { Entry, Objects } from '../../domain/objects.ts';
import { act, blocked, settled, wait, type Plan, type Step } from '../../domain/reconciler.ts';
import type { SchemaFacts } from '../../domain/schema-facts.ts';
import type { Pod, PodDisruptionBudget, PodDisruptionBudgetStatus } from '../../schemas/kubernetes/types.ts';
import { budgetEvents, failureEvent } from './budget-events.ts';
import { disruptionsOf, type Disruptions } from './disrupted-pods.ts';
import { expectedPods, type Expected } from './expected-pods.ts';

/** Source: controller/disruption trySync, updatePdbStatus, failSafe. */
export function reconcileBudget(objects: Objects, builtIn: SchemaFacts, budget: Entry<PodDisruptionBudget>, nowMs: number): Plan {
  const pods = podsOf(objects, budget);
  const expected = expectedPods(objects, builtIn, budget.object, pods);
  if (!expected.ok) return fail(budget, expected.error, nowMs);
  const disruptions = disruptionsOf(pods, budget.object.status?.disruptedPods ?? {}, nowMs);
  const status = statusOf(budget.object, expected.value, disruptions, nowMs);
  if (!jsonEqual(status, budget.object.status))
    return act(
      { summary: `${status.disruptionsAllowed} of the pods that the budget selects may be disrupted`, detail: numbersOf(status) },
      statusStep(budget, status),
      ...budgetEvents(objects, budget, pods.length, expected.value.unmanaged, disruptions.spared, nowMs),
    );
  if (disruptions.nextExpiryMs === undefined) return settled;
  const awaited = Object.keys(disruptions.disruptedPods).sort();
  return wait(disruptions.nextExpiryMs, { summary: 'pods whose eviction was granted are not being deleted yet', detail: { pods: awaited } });
}

/** Sorted by name. */
function podsOf(objects: Objects, { ref, object }: Entry<PodDisruptionBudget>): readonly Entry<Pod>[] {
  const selector = object.spec?.selector;
  if (selector === undefined) return [];
  const pair = firstPair(selector.matchLabels);
  const candidates =
    pair === undefined ? objects.list<Pod>(ref, 'pods', ref.namespace) : objects.by<Pod>('podsByLabel', `${ref.org}/${ref.project}/${ref.namespace}/${pair}`);
  return candidates.filter((pod) => selects(object, pod.object.metadata.labels)).sort((a, b) => (a.ref.name < b.ref.name ? -1 : 1));
}

function statusOf(budget: PodDisruptionBudget, { expectedPods: expected, desiredHealthy }: Expected, disruptions: Disruptions, nowMs: number) {
  const { currentHealthy, disruptedPods } = disruptions;
  const counts = {
    ...(Object.keys(disruptedPods).length > 0 ? { disruptedPods } : {}),
    observedGeneration: budget.metadata.generation ?? 0,
    // Pods that nobody has counted yet are safe from eviction.
    disruptionsAllowed: expected <= 0 ? 0 : Math.max(0, currentHealthy - desiredHealthy),
    currentHealthy,
    desiredHealthy,
    expectedPods: expected,
  };
  return { ...counts, conditions: disruptionConditions({ ...counts, conditions: budget.status?.conditions ?? [] }, nowMs) };
}

const numbersOf = ({ expectedPods: expected = 0, currentHealthy = 0, desiredHealthy = 0, disruptionsAllowed = 0 }: PodDisruptionBudgetStatus) => ({
  expectedPods: expected,
  currentHealthy,
  desiredHealthy,
  disruptionsAllowed,
});

/** PDB-4: nothing may be disrupted while nobody knows what is enough. */
function fail(budget: Entry<PodDisruptionBudget>, why: string, nowMs: number): Plan {
  const safe = { ...budget.object.status, disruptionsAllowed: 0 };
  const status = { ...safe, conditions: disruptionConditions(safe, nowMs, why) };
  const because = { summary: `what is enough cannot be worked out: ${why}` };
  return jsonEqual(status, budget.object.status) ? blocked(because) : act(because, statusStep(budget, status), failureEvent(budget, why, nowMs));
}

/** The resourceVersion makes sure that no eviction was granted meanwhile: it would be forgotten. */
const statusStep = ({ ref, object, sequence }: Entry<PodDisruptionBudget>, status: PodDisruptionBudgetStatus): Step => ({
  submit: {
    verb: 'replace',
    ref,
    subresource: 'status',
    object: { ...object, status } as PodDisruptionBudget,
    precondition: { uid: object.metadata.uid, resourceVersion: String(sequence) },
  },
});
