import type { Json } from '../../domain/api-object.ts';
import type { Wish } from '../../domain/command.ts';
import type { Entry } from '../../domain/objects.ts';

/** A precondition: nobody has written the object since. */
export const asItWasRead = ({ object, sequence }: Entry) => ({ uid: object.metadata.uid, resourceVersion: String(sequence) });

/** Stands on the object as it was read. */
export const patchWish = (entry: Entry, patch: Json): Wish => ({ verb: 'patch', ref: entry.ref, patchType: 'merge', patch, precondition: asItWasRead(entry) });

/** Stands on the object as it was read. */
export const deleteWish = (entry: Entry): Wish => ({ verb: 'delete', ref: entry.ref, precondition: asItWasRead(entry) });

/** Of this incarnation, whatever has changed since. */
export const statusWish = ({ ref, object }: Entry, status: Json): Wish => ({
  verb: 'patch',
  ref,
  subresource: 'status',
  patchType: 'merge',
  patch: { status },
  precondition: { uid: object.metadata.uid },
});
