import type { PersistentVolume } from '../../../schemas/kubernetes/types.ts';
import type { Wish } from '../../../domain/command.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import type { PortError } from '../../../domain/ports/port-error.ts';
import { observationOf, type Observation } from '../../../domain/reconciler.ts';
import { refusalWords } from '../../../domain/refusal-words.ts';
import { byProvisioner, tell, warning } from '../tell.ts';
import { phaseWish } from './volume-wishes.ts';

type Refused = Extract<PortError, { kind: 'refused' }>;

/** PVB-6, PRV-8: a volume that LightningSTOR does not remove says so, and is tried again. */
export function recordRemoval(objects: Objects, observation: Observation, nowMs: number): readonly Wish[] {
  const observed = observationOf(observation, 'remove-volume');
  if (observed?.refused === undefined) return [];
  const entry = objects.get<PersistentVolume>(observed.effect.ref);
  if (entry === undefined) return [];
  return failRemoval(objects, entry, observed.refused, nowMs);
}

export function failRemoval(objects: Objects, entry: Entry<PersistentVolume>, refused: Refused, nowMs: number): readonly Wish[] {
  const message = refusalWords(refused);
  const { status } = entry.object;
  const isTold = status?.phase !== 'Released' && (status?.phase !== 'Failed' || status.message === message);
  return [...(isTold ? [] : [phaseWish(entry, 'Failed', message)]), ...tell(objects, entry, byProvisioner(warning('VolumeFailedDelete', message)), nowMs)];
}
