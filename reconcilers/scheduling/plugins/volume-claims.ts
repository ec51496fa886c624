import type { Node, PersistentVolume, PersistentVolumeClaim, Pod, StorageClass } from '../../../schemas/kubernetes/types.ts';
import type { Objects } from '../../../domain/objects.ts';
import type { Ref } from '../../../domain/ref.ts';
import { matchesNodeSelector } from '../../../domain/scheduling/node-affinity.ts';

/** The volumes of a pod: why no node can have it yet, or where its bound volumes may be used. */
type ClaimCheck = { readonly kind: 'rejected'; readonly reason: string } | { readonly kind: 'fine'; readonly volumes: readonly PersistentVolume[] };

/** SCH-90, in the words of VolumeBinding. An unbound claim whose class waits for the first consumer does not hold the pod back. */
export function checkClaims(objects: Objects, ref: Ref, pod: Pod): ClaimCheck {
  const volumes: PersistentVolume[] = [];
  let isUnbound = false;
  for (const { name, isEphemeral } of claimNames(pod)) {
    const claim = objects.get<PersistentVolumeClaim>({ ...ref, resource: 'persistentvolumeclaims', name })?.object;
    if (claim === undefined)
      return {
        kind: 'rejected',
        reason: isEphemeral
          ? `waiting for ephemeral volume controller to create the persistentvolumeclaim "${name}"`
          : `persistentvolumeclaim "${name}" not found`,
      };
    if (claim.metadata.deletionTimestamp !== undefined) return { kind: 'rejected', reason: `persistentvolumeclaim "${name}" is being deleted` };
    const volumeName = claim.spec?.volumeName ?? '';
    if (claim.status?.phase === 'Lost')
      return { kind: 'rejected', reason: `persistentvolumeclaim "${name}" bound to non-existent persistentvolume "${volumeName}"` };
    const volume =
      volumeName === '' ? undefined : objects.get<PersistentVolume>({ ...ref, resource: 'persistentvolumes', namespace: '', name: volumeName })?.object;
    if (claim.status?.phase === 'Bound' && volume !== undefined) volumes.push(volume);
    else if (!waitsForConsumer(objects, ref, claim)) isUnbound = true;
  }
  return isUnbound ? { kind: 'rejected', reason: 'pod has unbound immediate PersistentVolumeClaims' } : { kind: 'fine', volumes };
}

/** SCH-91. */
export const volumesReach = (volumes: readonly PersistentVolume[], node: Node): boolean =>
  volumes.every(({ spec }) => spec?.nodeAffinity?.required === undefined || matchesNodeSelector(spec.nodeAffinity.required, node));

interface MountedClaim {
  readonly name: string;
  readonly isEphemeral: boolean;
}

const claimNames = (pod: Pod): readonly MountedClaim[] =>
  (pod.spec?.volumes ?? []).flatMap((volume): readonly MountedClaim[] => {
    if (volume.persistentVolumeClaim !== undefined) return [{ name: volume.persistentVolumeClaim.claimName, isEphemeral: false }];
    return volume.ephemeral === undefined ? [] : [{ name: `${pod.metadata.name}-${volume.name}`, isEphemeral: true }];
  });

function waitsForConsumer(objects: Objects, ref: Ref, claim: PersistentVolumeClaim): boolean {
  const className = claim.spec?.storageClassName;
  if (!className || claim.spec?.volumeName) return false;
  const storageClass = objects.get<StorageClass>({ ...ref, resource: 'storageclasses.storage.k8s.io', namespace: '', name: className })?.object;
  return storageClass?.volumeBindingMode === 'WaitForFirstConsumer';
}
