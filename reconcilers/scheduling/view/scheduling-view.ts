// How the scheduler's view follows the log. Work proportional to the change, and to how many pods stand aside that it may help.

import type { Node, Pod } from '../../../schemas/kubernetes/types.ts';
import type { Allocation } from '../../../domain/claims/allocation.ts';
import { claimsResource, type Claim } from '../../../domain/claims/claim.ts';
import { jsonEqual } from '../../../domain/json-equal.ts';
import type { Change } from '../../../domain/objects.ts';
import { holderOf, noRoom } from '../../../domain/pod-requests.ts';
import type { Ref, Tenant } from '../../../domain/ref.ts';
import { keptRefKey, tenantKey, tenantOf, withoutUid } from '../../../domain/ref.ts';
import { gatesOf, needsNode, schedulerNameOf } from '../pod-state.ts';
import type { Cluster } from './cluster.ts';
import { createCluster, denominate, nodeOf, nominate, place, setNode, unplace } from './cluster.ts';
import { createLine, isDeserted, join, leave, renew, wake, type Place, type Waiting } from './line.ts';
import { withClaim, withNode } from './node-info.ts';
import { placedPodInfo, podInfo, priorityOf } from './pod-info.ts';
import { helpsByNode, helpsByPods, helpsByVolumes } from './wakers.ts';

/** By tenant. */
export type SchedulingView = Map<string, Cluster>;

export const clusterOf = (view: SchedulingView, tenant: Tenant): Cluster | undefined => view.get(tenantKey(tenant));

const volumeResources: ReadonlySet<string> = new Set([
  'persistentvolumes',
  'persistentvolumeclaims',
  'storageclasses.storage.k8s.io',
  'csinodes.storage.k8s.io',
  'csidrivers.storage.k8s.io',
  'csistoragecapacities.storage.k8s.io',
  'volumeattachments.storage.k8s.io',
]);

/** What the view follows. */
export const heeded: ReadonlySet<string> = new Set(['pods', 'nodes', claimsResource, ...volumeResources]);

/** Mutates the view. */
export function evolve(view: SchedulingView, change: Change): SchedulingView {
  const ref = withoutUid(change.recorded.ref);
  const { timeMs } = change.recorded;
  if (ref.resource === 'nodes') evolveNode(clusterFor(view, ref), ref, change, timeMs);
  else if (ref.resource === 'pods') evolvePod(clusterFor(view, ref), ref, change, timeMs);
  else if (ref.resource === claimsResource && ref.namespace === 'allocations') evolveClaim(clusterFor(view, ref), ref, change, timeMs);
  else if (volumeResources.has(ref.resource)) wakeAll(view.get(tenantKey(ref)), helpsByVolumes, timeMs);
  return view;
}

function clusterFor(view: SchedulingView, tenant: Tenant): Cluster {
  const key = tenantKey(tenant);
  const known = view.get(key) ?? createCluster(tenantOf(tenant));
  view.set(key, known);
  return known;
}

function wakeAll(cluster: Cluster | undefined, mayHelp: (waiting: Waiting) => boolean, nowMs: number): void {
  for (const line of cluster?.lines.values() ?? []) wake(line, mayHelp, nowMs);
}

function evolveNode(cluster: Cluster, ref: Ref, { before, after }: Change, timeMs: number): void {
  setNode(cluster, withNode(nodeOf(cluster, ref.name), after as Node | undefined));
  if (offersOther(before as Node | undefined, after as Node | undefined)) wakeAll(cluster, helpsByNode(nodeOf(cluster, ref.name)), timeMs);
}

/** A node's heartbeat is no reason to try again; room, labels, taints and cordons are. */
function offersOther(before: Node | undefined, after: Node | undefined): boolean {
  const offer = (node: Node | undefined): unknown => ({
    labels: node?.metadata.labels ?? null,
    taints: node?.spec?.taints ?? null,
    unschedulable: node?.spec?.unschedulable ?? false,
    allocatable: node?.status?.allocatable ?? null,
    exists: node !== undefined,
  });
  return !jsonEqual(offer(before), offer(after));
}

/** A node's claim may be told after the pod that gave its room back. */
function evolveClaim(cluster: Cluster, ref: Ref, { after }: Change, timeMs: number): void {
  const info = nodeOf(cluster, ref.name);
  const claimed = (after as Claim<Allocation> | undefined)?.spec.used ?? noRoom;
  setNode(cluster, withClaim(info, claimed));
  if (claimed.pods < info.claimed.pods || claimed.cpuMillis < info.claimed.cpuMillis || claimed.memoryBytes < info.claimed.memoryBytes)
    wakeAll(cluster, helpsByNode(nodeOf(cluster, ref.name)), timeMs);
}

