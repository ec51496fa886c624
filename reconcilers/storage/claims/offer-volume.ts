// PVB-5 from the volume's side: one that is free looks for who waits for it, so that one change wakes one volume, and not every claim that waits.

import type { PersistentVolume, PersistentVolumeClaim, StorageClass } from '../../../schemas/kubernetes/types.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import { act, settled, wait, type Plan } from '../../../domain/reconciler.ts';
import { tenantKey } from '../../../domain/ref.ts';
import { storageClassNameOf } from '../../../domain/storage-class-name.ts';
import { bindCompleted, promiseWish } from '../../../domain/volumes/promise.ts';
import { freeVolumes, mayTake, promisedVolume } from '../../../domain/volumes/static-volumes.ts';
import { classRef } from '../names.ts';

const againMs = 5_000;

/**
 * The oldest claim that waits gets the smallest volume that does for it, and so on: whichever volume works that out comes to the same, and promises
 * itself alone. One that is left looks again while somebody waits who could have it: what that one is to get may be taken from it meanwhile.
 */
export function offerVolume(objects: Objects, volume: Entry<PersistentVolume>, nowMs: number): Plan {
  const waiting = waitingFor(objects, volume);
  if (!waiting.some(({ object }) => mayTake(volume.object, object))) return settled;
  const free = [...freeVolumes(objects, volume.ref, storageClassNameOf(volume.object))];
  for (const claim of waiting) {
    const index = free.findIndex(({ object }) => mayTake(object, claim.object));
    const [chosen] = index < 0 ? [] : free.splice(index, 1);
    if (chosen?.ref.name !== volume.ref.name) continue;
    const detail = { claim: `${claim.ref.namespace}/${claim.ref.name}` };
    return act({ summary: 'a claim waits for a volume like it', detail }, { submit: promiseWish(volume, claim.ref, claim.object) });
  }
  return wait(nowMs + againMs, { summary: 'the claims that wait for a volume like it get smaller ones' });
}

/** Claims of its class that take what is there and have nothing; the oldest first. */
function waitingFor(objects: Objects, { ref, object: volume }: Entry<PersistentVolume>): readonly Entry<PersistentVolumeClaim>[] {
  const className = storageClassNameOf(volume);
  const storageClass = className === '' ? undefined : objects.get<StorageClass>(classRef(ref, className))?.object;
  // Of these the scheduler chooses the volume.
  if (storageClass?.volumeBindingMode === 'WaitForFirstConsumer') return [];
  return objects
    .by<PersistentVolumeClaim>('claimsByVolume', `${tenantKey(ref)}/class ${className}`)
    .filter((claim) => isWaiting(claim.object) && promisedVolume(objects, ref, claim.object) === undefined)
    .sort((a, b) => (ageOf(a) < ageOf(b) ? -1 : 1));
}

const isWaiting = ({ metadata }: PersistentVolumeClaim): boolean =>
  metadata.deletionTimestamp === undefined && metadata.annotations?.[bindCompleted] === undefined;

const ageOf = ({ ref, object }: Entry<PersistentVolumeClaim>): string => `${object.metadata.creationTimestamp} ${ref.namespace}/${ref.name}`;
