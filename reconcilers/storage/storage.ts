// A claim becomes a PersistentVolume, that a LightningSTOR volume, and both are bound to each other.
//
// The volume in the cloud belongs to the PersistentVolume, not to the claim: with reclaimPolicy Retain it outlives the claim. So the
// PersistentVolume is written first, named after the claim's uid, and its name is the volume's handle: two copies of this
// reconciler make one of it, and a crash leaves nothing that the log does not know.
// Source: external-provisioner naming, kubernetes pv controller (PVB-…), pvc and pv protection controllers.

import type { Reconciler } from '../../domain/reconciler.ts';
import { contentsOf, snapshotsOf } from '../../domain/volumes/snapshots.ts';
import { affectedBinding } from './affected.ts';
import { recordModification } from './attributes/record-modification.ts';
import { affectedAttachments } from './attachments/affected-attachments.ts';
import { reconcileAttachment } from './attachments/reconcile-attachment.ts';
import { reconcileNodes } from './attachments/reconcile-nodes.ts';
import { recordAttachment } from './attachments/record-attachment.ts';
import { reconcileClaim } from './claims/reconcile-claim.ts';
import { affectedEphemeral, reconcileEphemeral, tellUnmadeClaim } from './claims/ephemeral-claims.ts';
import { affectedCapacities } from './capacity/affected-capacities.ts';
import { capacitiesResource } from './capacity/capacities.ts';
import { reconcileCapacities } from './capacity/reconcile-capacities.ts';
import { recordCapacity } from './capacity/record-capacity.ts';
import { recordGrowth } from './expansion/record-growth.ts';
import { driverTakenAway, mendDriver } from './mend-driver.ts';
import { attachmentsOf, claimsOf, csiDriversOf, nodesOfVolume } from './names.ts';
import { recordMadeVolume } from './provisioning/record-volume.ts';
import { affectedSnapshots } from './snapshots/affected-snapshots.ts';
import { reconcileContent } from './snapshots/reconcile-content.ts';
import { reconcileSnapshot } from './snapshots/reconcile-snapshot.ts';
import { recordSnapshot } from './snapshots/record-snapshot.ts';
import { evolveStorage, noteTried, noView, type StorageView, type Tried } from './storage-view.ts';
import { recordOwner } from './volumes/record-owner.ts';
import { recordRemoval } from './volumes/record-removal.ts';
import { reconcileVolume } from './volumes/reconcile-volume.ts';

export const storage: Reconciler<StorageView> = {
  name: 'storage',
  // Attachments that are nobody's, and those that LightningSTOR has lost. A volume is never a stray, nor is a snapshot: its PersistentVolume, or
  // VolumeSnapshotContent, is there before it and goes after it; one whose object is gone was retained, or its finalizers were taken off.
  sweeps: ['lightningstor'],
  initialView: noView,
  evolve: evolveStorage,
  affected: (objects, _view, change) => [
    ...driverTakenAway(change),
    ...affectedEphemeral(objects, change),
    ...affectedBinding(objects, change),
    ...affectedAttachments(objects, change),
    ...affectedSnapshots(objects, change),
    ...affectedCapacities(change),
  ],
  reconcile(objects, view, ref, nowMs) {
    if (ref.resource === 'pods') return reconcileEphemeral(objects, ref, nowMs);
    if (ref.resource === claimsOf) return reconcileClaim(objects, view, ref, nowMs);
    if (ref.resource === csiDriversOf) return mendDriver(objects, ref);
    if (ref.resource === nodesOfVolume) return reconcileNodes(objects, ref, nowMs);
    if (ref.resource === attachmentsOf) return reconcileAttachment(objects, ref);
    if (ref.resource === snapshotsOf) return reconcileSnapshot(objects, ref, nowMs);
    if (ref.resource === capacitiesResource) return reconcileCapacities(objects, view, ref, nowMs);
    if (ref.resource === contentsOf) return reconcileContent(objects, ref);
    return reconcileVolume(objects, ref, nowMs);
  },
  noted: (view, ref, note) => noteTried(view, ref, note as Tried),
  refused: (objects, ref, refusal, nowMs) => tellUnmadeClaim(objects, ref, refusal, nowMs),
  observe: (objects, observation, nowMs) => [
    ...recordOwner(objects, observation, nowMs),
    ...recordMadeVolume(objects, observation, nowMs),
    ...recordModification(objects, observation, nowMs),
    ...recordGrowth(objects, observation, nowMs),
    ...recordRemoval(objects, observation, nowMs),
    ...recordAttachment(objects, observation, nowMs),
    ...recordSnapshot(objects, observation, nowMs),
    ...recordCapacity(objects, observation, nowMs),
  ],
};
