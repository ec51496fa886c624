import type { Change } from '../../domain/objects.ts';
import type { Ref } from '../../domain/ref.ts';
import { refKey, withoutUid } from '../../domain/ref.ts';
import { controllerRevisions, pods, replicaSets } from './owned.ts';
import { controllerOf } from '../../domain/new-object.ts';

/** The view of this reconciler: pods, ReplicaSets and ControllerRevisions that nobody controls, by tenant, resource and namespace. Few, as a rule. */
export type Orphans = Map<string, Map<string, Ref>>;

const adopted: ReadonlySet<string> = new Set([pods, replicaSets, controllerRevisions]);

const placeOf = (ref: Ref, resource: string): string => `${ref.org}/${ref.project}/${resource}/${ref.namespace}`;

/** Mutates the view. */
export function evolveOrphans(orphans: Orphans, change: Change): Orphans {
  const ref = withoutUid(change.recorded.ref);
  if (!adopted.has(ref.resource)) return orphans;
  const place = placeOf(ref, ref.resource);
  const isOrphan = change.after !== undefined && controllerOf(change.after) === undefined;
  const known = orphans.get(place);
  if (isOrphan) {
    if (known === undefined) orphans.set(place, new Map([[refKey(ref), ref]]));
    else known.set(refKey(ref), ref);
  } else if (known?.delete(refKey(ref)) && known.size === 0) orphans.delete(place);
  return orphans;
}

/** Orphans of a resource in the namespace of `owner`, sorted by name. */
export const orphansIn = (orphans: Orphans, owner: Ref, resource: string): readonly Ref[] =>
  [...(orphans.get(placeOf(owner, resource))?.values() ?? [])].sort((a, b) => (a.name < b.name ? -1 : 1));
