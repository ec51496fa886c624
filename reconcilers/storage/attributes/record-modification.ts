import type { PersistentVolume } from '../../../schemas/kubernetes/types.ts';
import type { Wish } from '../../../domain/command.ts';
import { jsonEqual } from '../../../domain/json-equal.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import { toBytes } from '../../../domain/quantity.ts';
import { observationOf, type Observation } from '../../../domain/reconciler.ts';
import { capacityOf } from '../../../domain/volumes/static-volumes.ts';
import { parametersWith } from '../provisioning/ensure-volume.ts';
import { attributesPatch, madeForOf } from '../provisioning/made-for.ts';
import { byProvisioner, normal, tell, warning } from '../tell.ts';
import { claimOfVolume } from '../volumes/claim-of-volume.ts';
import { volumeIsReady } from '../volumes/volume-state.ts';
import { attributesOf, type Attributes } from './attributes-of.ts';
import { doneWish, failedWish, infeasible, modificationOf } from './modification.ts';
import { noSuchVolume } from '../volumes/volume-owner.ts';
import { patchWish } from '../wishes.ts';
import { wordsOf } from '../words-of.ts';

/** Of a volume that is there and was to have other attributes: first its PersistentVolume says so, then its claim. */
export function recordModification(objects: Objects, observation: Observation, nowMs: number): readonly Wish[] {
  const observed = observationOf(observation, 'ensure-volume');
  if (observed === undefined) return [];
  const { effect, refused } = observed;
  const entry = objects.get<PersistentVolume>(effect.ref);
  const claim = entry && claimOfVolume(objects, effect.ref, entry.object);
  const modification = claim && modificationOf(claim.object);
  if (entry === undefined || claim === undefined || modification === undefined || !volumeIsReady(entry.object)) return [];
  const { target, state, isRollback } = modification;
  const attributes = attributesOf(objects, claim.ref, target);
  const isOfThis = attributes.ok && jsonEqual(effect.parameters, parametersWith(entry.object, attributes.value));
  if (!isOfThis || effect.sizeBytes !== toBytes(capacityOf(entry.object))) return [];
  if (refused !== undefined) {
    const why = wordsOf(refused, noSuchVolume(entry));
    const message = `ModifyVolume failed with error: ${why}. Waiting for retry.`;
    const isTold = state === infeasible && claim.object.status?.conditions?.some((one) => one.type === 'ModifyVolumeError' && one.message === message);
    return [
      ...(isTold === true ? [] : [failedWish(claim, target, message, nowMs)]),
      ...tell(objects, claim, byProvisioner(warning('VolumeModifyFailed', why)), nowMs),
    ];
  }
  const modified = normal('VolumeModifySuccessful', `external resizer modified volume ${claim.ref.name} with vac ${target} successfully`);
  return [...saysSo(entry, target, attributes.value), doneWish(claim, target), ...(isRollback ? [] : tell(objects, claim, byProvisioner(modified), nowMs))];
}

function saysSo(entry: Entry<PersistentVolume>, target: string, attributes: Attributes): readonly Wish[] {
  const { spec } = entry.object;
  if ((spec?.volumeAttributesClassName ?? '') === target && jsonEqual(madeForOf(entry.object).attributes, attributes)) return [];
  const patch = { metadata: { annotations: attributesPatch(attributes) }, ...(target !== '' && { spec: { volumeAttributesClassName: target } }) };
  return [patchWish(entry, patch)];
}
