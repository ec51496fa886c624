import type { PersistentVolume, PersistentVolumeClaim } from '../../../schemas/kubernetes/types.ts';
import type { Json } from '../../../domain/api-object.ts';
import type { Wish } from '../../../domain/command.ts';
import type { AnswerOf } from '../../../domain/effect.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import { compareQuantities, formatQuantity, quantityOfBytes } from '../../../domain/quantity.ts';
import { observationOf, type Observation } from '../../../domain/reconciler.ts';
import { refusalWords } from '../../../domain/refusal-words.ts';
import { selectedNode } from '../../../domain/volumes/promise.ts';
import { capacityOf } from '../../../domain/volumes/static-volumes.ts';
import { byProvisioner, normal, tell, warning, type Told } from '../tell.ts';
import { claimOfVolume } from '../volumes/claim-of-volume.ts';
import { volumeIsReady } from '../volumes/volume-state.ts';
import { isToBeAskedFor, ownerOfVolume, toBeAskedWish } from '../volumes/volume-owner.ts';
import { boundWish } from '../volumes/volume-wishes.ts';
import { madeForOf } from './made-for.ts';
import { unselect } from './provision-for.ts';
import { affinityTo } from './topology.ts';
import { patchWish } from '../wishes.ts';

/** There may be room in another place. */
const elsewhere: readonly string[] = ['NO_SPACE', 'NO_ZONE'];

/** Of a volume that is being made. One whose claim is gone, or that is being deleted, is not made any more. */
export function recordMadeVolume(objects: Objects, observation: Observation, nowMs: number): readonly Wish[] {
  const observed = observationOf(observation, 'ensure-volume');
  if (observed === undefined) return [];
  const { effect, answer, refused } = observed;
  const entry = objects.get<PersistentVolume>(effect.ref);
  const claim = entry && claimOfVolume(objects, effect.ref, entry.object);
  if (entry === undefined || claim === undefined || volumeIsReady(entry.object)) return [];
  const say = (told: Told): readonly Wish[] => tell(objects, claim, byProvisioner(told), nowMs);
  const fail = (why: string): readonly Wish[] =>
    say(warning('ProvisioningFailed', `failed to provision volume with StorageClass "${entry.object.spec?.storageClassName ?? ''}": ${why}`));
  if (refused !== undefined)
    return [
      ...fail(refusalWords(refused)),
      ...(elsewhere.includes(refused.reason) ? chooseAnew(entry, claim) : []),
      ...(refused.reason === 'ALREADY_EXISTS' && mayBeAnEarlierOnes(objects, entry) ? [toBeAskedWish(entry)] : []),
    ];
  if (answer === undefined || !answer.ready || entry.object.metadata.deletionTimestamp !== undefined) return [];
  if (isTooSmall(entry, answer))
    return fail(`created volume capacity ${answer.sizeBytes} less than requested capacity ${formatQuantity(capacityOf(entry.object))}`);
  const patch = specPatch(objects, entry, answer);
  // The phase is for the next look: each of the two stands on the volume as it was read, so that none that is deleted meanwhile is bound.
  if (patch !== undefined) return [patchWish(entry, { spec: patch })];
  return [boundWish(entry), ...say(normal('ProvisioningSucceeded', `Successfully provisioned volume ${entry.ref.name}`))];
}

/** It was begun for a PersistentVolume of that name which somebody tore away; no claim ever had it. */
const mayBeAnEarlierOnes = (objects: Objects, entry: Entry<PersistentVolume>): boolean =>
  ownerOfVolume(objects, entry).kind === 'unknown' && !isToBeAskedFor(entry);

/** PRV-5: the scheduler may find another node, but for one that it has chosen by now. */
function chooseAnew({ object: volume }: Entry<PersistentVolume>, claim: Entry<PersistentVolumeClaim>): readonly Wish[] {
  const { node } = madeForOf(volume);
  return node !== undefined && claim.object.metadata.annotations?.[selectedNode] === node ? [unselect(claim)] : [];
}

/** PRV-4: 0 is as much as was asked for. */
const isTooSmall = ({ object }: Entry<PersistentVolume>, { sizeBytes }: AnswerOf<'ensure-volume'>): boolean =>
  sizeBytes !== 0 && compareQuantities(quantityOfBytes(sizeBytes), capacityOf(object)) < 0;

/** PRV-7: as large as it was made, and where. */
function specPatch(objects: Objects, { ref, object }: Entry<PersistentVolume>, { sizeBytes, zone }: AnswerOf<'ensure-volume'>): Json | undefined {
  const isLarger = compareQuantities(quantityOfBytes(sizeBytes), capacityOf(object)) > 0;
  const isPlaced = zone === '' || object.spec?.nodeAffinity !== undefined;
  if (!isLarger && isPlaced) return undefined;
  return {
    ...(isLarger && { capacity: { storage: formatQuantity(quantityOfBytes(sizeBytes)) } }),
    ...(!isPlaced && { nodeAffinity: affinityTo(objects, ref, zone) as unknown as Json }),
  };
}
