import type { Node, Pod } from '../../schemas/kubernetes/types.ts';
import { allocationOf } from '../../domain/claims/allocation.ts';
import type { Entry, Objects } from '../../domain/objects.ts';
import type { Room } from '../../domain/pod-requests.ts';
import { podRequests } from '../../domain/pod-requests.ts';
import type { Tenant } from '../../domain/ref.ts';
import { checkClaims } from './claims.ts';
import type { Plugin, Refusal, Wanted } from './filter-node.ts';
import { filterNode } from './filter-node.ts';
import { fitMessage, preFilterMessage } from './fit-message.ts';
import type { SchedulingView } from './scheduling-view.ts';
import { roomOn } from './scheduling-view.ts';
import type { ScoredNode } from './score.ts';
import { bestFirst, leastAllocated } from './score.ts';
import { scoredRequests } from './scored-requests.ts';

/** Nodes refused for one reason. */
export interface FilteredGroup {
  readonly plugin: Plugin;
  readonly reason: string;
  readonly nodes: number;
}

/** What one scheduling cycle finds. `nodes` is how many there are, `requests` what the pod asks for. */
export type Found = { readonly nodes: number; readonly requests: Room; readonly filtered: readonly FilteredGroup[] } & (
  | { readonly kind: 'fits'; readonly best: readonly ScoredNode[]; readonly feasible: number }
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
  const { feasible, refusals } = filterNodes(objects, view, { pod: pod.object, requests, volumes: claims.volumes }, nodes);
  const filtered = groupsOf(refusals);
  if (feasible.length === 0) return { ...found, filtered, kind: 'unschedulable', message: fitMessage(nodes.length, refusals, policy) };
  return { ...found, filtered, kind: 'fits', feasible: feasible.length, best: bestFirst(scoreNodes(view, pod, feasible), pod.object.metadata.uid).slice(0, 3) };
}

function filterNodes(
  objects: Objects,
  view: SchedulingView,
  wanted: Wanted,
  nodes: readonly Entry<Node>[],
): { feasible: readonly string[]; refusals: readonly Refusal[] } {
  const feasible: string[] = [];
  const refusals: Refusal[] = [];
  for (const node of nodes) {
    const room = roomOn(view, node.ref, node.ref.name);
    const refusal = filterNode(wanted, node.object, room.allocatable, usedRoom(objects, node.ref, node.ref.name, room.used));
    if (refusal === undefined) feasible.push(node.ref.name);
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

function scoreNodes(view: SchedulingView, pod: Entry<Pod>, feasible: readonly string[]): readonly ScoredNode[] {
  const own = scoredRequests(pod.object);
  return feasible.map((name) => {
    const room = roomOn(view, pod.ref, name);
    return { name, score: leastAllocated(room.allocatable, room.scored, own) };
  });
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
