import type { PersistentVolume, PersistentVolumeClaim } from '../../../schemas/kubernetes/types.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import { act, type Plan, type Step } from '../../../domain/reconciler.ts';
import { capacityOf } from '../../../domain/volumes/static-volumes.ts';
import { ensureVolume } from '../provisioning/ensure-volume.ts';
import { byProvisioner, normal, tellSteps, waitsAfter, warning } from '../tell.ts';
import { isInLightningStor } from '../volumes/volume-state.ts';
import { askForOwner, ownerOfVolume } from '../volumes/volume-owner.ts';
import { attributesOf } from './attributes-of.ts';
import { beginsWish, infeasible, modificationOf, pendingWish } from './modification.ts';

/** PVB-10: a bound claim that asks for another VolumeAttributesClass; undefined where it does not. Others' drivers see to their own. */
export function modifyClaim(objects: Objects, entry: Entry<PersistentVolumeClaim>, volume: Entry<PersistentVolume>, nowMs: number): Plan | undefined {
  const modification = modificationOf(entry.object);
  if (modification === undefined || volume.object.metadata.deletionTimestamp !== undefined || !isInLightningStor(volume.object)) return undefined;
  const { target, state, isRollback } = modification;
  const attributes = attributesOf(objects, entry.ref, target);
  if (!attributes.ok)
    return waitsAfter({ summary: attributes.error }, [
      ...(state === 'Pending' ? [] : [{ submit: pendingWish(entry, target) }]),
      ...tellSteps(objects, entry, byProvisioner(warning('VolumeModifyFailed', attributes.error)), nowMs),
    ]);
  const owner = ownerOfVolume(objects, volume);
  if (owner.kind === 'unknown') return act({ summary: 'LightningSTOR is asked for whom it has the volume' }, { perform: askForOwner(objects, volume) });
  if (owner.kind === 'anothers')
    return waitsAfter({ summary: owner.summary }, tellSteps(objects, entry, byProvisioner(warning('VolumeModifyFailed', owner.summary)), nowMs));
  const modifying = byProvisioner(normal('VolumeModify', `external resizer is modifying volume ${entry.ref.name} with vac ${target}`));
  const begins: readonly Step[] =
    isRollback || state === 'InProgress' || state === infeasible
      ? []
      : [{ submit: beginsWish(entry, target, nowMs) }, ...tellSteps(objects, entry, modifying, nowMs)];
  const perform: Step = { perform: ensureVolume(objects, volume, capacityOf(volume.object), attributes.value) };
  const [first = perform, ...rest] = [...begins, perform];
  const summary =
    state === infeasible
      ? 'the volume could not be made as its VolumeAttributesClass says; it is tried again'
      : 'the claim asks for other attributes than its volume has';
  return act({ summary, detail: { class: target } }, first, ...rest);
}
