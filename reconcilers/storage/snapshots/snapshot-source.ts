import type { PersistentVolume, PersistentVolumeClaim } from '../../../schemas/kubernetes/types.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import { err, ok, type Result } from '../../../domain/result.ts';
import type { VolumeSnapshot } from '../../../domain/volumes/snapshots.ts';
import { has } from '../finalizers.ts';
import { claimRef, volumeRef } from '../names.ts';
import { isMeantFor } from '../volumes/claim-of-volume.ts';
import { claimAsSourceProtection } from './snapshot-names.ts';

interface Source {
  readonly claim: Entry<PersistentVolumeClaim>;
  /** A driver's. */
  readonly volume: PersistentVolume;
}

/** What the snapshot is to be taken of; the error is for people. Source: getVolumeFromVolumeSnapshot, ensurePVCFinalizer. */
export function sourceOfSnapshot(objects: Objects, { ref, object }: Entry<VolumeSnapshot>): Result<Source, string> {
  const name = object.spec.source.persistentVolumeClaimName ?? '';
  const claim = objects.get<PersistentVolumeClaim>(claimRef(ref, ref.namespace, name));
  if (claim === undefined) return err(`the PVC ${name} is not there`);
  // One that is held for a snapshot waits until that is taken.
  if (claim.object.metadata.deletionTimestamp !== undefined && !has(claim.object, claimAsSourceProtection)) return err(`the PVC ${name} is being deleted`);
  const volumeName = claim.object.spec?.volumeName;
  if (claim.object.status?.phase !== 'Bound' || !volumeName) return err(`the PVC ${name} is not yet bound to a PV, will not attempt to take a snapshot`);
  const volume = objects.get<PersistentVolume>(volumeRef(ref, volumeName))?.object;
  if (volume === undefined || !isMeantFor(volume, claim)) return err(`the PV ${volumeName} of the PVC ${name} is not there, or not its own`);
  if (volume.spec?.csi === undefined) return err(`the PV ${volumeName} of the PVC ${name} is of no CSI driver, and has no snapshots`);
  return ok({ claim, volume });
}
