import type { PersistentVolume, PersistentVolumeClaim } from '../../../schemas/kubernetes/types.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import { act, blocked, settled, type Plan } from '../../../domain/reconciler.ts';
import type { Ref } from '../../../domain/ref.ts';
import { volumeProtection } from '../../../domain/kinds/volume-fields.ts';
import { boundByController } from '../../../domain/volumes/promise.ts';
import { sameMode } from '../../../domain/volumes/static-volumes.ts';
import { offerVolume } from '../claims/offer-volume.ts';
import { ensureVolume } from '../provisioning/ensure-volume.ts';
import { protectAgain } from '../finalizers.ts';
import { volumeNameFor } from '../names.ts';
import { isPlaceGivenUp } from '../provisioning/made-for.ts';
import { goneSource } from '../provisioning/source-gone.ts';
import { tellSteps, waitsAfter, warning } from '../tell.ts';
import { claimOfVolume, claimTakingBack } from './claim-of-volume.ts';
import { heldByNodes } from './held-by-nodes.ts';
import { releaseVolume } from './release-volume.ts';
import { isProvisioned, isProtected, volumeIsReady } from './volume-state.ts';
import { askForOwner, effectForVolume, isToBeAskedFor, ownerOfVolume } from './volume-owner.ts';
import { boundWish, phaseWish, unprotectWish } from './volume-wishes.ts';
import { deleteWish, patchWish } from '../wishes.ts';

/** PVB-6. Source: pv_controller.go syncVolume. */
export function reconcileVolume(objects: Objects, ref: Ref, nowMs: number): Plan {
  const entry = objects.get<PersistentVolume>(ref);
  if (entry === undefined) return settled;
  const protectedAgain = protectAgain(entry, volumeProtection);
  if (protectedAgain !== undefined) return protectedAgain;
  const volume = entry.object;
  if (!volume.spec?.claimRef?.uid) return unclaimed(objects, entry, nowMs);
  const claim = claimOfVolume(objects, ref, volume);
  if (claim === undefined) return releaseVolume(objects, entry, nowMs);
  const taken = claim.object.spec?.volumeName;
  if (taken && taken !== ref.name) return isMadeFor(entry, claim.object) ? releaseVolume(objects, entry, nowMs) : takeBack(entry);
  if (volumeIsReady(volume)) return settled;
  if (isBeingMadeFor(entry, claim.object)) return make(objects, entry, claim);
  if (volume.metadata.deletionTimestamp !== undefined) return unprotectUnused(objects, entry);
  if (!sameMode(volume, claim.object)) return modesDiffer(objects, entry, claim, nowMs);
  return askWhetherThere(objects, entry) ?? act({ summary: 'the volume is promised to a claim' }, { submit: boundWish(entry) });
}

/** One that was made for a claim which is gone by now may never have been made, and one from a backup may be lost: nobody gets what is not there. */
function askWhetherThere(objects: Objects, entry: Entry<PersistentVolume>): Plan | undefined {
  if (!isProvisioned(entry.object) || ownerOfVolume(objects, entry).kind !== 'unknown') return undefined;
  return act({ summary: 'LightningSTOR is asked whether it has the volume before a claim gets it' }, { perform: askForOwner(objects, entry) });
}

/** Nobody else ever had it: one that was chosen for a claim from among those that were there may have anything in it. */
const isMadeFor = ({ ref, object }: Entry<PersistentVolume>, claim: PersistentVolumeClaim): boolean =>
  isProvisioned(object) && ref.name === volumeNameFor(claim.metadata.uid) && object.metadata.annotations?.[boundByController] === undefined;

/** A volume is made for the claim that it has its name from, and before that names it: one that had another claim, or was made before, is not made again. */
const isBeingMadeFor = (entry: Entry<PersistentVolume>, claim: PersistentVolumeClaim): boolean => isMadeFor(entry, claim) && !claim.spec?.volumeName;

/** One that is meant for a claim by name alone is so until the claim is there. */
function unclaimed(objects: Objects, entry: Entry<PersistentVolume>, nowMs: number): Plan {
  const { metadata, spec, status } = entry.object;
  const claim = claimTakingBack(objects, entry);
  if (claim !== undefined) return blocked({ summary: 'the claim that is bound to the volume takes it again', detail: { claim: claim.ref.name } });
  if (metadata.deletionTimestamp !== undefined) return unprotectUnused(objects, entry);
  if (status?.phase !== 'Available')
    return askWhetherThere(objects, entry) ?? act({ summary: 'the volume may be claimed' }, { submit: phaseWish(entry, 'Available') });
  return spec?.claimRef === undefined ? offerVolume(objects, entry, nowMs) : settled;
}

/** PVB-7: only a bound volume is protected. */
function unprotectUnused(objects: Objects, entry: Entry<PersistentVolume>): Plan {
  if (!isProtected(entry.object)) return settled;
  const because = { summary: 'the volume is being deleted and no claim is bound to it' };
  return heldByNodes(objects, entry) ?? act(because, { submit: unprotectWish(entry) });
}

/** PVB-6: two were promised to one claim at the same time, and it has taken the other. One that a person has meant for it stays so by name. */
function takeBack(entry: Entry<PersistentVolume>): Plan {
  const isOurChoice = entry.object.metadata.annotations?.[boundByController] !== undefined;
  const patch = isOurChoice ? { metadata: { annotations: { [boundByController]: null } }, spec: { claimRef: null } } : { spec: { claimRef: { uid: null } } };
  return act({ summary: 'the claim that the volume was promised to has another' }, { submit: patchWish(entry, patch) });
}

function modesDiffer(objects: Objects, entry: Entry<PersistentVolume>, claim: Entry<PersistentVolumeClaim>, nowMs: number): Plan {
  const summary = 'Cannot bind PersistentVolume to requested PersistentVolumeClaim due to incompatible volumeMode';
  const told = warning('VolumeMismatch', summary);
  return waitsAfter({ summary }, [...tellSteps(objects, entry, told, nowMs), ...tellSteps(objects, claim, told, nowMs)]);
}

/**
 * Until it is ready nobody has written into it: one that is not to be, or not there, goes without more ado, and the claim gets another. Its deletion
 * is marked before anything is removed: another copy that has just heard that it was made then does not bind the claim to it.
 */
function make(objects: Objects, entry: Entry<PersistentVolume>, claim: Entry<PersistentVolumeClaim>): Plan {
  if (isToBeAskedFor(entry)) return act({ summary: 'LightningSTOR has a volume of that name: it is asked for whom' }, { perform: askForOwner(objects, entry) });
  const isDeleted = entry.object.metadata.deletionTimestamp !== undefined;
  const node = isPlaceGivenUp(entry.object, claim.object);
  const gone = goneSource(objects, entry);
  if (!isDeleted && gone !== undefined) return act({ summary: `the ${gone} that the volume was to be made of is gone` }, { submit: deleteWish(entry) });
  if (!isDeleted && node === undefined) return act({ summary: 'the volume is not in LightningSTOR yet' }, { perform: ensureVolume(objects, entry) });
  if (!isDeleted)
    return act(
      { summary: 'the volume is not made where it was meant to be: the scheduler chooses anew', detail: { node: node ?? '' } },
      { submit: deleteWish(entry) },
    );
  if (!isProtected(entry.object)) return settled;
  const removal = { perform: { ...effectForVolume(objects, entry), kind: 'remove-volume' as const } };
  return act({ summary: 'the volume is deleted before it was made' }, removal, { submit: unprotectWish(entry) });
}
