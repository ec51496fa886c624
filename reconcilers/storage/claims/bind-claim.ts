// The two steps of binding (PVB-1), each of which anybody may find undone: the volume is promised to the claim, then the claim names it.

import type { PersistentVolume, PersistentVolumeClaim } from '../../../schemas/kubernetes/types.ts';
import type { Wish } from '../../../domain/command.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import { act, blocked, type Plan } from '../../../domain/reconciler.ts';
import { lightningStorDriver } from '../../../domain/volumes/lightningstor.ts';
import { bindCompleted, boundByController, isPromisedTo, promiseWish } from '../../../domain/volumes/promise.ts';
import { mismatchOf } from '../../../domain/volumes/static-volumes.ts';
import { volumeRef } from '../names.ts';
import { warning } from '../tell.ts';
import { isMeantFor } from '../volumes/claim-of-volume.ts';
import { isProvisioned, volumeIsReady } from '../volumes/volume-state.ts';
import { loseClaim, misbound } from './claim-wishes.ts';
import { waitingClaim } from './waiting-claim.ts';
import { statusWish } from '../wishes.ts';

/** To a volume that is promised to the claim, or free. */
export function bindTo(entry: Entry<PersistentVolumeClaim>, volume: Entry<PersistentVolume>): Plan {
  const { ref, object: claim } = entry;
  const detail = { volume: volume.ref.name };
  if (!isPromisedTo(volume.object, claim)) return act({ summary: 'the volume suits the claim', detail }, { submit: promiseWish(volume, ref, claim) });
  if (volumeIsReady(volume.object)) return bind(entry, volume);
  if (!isProvisioned(volume.object)) return blocked({ summary: 'waiting for the volume to be bound', detail });
  return blocked({ summary: 'waiting for LightningSTOR to make the volume', detail: { ...detail, ask: `k8shost why pv/${volume.ref.name}` } });
}

/** PVB-3. Source: pv_controller.go syncUnboundClaim. */
export function bindToNamed(objects: Objects, entry: Entry<PersistentVolumeClaim>, name: string, nowMs: number): Plan {
  const { ref, object: claim } = entry;
  const detail = { volume: name };
  const volume = objects.get<PersistentVolume>(volumeRef(ref, name));
  if (volume === undefined) return waitingClaim(objects, entry, { summary: 'the volume that the claim names is not there', detail }, undefined, nowMs);
  const isFree = volume.object.spec?.claimRef === undefined;
  if (!isFree && !isMeantFor(volume.object, entry)) {
    const summary = `volume "${name}" already bound to a different claim.`;
    if (claim.metadata.annotations?.[boundByController] !== undefined) return loseClaim(objects, entry, { summary, detail }, misbound, nowMs);
    return waitingClaim(objects, entry, { summary, detail }, warning('FailedBinding', summary), nowMs);
  }
  const mismatch = isFree ? mismatchOf(volume.object, claim) : undefined;
  if (mismatch === undefined) return bindTo(entry, volume);
  const summary = `Cannot bind to requested volume "${name}": ${mismatch}`;
  return waitingClaim(objects, entry, { summary, detail }, warning('VolumeMismatch', summary), nowMs);
}

function bind(entry: Entry<PersistentVolumeClaim>, volume: Entry<PersistentVolume>): Plan {
  const { ref, object: claim } = entry;
  const annotations = {
    [bindCompleted]: 'yes',
    ...(!claim.spec?.volumeName && { [boundByController]: 'yes' }),
    ...(isProvisioned(volume.object) && provisionedBy(lightningStorDriver)),
  };
  const patch = { metadata: { annotations }, spec: { volumeName: volume.ref.name } };
  const named: Wish = { verb: 'patch', ref, patchType: 'merge', patch, precondition: { uid: claim.metadata.uid } };
  const attributesClass = volume.object.spec?.volumeAttributesClassName;
  const status = {
    phase: 'Bound',
    ...(attributesClass && { currentVolumeAttributesClassName: attributesClass }),
    accessModes: volume.object.spec?.accessModes ?? [],
    capacity: { storage: volume.object.spec?.capacity?.['storage'] ?? '0' },
  };
  return act({ summary: 'the volume is there', detail: { volume: volume.ref.name } }, { submit: named }, { submit: statusWish(entry, status) });
}

/** PRV-1: whose claim it is to make a volume for, under the name of today and the older one. */
export const provisionedBy = (provisioner: string): Readonly<Record<string, string>> => ({
  'volume.beta.kubernetes.io/storage-provisioner': provisioner,
  'volume.kubernetes.io/storage-provisioner': provisioner,
});
