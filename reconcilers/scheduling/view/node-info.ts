import type { Node } from '../../../schemas/kubernetes/types.ts';
import { fnv1a32 } from '../../../domain/hash.ts';
import type { Room } from '../../../domain/pod-requests.ts';
import { addRoom, noRoom, roomOf } from '../../../domain/pod-requests.ts';
import type { PodInfo } from './pod-info.ts';
import { PodList } from './pod-list.ts';
import { addScored, noScored, type Scored } from './scored-requests.ts';

/** A node and what is on it. Another one is made for every change. */
export interface NodeInfo {
  /** Its own in the cluster's table, and which of its states this is (node-table.ts). The version of one that is in no table is 0. */
  readonly slot: number;
  readonly version: number;
  readonly name: string;
  /** Of the name, as a small integer of V8: lots are drawn with it, of hundreds of nodes for each pod. */
  readonly nameHash: number;
  /** Undefined while only its pods are known: it takes no pods. */
  readonly node: Node | undefined;
  readonly allocatable: Room;
  readonly used: Room;
  /** What its allocation claim says is used: it may be ahead of the pods (K11). */
  readonly claimed: Room;
  /** The same pods as scoring counts them (SCH-46). */
  readonly scored: Scored;
  readonly pods: PodList;
  /** How many of them want a port of the node. */
  readonly withPorts: number;
}

const inNoTable = { slot: -1, version: 0 };

export const unknownNode = (name: string): NodeInfo => ({
  ...inNoTable,
  name,
  nameHash: fnv1a32(name) | 0,
  node: undefined,
  allocatable: noRoom,
  used: noRoom,
  claimed: noRoom,
  scored: noScored,
  pods: PodList.empty,
  withPorts: 0,
});

/** A node that is being deleted takes no pods. */
export const withNode = (info: NodeInfo, node: Node | undefined): NodeInfo => ({
  ...info,
  ...inNoTable,
  node: node?.metadata.deletionTimestamp === undefined ? node : undefined,
  allocatable: roomOf(node?.status?.allocatable),
});

export const withPod = (info: NodeInfo, pod: PodInfo): NodeInfo => ({
  ...info,
  ...inNoTable,
  used: addRoom(info.used, pod.requests),
  scored: addScored(info.scored, pod.scored),
  pods: info.pods.with(pod),
  withPorts: info.withPorts + (pod.ports.length > 0 ? 1 : 0),
});

/** As if it were told already that the pod has gone, or that it has come (sign 1). */
export const withClaimOf = (info: NodeInfo, { requests }: PodInfo, sign: 1 | -1): NodeInfo => withClaim(info, addRoom(info.claimed, requests, sign));

export const withClaim = (info: NodeInfo, claimed: Room): NodeInfo => ({ ...info, ...inNoTable, claimed });

export const withoutPod = (info: NodeInfo, pod: PodInfo): NodeInfo => ({
  ...info,
  ...inNoTable,
  used: addRoom(info.used, pod.requests, -1),
  scored: addScored(info.scored, pod.scored, -1),
  pods: info.pods.without(pod),
  withPorts: info.withPorts - (pod.ports.length > 0 ? 1 : 0),
});

export const isForgotten = ({ node, pods }: NodeInfo): boolean => node === undefined && pods.length === 0;
