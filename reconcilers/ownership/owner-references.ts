import type { ApiObject, OwnerReference } from '../../domain/api-object.ts';
import { foregroundFinalizer } from '../../domain/decide/delete.ts';
import { groupKindOf } from '../../domain/indexes.ts';
import type { Entry, Objects } from '../../domain/objects.ts';
import type { Tenant } from '../../domain/ref.ts';
import { definesKind } from './custom-resources.ts';

export const isForeground = (object: ApiObject): boolean =>
  object.metadata.deletionTimestamp !== undefined && (object.metadata.finalizers ?? []).includes(foregroundFinalizer);

/** The built-in kinds that are served, `apps/Deployment`. */
export type Kinds = ReadonlySet<string>;

/** In whatever version: the fold has all objects of the kind, so an owner that is not in it is gone. */
const isServed = (objects: Objects, tenant: Tenant, owner: OwnerReference, builtIn: Kinds): boolean =>
  builtIn.has(groupKindOf(owner)) || definesKind(objects, tenant, groupKindOf(owner));

/** GC-2: owners that are there, that are gone, that wait for their dependents to go first, and that cannot be judged. */
interface SortedOwners {
  readonly solid: readonly OwnerReference[];
  readonly dangling: readonly OwnerReference[];
  readonly waiting: readonly OwnerReference[];
  /** Of a kind that is not served: the object may be there, and come with its kind. */
  readonly unserved: readonly OwnerReference[];
}

export function sortOwners(objects: Objects, dependent: Entry, builtIn: Kinds): SortedOwners {
  const sorted: Record<keyof SortedOwners, OwnerReference[]> = { solid: [], dangling: [], waiting: [], unserved: [] };
  for (const owner of dependent.object.metadata.ownerReferences ?? []) sorted[standingOf(objects, dependent, owner, builtIn)].push(owner);
  return sorted;
}

/**
 * An owner is the object with that uid, cluster-scoped or in the dependent's own namespace (GC-5). A cluster-scoped dependent that
 * names a namespaced owner cannot be resolved: it is left alone.
 */
function standingOf(objects: Objects, dependent: Entry, owner: OwnerReference, builtIn: Kinds): keyof SortedOwners {
  const found = objects.by('uid', `${dependent.ref.org}/${dependent.ref.project}/${owner.uid}`)[0];
  if (found === undefined) return isServed(objects, dependent.ref, owner, builtIn) ? 'dangling' : 'unserved';
  const { namespace } = found.ref;
  if (dependent.ref.namespace === '' && namespace !== '') return 'solid';
  if (namespace !== '' && namespace !== dependent.ref.namespace) return 'dangling';
  return isForeground(found.object) ? 'waiting' : 'solid';
}

/** What names `uid` as one of its owners, sorted; k8shost's own subjects never do. */
export const dependentsOf = (objects: Objects, owner: Entry): readonly Entry[] =>
  [...objects.by('owner', `${owner.ref.org}/${owner.ref.project}/${owner.object.metadata.uid}`)].sort((a, b) =>
    `${a.ref.resource}/${a.ref.namespace}/${a.ref.name}` < `${b.ref.resource}/${b.ref.namespace}/${b.ref.name}` ? -1 : 1,
  );
