import type { ApiObject } from '../../domain/api-object.ts';
import { definitionsResource } from '../../domain/custom/tenant-facts.ts';
import { cleanupFinalizer } from '../../domain/kinds/customresourcedefinition.ts';
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

/** The definition of a custom object that went: it may have waited for that one. */
export function definitionOf(objects: Objects, ref: Ref, after: ApiObject | undefined): readonly Ref[] {
  if (after !== undefined || !ref.resource.includes('.')) return [];
  const definition = { org: ref.org, project: ref.project, resource: definitionsResource, namespace: '', name: ref.resource };
  return objects.get(definition)?.object.metadata.deletionTimestamp === undefined ? [] : [definition];
}

/** A definition that is being deleted goes after its objects. Source: apiextensions-apiserver controller/finalizer crd_finalizer.go. */
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
  const patch = { metadata: { finalizers: finalizers.filter((finalizer) => finalizer !== cleanupFinalizer) } };
  return act(
    { summary: 'none of its objects is left', detail: { remaining: 0 } },
    { submit: { verb: 'patch', ref, patchType: 'merge', patch, precondition: { uid } } },
  );
}

const remove = (entry: Entry): Step => ({
  submit: { verb: 'delete', ref: entry.ref, propagation: 'Background', precondition: { uid: entry.object.metadata.uid } },
});
