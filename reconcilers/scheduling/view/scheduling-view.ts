// How the scheduler's view follows the log. Work proportional to the change, and to how many pods stand aside that it may help.

import type { Node, Pod } from '../../../schemas/kubernetes/types.ts';
import type { Allocation } from '../../../domain/claims/allocation.ts';
import { claimsResource, type Claim } from '../../../domain/claims/claim.ts';
import { jsonEqual } from '../../../domain/json-equal.ts';
import type { Change } from '../../../domain/objects.ts';
import { holderOf, noRoom, shortOf } from '../../../domain/pod-requests.ts';
import type { Ref, Tenant } from '../../../domain/ref.ts';
import { keptRefKey, tenantKey, tenantOf, withoutUid } from '../../../domain/ref.ts';
import type { Happening, StorageResource } from '../framework/happening.ts';
import { nodeHappening, podHappening, storageResources } from '../framework/happening.ts';
import type { Profiles } from '../framework/profile.ts';
import { fitOf } from '../plugins/fit.ts';
import { schedulerNameOf, waitsForNode } from '../pod-state.ts';
import type { Cluster } from './cluster.ts';
import { createCluster, denominate, nodeOf, nominate, place, setNode, unplace } from './cluster.ts';
import { createLine, isDeserted, join, leave, renew, wake, wakeOne, type Place } from './line.ts';
import { withClaim, withNode } from './node-info.ts';
import { evolveMember, groupOf, podGroupsResource } from './pod-groups.ts';
import type { PodInfo } from './pod-info.ts';
import { placedPodInfo, podInfo, priorityOf } from './pod-info.ts';
import { mayHelp, wakeAll } from './wakers.ts';

/** By tenant. */
export type SchedulingView = Map<string, Cluster>;

export const clusterOf = (view: SchedulingView, tenant: Tenant): Cluster | undefined => view.get(tenantKey(tenant));

const isOfStorage = (resource: string): resource is StorageResource => (storageResources as readonly string[]).includes(resource);

/** What the view follows. */
export const heeded: ReadonlySet<string> = new Set(['pods', 'nodes', 'namespaces', claimsResource, podGroupsResource, ...storageResources]);

/** Mutates the view. */
export function evolve(profiles: Profiles, view: SchedulingView, change: Change): SchedulingView {
  const ref = withoutUid(change.recorded.ref);
  const { before, after } = change;
  const { resource } = ref;
  const wakes = (cluster: Cluster, happening: () => Happening | undefined, concerns?: (info: PodInfo) => boolean): void =>
    wakeAll(cluster, profiles, happening, change.recorded.timeMs, concerns);
  if (resource === 'nodes') evolveNode(clusterFor(view, ref), ref, change, wakes);
  else if (resource === 'pods') evolvePod(profiles, clusterFor(view, ref), ref, change, wakes);
  else if (resource === claimsResource && ref.namespace === 'allocations') evolveClaim(clusterFor(view, ref), ref, change);
  const known = clusterOf(view, ref);
  if (known === undefined) return view;
  if (isOfStorage(resource)) wakes(known, () => ({ kind: resource, before, after }));
  if (resource === 'namespaces' && !jsonEqual(before?.metadata.labels, after?.metadata.labels)) wakeSelecting(known, change.recorded.timeMs);
  if (resource === podGroupsResource) wakeGroup(known, `${ref.namespace}/${ref.name}`, change.recorded.timeMs);
  return view;
}

/** SCH-80: which namespaces a term of pod affinity means has changed. kube-scheduler leaves that to the five minutes of SCH-112. */
function wakeSelecting({ lines }: Cluster, timeMs: number): void {
  for (const line of lines.values()) wake(line, ({ rejectedBy }) => rejectedBy?.has('InterPodAffinity') !== false, timeMs);
}

/** Those whom what happened may help, of whom it concerns. */
type Wakes = (cluster: Cluster, happening: () => Happening | undefined, concerns?: (info: PodInfo) => boolean) => void;

function clusterFor(view: SchedulingView, tenant: Tenant): Cluster {
  const key = tenantKey(tenant);
  const known = view.get(key) ?? createCluster(tenantOf(tenant));
  view.set(key, known);
  return known;
}

/** Those that wait with their group; nothing that a node offers helps them by themselves. */
function wakeGroup({ lines }: Cluster, group: string, nowMs: number): void {
  for (const line of lines.values()) wake(line, ({ info }) => groupOf(info.pod) === group, nowMs);
}

/** Those that wait for others of their group, when one of these has gone or has got a node. */
function wakeMembers({ lines, groups }: Cluster, group: string, nowMs: number): void {
  for (const { key, scheduler } of groups.get(group)?.waiting.values() ?? []) {
    const line = lines.get(scheduler);
    if (line !== undefined) wakeOne(line, key, ({ rejectedBy }) => rejectedBy?.has('Coscheduling') === true, nowMs);
  }
}

