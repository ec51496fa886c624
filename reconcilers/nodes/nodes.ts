// Nodes of a tenant: what the cloud says of its pool becomes Nodes and leases; a node that is not heard of is tainted, its pods leave.

import type { Node, Pod } from '../../schemas/kubernetes/types.ts';
import type { AnswerOf } from '../../domain/effect.ts';
import type { Change, Objects } from '../../domain/objects.ts';
import type { Reconciler } from '../../domain/reconciler.ts';
import { settled } from '../../domain/reconciler.ts';
import type { Ref } from '../../domain/ref.ts';
import { withoutUid } from '../../domain/ref.ts';
import { readiness } from './node-conditions.ts';
import type { Heartbeats } from './observe-nodes.ts';
import { observeNodes } from './observe-nodes.ts';
import { leaseNamespace, leases, poolLeaseName, poolRef, poolResource, reconcilePool } from './pool.ts';
import { reconcileNode } from './reconcile-node.ts';

/** NOD-2: 40 s until Kubernetes 1.31 and 50 s since; the shorter one finds a lost node sooner. */
const defaultHeartbeats: Heartbeats = { graceMs: 40_000 };

export function createNodes(heartbeats: Heartbeats = defaultHeartbeats): Reconciler<null> {
  return {
    name: 'nodes',
    initialView: () => null,
    evolve: () => null,
    affected: (objects, _view, change) => affectedBy(objects, change),
    reconcile(objects, _view, ref, nowMs) {
      if (ref.resource === poolResource) return reconcilePool(objects, ref, nowMs);
      return ref.resource === 'nodes' ? reconcileNode(objects, ref, nowMs) : settled;
    },
    observe(objects, { effect, answer }, nowMs) {
      if (effect.kind !== 'observe-nodes' || answer === undefined) return [];
      return observeNodes(objects, effect.ref, (answer as AnswerOf<'observe-nodes'>).nodes, nowMs, heartbeats);
    },
  };
}

function affectedBy(objects: Objects, { recorded, before, after }: Change): readonly Ref[] {
  const ref = withoutUid(recorded.ref);
  switch (ref.resource) {
    case 'namespaces':
      return ref.name === leaseNamespace && after !== undefined ? [poolRef(ref)] : [];
    case leases:
      return ref.namespace === leaseNamespace && ref.name === poolLeaseName ? [poolRef(ref)] : [];
    case 'nodes':
      // Whether others are ready decides what is done about a lost one (NOD-5).
      return readinessOf(before) === readinessOf(after) ? [ref] : [ref, ...othersThan(objects, ref)];
    case 'pods': {
      const pod = after as Pod | undefined;
      if (!pod?.spec?.nodeName) return [];
      return isHeldBack(before as Pod | undefined) || isHeldBack(pod) || mayConcern(objects, ref, pod.spec.nodeName)
        ? [{ ...ref, resource: 'nodes', namespace: '', name: pod.spec.nodeName }]
        : [];
    }
    default:
      return [];
  }
}

const readinessOf = (node: unknown): string | undefined => (node === undefined ? undefined : readiness(node as Node));

/** Lost nodes, whose taints depend on whether any node is ready. */
const othersThan = (objects: Objects, ref: Ref): readonly Ref[] =>
  objects
    .list<Node>(ref, 'nodes')
    .filter((node) => node.ref.name !== ref.name && readiness(node.object) !== 'True')
    .map((node) => node.ref);

/** Its node was lost: when that is over, all pods of the node get their readiness back, a plan at a time; also one that loses it late. */
const isHeldBack = (pod: Pod | undefined): boolean =>
  pod?.status?.conditions?.some((condition) => condition.type === 'Ready' && condition.reason === 'NodeNotReady') ?? false;

/** Pods of a node that is well are nobody's concern here. */
function mayConcern(objects: Objects, ref: Ref, name: string): boolean {
  const node = objects.get<Node>({ ...ref, resource: 'nodes', namespace: '', name })?.object;
  return node === undefined || readiness(node) !== 'True' || (node.spec?.taints ?? []).some((taint) => taint.effect === 'NoExecute');
}
