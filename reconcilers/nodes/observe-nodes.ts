import type { ApiObject, Json } from '../../domain/api-object.ts';
import type { Precondition, Wish } from '../../domain/command.ts';
import type { CloudNode } from '../../domain/effect.ts';
import { jsonEqual } from '../../domain/json-equal.ts';
import { eventWish } from '../../domain/kubernetes-event.ts';
import type { Entry, Objects } from '../../domain/objects.ts';
import type { Ref, Tenant } from '../../domain/ref.ts';
import { microTimestamp } from '../../domain/time.ts';
import type { Lease, Node } from '../../schemas/kubernetes/types.ts';
import { controllerlessOwner, isOfPool, nodeLabels, nodeStatus, providerId } from './node-object.ts';
import { healthyConditions, readiness } from './node-conditions.ts';
import { lostAfterMs, lostWishes, mayBeLost, type Heartbeats } from './node-health.ts';
import { leaseNamespace, leaseRef, namespaceOf, poolLeaseName, renewedMs } from './pool.ts';

const leaseSeconds = 40;

/**
 * What the cloud said of a tenant's nodes, as wishes: Nodes that are new, conditions that changed, leases that advanced; and that the
 * pool was looked at, last, so that a look that could not be recorded is repeated. Nothing when the pool was given up meanwhile.
 */
export function observeNodes(objects: Objects, pool: Ref, cloudNodes: readonly CloudNode[], nowMs: number, heartbeats: Heartbeats): readonly Wish[] {
  if (namespaceOf(objects, pool)?.object.metadata.uid !== pool.uid) return [];
  const sorted = [...cloudNodes].sort((a, b) => (a.name < b.name ? -1 : 1));
  const named = new Set(sorted.map((node) => node.name));
  const unlisted = objects.list<Node>(pool, 'nodes').filter((node) => !named.has(node.ref.name) && isOfPool(node));
  return [
    ...sorted.flatMap((node) => wishesFor(objects, pool, node, nowMs, heartbeats)),
    // A cloud that lists no node at all may have lost them itself.
    ...(named.size === 0 ? [] : unlisted.flatMap((node) => goneWishes(objects, node, nowMs, heartbeats))),
    ...renew(objects, leaseRef(pool, poolLeaseName), nowMs, undefined),
  ];
}

function wishesFor(objects: Objects, tenant: Tenant, cloudNode: CloudNode, nowMs: number, heartbeats: Heartbeats): readonly Wish[] {
  const ref: Ref = { org: tenant.org, project: tenant.project, resource: 'nodes', namespace: '', name: cloudNode.name };
  const node = objects.get<Node>(ref);
  // An answer that comes late does not make a node look older than it was known to be.
  const heardMs = Math.max(cloudNode.heartbeatMs, renewedMs(objects, leaseRef(tenant, cloudNode.name)) ?? 0);
  const isLost = nowMs - heardMs > heartbeats.graceMs;
  const lease = isLost ? [] : renew(objects, leaseRef(tenant, cloudNode.name), cloudNode.heartbeatMs, node?.object);
  if (node === undefined) {
    const object = {
      apiVersion: 'v1',
      kind: 'Node',
      metadata: { name: cloudNode.name, labels: nodeLabels(cloudNode) },
      spec: { providerID: providerId(tenant, cloudNode.name) },
    } as unknown as ApiObject;
    // The uid is not known before the create is folded: the name is the cloud's, and this is the first word about it.
    return [{ verb: 'create', ref, object }, ...(isLost ? [] : [statusPatch(ref, cloudNode, undefined, nowMs, undefined)]), ...lease];
  }
  return [...labelWishes(node, cloudNode), ...(isLost ? lostWhenSilent(objects, node, nowMs, heartbeats) : statusWishes(node, cloudNode, nowMs)), ...lease];
}

/**
 * NOD-2. The nodes of the pool are judged when the cloud has answered, and only then: while it says nothing, nothing is known of any.
 * Source: nodelifecycle monitorNodeHealth.
 */
