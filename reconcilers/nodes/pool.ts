// The node pool of a tenant: one synthetic ref, woken by its namespace and by its own lease. When it was last looked at is a Lease,
// so that the only memory is the fold (K4) and two copies do not both ask.

import type { Lease } from '../../schemas/kubernetes/types.ts';
import type { Entry, Objects } from '../../domain/objects.ts';
import type { Plan } from '../../domain/reconciler.ts';
import { act, settled, wait } from '../../domain/reconciler.ts';
import { ownerOf } from '../../domain/effect.ts';
import type { Ref, Tenant } from '../../domain/ref.ts';
import { parseTimestamp } from '../../domain/time.ts';

export const leaseNamespace = 'kube-node-lease';
export const leases = 'leases.coordination.k8s.io';
export const poolResource = '_nodepools';

/** NOD-1: a node's agent reports every 10 s, so that is how often the pool is asked. */
const observeEveryMs = 10_000;

export const poolRef = (tenant: Tenant): Ref => ({ org: tenant.org, project: tenant.project, resource: poolResource, namespace: '', name: 'default' });
export const leaseRef = (tenant: Tenant, name: string): Ref => ({
  org: tenant.org,
  project: tenant.project,
  resource: leases,
  namespace: leaseNamespace,
  name,
});
/** No node can have this name: it is not a DNS label that a cloud gives. */
export const poolLeaseName = 'k8shost.node-pool';

export const namespaceOf = (objects: Objects, tenant: Tenant): Entry | undefined =>
  objects.get({ org: tenant.org, project: tenant.project, resource: 'namespaces', namespace: '', name: leaseNamespace });

/** Epoch milliseconds of a lease's last renewal; undefined when there is none. */
export const renewedMs = (objects: Objects, ref: Ref): number | undefined => parseTimestamp(objects.get<Lease>(ref)?.object.spec?.renewTime ?? '');

export function reconcilePool(objects: Objects, ref: Ref, nowMs: number): Plan {
  const namespace = namespaceOf(objects, ref);
  if (namespace === undefined || namespace.object.metadata.deletionTimestamp !== undefined) return settled;
  const askedMs = renewedMs(objects, leaseRef(ref, poolLeaseName));
  const dueMs = askedMs === undefined ? nowMs : askedMs + observeEveryMs;
  const because = { summary: `the node pool is asked every ${observeEveryMs / 1000} s`, detail: { observeEveryMs } };
  // A renewal from the future comes from a clock that was set back: not a reason to wait for it.
  if (nowMs < dueMs && dueMs - nowMs <= observeEveryMs) return wait(dueMs, because);
  const { uid } = namespace.object.metadata;
  return act(because, {
    perform: {
      kind: 'observe-nodes',
      tenant: { org: ref.org, project: ref.project },
      owner: ownerOf(poolResource, uid),
      revision: objects.position,
      ref: { ...poolRef(ref), uid },
    },
  });
}
