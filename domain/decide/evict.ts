import type { Pod, PodDisruptionBudget } from '../../schemas/kubernetes/types.ts';
import type { Command, Wish } from '../command.ts';
import type { DecideContext } from '../decide-context.ts';
import { accepted, rejected, type Decision, type ObjectState } from '../decision.ts';
import { budgetsOf, goesUncounted, withDisruption } from '../disruption-budget.ts';
import type { DomainEvent } from '../event.ts';
import type { KindRules } from '../kinds/kind-rules.ts';
import type { Entry } from '../objects.ts';
import { hasEnded, isTerminating } from '../pod-state.ts';
import { withoutUid } from '../ref.ts';
import { timestamp } from '../time.ts';
import { decideDelete } from './delete.ts';
import { ownedBy } from './owners.ts';

type Evict = Command & Extract<Wish, { verb: 'evict' }>;

/**
 * Deletes a pod if its disruption budget has a disruption left, and takes that one in the same batch (K11): two evictions that are
 * decided on the same budget cannot both land. A pod that does not run (any more) is not counted.
 * Source: registry/core/pod/storage eviction.go; requirements PDB-5 to PDB-7.
 */
export function decideEvict(command: Evict, state: ObjectState, context: DecideContext, rules: KindRules): Decision {
  const { entry } = state;
  if (entry === undefined) return rejected({ kind: 'not-found', resource: command.ref.resource, name: command.ref.name });
  const pod = entry.object as Pod;
  const [budget, ...others] = goesFreely(pod) ? [] : budgetsOf(context.objects, command.ref, pod.metadata.labels);
  if (others.length > 0)
    return rejected({ kind: 'internal', message: 'This pod has more than one PodDisruptionBudget, which the eviction subresource does not support.' });
  const taken: DomainEvent[] = [];
  if (budget !== undefined && !goesUncounted(budget.object, pod)) {
    const less = withDisruption(budget.object, command.ref.name, context.nowMs);
    if (!less.ok) return rejected(less.error);
    taken.push(budgetEvent(command, budget, ownedByServer(budget.object, less.value, context), context));
  }
  const removed = decideDelete({ ...command, verb: 'delete' }, { ...state, entry: { ...entry, object: markedAsEvicted(pod, context.nowMs) } }, context, rules);
  // Nothing to delete (it is being deleted as fast as this asks): then nothing is taken either.
  if (removed.kind === 'rejected' || removed.events.length === 0) return removed;
  return accepted([...removed.events, ...taken], removed.warnings);
}

const goesFreely = (pod: Pod): boolean => hasEnded(pod) || pod.status?.phase === 'Pending' || isTerminating(pod);

function markedAsEvicted(pod: Pod, nowMs: number): Pod {
  const conditions = (pod.status?.conditions ?? []).filter(({ type }) => type !== 'DisruptionTarget');
  const condition = { type: 'DisruptionTarget', status: 'True', reason: 'EvictionByEvictionAPI', message: 'Eviction API: evicting' };
  return { ...pod, status: { ...pod.status, conditions: [...conditions, { ...condition, lastTransitionTime: timestamp(nowMs) }] } };
}

/** In Kubernetes it is the server itself that writes the budget. */
function ownedByServer(before: PodDisruptionBudget, after: PodDisruptionBudget, { facts, nowMs }: DecideContext): PodDisruptionBudget {
  const resource = facts.resource('poddisruptionbudgets.policy');
  if (resource === undefined) return after;
  const writing = { facts, resource, version: resource, subresource: 'status', manager: 'kube-apiserver', time: timestamp(nowMs) };
  return ownedBy(writing, before, after, undefined);
}

const budgetEvent = (command: Evict, { ref }: Entry, object: PodDisruptionBudget, { objects }: DecideContext): DomainEvent => ({
  type: 'StatusUpdated',
  ref: withoutUid(ref),
  object,
  deleted: false,
  previousSequence: objects.lastSequence(ref),
  request: { verb: 'evict', body: { pod: command.ref.name } },
  because: command.reason ?? null,
});
