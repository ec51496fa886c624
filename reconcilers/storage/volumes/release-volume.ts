import type { PersistentVolume, VolumeAttachment } from '../../../schemas/kubernetes/types.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import { act, blocked, settled, type Plan, type Step } from '../../../domain/reconciler.ts';
import { tellSteps, warning, type Told } from '../tell.ts';
import { isProvisioned, isProtected, provisionedByAnnotation } from './volume-state.ts';
import { askForOwner, effectForVolume, isShared, ownerOfVolume } from './volume-owner.ts';
import { phaseWish, unprotectWish } from './volume-wishes.ts';
import { deleteWish } from '../wishes.ts';

const namedMax = 10;

/**
 * PVB-6: Retain keeps everything for people to look at; Delete removes the data, then the object. The writes of one plan each stand on the
 * volume as it was read: the deletion is marked first, and the next look takes the protection off.
 */
export function releaseVolume(objects: Objects, entry: Entry<PersistentVolume>, nowMs: number): Plan {
  const { metadata, spec, status } = entry.object;
  const policy = spec?.persistentVolumeReclaimPolicy ?? '';
  const because = { summary: 'the claim of the volume is gone, or has another', detail: { reclaimPolicy: policy } };
  if (status?.phase !== 'Released' && status?.phase !== 'Failed') return act(because, { submit: phaseWish(entry, 'Released') });
  const isDeleted = metadata.deletionTimestamp !== undefined;
  const isToGo = policy === 'Delete' && isProvisioned(entry.object);
  const nodes = isProtected(entry.object) && (isToGo || isDeleted) ? nodesOf(objects, entry) : [];
  if (nodes.length > 0) return blocked({ summary: 'the volume is removed when no node has it any more', detail: { nodes: nodes.slice(0, namedMax) } });
  if (isToGo) return removeData(objects, entry);
  if (isDeleted) return isProtected(entry.object) ? act(because, { submit: unprotectWish(entry) }) : settled;
  const failure = whyNobodyReclaims(entry);
  if (failure === undefined || status.phase === 'Failed') return settled;
  return act(because, { submit: phaseWish(entry, 'Failed', failure.message) }, ...tellSteps(objects, entry, failure, nowMs));
}

/** PVB-12: they need what it says of the volume until they have let go of it. */
const nodesOf = (objects: Objects, { ref: { org, project, name } }: Entry<PersistentVolume>): readonly string[] =>
  objects
    .by<VolumeAttachment>('attachmentsByVolume', `${org}/${project}/${name}`)
    .map(({ object }) => object.spec.nodeName)
    .sort();

function removeData(objects: Objects, entry: Entry<PersistentVolume>): Plan {
  const isDeleted = entry.object.metadata.deletionTimestamp !== undefined;
  const because = { summary: 'the claim of the volume is gone, or has another', detail: { reclaimPolicy: 'Delete' } };
  if (isDeleted && !isProtected(entry.object)) return settled;
  const goes: Step = { submit: isDeleted ? unprotectWish(entry) : deleteWish(entry) };
  const owner = ownerOfVolume(objects, entry);
  if (owner.kind === 'unknown') return act(because, { perform: askForOwner(objects, entry) });
  if (owner.kind === 'anothers' && owner.isGoing) return blocked({ summary: `${owner.summary} and is being deleted before it` });
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
