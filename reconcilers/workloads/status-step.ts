import type { ApiObject, Json } from '../../domain/api-object.ts';
import { jsonEqual } from '../../domain/json-equal.ts';
import type { Entry } from '../../domain/objects.ts';
import type { Step } from '../../domain/reconciler.ts';

/** The status of an object that `T` is. */
type StatusOf<T> = NonNullable<T extends { readonly status?: infer S } ? S : never>;

/**
 * The write of a status that changed; [] when it did not. It holds against the object as it was seen, and goes before whatever else a plan
 * does: two copies may see different pods and so choose different ones to delete, and the one that has not read what the other told finds a
 * conflict here and deletes nothing. With `fenced` it is written whether changed or not, so that a copy whose fold is behind goes no further.
 */
export const statusSteps = <T extends ApiObject>(entry: Entry<T>, status: StatusOf<T>, fenced: boolean): readonly Step[] =>
  !fenced && jsonEqual((entry.object as { readonly status?: unknown }).status, status) ? [] : [statusStep(entry, status)];

/** Every field is written, so that a merge leaves nothing old. */
export function statusStep<T extends ApiObject>({ ref, object, sequence }: Entry<T>, status: StatusOf<T>): Step {
  const precondition = { uid: object.metadata.uid, resourceVersion: String(sequence) };
  return { submit: { verb: 'patch', ref, subresource: 'status', patchType: 'merge', patch: { status: status as unknown as Json }, precondition } };
}
