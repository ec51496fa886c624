import type { Wish } from '../../../domain/command.ts';
import type { Entry } from '../../../domain/objects.ts';
import type { PersistentVolume } from '../../../schemas/kubernetes/types.ts';
import { unprotectWish as unprotect } from '../finalizers.ts';
import { asItWasRead } from '../wishes.ts';
import { protections } from './volume-state.ts';

export const phaseWish = ({ ref, object }: Entry<PersistentVolume>, phase: string, message: string | null = null): Wish => ({
  verb: 'patch',
  ref,
  subresource: 'status',
  patchType: 'merge',
  patch: { status: { phase, ...((message ?? object.status?.message) !== undefined && { message }) } },
  precondition: { uid: object.metadata.uid },
});

/** Only on the volume as it was read: one that is to be deleted by now is not bound any more. */
export const boundWish = (entry: Entry<PersistentVolume>): Wish => ({ ...phaseWish(entry, 'Bound'), precondition: asItWasRead(entry) });

export const unprotectWish = (entry: Entry<PersistentVolume>): Wish => unprotect(entry, ...protections);
