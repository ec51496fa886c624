import type { Entry, Objects } from '../../../domain/objects.ts';
import type { Plan } from '../../../domain/reconciler.ts';
import { refKey } from '../../../domain/ref.ts';
import type { PersistentVolume, PersistentVolumeClaim } from '../../../schemas/kubernetes/types.ts';
import { isPromisedTo } from '../../../domain/volumes/promise.ts';
import { infeasible as impossible, modificationOf } from '../attributes/modification.ts';
import { modifyClaim } from '../attributes/modify-claim.ts';
import { growClaim } from '../expansion/grow-claim.ts';
import { growthOf, infeasible } from '../expansion/growth.ts';
import { volumeRef } from '../names.ts';
import type { StorageView } from '../storage-view.ts';
import { warning } from '../tell.ts';
import { isMeantFor } from '../volumes/claim-of-volume.ts';
import { bindTo } from './bind-claim.ts';
import { loseClaim, misbound } from './claim-wishes.ts';

const lost = (what: string) => warning('ClaimLost', `Bound claim has lost ${what}. Data on the volume is lost!`);

/** PVB-4: whose volume is there, and its own, is bound, and may grow; a volume that came back is found again. Source: pv_controller.go syncBoundClaim. */
export function reconcileBound(objects: Objects, view: StorageView, entry: Entry<PersistentVolumeClaim>, nowMs: number): Plan {
  const { ref, object: claim } = entry;
  const name = claim.spec?.volumeName ?? '';
  const detail = { volume: name };
  if (name === '') return loseClaim(objects, entry, { summary: 'the bound claim names no volume' }, lost('reference to PersistentVolume'), nowMs);
  const volume = objects.get<PersistentVolume>(volumeRef(ref, name));
  if (volume === undefined) return loseClaim(objects, entry, { summary: 'the volume of the bound claim is gone', detail }, lost('its PersistentVolume'), nowMs);
  if (volume.object.spec?.claimRef !== undefined && !isMeantFor(volume.object, entry))
    return loseClaim(objects, entry, { summary: "the volume of the bound claim is another claim's", detail }, misbound, nowMs);
  return isPromisedTo(volume.object, claim) && claim.status?.phase === 'Bound' ? changeClaim(objects, view, entry, volume, nowMs) : bindTo(entry, volume);
}

/** One change at a time: each is asked of LightningSTOR with what there is of the other. Where neither can be done they are tried by turns. */
function changeClaim(objects: Objects, view: StorageView, entry: Entry<PersistentVolumeClaim>, volume: Entry<PersistentVolume>, nowMs: number): Plan {
  const modify = modifyClaim(objects, entry, volume, nowMs);
  const modification = modificationOf(entry.object)?.state;
  if (modify !== undefined && modification === 'InProgress') return modify;
  const growth = growthOf(entry.object, volume.object);
  const grow = growClaim(objects, entry, volume, nowMs);
  if (modify === undefined || growth === undefined) return modify ?? grow;
  const cannotGrow = growth.state === infeasible && growth.isTold;
  if (cannotGrow && modification === impossible)
    return view.attributesTried.has(refKey(entry.ref)) ? { ...grow, note: 'growth' } : { ...modify, note: 'attributes' };
  return cannotGrow || grow.kind !== 'act' ? modify : grow;
}
