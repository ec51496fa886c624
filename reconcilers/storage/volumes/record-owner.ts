import type { PersistentVolume } from '../../../schemas/kubernetes/types.ts';
import type { Wish } from '../../../domain/command.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import { observationOf, type Observation } from '../../../domain/reconciler.ts';
import { growthOf } from '../expansion/growth.ts';
import { resizeFailed } from '../expansion/growth-events.ts';
import { parametersWith } from '../provisioning/ensure-volume.ts';
import { madeForOf, parametersAnnotations, sourceAnnotations } from '../provisioning/made-for.ts';
import { byProvisioner, tell, warning } from '../tell.ts';
import { patchWish } from '../wishes.ts';
import { wordsOf } from '../words-of.ts';
import { claimOfVolume } from './claim-of-volume.ts';
import { isToBeAskedFor, noSuchVolume, noteOf, ownerOfVolume } from './volume-owner.ts';
import { failRemoval } from './record-removal.ts';
import { isReleased, volumeIsReady } from './volume-state.ts';
import { phaseWish } from './volume-wishes.ts';

/** Whom LightningSTOR has the volume for, and what it was made of, and with: it is the same whenever the volume is asked for again. */
export function recordOwner(objects: Objects, observation: Observation, nowMs: number): readonly Wish[] {
  const observed = observationOf(observation, 'observe-volume');
  const entry = observed && objects.get<PersistentVolume>(observed.effect.ref);
  if (observed === undefined || entry === undefined || ownerOfVolume(objects, entry).kind !== 'unknown') return [];
  const { answer, refused } = observed;
  if (refused !== undefined && mayBeClaimed(objects, entry)) return notGiven(objects, entry, wordsOf(refused, noSuchVolume(entry)), nowMs);
  const claim = volumeIsReady(entry.object) ? claimOfVolume(objects, entry.ref, entry.object) : undefined;
  // A volume that a claim has and LightningSTOR has not is never made anew: it would be empty.
  if (refused !== undefined && (claim !== undefined || refused.reason !== 'NOT_FOUND')) {
    if (claim === undefined) return isReleased(entry.object) ? failRemoval(objects, entry, refused, nowMs) : [];
    const why = wordsOf(refused, noSuchVolume(entry));
    const growth = growthOf(claim.object, entry.object);
    return tell(objects, claim, growth ? resizeFailed(entry.ref.name, growth.target, why) : byProvisioner(warning('VolumeModifyFailed', why)), nowMs);
  }
  const source = madeForOf(entry.object).source === undefined ? answer?.source : undefined;
  const annotations = { ...noteOf(entry, answer?.owner), ...sourceAnnotations(source), ...parametersAnnotations(unsaid(entry.object, answer?.parameters)) };
  return [patchWish(entry, { metadata: { annotations } })];
}

/** Those that the PersistentVolume does not tell itself. */
function unsaid(volume: PersistentVolume, parameters: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  const said = parametersWith(volume, madeForOf(volume).attributes);
  return Object.fromEntries(Object.entries(parameters).filter(([key]) => said[key] === undefined));
}

/** It was asked for before a claim gets it; not because it is to go, and not because it is to be made. */
function mayBeClaimed(objects: Objects, entry: Entry<PersistentVolume>): boolean {
  const { metadata, spec } = entry.object;
  if (metadata.deletionTimestamp !== undefined || volumeIsReady(entry.object) || isToBeAskedFor(entry)) return false;
  const claim = claimOfVolume(objects, entry.ref, entry.object)?.object;
  return claim === undefined ? !spec?.claimRef?.uid : [undefined, '', entry.ref.name].includes(claim.spec?.volumeName);
}

/** It is asked for again, as whatever is refused. */
function notGiven(objects: Objects, entry: Entry<PersistentVolume>, why: string, nowMs: number): readonly Wish[] {
  const claim = claimOfVolume(objects, entry.ref, entry.object);
  return [
    ...(entry.object.status?.message === why ? [] : [phaseWish(entry, 'Failed', why)]),
    ...(claim === undefined ? [] : tell(objects, claim, warning('FailedBinding', why), nowMs)),
  ];
}
