import type { PersistentVolume, PersistentVolumeClaim } from '../../../schemas/kubernetes/types.ts';
import type { VolumeSource } from '../../../domain/effect.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import { compareQuantities, formatQuantity } from '../../../domain/quantity.ts';
import { lightningStorDriver } from '../../../domain/volumes/lightningstor.ts';
import { capacityOf, claimSize, sameMode } from '../../../domain/volumes/static-volumes.ts';
import { claimRef, volumeRef } from '../names.ts';

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
  return { kind: 'populator', summary: `waiting for who fills volumes from ${kind}.${apiGroup} to make the volume: LightningSTOR does not` };
}

function cloneOf(objects: Objects, { ref, object: claim }: Entry<PersistentVolumeClaim>, name: string): ClaimSource {
  const source = objects.get<PersistentVolumeClaim>(claimRef(ref, ref.namespace, name))?.object;
  if (source === undefined) return notYet(`the source claim "${name}" is not there`);
  if (source.metadata.deletionTimestamp !== undefined) return notYet(`the source claim "${name}" is being deleted`);
  if (source.status?.phase !== 'Bound' || !source.spec?.volumeName) return notYet(`the source claim "${name}" is not bound`);
  const volume = objects.get<PersistentVolume>(volumeRef(ref, source.spec.volumeName))?.object;
  if (volume?.spec?.csi?.driver !== lightningStorDriver) return notYet(`the source claim "${name}" has its volume from another driver`);
  if (!sameMode(volume, claim)) return notYet(`the source claim "${name}" has another volumeMode`);
  if (compareQuantities(claimSize(claim), capacityOf(volume)) < 0)
    return notYet(`the claim asks for ${formatQuantity(claimSize(claim))}, less than the ${formatQuantity(capacityOf(volume))} of the source claim "${name}"`);
  return { kind: 'of', source: { volume: volume.spec.csi.volumeHandle } };
}
