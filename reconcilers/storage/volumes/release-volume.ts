import type { PersistentVolume } from '../../../schemas/kubernetes/types.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import { act, blocked, settled, type Plan, type Step } from '../../../domain/reconciler.ts';
import { byProvisioner, tellSteps, warning, type Told } from '../tell.ts';
import { isProtected, isReclaimed, isReleased, provisionedByAnnotation } from './volume-state.ts';
import { askForOwner, effectForVolume, isShared, ownerOfVolume, takesDataAlong } from './volume-owner.ts';
import { heldByNodes } from './held-by-nodes.ts';
import { phaseWish, unprotectWish } from './volume-wishes.ts';
import { deleteWish } from '../wishes.ts';

/**
 * PVB-6: Retain keeps everything for people to look at; Delete removes the data, then the object. The deletion is marked before that: until then
 * the volume may be given to somebody, after it nobody gets it any more.
 */
export function releaseVolume(objects: Objects, entry: Entry<PersistentVolume>, nowMs: number): Plan {
  const { metadata, spec, status } = entry.object;
  const policy = spec?.persistentVolumeReclaimPolicy ?? '';
  const because = { summary: 'the claim of the volume is gone, or has another', detail: { reclaimPolicy: policy } };
  if (!isReleased(entry.object)) return act(because, { submit: phaseWish(entry, 'Released') });
  const isDeleted = metadata.deletionTimestamp !== undefined;
  const isToGo = isReclaimed(entry.object);
  const onNodes = isProtected(entry.object) && (isToGo || isDeleted) ? heldByNodes(objects, entry) : undefined;
  if (onNodes !== undefined) return onNodes;
  if (isToGo && !isDeleted) return act(because, { submit: deleteWish(entry) });
  if (isDeleted && !isProtected(entry.object)) return settled;
  if (isToGo) return removeData(objects, entry, nowMs);
  if (isDeleted) return act(because, { submit: unprotectWish(entry) });
  const failure = whyNobodyReclaims(entry);
  if (failure === undefined || status?.phase === 'Failed') return settled;
  return act(because, { submit: phaseWish(entry, 'Failed', failure.message) }, ...tellSteps(objects, entry, failure, nowMs));
}

function removeData(objects: Objects, entry: Entry<PersistentVolume>, nowMs: number): Plan {
  const because = { summary: 'the claim of the volume is gone, or has another', detail: { reclaimPolicy: 'Delete' } };
  const goes: Step = { submit: unprotectWish(entry) };
  const owner = ownerOfVolume(objects, entry);
  if (owner.kind === 'unknown') return act(because, { perform: askForOwner(objects, entry) });
  if (owner.kind === 'anothers' && owner.holder === undefined) {
    const told = byProvisioner(warning('VolumeFailedDelete', `${owner.summary}: its data stays`));
    const [first = goes, ...rest] = [...tellSteps(objects, entry, told, nowMs), goes];
    return act({ summary: told.message }, first, ...rest);
  }
  if (owner.kind === 'anothers' && owner.holder && takesDataAlong(objects, owner.holder))
    return blocked({ summary: `${owner.summary} and is being deleted before it` });
  if (owner.kind === 'anothers' || isShared(objects, entry)) return act({ summary: 'the data of the volume is left to who has it too' }, goes);
  return act(because, { perform: { ...effectForVolume(objects, entry), kind: 'remove-volume' } }, goes);
}

/** Nobody here wipes volumes for the next claim, nor removes those that no provisioner made. Source: pv_controller.go recycleVolumeOperation, findDeletablePlugin. */
function whyNobodyReclaims({ ref, object }: Entry<PersistentVolume>): Told | undefined {
  const policy = object.spec?.persistentVolumeReclaimPolicy;
  if (policy === 'Recycle') return warning('VolumeFailedRecycle', 'No recycler plugin found for the volume!');
  if (policy !== 'Delete' || object.metadata.annotations?.[provisionedByAnnotation] !== undefined) return undefined;
  return warning('VolumeFailedDelete', `error getting deleter volume plugin for volume "${ref.name}": no deletable volume plugin matched`);
}
