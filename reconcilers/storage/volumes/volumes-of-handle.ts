import type { Entry, Objects } from '../../../domain/objects.ts';
import { tenantKey, type Tenant } from '../../../domain/ref.ts';
import type { PersistentVolume } from '../../../schemas/kubernetes/types.ts';

/** All PersistentVolumes that stand for the volume which LightningSTOR has under this name. */
export const volumesOfHandle = (objects: Objects, tenant: Tenant, handle: string): readonly Entry<PersistentVolume>[] =>
  objects.by('volumesByHandle', `${tenantKey(tenant)}/${handle}`);
