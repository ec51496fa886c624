import type { PersistentVolume } from '../../../schemas/kubernetes/types.ts';
import type { Wish } from '../../../domain/command.ts';
import type { Objects } from '../../../domain/objects.ts';
import { observationOf, type Observation } from '../../../domain/reconciler.ts';
import { growthOf } from '../expansion/growth.ts';
import { resizeFailed } from '../expansion/growth-events.ts';
import { madeForOf, sourceAnnotations } from '../provisioning/made-for.ts';
import { byProvisioner, tell, warning } from '../tell.ts';
import { patchWish } from '../wishes.ts';
import { wordsOf } from '../words-of.ts';
import { claimOfVolume } from './claim-of-volume.ts';
import { handleOf, ownerNote, ownerOfVolume } from './volume-owner.ts';
import { volumeIsReady } from './volume-state.ts';

/** Whom LightningSTOR has the volume for, and what it was made of: it is the same whenever the volume is asked for again. */
export function recordOwner(objects: Objects, observation: Observation, nowMs: number): readonly Wish[] {
  const observed = observationOf(observation, 'observe-volume');
  const entry = observed && objects.get<PersistentVolume>(observed.effect.ref);
  if (observed === undefined || entry === undefined || ownerOfVolume(objects, entry).kind !== 'unknown') return [];
  const { answer, refused } = observed;
  const claim = volumeIsReady(entry.object) ? claimOfVolume(objects, entry.ref, entry.object) : undefined;
  // A volume that a claim has and LightningSTOR has not is never made anew: it would be empty.
  if (refused !== undefined && (claim !== undefined || refused.reason !== 'NOT_FOUND')) {
    const why = wordsOf(refused, `LightningSTOR has no volume "${handleOf(entry)}"`);
    if (claim === undefined) return [];
    const growth = growthOf(claim.object, entry.object);
    return tell(objects, claim, growth ? resizeFailed(entry.ref.name, growth.target, why) : byProvisioner(warning('VolumeModifyFailed', why)), nowMs);
  }
  const source = madeForOf(entry.object).source === undefined ? answer?.source : undefined;
  return [patchWish(entry, { metadata: { annotations: { ...ownerNote(entry, answer?.owner), ...sourceAnnotations(source) } } })];
}
