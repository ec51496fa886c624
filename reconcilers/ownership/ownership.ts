// What goes when its owner goes: garbage collection by ownerReferences, and namespaces with all they hold, quotas among it. Deletes are judged on the
// fold of the same log that the owners are in, and carry the revision they were judged by.

import type { ApiObject } from '../../domain/api-object.ts';
import { claimsResource } from '../../domain/claims/claim.ts';
import { orphanFinalizer } from '../../domain/decide/delete.ts';
import type { Change, Entry, Objects } from '../../domain/objects.ts';
import type { Plan, Reconciler } from '../../domain/reconciler.ts';
import { settled } from '../../domain/reconciler.ts';
import type { Ref } from '../../domain/ref.ts';
import { isInternalResource, refKey, withoutUid } from '../../domain/ref.ts';
import type { ResourceFacts } from '../../domain/schema-facts.ts';
import { isRootCaSource, rootCaName } from '../../domain/root-ca.ts';
import { definitionsResource } from '../../domain/custom/tenant-facts.ts';
import { definitionOf, heldBack, namespacedOf, reconcileDefinition, waitingDefinitions } from './custom-resources.ts';
import type { CustomResourceDefinition, Namespace, ResourceQuota } from '../../schemas/kubernetes/types.ts';
import { collectGarbage, lostItsNamespace } from './collect-garbage.ts';
import { reconcileNamespace } from './namespace-content.ts';
import { isForeground, type Kinds } from './owner-references.ts';
import { reconcileQuota } from './quota-status.ts';

/**
 * `builtIn`: every namespaced built-in resource that is served, `pods`, `deployments.apps`, …: what a namespace may hold beside custom resources.
 * `served`: every built-in kind that may own something.
 */
export function createOwnership(builtIn: readonly string[], served: readonly Pick<ResourceFacts, 'group' | 'kind'>[]): Reconciler<null> {
  const kinds: Kinds = new Set(served.map(({ group, kind }) => `${group}/${kind}`));
  return {
    name: 'ownership',
    initialView: () => null,
    evolve: () => null,
    affected: (objects, _view, change) =>
      isInternalResource(change.recorded.ref.resource) ? quotasOf(objects, change.recorded.ref) : unique(affectedBy(objects, builtIn, change)),
    reconcile(objects, _view, ref, nowMs) {
      const entry = objects.get(ref);
      if (entry === undefined) return settled;
      const plan = ownPlan(objects, entry, builtIn, nowMs);
      return plan.kind === 'settled' ? collectGarbage(objects, entry, kinds, nowMs) : plan;
    },
  };
}

/** What only a namespace or a quota needs. */
function ownPlan(objects: Objects, entry: Entry, builtIn: readonly string[], nowMs: number): Plan {
  if (entry.ref.resource === definitionsResource) return reconcileDefinition(objects, entry as Entry<CustomResourceDefinition>);
  if (entry.ref.resource === 'namespaces') return reconcileNamespace(objects, entry as Entry<Namespace>, namespacedOf(objects, entry.ref, builtIn), nowMs);
  return entry.ref.resource === 'resourcequotas' ? reconcileQuota(objects, entry as Entry<ResourceQuota>, nowMs) : settled;
}

/** The quotas whose sums a claim tells. */
const quotasOf = (objects: Objects, claim: Ref): readonly Ref[] =>
  claim.resource === claimsResource && claim.namespace === 'quotas' ? objects.list(claim, 'resourcequotas', claim.name).map((entry) => entry.ref) : [];

function affectedBy(objects: Objects, builtIn: readonly string[], { recorded, before, after }: Change): readonly Ref[] {
  const ref = withoutUid(recorded.ref);
  return [
    ...ownRef(objects, ref, after),
    ...leftIn(objects, builtIn, ref, after),
    ...namespaceOf(objects, ref, before, after),
    ...furnishedWith(objects, ref, before),
    ...dependents(objects, ref, before, after),
    ...waitingOwners(objects, ref, before),
    ...definitionOf(objects, ref, after),
    ...heldBack(objects, ref, after),
    ...waitingDefinitions(objects, ref, before, after),
  ];
}

