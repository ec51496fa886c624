import type { ApiObject, Json } from '../../domain/api-object.ts';
import { jsonEqual } from '../../domain/json-equal.ts';
import type { Entry } from '../../domain/objects.ts';
import type { Part, Step } from '../../domain/reconciler.ts';

/** The status of an object that `T` is. */
type StatusOf<T> = NonNullable<T extends { readonly status?: infer S } ? S : never>;

/**
 * The write of a status that changed; [] when it did not. It holds against the object as it was seen, and goes before whatever else a plan
 * does. With `fenced` it is asked for whether changed or not: an equal one makes no event, but is compared with the newest object, so that a
 * copy whose fold of the set is behind goes no further.
 */
export const statusSteps = <T extends ApiObject>(entry: Entry<T>, status: StatusOf<T>, fenced = false): readonly Step[] =>
  !fenced && jsonEqual((entry.object as { readonly status?: unknown }).status, status) ? [] : [statusStep(entry, status)];

/**
 * Deletes in one append with the status that they are decided on. Two copies may see different children, and so choose different ones that are
 * too many: the second finds the status of the first, however long its own was under way, and none of its deletes is done (K4). The status is
 * last: who has read it has read all the deletes, since an append may be read piece by piece.
 */
export function deletesWithStatus<T extends ApiObject>(entry: Entry<T>, status: StatusOf<T>, deletes: readonly Step[]): readonly Step[] {
  if (deletes.length === 0) return statusSteps(entry, status);
  const parts = [...deletes, statusStep(entry, status)].flatMap((step): readonly Part[] => ('submit' in step ? [{ submit: step.submit }] : []));
  return [{ together: parts as [Part, ...Part[]] }];
}

/** Every field is written, so that a merge leaves nothing old. */
export function statusStep<T extends ApiObject>({ ref, object, sequence }: Entry<T>, status: StatusOf<T>): Step {
  const precondition = { uid: object.metadata.uid, resourceVersion: String(sequence) };
  return { submit: { verb: 'patch', ref, subresource: 'status', patchType: 'merge', patch: { status: status as unknown as Json }, precondition } };
}
