// Nodes of a tenant: what the cloud says of its pool becomes Nodes and leases; a node that is not heard of is tainted, its pods leave; pods
// that nobody runs are collected.

import type { Node, Pod } from '../../schemas/kubernetes/types.ts';
import type { AnswerOf } from '../../domain/effect.ts';
import { jsonEqual } from '../../domain/json-equal.ts';
import type { Change, Objects } from '../../domain/objects.ts';
import { hasEnded } from '../../domain/pod-state.ts';
import type { Reconciler } from '../../domain/reconciler.ts';
import { settled } from '../../domain/reconciler.ts';
import type { Ref } from '../../domain/ref.ts';
import { withoutUid } from '../../domain/ref.ts';
import { readiness } from './node-conditions.ts';
import type { Heartbeats } from './node-health.ts';
import { evolveNodes, nodesOf, type NodesView } from './nodes-view.ts';
import { observeNodes } from './observe-nodes.ts';
import { endedPodsMax, garbageRef, garbageResource, isUnscheduledGarbage, reconcileEnded, reconcileUnscheduled } from './pod-garbage.ts';
import { leaseNamespace, leases, poolLeaseName, poolRef, poolResource, reconcilePool } from './pool.ts';
import { reconcileNode } from './reconcile-node.ts';
import { reconcileZone, zoneRef, zoneResource } from './reconcile-zone.ts';
import { zoneOf } from './zones.ts';

interface Options extends Heartbeats {
  /** How many pods that have ended are kept (NOD-10). */
  readonly endedPodsMax: number;
}

/** NOD-2: 50 s since Kubernetes 1.32. */
const defaults: Options = { graceMs: 50_000, endedPodsMax };

export function createNodes(options: Options = defaults): Reconciler<NodesView> {
  return {
    name: 'nodes',
    initialView: () => new Map(),
    evolve: evolveNodes,
    affected: (objects, view, change) => affectedBy(objects, view, change, options.endedPodsMax),
    reconcile(objects, view, ref, nowMs) {
      switch (ref.resource) {
        case 'nodes':
          return reconcileNode(objects, view, ref, nowMs, options);
        case 'pods':
          return reconcileUnscheduled(objects, ref, nowMs);
        case poolResource:
          return reconcilePool(objects, ref, nowMs);
        case zoneResource:
          return reconcileZone(objects, view, ref, nowMs, options);
        case garbageResource:
          return reconcileEnded(objects, view, ref, nowMs, options.endedPodsMax);
        default:
          return settled;
      }
    },
    observe(objects, { effect, answer }, nowMs) {
      if (effect.kind !== 'observe-nodes' || answer === undefined) return [];
      return observeNodes(objects, effect.ref, (answer as AnswerOf<'observe-nodes'>).nodes, nowMs, options);
    },
  };
}

function affectedBy(objects: Objects, view: NodesView, change: Change, podsMax: number): readonly Ref[] {
  const ref = withoutUid(change.recorded.ref);
  switch (ref.resource) {
    case 'namespaces':
      return ref.name === leaseNamespace && change.after !== undefined ? [poolRef(ref)] : [];
    case leases:
      return ref.namespace === leaseNamespace && ref.name === poolLeaseName ? [poolRef(ref)] : [];
    case 'nodes':
      return [ref, ...zonesConcerned(view, ref, change)];
    case 'pods':
      return podsConcern(objects, view, ref, change, podsMax);
    default:
      return [];
  }
}

/** Its zones; and, when all are lost or not all any more, whoever is (NOD-5). */
function zonesConcerned(view: NodesView, ref: Ref, { recorded, before, after }: Change): readonly Ref[] {
  const tenant = nodesOf(view, ref);
  if (tenant?.changedBy === recorded.sequence) {
    return [...tenant.zones].flatMap(([name, { notReady }]) => [...[...notReady].sort().map((node) => ({ ...ref, name: node })), zoneRef(ref, name)]);
  }
  const isNews = before === undefined || after === undefined || !jsonEqual(placeOf(before as Node), placeOf(after as Node));
  return isNews ? [...new Set([before, after].flatMap((node) => (node === undefined ? [] : zoneOf(node as Node))))].map((name) => zoneRef(ref, name)) : [];
}

/** What its zone looks at. */
const placeOf = (node: Node): unknown => [readiness(node), zoneOf(node), node.spec?.taints, node.metadata.labels];

function podsConcern(objects: Objects, view: NodesView, ref: Ref, { before, after }: Change, podsMax: number): readonly Ref[] {
  const pod = after as Pod | undefined;
  if (pod === undefined) return [];
  const isSurplus = hasEnded(pod) && (nodesOf(view, ref)?.ended.size ?? 0) > podsMax;
  const name = pod.spec?.nodeName;
  const isConcern = isHeldBack(before as Pod | undefined) || isHeldBack(pod) || (name !== undefined && mayConcern(objects, ref, name));
  return [
    ...(isSurplus ? [garbageRef(ref)] : []),
    ...(name && isConcern ? [{ ...ref, resource: 'nodes', namespace: '', name }] : []),
    ...(isUnscheduledGarbage(pod) ? [ref] : []),
  ];
}

/** Its node was lost: when that is over, all pods of the node get their readiness back, a plan at a time; also one that loses it late. */
const isHeldBack = (pod: Pod | undefined): boolean =>
  pod?.status?.conditions?.some((condition) => condition.type === 'Ready' && condition.reason === 'NodeNotReady') ?? false;

/** Pods of a node that is well are nobody's concern here. */
function mayConcern(objects: Objects, ref: Ref, name: string): boolean {
  const node = objects.get<Node>({ ...ref, resource: 'nodes', namespace: '', name })?.object;
  return node === undefined || readiness(node) !== 'True' || (node.spec?.taints ?? []).some((taint) => taint.effect === 'NoExecute');
}
