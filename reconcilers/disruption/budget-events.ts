import { eventWish, type Note } from '../../domain/kubernetes-event.ts';
import type { Entry, Objects } from '../../domain/objects.ts';
import type { Step } from '../../domain/reconciler.ts';
import type { LabelSelector, Pod, PodDisruptionBudget } from '../../schemas/kubernetes/types.ts';

const component = 'controllermanager';
const sparedMax = 50;

/** What is told with new numbers; what was told already is not told again. Source: controller/disruption trySync, buildDisruptedPodMap. */
export function budgetEvents(
  objects: Objects,
  budget: Entry<PodDisruptionBudget>,
  matching: number,
  unmanaged: number,
  spared: readonly Entry<Pod>[],
  nowMs: number,
): readonly Step[] {
  const { name, namespace } = budget.ref;
  const notDeleted = `Pod was expected by PDB ${namespace}/${name} to be deleted but it wasn't`;
  const wishes = [
    ...(matching === 0 ? [told(budget, 'Normal', 'NoPods', 'No matching pods found', nowMs)] : []),
    ...(unmanaged > 0 ? [told(budget, 'Warning', 'UnmanagedPods', unmanagedMessage(budget.object.spec?.selector ?? {}), nowMs)] : []),
    ...spared.slice(0, sparedMax).map((pod) => told(pod, 'Warning', 'NotDeleted', notDeleted, nowMs)),
  ];
  return wishes.filter(({ submit }) => objects.get(submit.ref) === undefined);
}

export const failureEvent = (budget: Entry, why: string, nowMs: number): Step =>
  told(budget, 'Warning', 'CalculateExpectedPodCountFailed', `Failed to calculate the number of expected pods: ${why}`, nowMs);

const told = ({ ref, object }: Entry, type: Note['type'], reason: string, message: string, nowMs: number) => ({
  submit: eventWish(ref, object, { type, reason, message, component }, nowMs),
});

const unmanagedMessage = (selector: LabelSelector): string =>
  `Pods selected by this PodDisruptionBudget (selector: ${inGo(selector)}) were found to be unmanaged. As a result, the status of the PDB cannot be calculated correctly, which may result in undefined behavior. To account for these pods please set ".spec.minAvailable" field of the PDB to an integer value.`;

/** As Go prints it. */
function inGo({ matchLabels = {}, matchExpressions = [] }: LabelSelector): string {
  const labels = Object.keys(matchLabels)
    .sort()
    .map((label) => `${label}: ${matchLabels[label]},`)
    .join('');
  const expressions = matchExpressions
    .map(({ key, operator, values = [] }) => `LabelSelectorRequirement{Key:${key},Operator:${operator},Values:[${values.join(' ')}],},`)
    .join('');
  return `&LabelSelector{MatchLabels:map[string]string{${labels}},MatchExpressions:[]LabelSelectorRequirement{${expressions}},}`;
}
