import type { PersistentVolumeClaim } from '../../../schemas/kubernetes/types.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import { tenantKey, type Ref, type Tenant } from '../../../domain/ref.ts';
import { volumeRefFor } from '../names.ts';

/** Whether a content still stands for what LightningSTOR calls so. */
export const isSnapshotKept = (objects: Objects, tenant: Tenant, handle: string): boolean =>
  objects.by('contentsByHandle', `${tenantKey(tenant)}/${handle}`).length > 0;

const namedMax = 10;

/** Claims that are to begin with what is in the snapshot, and have no volume yet. */
export const claimsFrom = (objects: Objects, { org, project, namespace, name }: Ref): readonly Entry<PersistentVolumeClaim>[] =>
  objects.by<PersistentVolumeClaim>('claimsByVolume', `${org}/${project}/snapshot ${namespace}/${name}`);

/** PRV-6: of those, the names of claims whose volume is being made right now. One that waits for something else, a pod say, holds nothing up. */
export const restoresOf = (objects: Objects, snapshot: Ref): readonly string[] =>
  claimsFrom(objects, snapshot)
    .filter((claim) => objects.get(volumeRefFor(claim)) !== undefined)
    .map(({ ref }) => ref.name)
    .sort()
    .slice(0, namedMax);
