import type { Entry, Objects } from '../../../domain/objects.ts';
import { act, settled, type Plan, type Reason } from '../../../domain/reconciler.ts';
import type { PersistentVolumeClaim } from '../../../schemas/kubernetes/types.ts';
import { statusWish } from '../wishes.ts';
import { tellSteps, warning, type Told } from '../tell.ts';

export const misbound = warning('ClaimMisbound', 'Two claims are bound to the same volume, this one is bound incorrectly');

/** PVB-4: what was in the volume is lost to the claim, and people must see it. */
export function loseClaim(objects: Objects, entry: Entry<PersistentVolumeClaim>, because: Reason, told: Told, nowMs: number): Plan {
  if (entry.object.status?.phase === 'Lost') return settled;
  return act(
    because,
    { submit: statusWish(entry, { phase: 'Lost', accessModes: null, capacity: null, currentVolumeAttributesClassName: null }) },
    ...tellSteps(objects, entry, told, nowMs),
  );
}