function evolveNode(cluster: Cluster, ref: Ref, { before, after }: Change, wakes: Wakes): void {
  const was = cluster.nodes.get(ref.name)?.node;
  setNode(cluster, withNode(nodeOf(cluster, ref.name), after as Node | undefined));
  const is = cluster.nodes.get(ref.name)?.node;
  if (before !== after) wakes(cluster, () => nodeHappening(was, is));
}

/** A node's claim may be told after the pod that gave its room back: who would fit by now comes back. */
function evolveClaim(cluster: Cluster, ref: Ref, { after, recorded }: Change): void {
  const info = nodeOf(cluster, ref.name);
  const claimed = (after as Claim<Allocation> | undefined)?.spec.used ?? noRoom;
  setNode(cluster, withClaim(info, claimed));
  if (shortOf(info.claimed, claimed).length === 0 && info.claimed.pods <= claimed.pods) return;
  const freed = nodeOf(cluster, ref.name);
  for (const line of cluster.lines.values())
    wake(line, ({ info: { requests }, rejectedBy }) => rejectedBy?.has('NodeResourcesFit') !== false && fitOf(requests, freed) === undefined, recorded.timeMs);
}

function evolvePod(profiles: Profiles, cluster: Cluster, ref: Ref, change: Change, wakes: Wakes): void {
  const after = change.after as Pod | undefined;
  evolvePlace(cluster, ref, after, change.recorded.sequence, wakes);
  const groups = evolveMember(cluster.groups, ref, change.before as Pod | undefined, after);
  evolveWaiting(profiles, cluster, ref, change, wakes);
  for (const group of groups) wakeMembers(cluster, group, change.recorded.timeMs);
}

function evolvePlace(cluster: Cluster, ref: Ref, after: Pod | undefined, sequence: number, wakes: Wakes): void {
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
  wakes(cluster, () => podHappening(placed?.pod, pod));
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

function evolveWaiting(profiles: Profiles, cluster: Cluster, ref: Ref, change: Change, wakes: Wakes): void {
  const { sequence, timeMs } = change.recorded;
  const was = waiting(change.before as Pod | undefined);
  const is = waiting(change.after as Pod | undefined);
  const isSame = was?.metadata.uid === is?.metadata.uid && was !== undefined && is !== undefined && schedulerNameOf(was) === schedulerNameOf(is);
  const nominatedBefore = was?.status?.nominatedNodeName;
  if (was !== undefined && nominatedBefore) {
    denominate(cluster, keptRefKey(ref), nominatedBefore);
    if (!isSame || is.status?.nominatedNodeName !== nominatedBefore)
      tellDenominated(cluster, podInfo(ref, was, sequence), change.after as Pod | undefined, wakes);
  }
  if (was !== undefined && !isSame) leaveLine(cluster, schedulerNameOf(was), { key: keptRefKey(ref), priority: priorityOf(was) });
  if (is === undefined) return;
  const info = podInfo(ref, is, sequence);
  if (is.status?.nominatedNodeName) nominate(cluster, info, is.status.nominatedNodeName);
  const name = schedulerNameOf(is);
  const line = cluster.lines.get(name) ?? createLine();
  cluster.lines.set(name, line);
  if (!isSame) return join(line, info);
  renew(line, info);
  const [profile, happened] = [profiles.get(name), asksTheSame(was, is) ? undefined : podHappening(podInfo(ref, was, sequence), info)];
  if (profile !== undefined && happened !== undefined) wakeOne(line, info.key, (one) => mayHelp(profile, happened, one), timeMs);
}

/** SCH-117: who was of no more importance yielded to it, as if it had been there. On the node that was meant for it it still is. */
function tellDenominated(cluster: Cluster, pod: PodInfo, after: Pod | undefined, wakes: Wakes): void {
  if (holderOf(after) !== pod.pod.status?.nominatedNodeName)
    wakes(
      cluster,
      () => podHappening(pod, undefined),
      ({ priority }) => priority <= pod.priority,
    );
}

function leaveLine({ lines }: Cluster, name: string, place: Place): void {
  const line = lines.get(name);
  if (line === undefined) return;
  leave(line, place);
  if (isDeserted(line)) lines.delete(name);
}

const waiting = (pod: Pod | undefined): Pod | undefined => (pod !== undefined && waitsForNode(pod) ? pod : undefined);

/** What the scheduler or somebody else tells of it in its status makes it fit nowhere else. */
const asksTheSame = (before: Pod, after: Pod): boolean => jsonEqual(before.spec, after.spec) && jsonEqual(before.metadata.labels, after.metadata.labels);
