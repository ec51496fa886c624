// The claims of a pod, and what they name.

import type { PersistentVolume, PersistentVolumeClaim, Pod, StorageClass } from '../../../../schemas/kubernetes/types.ts';
import type { Objects } from '../../../../domain/objects.ts';
import type { Ref, Tenant } from '../../../../domain/ref.ts';
import { storageClassNameOf } from '../../../../domain/storage-class-name.ts';
import { mountedClaims } from '../../../../domain/volumes/pod-claims.ts';

/** Names of the claims that it mounts by name, as other pods may too. */
export const sharedClaims = (pod: Pod): readonly string[] => mountedClaims(pod).flatMap(({ name, isEphemeral }) => (isEphemeral ? [] : [name]));

/** In the namespace of `ref`. */
export const claimNamed = (objects: Objects, { org, project, namespace }: Ref, name: string): PersistentVolumeClaim | undefined =>
  objects.get<PersistentVolumeClaim>({ org, project, namespace, resource: 'persistentvolumeclaims', name })?.object;

export const volumeNamed = (objects: Objects, { org, project }: Tenant, name: string): PersistentVolume | undefined =>
  objects.get<PersistentVolume>({ org, project, namespace: '', resource: 'persistentvolumes', name })?.object;

/** Undefined as well for a claim that has no class. */
export function classOf(objects: Objects, { org, project }: Tenant, claim: PersistentVolumeClaim): StorageClass | undefined {
  const name = storageClassNameOf(claim);
  return name === '' ? undefined : objects.get<StorageClass>({ org, project, namespace: '', resource: 'storageclasses.storage.k8s.io', name })?.object;
}

export const isDelayed = (storageClass: StorageClass | undefined): boolean => storageClass?.volumeBindingMode === 'WaitForFirstConsumer';
