import type { ApiObject } from '../../domain/api-object.ts';
import { definitionsResource, factsOf } from '../../domain/custom/tenant-facts.ts';
import { wantedReplicas } from '../../domain/decide/scale.ts';
import { budgetsOf, budgetsResource } from '../../domain/disruption-budget.ts';
import { disruptionAllowed } from '../../domain/disruption-conditions.ts';
import { jsonEqual } from '../../domain/json-equal.ts';
import { controllerOf } from '../../domain/new-object.ts';
import type { Change, Entry, Objects } from '../../domain/objects.ts';
import { isReady, isTerminating } from '../../domain/pod-state.ts';
import { isInternalResource, refKey, withoutUid, type Ref } from '../../domain/ref.ts';
import type { SchemaFacts } from '../../domain/schema-facts.ts';
import type { Pod, PodDisruptionBudget } from '../../schemas/kubernetes/types.ts';
import { mayBeStale } from './stale-mark.ts';

/** Budgets whose numbers may be others now, and pods whose mark may grow stale. */
export function affected(objects: Objects, builtIn: SchemaFacts, { recorded, before, after }: Change): readonly Ref[] {
  const ref = withoutUid(recorded.ref);
  switch (ref.resource) {
    case budgetsResource:
      return after === undefined ? [] : [ref];
    case 'pods':
      return ofPod(objects, ref, before as Pod | undefined, after as Pod | undefined);
    case definitionsResource:
      return failedOnes(objects, ref);
    default:
      return isInternalResource(ref.resource) ? [] : ofScale(objects, builtIn, ref, before, after);
  }
}

function ofPod(objects: Objects, ref: Ref, before: Pod | undefined, after: Pod | undefined): readonly Ref[] {
  const marked = after !== undefined && mayBeStale(after) ? [ref] : [];
  if (before !== undefined && after !== undefined && jsonEqual(counted(before), counted(after))) return marked;
  const budgets = [before, after].flatMap((pod) => (pod === undefined ? [] : budgetsOf(objects, ref, pod.metadata.labels)));
  return [...unique(budgets), ...marked];
}

/** What a budget sees of a pod. */
const counted = (pod: Pod): unknown => [pod.metadata.uid, pod.metadata.labels, pod.metadata.ownerReferences, isReady(pod), isTerminating(pod)];

/** A definition may say by now how its objects scale; it changes seldom, and few budgets fail. */
const failedOnes = (objects: Objects, ref: Ref): readonly Ref[] =>
  objects
    .list<PodDisruptionBudget>(ref, budgetsResource)
    .filter(({ object }) => object.status?.conditions?.some(({ type, reason }) => type === disruptionAllowed && reason === 'SyncFailed'))
    .map((entry) => entry.ref);

/** The budgets of the pods below an object that is scaled, that another controls from now on (a set that its Deployment leaves behind), or that is gone. */
function ofScale(objects: Objects, builtIn: SchemaFacts, ref: Ref, before: ApiObject | undefined, after: ApiObject | undefined): readonly Ref[] {
  const known = builtIn.resource(ref.resource);
  if (before === undefined || (known !== undefined && !known.subresources.includes('scale'))) return [];
  const dependents = dependentsOf(objects, ref, before.metadata.uid);
  if (dependents.length === 0) return [];
  const paths = (known ?? factsOf(builtIn, objects, ref).resource(ref.resource))?.custom?.scale;
  const scaleOf = (object: ApiObject | undefined): unknown => object && [object.metadata.uid, controllerOf(object)?.uid, wantedReplicas(object, paths)];
  if (jsonEqual(scaleOf(before), scaleOf(after))) return [];
  const below = dependents.flatMap((entry) =>
    entry.ref.resource === 'replicasets.apps' ? dependentsOf(objects, entry.ref, entry.object.metadata.uid) : entry,
  );
  return unique(below.filter((entry) => entry.ref.resource === 'pods').flatMap((pod) => budgetsOf(objects, pod.ref, pod.object.metadata.labels)));
}

const dependentsOf = (objects: Objects, ref: Ref, uid: string): readonly Entry[] => objects.by('owner', `${ref.org}/${ref.project}/${uid}`);

/** Each once, in a stable order. */
const unique = (entries: readonly Entry[]): readonly Ref[] =>
  [...new Map(entries.map(({ ref }) => [refKey(ref), ref]))].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, ref]) => ref);