const lostWhenSilent = (objects: Objects, node: Entry<Node>, nowMs: number, heartbeats: Heartbeats): readonly Wish[] =>
  mayBeLost(node) && lostAfterMs(objects, node, heartbeats) < nowMs ? lostWishes(node, nowMs) : [];

/** NOD-9: a node that is lost, and that the cloud does not list any more, is deleted. Source: cloud-provider node lifecycle. */
function goneWishes(objects: Objects, node: Entry<Node>, nowMs: number, heartbeats: Heartbeats): readonly Wish[] {
  const { ref, object } = node;
  if (object.metadata.deletionTimestamp !== undefined) return [];
  if (readiness(object) === 'True' || mayBeLost(node)) return lostWhenSilent(objects, node, nowMs, heartbeats);
  const message = `Deleting node ${ref.name} because it does not exist in the cloud provider`;
  return [
    eventWish(ref, object, { type: 'Normal', reason: 'DeletingNode', message, component: 'cloud-node-lifecycle-controller' }, nowMs),
    { verb: 'delete', ref, precondition: { uid: object.metadata.uid } },
  ];
}

function statusWishes(node: Entry<Node>, cloudNode: CloudNode, nowMs: number): readonly Wish[] {
  const wanted = nodeStatus(cloudNode);
  const conditions = healthyConditions(node.object, nowMs);
  const present = node.object.status;
  const same =
    conditions.every((condition) => present?.conditions?.some((one) => jsonEqual(one, condition))) &&
    (Object.keys(wanted) as (keyof typeof wanted)[]).every((field) => jsonEqual(present?.[field], wanted[field]));
  return same ? [] : [statusPatch(node.ref, cloudNode, node.object, nowMs, { uid: node.object.metadata.uid })];
}

function statusPatch(ref: Ref, cloudNode: CloudNode, node: Node | undefined, nowMs: number, precondition: Precondition | undefined): Wish {
  const patch = { status: { ...nodeStatus(cloudNode), conditions: healthyConditions(node, nowMs) } } as unknown as Json;
  return { verb: 'patch', ref, subresource: 'status', patchType: 'strategic', patch, ...(precondition === undefined ? {} : { precondition }) };
}

/** Labels that the cloud vouches for; what others added stays. */
function labelWishes(node: Entry<Node>, cloudNode: CloudNode): readonly Wish[] {
  const wanted = nodeLabels(cloudNode);
  if (Object.entries(wanted).every(([key, value]) => node.object.metadata.labels?.[key] === value)) return [];
  return [{ verb: 'patch', ref: node.ref, patchType: 'merge', patch: { metadata: { labels: wanted } }, precondition: { uid: node.object.metadata.uid } }];
}

/** NOD-1. Written only when the heartbeat advanced. */
function renew(objects: Objects, ref: Ref, heartbeatMs: number, node: Node | undefined): readonly Wish[] {
  const lease = objects.get<Lease>(ref);
  if (lease === undefined) {
    const owner = node === undefined ? {} : { ownerReferences: [controllerlessOwner(node)] };
    const spec = { holderIdentity: ref.name, leaseDurationSeconds: leaseSeconds, renewTime: microTimestamp(heartbeatMs) };
    return [
      {
        verb: 'create',
        ref,
        object: {
          apiVersion: 'coordination.k8s.io/v1',
          kind: 'Lease',
          metadata: { name: ref.name, namespace: leaseNamespace, ...owner },
          spec,
        } as unknown as ApiObject,
      },
    ];
  }
  if ((renewedMs(objects, ref) ?? 0) >= heartbeatMs) return [];
  const owners =
    node === undefined || (lease.object.metadata.ownerReferences ?? []).length > 0 ? {} : { metadata: { ownerReferences: [controllerlessOwner(node)] } };
  const patch = { ...owners, spec: { renewTime: microTimestamp(heartbeatMs) } } as unknown as Json;
  return [{ verb: 'patch', ref, patchType: 'merge', patch, precondition: { uid: lease.object.metadata.uid } }];
}
