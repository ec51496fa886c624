import type { PersistentVolume } from '../../../schemas/kubernetes/types.ts';
import type { Wish } from '../../../domain/command.ts';
import type { Objects } from '../../../domain/objects.ts';
import { observationOf, type Observation } from '../../../domain/reconciler.ts';
import { refusalWords } from '../../../domain/refusal-words.ts';
import { byProvisioner, tell, warning } from '../tell.ts';
import { phaseWish } from './volume-wishes.ts';

/** PVB-6, PRV-8: a volume that LightningSTOR does not remove says so, and is tried again. */
export function recordRemoval(objects: Objects, observation: Observation, nowMs: number): readonly Wish[] {
  const observed = observationOf(observation, 'remove-volume');
  if (observed?.refused === undefined) return [];
  const entry = objects.get<PersistentVolume>(observed.effect.ref);
  if (entry === undefined) return [];
  const message = refusalWords(observed.refused);
  const { status } = entry.object;
  const isTold = status?.phase !== 'Released' && (status?.phase !== 'Failed' || status.message === message);
  return [...(isTold ? [] : [phaseWish(entry, 'Failed', message)]), ...tell(objects, entry, byProvisioner(warning('VolumeFailedDelete', message)), nowMs)];
}
