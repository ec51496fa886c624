// What the scheduler derives beside the fold: the room that the pods of each node take, and who waits for a node.

import type { Node, Pod } from '../../schemas/kubernetes/types.ts';
import { fnv1a32 } from '../../domain/hash.ts';
import type { Change } from '../../domain/objects.ts';
import type { Room } from '../../domain/pod-requests.ts';
import { addRoom, noRoom, podRequests, roomOf, takesRoom } from '../../domain/pod-requests.ts';
import type { Ref, Tenant } from '../../domain/ref.ts';
import { refKey, tenantKey, withoutUid } from '../../domain/ref.ts';
import { gatesOf, isUnschedulable, needsNode } from './pod-state.ts';
import { addScored, noScored, scoredRequests, type Scored } from './scored-requests.ts';

interface NodeRoom {
  /** Zero while the Node is not known. */
  readonly allocatable: Room;
  readonly used: Room;
  /** The same pods as scoring counts them (SCH-46). */
  readonly scored: Scored;
  /** Hash of the node's name, kept because planning draws lots with it for every node. */
  readonly nameHash: number;
}

/** A pod without a node, with what others that plan at the same time must know of it. */
interface WaitingPod {
  readonly ref: Ref;
  readonly pod: Pod;
  readonly requests: Room;
  readonly scored: Scored;
}

/** By tenant, then ref. In the order of each pod's last event, so that equal folds have equal lines, and new pods go to the end. */
export type Line = Map<string, Map<string, WaitingPod>>;

export interface SchedulingView {
  /** By tenant, then node name. */
  readonly rooms: Map<string, Map<string, NodeRoom>>;
  /** Pods that a node is sought for: not yet looked at, or the binding is under way. Gated ones are not. */
  readonly pending: Line;
  /** Pods that are known to fit nowhere: they look again when a node changes or a pod goes. */
  readonly unschedulable: Line;
}

export const initialView = (): SchedulingView => ({ rooms: new Map(), pending: new Map(), unschedulable: new Map() });

export const roomOn = (view: SchedulingView, tenant: Tenant, node: string): NodeRoom =>
  view.rooms.get(tenantKey(tenant))?.get(node) ?? { allocatable: noRoom, used: noRoom, scored: noScored, nameHash: fnv1a32(node) };

/** Those that fit nowhere, in the order of their line: that is also the order in which they are planned. */
export const waitingPods = (view: SchedulingView, tenant: Tenant): readonly Ref[] =>
  [...(view.unschedulable.get(tenantKey(tenant))?.values() ?? [])].map((waiting) => waiting.ref);

/** The pods before this one in its line, at most the first `countMax` of them. Work proportional to `countMax`. */
export function aheadOf(view: SchedulingView, ref: Ref, countMax: number): readonly WaitingPod[] {
  const key = refKey(ref);
  const line = [view.pending, view.unschedulable].map((pods) => pods.get(tenantKey(ref))).find((pods) => pods?.has(key));
  const ahead: WaitingPod[] = [];
  for (const [other, waiting] of line ?? []) {
    if (other === key || ahead.length === countMax) break;
    ahead.push(waiting);
  }
  return ahead;
}

/** Mutates the view. Work proportional to the change. */
export function evolve(view: SchedulingView, change: Change): SchedulingView {
  const ref = withoutUid(change.recorded.ref);
  if (ref.resource === 'nodes') {
    const allocatable = roomOf((change.after as Node | undefined)?.status?.allocatable);
    setRoom(view, ref, ref.name, { ...roomOn(view, ref, ref.name), allocatable });
  } else if (ref.resource === 'pods') {
    const before = change.before as Pod | undefined;
    const after = change.after as Pod | undefined;
    if (!takesTheSame(before, after)) {
      count(view, ref, before, -1);
      count(view, ref, after, 1);
    }
    remember(view, ref, after);
  }
  return view;
}

/** The node whose room the pod takes: also while it is terminating, not when it has ended. */
export const holderOf = (pod: Pod | undefined): string | undefined => (pod?.spec?.nodeName && takesRoom(pod) ? pod.spec.nodeName : undefined);

/** Requests change with the generation only. */
const takesTheSame = (before: Pod | undefined, after: Pod | undefined): boolean =>
  holderOf(before) === holderOf(after) &&
  before?.metadata.uid === after?.metadata.uid &&
  before?.metadata.generation !== undefined &&
  before.metadata.generation === after?.metadata.generation;

function count(view: SchedulingView, tenant: Tenant, pod: Pod | undefined, sign: 1 | -1): void {
  const node = holderOf(pod);
  if (pod === undefined || node === undefined) return;
  const room = roomOn(view, tenant, node);
  setRoom(view, tenant, node, { ...room, used: addRoom(room.used, podRequests(pod), sign), scored: addScored(room.scored, scoredRequests(pod), sign) });
}

function setRoom(view: SchedulingView, tenant: Tenant, node: string, room: NodeRoom): void {
  const key = tenantKey(tenant);
  const rooms = view.rooms.get(key) ?? new Map<string, NodeRoom>();
  view.rooms.set(key, rooms);
  if (room.used.pods === 0 && isNoRoom(room.allocatable)) rooms.delete(node);
  else rooms.set(node, room);
}

const isNoRoom = (room: Room): boolean => room.cpuMillis === 0 && room.memoryBytes === 0 && room.ephemeralStorageBytes === 0 && room.pods === 0;

function remember(view: SchedulingView, ref: Ref, pod: Pod | undefined): void {
  const isStuck = pod !== undefined && isUnschedulable(pod);
  const isPending = pod !== undefined && !isStuck && needsNode(pod) && gatesOf(pod).length === 0;
  setWaiting(view.pending, ref, isPending ? pod : undefined);
  setWaiting(view.unschedulable, ref, isStuck ? pod : undefined);
}

function setWaiting(line: Line, ref: Ref, pod: Pod | undefined): void {
  const key = tenantKey(ref);
  const pods = line.get(key) ?? new Map<string, WaitingPod>();
  // Deleted first: what changed goes to the end.
  pods.delete(refKey(ref));
  if (pod !== undefined) pods.set(refKey(ref), { ref, pod, requests: podRequests(pod), scored: scoredRequests(pod) });
  if (pods.size === 0) line.delete(key);
  else line.set(key, pods);
}
