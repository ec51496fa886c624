import type { ApiObject, Json, OwnerReference } from '../../domain/api-object.ts';
import { definitionsResource } from '../../domain/custom/tenant-facts.ts';
import { isEstablished } from '../../domain/custom/definition-facts.ts';
import { cleanupFinalizer } from '../../domain/kinds/customresourcedefinition.ts';
import { groupKindOf } from '../../domain/indexes.ts';
import { jsonEqual } from '../../domain/json-equal.ts';
import type { Entry, Objects } from '../../domain/objects.ts';
import type { Plan, Step } from '../../domain/reconciler.ts';
import { act, blocked, settled } from '../../domain/reconciler.ts';
import type { Ref, Tenant } from '../../domain/ref.ts';
import type { CustomResourceDefinition } from '../../schemas/kubernetes/types.ts';

const stepsMax = 100;

/** What a namespace of this tenant may hold. A definition has the name of its resource. */
export const namespacedOf = (objects: Objects, tenant: Tenant, builtIn: readonly string[]): readonly string[] => [
  ...builtIn,
  ...objects
    .list<CustomResourceDefinition>(tenant, definitionsResource)
    .flatMap(({ object }) => (object.spec.scope === 'Namespaced' ? [object.metadata.name] : [])),
];

/** True when there is a definition of this kind, `example.com/Widget`, that was accepted. */
export const definesKind = (objects: Objects, tenant: Tenant, groupKind: string): boolean =>
  objects.list<CustomResourceDefinition>(tenant, definitionsResource).some(({ object }) => isEstablished(object) && kindOf(object) === groupKind);

const kindOf = ({ spec, status }: CustomResourceDefinition): string => `${spec.group}/${(status?.acceptedNames ?? spec.names).kind}`;

/** What names an object of this definition's kind as its owner. */
const dependentsOfKind = (objects: Objects, tenant: Tenant, definition: CustomResourceDefinition): readonly Entry[] =>
  objects.by('dependentsByKind', `${tenant.org}/${tenant.project}/${kindOf(definition)}`);

/** Those who were kept while their owner's kind was not served. */
export const heldBack = (objects: Objects, ref: Ref, after: ApiObject | undefined): readonly Ref[] =>
  ref.resource === definitionsResource && after !== undefined
    ? dependentsOfKind(objects, ref, after as CustomResourceDefinition).map((entry) => entry.ref)
    : [];

/** The definition of a custom object that went: it may have waited for that one. */
export function definitionOf(objects: Objects, ref: Ref, after: ApiObject | undefined): readonly Ref[] {
  if (after !== undefined || !ref.resource.includes('.')) return [];
  const definition = { org: ref.org, project: ref.project, resource: definitionsResource, namespace: '', name: ref.resource };
  return objects.get(definition)?.object.metadata.deletionTimestamp === undefined ? [] : [definition];
}

/** Definitions that are being deleted and may have waited for this dependent of one of their objects. */
export function waitingDefinitions(objects: Objects, ref: Ref, before: ApiObject | undefined, after: ApiObject | undefined): readonly Ref[] {
  const owners = before?.metadata.ownerReferences?.filter((owner) => groupKindOf(owner).includes('.')) ?? [];
  if (owners.length === 0 || (after !== undefined && after.metadata.deletionTimestamp === undefined && sameOwners(before, after))) return [];
  const kinds = new Set(owners.map(groupKindOf));
  return objects
    .list<CustomResourceDefinition>(ref, definitionsResource)
    .flatMap((entry) => (entry.object.metadata.deletionTimestamp !== undefined && kinds.has(kindOf(entry.object)) ? [entry.ref] : []));
}

const sameOwners = (before: ApiObject | undefined, after: ApiObject): boolean =>
  jsonEqual((before?.metadata.ownerReferences ?? null) as Json, (after.metadata.ownerReferences ?? null) as Json);

/** While the kind is known, it is known that their owner is gone. */
function notYetJudged(objects: Objects, tenant: Tenant, definition: CustomResourceDefinition): readonly Entry[] {
  const kind = kindOf(definition);
  const isGone = (owner: OwnerReference): boolean =>
    groupKindOf(owner) === kind && objects.by('uid', `${tenant.org}/${tenant.project}/${owner.uid}`).length === 0;
  return dependentsOfKind(objects, tenant, definition).filter(
    ({ object: { metadata } }) => metadata.deletionTimestamp === undefined && metadata.ownerReferences?.some(isGone),
  );
}

/** A definition that is being deleted goes after its objects, and after what they owned was told to go. Source: apiextensions-apiserver controller/finalizer crd_finalizer.go. */
export function reconcileDefinition(objects: Objects, { ref, object }: Entry<CustomResourceDefinition>): Plan {
  const { deletionTimestamp, finalizers = [], uid } = object.metadata;
  if (deletionTimestamp === undefined || !finalizers.includes(cleanupFinalizer)) return settled;
  const left = objects.list(ref, ref.name);
  const [first, ...rest] = left
    .filter((entry) => entry.object.metadata.deletionTimestamp === undefined)
    .slice(0, stepsMax)
    .map(remove);
  if (first !== undefined) return act({ summary: `deletes ${rest.length + 1} of ${left.length} objects`, detail: { remaining: left.length } }, first, ...rest);
  if (left.length > 0) return blocked({ summary: `waits until ${left.length} objects are gone`, detail: { remaining: left.length } });
  const dependents = notYetJudged(objects, ref, object).length;
  if (dependents > 0) return blocked({ summary: `waits until ${dependents} dependents of its objects are told to go`, detail: { dependents } });
  const patch = { metadata: { finalizers: finalizers.filter((finalizer) => finalizer !== cleanupFinalizer) } };
  return act(
    { summary: 'none of its objects is left', detail: { remaining: 0 } },
    { submit: { verb: 'patch', ref, patchType: 'merge', patch, precondition: { uid } } },
  );
}

const remove = (entry: Entry): Step => ({
  submit: { verb: 'delete', ref: entry.ref, propagation: 'Background', precondition: { uid: entry.object.metadata.uid } },
});
