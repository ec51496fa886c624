import type { OwnerReference } from '../../domain/api-object.ts';
import { eventWish } from '../../domain/kubernetes-event.ts';
import type { Entry, Objects } from '../../domain/objects.ts';
import type { Step } from '../../domain/reconciler.ts';

const toldMax = 10;

/**
 * GC-5: that an owner is in a namespace where it cannot own this is told, once; it is judged in `owner-references.ts`.
 * Source: garbagecollector reportInvalidNamespaceOwnerRef.
 */
export const foreignOwnerSteps = (objects: Objects, entry: Entry, nowMs: number): readonly Step[] =>
  (entry.object.metadata.ownerReferences ?? [])
    .filter((owner) => isForeign(objects, entry, owner))
    .slice(0, toldMax)
    .map((owner) => eventWish(entry.ref, entry.object, noteOf(entry, owner), nowMs))
    .filter((wish) => objects.get(wish.ref) === undefined)
    .map((submit) => ({ submit }));

function isForeign(objects: Objects, { ref }: Entry, owner: OwnerReference): boolean {
  const found = objects.by('uid', `${ref.org}/${ref.project}/${owner.uid}`)[0];
  return found !== undefined && found.ref.namespace !== '' && found.ref.namespace !== ref.namespace;
}

const noteOf = ({ ref: { namespace } }: Entry, { apiVersion, kind, name, uid }: OwnerReference) => ({
  type: 'Warning' as const,
  reason: 'OwnerRefInvalidNamespace',
  message: `ownerRef [${apiVersion}/${kind}, namespace: ${namespace}, name: ${name}, uid: ${uid}] does not exist in namespace ${JSON.stringify(namespace)}`,
  component: 'garbage-collector-controller',
});
