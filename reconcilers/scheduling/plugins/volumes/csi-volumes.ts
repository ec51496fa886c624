import type { PersistentVolumeClaim, VolumeAttachment } from '../../../../schemas/kubernetes/types.ts';
import type { Objects } from '../../../../domain/objects.ts';
import type { Ref, Tenant } from '../../../../domain/ref.ts';
import { mountedClaims } from '../../../../domain/volumes/pod-claims.ts';
import type { PodInfo } from '../../view/pod-info.ts';
import { claimNamed, classOf, volumeNamed } from './claims.ts';

/** Drivers of volumes, by the driver's name and handle: what counts once however many pods mount it. */
export type CsiVolumes = ReadonlyMap<string, string>;

/** Of one pod. Source: framework/plugins/nodevolumelimits filterAttachableVolumes. */
export function csiVolumesOf(objects: Objects, { ref, pod }: Pick<PodInfo, 'ref' | 'pod'>): CsiVolumes {
  const volumes = new Map<string, string>();
  for (const { name } of mountedClaims(pod)) {
    const claim = claimNamed(objects, ref, name);
    const volume = claim === undefined ? undefined : csiVolumeOf(objects, ref, claim);
    if (volume?.driver && volume.handle) volumes.set(`${volume.driver}/${volume.handle}`, volume.driver);
  }
  return volumes;
}

interface CsiVolume {
  readonly driver: string;
  readonly handle: string;
}

/** One that is still to be made is known by its claim. */
function csiVolumeOf(objects: Objects, ref: Ref, claim: PersistentVolumeClaim): CsiVolume | undefined {
  const { name, namespace = '' } = claim.metadata;
  const volume = claim.spec?.volumeName ? volumeNamed(objects, ref, claim.spec.volumeName) : undefined;
  if (volume !== undefined) return volume.spec?.csi && { driver: volume.spec.csi.driver, handle: volume.spec.csi.volumeHandle };
  const storageClass = classOf(objects, ref, claim);
  return storageClass && { driver: storageClass.provisioner, handle: `claim ${namespace}/${name}` };
}

/** What is attached to the node, whoever asked for it. */
export function attachedVolumes(objects: Objects, tenant: Tenant, node: string): CsiVolumes {
  const volumes = new Map<string, string>();
  for (const { object } of objects.by<VolumeAttachment>('attachmentsByNode', `${tenant.org}/${tenant.project}/${node}`)) {
    const { attacher = '', source } = object.spec ?? {};
    const volume = source?.persistentVolumeName === undefined ? undefined : volumeNamed(objects, tenant, source.persistentVolumeName);
    if (attacher !== '' && volume?.spec?.csi !== undefined) volumes.set(`${attacher}/${volume.spec.csi.volumeHandle}`, attacher);
  }
  return volumes;
}
