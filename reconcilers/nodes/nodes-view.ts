// What this reconciler derives from the log beside the objects: how well the zones of each tenant are, when the last node of a zone was
// given up, which Nodes were removed when, which pods have ended. All of it follows from events and their times (K4).

import type { Node, Pod } from '../../schemas/kubernetes/types.ts';
import type { Change } from '../../domain/objects.ts';
import { hasEnded } from '../../domain/pod-state.ts';
import { keptRefKey, tenantKey, withoutUid, type Ref, type Tenant } from '../../domain/ref.ts';
import { readiness } from './node-conditions.ts';
import { isGivenUp } from './node-taints.ts';
import { zoneOf } from './zones.ts';

export interface Zone {
  /** Nodes that are ready, without those that do not count. */
  ready: number;
  /** Nodes that are not, without those that do not count. */
  lost: number;
  /** All that are not ready, by name. */
  readonly notReady: Set<string>;
  /** When the last of them got its NoExecute taint (epoch ms). */
  givenUpMs: number;
}

export interface TenantNodes {
  readonly zones: Map<string, Zone>;
  /** All that count are not ready: the view is lost, rather than the nodes (NOD-5). */
  allLost: boolean;
  /** The event that changed `allLost` last. */
  changedBy: number;
  /** When some became ready after all were lost (epoch ms). */
  restartedMs: number;
  /** When Nodes were removed (epoch ms), oldest first. */
  readonly removedMs: Map<string, number>;
  /** Pods that have ended. */
  readonly ended: Map<string, Ref>;
}

export type NodesView = Map<string, TenantNodes>;

/** Source: the label that keeps a node out of the reckoning of zones, nodelifecycle isNodeExcludedFromDisruptionChecks. */
const excluded = 'node.kubernetes.io/exclude-disruption';
const removedMax = 10_000;

export const nodesOf = (view: NodesView, tenant: Tenant): TenantNodes | undefined => view.get(tenantKey(tenant));

/** Mutates the view. */
export function evolveNodes(view: NodesView, change: Change): NodesView {
  const ref = change.recorded.ref;
  if (ref.resource === 'pods') evolvePod(tenantOf(view, ref), change);
  else if (ref.resource === 'nodes') evolveNode(tenantOf(view, ref), change);
  return view;
}

function tenantOf(view: NodesView, ref: Ref): TenantNodes {
  const key = tenantKey(ref);
  let tenant = view.get(key);
  if (tenant === undefined) {
    tenant = { zones: new Map(), allLost: false, changedBy: 0, restartedMs: 0, removedMs: new Map(), ended: new Map() };
    view.set(key, tenant);
  }
  return tenant;
}

function evolvePod({ ended }: TenantNodes, { recorded: { ref }, before, after }: Change): void {
  if (after !== undefined && hasEnded(after as Pod)) ended.set(keptRefKey(ref), withoutUid(ref));
  else if (before !== undefined && hasEnded(before as Pod)) ended.delete(keptRefKey(ref));
}

function evolveNode(tenant: TenantNodes, { recorded, before, after }: Change): void {
  const { name } = recorded.ref;
  if (before !== undefined) uncount(tenant, before as Node);
  if (after !== undefined) count(tenant, after as Node, before as Node | undefined, recorded.timeMs);
  tenant.removedMs.delete(name);
  if (after === undefined) remember(tenant.removedMs, name, recorded.timeMs);
  const counted = [...tenant.zones.values()];
  const allLost = counted.every(({ ready }) => ready === 0) && counted.some(({ lost }) => lost > 0);
  if (allLost === tenant.allLost) return;
  if (!allLost) tenant.restartedMs = recorded.timeMs;
  tenant.allLost = allLost;
  tenant.changedBy = recorded.sequence;
}

const counts = (node: Node): boolean => node.metadata.labels?.[excluded] === undefined;

function count({ zones }: TenantNodes, node: Node, before: Node | undefined, timeMs: number): void {
  const name = zoneOf(node);
  const zone = zones.get(name) ?? { ready: 0, lost: 0, notReady: new Set(), givenUpMs: 0 };
  zones.set(name, zone);
  add(zone, node, 1);
  if (isGivenUp(node) && (before === undefined || !isGivenUp(before))) zone.givenUpMs = Math.max(zone.givenUpMs, timeMs);
}

/** A zone without nodes is kept: when its last node was given up still counts. */
function uncount({ zones }: TenantNodes, node: Node): void {
  const zone = zones.get(zoneOf(node));
  if (zone !== undefined) add(zone, node, -1);
}

function add(zone: Zone, node: Node, by: 1 | -1): void {
  const isReady = readiness(node) === 'True';
  if (counts(node)) zone[isReady ? 'ready' : 'lost'] += by;
  if (isReady) return;
  if (by === 1) zone.notReady.add(node.metadata.name);
  else zone.notReady.delete(node.metadata.name);
}

function remember(removedMs: Map<string, number>, name: string, timeMs: number): void {
  removedMs.set(name, timeMs);
  const [oldest] = removedMs.keys();
  if (removedMs.size > removedMax && oldest !== undefined) removedMs.delete(oldest);
}
