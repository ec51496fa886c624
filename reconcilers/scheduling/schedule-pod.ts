import type { Node, Pod } from '../../schemas/kubernetes/types.ts';
import { allocationOf } from '../../domain/claims/allocation.ts';
import type { Entry, Objects } from '../../domain/objects.ts';
import type { Room } from '../../domain/pod-requests.ts';
import { podRequests } from '../../domain/pod-requests.ts';
import type { Ref, Tenant } from '../../domain/ref.ts';
import type { Asking, Candidate } from './choose-node.ts';
import { aheadMax, chooseNode } from './choose-node.ts';
import { checkClaims } from './claims.ts';
import type { Plugin, Refusal, Wanted } from './filter-node.ts';
import { filterNode } from './filter-node.ts';
import { fitMessage, preFilterMessage } from './fit-message.ts';
import type { SchedulingView } from './scheduling-view.ts';
import { aheadOf, roomOn } from './scheduling-view.ts';
import type { Ranked } from './score.ts';
import { scoredRequests } from './scored-requests.ts';

/** Nodes refused for one reason. */
interface FilteredGroup {
  readonly plugin: Plugin;
  readonly reason: string;
  readonly nodes: number;
}

/** What one scheduling cycle finds. `nodes` is how many there are, `requests` what the pod asks for, `ahead` how many pods that wait were placed before it. */
export type Found = { readonly nodes: number; readonly requests: Room; readonly filtered: readonly FilteredGroup[] } & (
  | { readonly kind: 'fits'; readonly best: readonly Ranked[]; readonly feasible: number; readonly ahead: number }
  | { readonly kind: 'unschedulable'; readonly message: string }
);

/** One cycle: filter every node, score those that are left (SCH-16). */
export function schedulePod(objects: Objects, view: SchedulingView, pod: Entry<Pod>): Found {
  const nodes = objects.list<Node>(pod.ref, 'nodes').filter((node) => node.object.metadata.deletionTimestamp === undefined);
  const requests = podRequests(pod.object);
  const policy = pod.object.spec?.preemptionPolicy;
  const found = { nodes: nodes.length, requests, filtered: [] };
  // SCH-11
  if (nodes.length === 0) return { ...found, kind: 'unschedulable', message: 'no nodes available to schedule pods' };
  const claims = checkClaims(objects, pod.ref, pod.object);
  if (claims.kind === 'rejected') {
    const filtered = [{ plugin: 'VolumeBinding', reason: claims.reason, nodes: nodes.length }] as const;
    return { ...found, filtered, kind: 'unschedulable', message: preFilterMessage(nodes.length, claims.reason, policy) };
  }
  const asking: Asking = { pod: pod.object, requests, volumes: claims.volumes, scored: scoredRequests(pod.object) };
  const { feasible, refusals } = filterNodes(objects, view, asking, nodes);
  const filtered = groupsOf(refusals);
  if (feasible.length === 0) return { ...found, filtered, kind: 'unschedulable', message: fitMessage(nodes.length, refusals, policy) };
  const { best, ahead } = chooseNode(asking, feasible, askingAhead(objects, view, pod.ref));
  return { ...found, filtered, kind: 'fits', feasible: feasible.length, best, ahead };
}

/** The pods ahead whose claims are ready; the others get no node now. */
function askingAhead(objects: Objects, view: SchedulingView, ref: Ref): readonly Asking[] {
  return aheadOf(view, ref, aheadMax).flatMap(({ ref: other, ...waiting }) => {
    const claims = checkClaims(objects, other, waiting.pod);
    return claims.kind === 'fine' ? [{ ...waiting, volumes: claims.volumes }] : [];
  });
}

function filterNodes(
  objects: Objects,
  view: SchedulingView,
  wanted: Wanted,
  nodes: readonly Entry<Node>[],
): { feasible: readonly Candidate[]; refusals: readonly Refusal[] } {
  const feasible: Candidate[] = [];
  const refusals: Refusal[] = [];
  for (const { ref, object } of nodes) {
    const { allocatable, used, scored, nameHash } = roomOn(view, ref, ref.name);
    const candidate = { node: object, nameHash, allocatable, used: usedRoom(objects, ref, ref.name, used), scored };
    const refusal = filterNode(wanted, object, candidate.allocatable, candidate.used);
    if (refusal === undefined) feasible.push(candidate);
    else refusals.push(refusal);
  }
  return { feasible, refusals };
}

/** The larger of what the pods take and what the node's claim says: a binding is decided on the claim (K11), so one it would refuse is not planned. */
function usedRoom(objects: Objects, tenant: Tenant, node: string, summed: Room): Room {
  const claimed = allocationOf(objects, tenant, node)?.used;
  if (claimed === undefined) return summed;
  return {
    cpuMillis: Math.max(summed.cpuMillis, claimed.cpuMillis),
    memoryBytes: Math.max(summed.memoryBytes, claimed.memoryBytes),
    ephemeralStorageBytes: Math.max(summed.ephemeralStorageBytes, claimed.ephemeralStorageBytes),
    pods: Math.max(summed.pods, claimed.pods),
  };
}

function groupsOf(refusals: readonly Refusal[]): readonly FilteredGroup[] {
  const groups = new Map<string, FilteredGroup>();
  for (const { plugin, reasons } of refusals) {
    for (const reason of reasons) {
      const key = `${plugin} ${reason}`;
      groups.set(key, { plugin, reason, nodes: (groups.get(key)?.nodes ?? 0) + 1 });
    }
  }
  return [...groups.values()].sort((a, b) => b.nodes - a.nodes || (a.reason < b.reason ? -1 : 1));
}
