import type { Lease } from '../../../schemas/kubernetes/types.ts';
import type { ApiObject, Json } from '../../../domain/api-object.ts';
import type { Wish } from '../../../domain/command.ts';
import type { Objects } from '../../../domain/objects.ts';
import type { Ref, Tenant } from '../../../domain/ref.ts';
import { microTimestamp, parseTimestamp } from '../../../domain/time.ts';
import { patchWish } from '../wishes.ts';
import { driverNamespace } from './capacities.ts';

export const leases = 'leases.coordination.k8s.io';
export const leaseName = 'k8shost.storage-capacity';

const leaseRef = ({ org, project }: Tenant): Ref => ({ org, project, resource: leases, namespace: driverNamespace, name: leaseName });

/** What of the log was known when it was asked: what is newer may have changed the answer. */
const revisionAnnotation = 'lightningstor.plasma.cloud/asked-at';

interface Asked {
  readonly atMs: number;
  readonly revision: number;
}

/** When LightningSTOR's room was last asked for, and all that it answered was written. */
export function lastAsked(objects: Objects, tenant: Tenant): Asked | undefined {
  const lease = objects.get<Lease>(leaseRef(tenant))?.object;
  const [atMs, revision] = [parseTimestamp(lease?.spec?.renewTime ?? ''), Number(lease?.metadata.annotations?.[revisionAnnotation])];
  return atMs === undefined || !Number.isSafeInteger(revision) ? undefined : { atMs, revision };
}

export function askedWish(objects: Objects, tenant: Tenant, { atMs, revision }: Asked): Wish {
  const ref = leaseRef(tenant);
  const entry = objects.get(ref);
  const annotations = { [revisionAnnotation]: String(revision) };
  const spec = { holderIdentity: leaseName, renewTime: microTimestamp(atMs) };
  if (entry !== undefined) return patchWish(entry, { metadata: { annotations }, spec } as Json);
  const metadata = { name: leaseName, namespace: driverNamespace, annotations };
  return { verb: 'create', ref, object: { apiVersion: 'coordination.k8s.io/v1', kind: 'Lease', metadata, spec } as unknown as ApiObject };
}
