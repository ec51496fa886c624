// PVB-5 from the volume's side: one that is free looks for who waits for it, so that one change wakes one volume, and not every claim that waits.

import type { PersistentVolume, PersistentVolumeClaim, StorageClass } from '../../../schemas/kubernetes/types.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import { act, settled, type Plan, type Step } from '../../../domain/reconciler.ts';
import { tenantKey } from '../../../domain/ref.ts';
import { storageClassNameOf } from '../../../domain/storage-class-name.ts';
import { bindCompleted, promiseWish } from '../../../domain/volumes/promise.ts';
import { mayTake, promisedVolume, smallestFree } from '../../../domain/volumes/static-volumes.ts';
import { classRef } from '../names.ts';

const stepsMax = 100;

/**
 * The oldest claim that waits gets it. Where a smaller volume is free for that one too it gets that, and the next one is asked, until this one is
 * given away or nobody waits for it: afterwards no claim waits that could have it.
 */
export function offerVolume(objects: Objects, volume: Entry<PersistentVolume>): Plan {
  const given = new Map<string, Entry<PersistentVolumeClaim>>();
  const steps: Step[] = [];
  for (const claim of waitingFor(objects, volume)) {
    const smallest = steps.length < stepsMax - 1 ? smallestFree(objects, claim.ref, claim.object, (one) => !given.has(one.ref.name)) : volume;
    const chosen = smallest ?? volume;
    given.set(chosen.ref.name, claim);
    steps.push({ submit: promiseWish(chosen, claim.ref, claim.object) });
    if (chosen.ref.name === volume.ref.name) break;
  }
  const [first, ...rest] = steps;
  if (first === undefined) return settled;
  const claims = [...given].map(([name, { ref }]) => `${ref.namespace}/${ref.name}: ${name}`);
  return act({ summary: 'claims wait for a volume like it', detail: { claims: claims.slice(0, 10) } }, first, ...rest);
}

/** Claims that take what is there, have nothing, and could have this one; the oldest first. */
function waitingFor(objects: Objects, { ref, object: volume }: Entry<PersistentVolume>): readonly Entry<PersistentVolumeClaim>[] {
  const className = storageClassNameOf(volume);
  const storageClass = className === '' ? undefined : objects.get<StorageClass>(classRef(ref, className))?.object;
  // Of these the scheduler chooses the volume.
  if (storageClass?.volumeBindingMode === 'WaitForFirstConsumer') return [];
  return objects
    .by<PersistentVolumeClaim>('claimsByVolume', `${tenantKey(ref)}/class ${className}`)
    .filter((claim) => isWaiting(claim.object) && mayTake(volume, claim.object) && promisedVolume(objects, ref, claim.object) === undefined)
    .sort((a, b) => (ageOf(a) < ageOf(b) ? -1 : 1));
}

const isWaiting = ({ metadata }: PersistentVolumeClaim): boolean =>
  metadata.deletionTimestamp === undefined && metadata.annotations?.[bindCompleted] === undefined;

const ageOf = ({ ref, object }: Entry<PersistentVolumeClaim>): string => `${object.metadata.creationTimestamp} ${ref.namespace}/${ref.name}`;
