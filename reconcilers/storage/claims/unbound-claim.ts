import type { PersistentVolumeClaim, StorageClass } from '../../../schemas/kubernetes/types.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import type { Plan } from '../../../domain/reconciler.ts';
import { namesAClass, storageClassNameOf } from '../../../domain/storage-class-name.ts';
import { defaultStorageClass } from '../../../domain/volumes/default-storage-class.ts';
import { selectedNode } from '../../../domain/volumes/promise.ts';
import { promisedVolume, smallestFree } from '../../../domain/volumes/static-volumes.ts';
import { classRef } from '../names.ts';
import { provisionFor } from '../provisioning/provision-for.ts';
import type { StorageView } from '../storage-view.ts';
import { normal } from '../tell.ts';
import { bindTo, bindToNamed } from './bind-claim.ts';
import { consumersOf } from './consumers.ts';
import { giveClass } from './default-class.ts';
import { waitingClaim } from './waiting-claim.ts';

const noVolumeAndNoClass = 'no persistent volumes available for this claim and no storage class is set';
const namedMax = 10;

/**
 * PVB-2: a volume that is promised to it; else one that is there, unless it waits for a pod; else one that is made.
 * Source: pv_controller.go syncUnboundClaim.
 */
export function bindUnbound(objects: Objects, view: StorageView, entry: Entry<PersistentVolumeClaim>, nowMs: number): Plan {
  const { ref, object: claim } = entry;
  if (claim.spec?.volumeName) return bindToNamed(objects, entry, claim.spec.volumeName, nowMs);
  const className = storageClassNameOf(claim);
  const storageClass = className === '' ? undefined : objects.get<StorageClass>(classRef(ref, className))?.object;
  const isDelayed = storageClass?.volumeBindingMode === 'WaitForFirstConsumer';
  const volume = promisedVolume(objects, ref, claim) ?? (isDelayed ? undefined : smallestFree(objects, ref, claim));
  if (volume !== undefined) return bindTo(entry, volume);
  if (isDelayed && !hasItsPlace(objects, entry)) return waitsForConsumer(objects, entry, nowMs);
  if (className !== '') return provisionFor(objects, view, entry, storageClass, nowMs);
  const byDefault = namesAClass(claim) ? undefined : defaultStorageClass(objects, ref);
  if (byDefault !== undefined) return giveClass(entry, byDefault.metadata.name);
  return waitingClaim(objects, entry, { summary: noVolumeAndNoClass }, normal('FailedBinding', noVolumeAndNoClass), nowMs);
}

/** A pod that was given its node by hand says so too: nobody selects a node for it. */
const hasItsPlace = (objects: Objects, entry: Entry<PersistentVolumeClaim>): boolean =>
  entry.object.metadata.annotations?.[selectedNode] !== undefined || consumersOf(objects, entry).some((pod) => pod.object.spec?.nodeName);

function waitsForConsumer(objects: Objects, entry: Entry<PersistentVolumeClaim>, nowMs: number): Plan {
  const pods = consumersOf(objects, entry).map((pod) => pod.ref.name);
  if (pods.length === 0) {
    const summary = 'waiting for first consumer to be created before binding';
    return waitingClaim(objects, entry, { summary }, normal('WaitForFirstConsumer', summary), nowMs);
  }
  const summary = `waiting for pod${pods.length > 1 ? 's' : ''} ${pods.slice(0, namedMax).join(',')} to be scheduled`;
  const detail = { pods: pods.slice(0, namedMax), ask: `k8shost why pod/${pods[0]} -n ${entry.ref.namespace}` };
  return waitingClaim(objects, entry, { summary, detail }, normal('WaitForPodScheduled', summary), nowMs);
}
