import type { PersistentVolume, PersistentVolumeClaim } from '../../../schemas/kubernetes/types.ts';
import type { VolumeSource } from '../../../domain/effect.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import { compareQuantities, formatQuantity } from '../../../domain/quantity.ts';
import { lightningStorDriver } from '../../../domain/volumes/lightningstor.ts';
import { mayChangeMode, snapshotGroup, type VolumeSnapshot } from '../../../domain/volumes/snapshots.ts';
import { capacityOf, claimSize, sameMode, sizeOf } from '../../../domain/volumes/static-volumes.ts';
import { claimRef, volumeRef } from '../names.ts';
import { boundContent, snapshotRef } from '../snapshots/snapshot-names.ts';
import { isMeantFor } from '../volumes/claim-of-volume.ts';

type ClaimSource =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'of'; readonly source: VolumeSource }
  /** Somebody else is to make the volume and fill it. */
  | { readonly kind: 'populator'; readonly summary: string }
  /** The words are for people. */
  | { readonly kind: 'not-yet'; readonly summary: string };

const notYet = (summary: string): ClaimSource => ({ kind: 'not-yet', summary });

/** PRV-6: what the claim's volume begins with the content of. */
export function sourceOfClaim(objects: Objects, entry: Entry<PersistentVolumeClaim>): ClaimSource {
  const { dataSourceRef, dataSource = dataSourceRef } = entry.object.spec ?? {};
  if (dataSource === undefined) return { kind: 'nothing' };
  if (dataSourceRef?.namespace && dataSourceRef.namespace !== entry.ref.namespace) return notYet('dataSourceRef: a source in another namespace is not served');
  const { apiGroup = '', kind, name } = dataSource;
  if (kind === 'PersistentVolumeClaim' && apiGroup === '') return cloneOf(objects, entry, name);
  if (kind === 'VolumeSnapshot' && apiGroup === snapshotGroup) return restoreOf(objects, entry, name);
  return { kind: 'populator', summary: `waiting for who fills volumes from ${kind}.${apiGroup} to make the volume: LightningSTOR does not` };
}

/** Bound, ready, of this driver, of the same mode unless its content says otherwise, and no larger. Source: external-provisioner getSnapshotSource. */
function restoreOf(objects: Objects, { ref, object: claim }: Entry<PersistentVolumeClaim>, name: string): ClaimSource {
  const snapshot = objects.get<VolumeSnapshot>(snapshotRef(ref, ref.namespace, name));
  if (snapshot === undefined) return notYet(`the snapshot "${name}" is not there`);
  if (snapshot.object.metadata.deletionTimestamp !== undefined) return notYet(`the snapshot "${name}" is being deleted`);
  const content = snapshot.object.status?.boundVolumeSnapshotContentName === undefined ? undefined : boundContent(objects, snapshot)?.object;
  if (content === undefined) return notYet(`the snapshot "${name}" is not bound`);
  if (content.spec.driver !== lightningStorDriver) return notYet(`the snapshot "${name}" is of another driver`);
  const { readyToUse, restoreSize = '0' } = snapshot.object.status ?? {};
  if (readyToUse !== true || content.status?.readyToUse !== true || content.status.snapshotHandle === undefined)
    return notYet(`the snapshot "${name}" is not ready`);
  const { sourceVolumeMode } = content.spec;
  if (!mayChangeMode(content) && sourceVolumeMode !== undefined && sourceVolumeMode !== (claim.spec?.volumeMode ?? 'Filesystem'))
    return notYet(`the snapshot "${name}" is of a volume with another volumeMode`);
  if (compareQuantities(claimSize(claim), sizeOf(restoreSize)) < 0)
    return notYet(`the claim asks for ${formatQuantity(claimSize(claim))}, less than the ${restoreSize} of the snapshot "${name}"`);
  return { kind: 'of', source: { snapshot: content.status.snapshotHandle } };
}

function cloneOf(objects: Objects, { ref, object: claim }: Entry<PersistentVolumeClaim>, name: string): ClaimSource {
  const entry = objects.get<PersistentVolumeClaim>(claimRef(ref, ref.namespace, name));
  if (entry === undefined) return notYet(`the source claim "${name}" is not there`);
  const source = entry.object;
  if (source.metadata.deletionTimestamp !== undefined) return notYet(`the source claim "${name}" is being deleted`);
  if (source.status?.phase !== 'Bound' || !source.spec?.volumeName) return notYet(`the source claim "${name}" is not bound`);
  const volume = objects.get<PersistentVolume>(volumeRef(ref, source.spec.volumeName))?.object;
  if (volume === undefined || !isMeantFor(volume, entry)) return notYet(`the source claim "${name}" has lost its volume`);
  if (volume.spec?.csi?.driver !== lightningStorDriver) return notYet(`the source claim "${name}" has its volume from another driver`);
  if (!sameMode(volume, claim)) return notYet(`the source claim "${name}" has another volumeMode`);
  if (compareQuantities(claimSize(claim), capacityOf(volume)) < 0)
    return notYet(`the claim asks for ${formatQuantity(claimSize(claim))}, less than the ${formatQuantity(capacityOf(volume))} of the source claim "${name}"`);
  return { kind: 'of', source: { volume: volume.spec.csi.volumeHandle } };
}
