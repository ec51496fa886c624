import type { Entry } from '../../domain/objects.ts';
import { tenantKey } from '../../domain/ref.ts';
import type { PersistentVolume, PersistentVolumeClaim, VolumeAttributesClass } from '../../schemas/kubernetes/types.ts';
import type { World } from '../world/world.ts';
import type { CheckerFactory } from './checker.ts';
import { bytesOf, every, named } from './cluster.ts';

/** PVB-8, PVB-10: bound claims have the size and the attributes that they ask for, in the log and in LightningSTOR, and say that they have. */
export const volumesAreAsClaimed: CheckerFactory = () => ({
  name: 'volumes-are-as-claimed',
  pending: (world) => every<PersistentVolumeClaim>(world.truth, 'persistentvolumeclaims').flatMap((claim) => unlike(world, claim)),
});

/** Nothing is done any more for a claim that goes, or whose volume does; what a person wrote a PersistentVolume for is left to him. */
function unlike({ cloud, truth }: World, claim: Entry<PersistentVolumeClaim>): string[] {
  const { metadata, spec, status } = claim.object;
  const { org, project } = claim.ref;
  const find = <T extends PersistentVolume | VolumeAttributesClass>(resource: string, name = ''): T | undefined =>
    truth.get<T>({ org, project, resource, namespace: '', name })?.object;
  const volume = find<PersistentVolume>('persistentvolumes', spec?.volumeName);
  const isGoing = metadata.deletionTimestamp !== undefined || volume?.metadata.deletionTimestamp !== undefined;
  if (status?.phase !== 'Bound' || volume === undefined || isGoing || volume.metadata.annotations?.['pv.kubernetes.io/provisioned-by'] === undefined) return [];
  const stored = cloud.lightningstor
    .volumes()
    .find((one) => tenantKey(one.tenant) === tenantKey(claim.ref) && one.thing.name === volume.spec?.csi?.volumeHandle)?.thing;
  const wantedBytes = bytesOf(spec?.resources?.requests?.['storage']);
  // No kubelet grows the file system here.
  const isForNode = status.allocatedResourceStatuses?.['storage']?.startsWith('NodeResize') === true;
  const sizesBytes = [stored?.sizeBytes ?? 0, bytesOf((isForNode ? volume.spec?.capacity : status.capacity)?.['storage'])];
  const wanted = spec?.volumeAttributesClassName ?? '';
  const attributes = find<VolumeAttributesClass>('volumeattributesclasses.storage.k8s.io', wanted)?.parameters?.['provisioning'];
  const isSaid = wanted === (status.currentVolumeAttributesClassName ?? '') && status.modifyVolumeStatus === undefined;
  return [
    ...(Math.min(...sizesBytes) < wantedBytes ? [`${named(claim)} asks for more than its volume has`] : []),
    ...(isSaid ? [] : [`${named(claim)} asks for the attributes ${wanted} and does not say that it has them`]),
    ...(attributes !== undefined && stored?.parameters['provisioning'] !== attributes ? [`the volume of ${named(claim)} is not ${attributes}`] : []),
  ];
}
