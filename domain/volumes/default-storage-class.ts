import type { StorageClass } from '../../schemas/kubernetes/types.ts';
import { defaultClass, hasAnyOf } from '../default-class.ts';
import type { Objects } from '../objects.ts';
import type { Tenant } from '../ref.ts';

/** That of today, and an older one that still counts. Source: pkg/volume/util IsDefaultAnnotation. */
const annotations = ['storageclass.kubernetes.io/is-default-class', 'storageclass.beta.kubernetes.io/is-default-class'];

export const isDefaultStorageClass = (storageClass: StorageClass): boolean => hasAnyOf(storageClass, annotations);

/** PVB-11. */
export const defaultStorageClass = (objects: Objects, tenant: Tenant): StorageClass | undefined =>
  defaultClass<StorageClass>(objects, tenant, 'storageclasses.storage.k8s.io', annotations);
