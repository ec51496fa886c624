import type { PersistentVolume } from '../../../schemas/kubernetes/types.ts';
import type { Wish } from '../../../domain/command.ts';
import type { Objects } from '../../../domain/objects.ts';
import { compareQuantities, formatQuantity, quantityOfBytes, toBytes } from '../../../domain/quantity.ts';
import { observationOf, type Observation } from '../../../domain/reconciler.ts';
import { capacityOf } from '../../../domain/volumes/static-volumes.ts';
import { tell } from '../tell.ts';
import { claimOfVolume } from '../volumes/claim-of-volume.ts';
import { volumeIsReady } from '../volumes/volume-state.ts';
import { growthOf, infeasible } from './growth.ts';
import { doneWish, failedWish } from './growth-status.ts';
import { resizeFailed } from './growth-events.ts';
import { noSuchVolume } from '../volumes/volume-owner.ts';
import { patchWish } from '../wishes.ts';
import { wordsOf } from '../words-of.ts';

/** PVB-8: of a volume that is there and was to grow. A refusal is final: the claim may ask for less, down to what it has. */
export function recordGrowth(objects: Objects, observation: Observation, nowMs: number): readonly Wish[] {
  const observed = observationOf(observation, 'ensure-volume');
  if (observed === undefined) return [];
  const { effect, answer, refused } = observed;
  const entry = objects.get<PersistentVolume>(effect.ref);
  const claim = entry && claimOfVolume(objects, effect.ref, entry.object);
  if (entry === undefined || claim === undefined || !volumeIsReady(entry.object)) return [];
  const size = quantityOfBytes(answer === undefined || answer.sizeBytes === 0 ? effect.sizeBytes : answer.sizeBytes);
  if (compareQuantities(size, capacityOf(entry.object)) <= 0) return [];
  if (refused !== undefined) {
    const growth = growthOf(claim.object, entry.object);
    if (growth === undefined || toBytes(growth.target) !== effect.sizeBytes) return [];
    const message = wordsOf(refused, noSuchVolume(entry));
    const isTold =
      growth.state === infeasible && claim.object.status?.conditions?.some((one) => one.type === 'ControllerResizeError' && one.message === message);
    return [
      ...(isTold === true ? [] : [failedWish(claim, message, nowMs)]),
      ...tell(objects, claim, resizeFailed(entry.ref.name, growth.target, message), nowMs),
    ];
  }
  const capacity = { storage: formatQuantity(size) };
  const grown = patchWish(entry, { spec: { capacity } });
  // A size that nobody keeps a writer to needs no file system to follow.
  const isEnforced = answer?.sizeEnforced ?? true;
  return isEnforced ? [grown] : [grown, doneWish(claim, { ...entry.object, spec: { ...entry.object.spec, capacity } })];
}