/** An object that has owners, or whose own deletion waits for its dependents, or that came too late for its namespace. */
function ownRef(objects: Objects, ref: Ref, after: ApiObject | undefined): readonly Ref[] {
  if (after === undefined) return [];
  if (ref.resource === 'namespaces' || ref.resource === 'resourcequotas' || ref.resource === definitionsResource) return [ref];
  const concerns =
    (after.metadata.ownerReferences ?? []).length > 0 ||
    isForeground(after) ||
    (after.metadata.finalizers ?? []).includes(orphanFinalizer) ||
    lostItsNamespace(objects, { ref });
  return concerns ? [ref] : [];
}

/** What is still in a namespace that went: nothing, but for writers that did not know. */
const leftIn = (objects: Objects, builtIn: readonly string[], ref: Ref, after: ApiObject | undefined): readonly Ref[] =>
  ref.resource !== 'namespaces' || after !== undefined
    ? []
    : namespacedOf(objects, ref, builtIn).flatMap((resource) => objects.list(ref, resource, ref.name).map((entry) => entry.ref));

/** A namespace that is being emptied looks at every change in it; another one misses its service account. */
function namespaceOf(objects: Objects, ref: Ref, before: ApiObject | undefined, after: ApiObject | undefined): readonly Ref[] {
  if (ref.namespace === '') return [];
  const namespace = { org: ref.org, project: ref.project, resource: 'namespaces', namespace: '', name: ref.namespace };
  const isTerminating = objects.get(namespace)?.object.metadata.deletionTimestamp !== undefined;
  const lostAccount = ref.resource === 'serviceaccounts' && ref.name === 'default' && before !== undefined && after === undefined;
  return isTerminating || lostAccount ? [namespace] : [];
}

/** All namespaces have a copy of the API's authority; one whose copy was touched gets it again. */
function furnishedWith(objects: Objects, ref: Ref, before: ApiObject | undefined): readonly Ref[] {
  if (ref.resource !== 'configmaps' || ref.name !== rootCaName) return [];
  if (isRootCaSource(ref.namespace)) return objects.list(ref, 'namespaces').map((entry) => entry.ref);
  return before === undefined ? [] : [{ org: ref.org, project: ref.project, resource: 'namespaces', namespace: '', name: ref.namespace }];
}

/** Those who named an object that is gone, or that now waits for them. */
function dependents(objects: Objects, ref: Ref, before: ApiObject | undefined, after: ApiObject | undefined): readonly Ref[] {
  const replaced = before !== undefined && before.metadata.uid !== after?.metadata.uid;
  const uid = replaced ? before.metadata.uid : after !== undefined && isForeground(after) ? after.metadata.uid : undefined;
  if (uid === undefined) return [];
  return objects
    .by('owner', `${ref.org}/${ref.project}/${uid}`)
    .map((entry) => entry.ref)
    .sort((a, b) => (refKey(a) < refKey(b) ? -1 : 1));
}

/** Owners whose deletion may go on now that a dependent changed or went. */
function waitingOwners(objects: Objects, ref: Ref, before: ApiObject | undefined): readonly Ref[] {
  return (before?.metadata.ownerReferences ?? []).flatMap((owner) => {
    const entry = objects.by('uid', `${ref.org}/${ref.project}/${owner.uid}`)[0];
    const waits =
      entry !== undefined &&
      entry.object.metadata.deletionTimestamp !== undefined &&
      (isForeground(entry.object) || (entry.object.metadata.finalizers ?? []).includes(orphanFinalizer));
    return waits ? [entry.ref] : [];
  });
}

const unique = (refs: readonly Ref[]): readonly Ref[] => [...new Map(refs.map((ref) => [refKey(ref), ref])).values()];
