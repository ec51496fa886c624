import type { ApiObject, OwnerReference } from '../../domain/api-object.ts';
import { foregroundFinalizer } from '../../domain/decide/delete.ts';
import type { Entry, Objects } from '../../domain/objects.ts';

export const isForeground = (object: ApiObject): boolean =>
  object.metadata.deletionTimestamp !== undefined && (object.metadata.finalizers ?? []).includes(foregroundFinalizer);

/** GC-2: owners that are there, that are gone, and that wait for their dependents to go first. */
export interface SortedOwners {
  readonly solid: readonly OwnerReference[];
  readonly dangling: readonly OwnerReference[];
  readonly waiting: readonly OwnerReference[];
}

export function sortOwners(objects: Objects, dependent: Entry): SortedOwners {
  const sorted: Record<keyof SortedOwners, OwnerReference[]> = { solid: [], dangling: [], waiting: [] };
  for (const owner of dependent.object.metadata.ownerReferences ?? []) sorted[standingOf(objects, dependent, owner)].push(owner);
  return sorted;
}

/**
 * An owner is the object with that uid, cluster-scoped or in the dependent's own namespace (GC-5). A cluster-scoped dependent that
 * names a namespaced owner cannot be resolved: it is left alone.
 */
function standingOf(objects: Objects, dependent: Entry, owner: OwnerReference): keyof SortedOwners {
  const found = objects.by('uid', `${dependent.ref.org}/${dependent.ref.project}/${owner.uid}`)[0];
  if (found === undefined) return 'dangling';
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
