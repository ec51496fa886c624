import type { Pod, PodDisruptionBudget } from '../../schemas/kubernetes/types.ts';
import type { World } from '../world/world.ts';
import { expectedOf, spared } from './budgeted.ts';
import type { CheckerFactory } from './checker.ts';
import { every, isReady, named } from './cluster.ts';

/** No eviction takes what a budget does not have (PDB-6, K11), and a budget comes to count what is there (PDB-2, PDB-3). */
export const budgetsHold: CheckerFactory = () => ({
  name: 'budgets-hold',
  onEvent({ event, change }) {
    if (event.ref.resource !== 'poddisruptionbudgets.policy' || event.request.verb !== 'evict') return undefined;
    const [before, after] = [allowedBy(change?.before), allowedBy(event.object)];
    return before > 0 && after === before - 1 ? undefined : `an eviction at ${event.sequence} left ${after} of ${before} disruptions to ${event.ref.name}`;
  },
  pending: miscounted,
});

const allowedBy = (budget: unknown): number => (budget as PodDisruptionBudget | undefined)?.status?.disruptionsAllowed ?? 0;

/** The workload's budgets select the pods of one Deployment, or of what was left of it, and let a number of them be away. */
const miscounted = ({ truth }: World): readonly string[] =>
  every<PodDisruptionBudget>(truth, 'poddisruptionbudgets.policy').flatMap((budget) => {
    const { ref, object } = budget;
    const app = object.spec?.selector?.matchLabels?.['app'];
    const pods = truth.list<Pod>(ref, 'pods', ref.namespace).filter((pod) => pod.object.metadata.labels?.['app'] === app);
    const expected = expectedOf(
      truth,
      ref,
      pods.map((pod) => pod.object),
    );
    const healthy = pods.filter((pod) => isReady(pod.object)).length;
    const desired = Math.max(0, expected - spared(object));
    const counts = [expected, healthy, desired, expected === 0 ? 0 : Math.max(0, healthy - desired)].map(String);
    const { expectedPods = 0, currentHealthy = 0, desiredHealthy = 0, disruptionsAllowed = 0, disruptedPods = {}, observedGeneration } = object.status ?? {};
    const said = [expectedPods, currentHealthy, desiredHealthy, disruptionsAllowed].map(String);
    const isRight = said.every((count, at) => count === counts[at]) && observedGeneration === object.metadata.generation;
    return isRight && Object.keys(disruptedPods).length === 0
      ? []
      : [`${named(budget)} counts ${said.join(', ')}, and there are ${counts.join(', ')}: ${JSON.stringify(object.status)}`];
  });