function evolvePod(cluster: Cluster, ref: Ref, change: Change, timeMs: number): void {
  const after = change.after as Pod | undefined;
  evolvePlace(cluster, ref, after, change.recorded.sequence, timeMs);
  evolveWaiting(cluster, ref, change.before as Pod | undefined, after, change.recorded.sequence);
  wakeAfterNomination(cluster, change.before as Pod | undefined, after, timeMs);
}

function evolvePlace(cluster: Cluster, ref: Ref, after: Pod | undefined, sequence: number, timeMs: number): void {
  const placed = cluster.placed.get(keptRefKey(ref));
  const node = holderOf(after);
  if (placed !== undefined && after !== undefined && placed.node === node && countsTheSame(placed.pod.pod, after)) {
    // Only the newest version is kept in memory.
    placed.pod.pod = after;
    return;
  }
  if (placed === undefined && node === undefined) return;
  if (placed !== undefined) unplace(cluster, placed.pod, placed.node);
  const pod = after !== undefined && node !== undefined ? placedPodInfo(ref, after, sequence) : undefined;
  if (pod !== undefined && node !== undefined) place(cluster, pod, node);
  wakeAll(cluster, helpsByPods(placed?.pod, placed === undefined ? undefined : nodeOf(cluster, placed.node), pod), timeMs);
}

/** Requests and affinity change with the generation only, or while the pod is resized. */
const countsTheSame = (before: Pod, after: Pod): boolean =>
  jsonEqual(resizeOf(before), resizeOf(after)) &&
  before.metadata.uid === after.metadata.uid &&
  before.metadata.generation !== undefined &&
  before.metadata.generation === after.metadata.generation &&
  before.metadata.deletionTimestamp === after.metadata.deletionTimestamp &&
  jsonEqual(before.metadata.labels, after.metadata.labels);

const resizeOf = ({ status }: Pod): readonly unknown[] =>
  [...(status === undefined ? [] : [status]), ...(status?.containerStatuses ?? []), ...(status?.initContainerStatuses ?? [])].flatMap(
    ({ resources, allocatedResources }) => (resources === undefined ? [] : [resources, allocatedResources ?? null]),
  );

function evolveWaiting(cluster: Cluster, ref: Ref, before: Pod | undefined, after: Pod | undefined, sequence: number): void {
  const was = before !== undefined && waits(before) ? before : undefined;
  const is = after !== undefined && waits(after) ? after : undefined;
  const [left, joined] = [was && schedulerNameOf(was), is && schedulerNameOf(is)];
  const key = keptRefKey(ref);
  if (was?.status?.nominatedNodeName) denominate(cluster, key, was.status.nominatedNodeName);
  if (was !== undefined && left !== undefined && left !== joined) leaveLine(cluster, left, { key, priority: priorityOf(was) });
  if (is === undefined || joined === undefined) return;
  const info = podInfo(ref, is, sequence);
  if (is.status?.nominatedNodeName) nominate(cluster, info, is.status.nominatedNodeName);
  const line = cluster.lines.get(joined) ?? createLine();
  cluster.lines.set(joined, line);
  if (was !== undefined && left === joined && asksTheSame(was, is)) renew(line, info);
  else join(line, info);
}

/** Where a node was meant for a pod that did not come to it, there is room again. Source: scheduler eventhandlers, a nominated pod that goes. */
function wakeAfterNomination(cluster: Cluster, before: Pod | undefined, after: Pod | undefined, timeMs: number): void {
  const node = before !== undefined && waits(before) ? before.status?.nominatedNodeName : undefined;
  if (!node || holderOf(after) === node || (after !== undefined && waits(after) && after.status?.nominatedNodeName === node)) return;
  wakeAll(cluster, helpsByNode(nodeOf(cluster, node)), timeMs);
}

function leaveLine({ lines }: Cluster, name: string, place: Place): void {
  const line = lines.get(name);
  if (line === undefined) return;
  leave(line, place);
  if (isDeserted(line)) lines.delete(name);
}

/** Gated pods wait outside of the line (SCH-115). */
const waits = (pod: Pod): boolean => needsNode(pod) && gatesOf(pod).length === 0;

/** What the scheduler or somebody else tells of it in its status makes it fit nowhere else. */
const asksTheSame = (before: Pod, after: Pod): boolean =>
  before.metadata.uid === after.metadata.uid && jsonEqual(before.spec, after.spec) && jsonEqual(before.metadata.labels, after.metadata.labels);
