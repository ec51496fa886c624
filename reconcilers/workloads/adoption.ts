import type { Json, OwnerReference } from '../../domain/api-object.ts';
import type { LabelSelector } from '../../domain/label-selector.ts';
import { matchesLabels } from '../../domain/label-selector.ts';
import { controllerReference } from '../../domain/new-object.ts';
import type { Entry, Objects } from '../../domain/objects.ts';
import type { Step } from '../../domain/reconciler.ts';
import type { Ref } from '../../domain/ref.ts';
import { orphansIn, type Orphans } from './orphans.ts';

const adoptionsMax = 100;

/**
 * CTL-3: an orphan that matches gets this owner, an owned one that matches no more loses it; nothing is adopted by an owner that is
 * being deleted. The resourceVersion makes sure that nobody else did so meanwhile. `finalizer` comes and goes with the owner, `mayBeIts` is
 * what it asks beside its selector.
 */
export function adoptAndRelease(
  objects: Objects,
  orphans: Orphans,
  owner: Entry,
  owned: readonly Entry[],
  selector: LabelSelector,
  resource: string,
  { finalizer, mayBeIts = () => true }: { readonly finalizer?: string; readonly mayBeIts?: (ref: Ref) => boolean } = {},
): readonly Step[] {
  if (owner.object.metadata.deletionTimestamp !== undefined) return [];
  const released = owned
    .filter((entry) => isAlive(entry) && !(mayBeIts(entry.ref) && matchesLabels(selector, entry.object.metadata.labels)))
    .sort((a, b) => (a.ref.name < b.ref.name ? -1 : 1));
  const adopted = orphansIn(orphans, owner.ref, resource)
    .filter(mayBeIts)
    .flatMap((ref) => objects.get(ref) ?? [])
    .filter((entry) => isAlive(entry) && matchesLabels(selector, entry.object.metadata.labels));
  const { uid } = owner.object.metadata;
  return [
    ...released.map((entry) =>
      setOwners(
        entry,
        (entry.object.metadata.ownerReferences ?? []).filter((one) => one.uid !== uid),
        finalizer === undefined ? undefined : withoutFinalizer(entry, finalizer),
      ),
    ),
    ...adopted.map((entry) =>
      setOwners(
        entry,
        [...(entry.object.metadata.ownerReferences ?? []), controllerReference(owner.object)],
        finalizer === undefined ? undefined : [...withoutFinalizer(entry, finalizer), finalizer],
      ),
    ),
  ].slice(0, adoptionsMax);
}

const isAlive = (entry: Entry): boolean => entry.object.metadata.deletionTimestamp === undefined;

const withoutFinalizer = ({ object }: Entry, finalizer: string): readonly string[] => (object.metadata.finalizers ?? []).filter((one) => one !== finalizer);

function setOwners(entry: Entry, owners: readonly OwnerReference[], finalizers: readonly string[] | undefined): Step {
  const metadata = { ownerReferences: owners.length === 0 ? null : owners, ...(finalizers === undefined ? {} : { finalizers }) };
  const patch = { metadata } as unknown as Json;
  return {
    submit: {
      verb: 'patch',
      ref: entry.ref,
      patchType: 'merge',
      patch,
      precondition: { uid: entry.object.metadata.uid, resourceVersion: String(entry.sequence) },
    },
  };
}
