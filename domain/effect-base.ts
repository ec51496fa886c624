import type { ApiObject } from './api-object.ts';
import { ownerOf, type EffectBase } from './effect.ts';
import type { Change, Entry, Objects } from './objects.ts';
import { tenantOf, withoutUid, type Ref } from './ref.ts';

/** What every effect for a live object carries (K5). */
export const effectFor = (objects: Objects, entry: Entry): EffectBase => baseOf(objects, entry.ref, entry.object.metadata.uid);

/** The same for an incarnation that is gone: `ref` has its uid. */
export const effectForGone = (objects: Objects, ref: Ref): EffectBase => baseOf(objects, ref, ref.uid ?? '');

const baseOf = (objects: Objects, ref: Ref, uid: string): EffectBase => ({
  tenant: tenantOf(ref),
  owner: ownerOf(ref.resource, uid),
  revision: objects.position,
  ref: { ...withoutUid(ref), uid },
});

/** The incarnation that a change took away, to clean up after; none when it took none away, or one that had nothing. */
export function goneRefs<T extends ApiObject>({ recorded: { ref }, before, after }: Change, hadSomething: (before: T) => boolean = () => true): readonly Ref[] {
  if (before === undefined || before.metadata.uid === after?.metadata.uid || !hadSomething(before as T)) return [];
  return [{ ...withoutUid(ref), uid: before.metadata.uid }];
}
