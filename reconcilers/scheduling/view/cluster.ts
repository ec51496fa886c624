// What the scheduler derives of one tenant beside the fold: what is on each node, counts of pods by node, and who waits for a node.

import type { Node } from '../../../schemas/kubernetes/types.ts';
import type { Room } from '../../../domain/pod-requests.ts';
import { noRoom, shortOf } from '../../../domain/pod-requests.ts';
import type { Ref, Tenant } from '../../../domain/ref.ts';
import { jsonEqual } from '../../../domain/json-equal.ts';
import type { AnswersByAsker } from './answers.ts';
import type { Counters } from './counters.ts';
import { addToCounters } from './counters.ts';
import type { Line } from './line.ts';
import type { NodeInfo } from './node-info.ts';
import { unknownNode, withoutPod, withPod } from './node-info.ts';
import { NodeTable } from './node-table.ts';
import type { PodGroups } from './pod-groups.ts';
import type { PodInfo } from './pod-info.ts';
import type { TermGroups } from './term-groups.ts';
import { addToTermGroups } from './term-groups.ts';
import { forgetTopology, type Topology } from './topology.ts';

export interface Image {
  /** As the first node said that had it. Source: backend/cache addNodeImageStates. */
  readonly bytes: number;
  readonly nodes: number;
}

export interface Placed {
  readonly pod: PodInfo;
  readonly node: string;
}

export interface Cluster {
  readonly tenant: Tenant;
  readonly nodes: NodeTable;
  readonly answers: AnswersByAsker;
  /** Pods that hold room on a node, by key: as they were counted. */
  readonly placed: Map<string, Placed>;
  readonly counters: Counters;
  readonly terms: TermGroups;
  /** By topology key, as long as no node comes, goes or is labelled otherwise. */
  readonly topologies: Map<string, Topology>;
  /** By name. */
  readonly images: Map<string, Image>;
  /** Waiting pods that a node is meant for (status.nominatedNodeName), by node, then key (SCH-117). */
  readonly nominated: Map<string, Map<string, PodInfo>>;
  /** While a plan is thought through: which claim gets a volume, by the volume's name; and where the volume of a claim is to be made (SCH-94). */
  readonly promisedVolumes: Map<string, string>;
  readonly selectedNodes: Map<string, string>;
  readonly groups: PodGroups;
  /** Who waits, by scheduler name. */
  readonly lines: Map<string, Line>;
}

export const createCluster = (tenant: Tenant): Cluster => ({
  tenant,
  nodes: new NodeTable(),
  answers: new WeakMap(),
  placed: new Map(),
  counters: new Map(),
  topologies: new Map(),
  terms: new Map(),
  images: new Map(),
  nominated: new Map(),
  promisedVolumes: new Map(),
  selectedNodes: new Map(),
  groups: new Map(),
  lines: new Map(),
});

export const nodeOf = (cluster: Cluster, name: string): NodeInfo => cluster.nodes.get(name) ?? unknownNode(name);

export function setNode(cluster: Cluster, info: NodeInfo): void {
  const before = cluster.nodes.get(info.name);
  cluster.nodes.set(info);
  if (before?.node === info.node) return;
  countImages(cluster.images, before?.node, info.node);
  if (!jsonEqual(before?.node?.metadata.labels, info.node?.metadata.labels)) forgetTopology(cluster);
}

function countImages(images: Map<string, Image>, before: Node | undefined, after: Node | undefined): void {
  if (before?.status?.images === after?.status?.images) return;
  for (const name of imagesOf(before).keys()) {
    const { bytes = 0, nodes = 0 } = images.get(name) ?? {};
    if (nodes > 1) images.set(name, { bytes, nodes: nodes - 1 });
    else images.delete(name);
  }
  for (const [name, size] of imagesOf(after)) {
    const { bytes, nodes } = images.get(name) ?? { bytes: size, nodes: 0 };
    images.set(name, { bytes, nodes: nodes + 1 });
  }
}

const imagesOf = (node: Node | undefined): ReadonlyMap<string, number> =>
  new Map((node?.status?.images ?? []).flatMap(({ names = [], sizeBytes = 0 }) => names.map((name) => [name, sizeBytes] as const)));

export const candidateNames = ({ nodes }: Cluster): readonly string[] => nodes.candidates().slots.map((slot) => nodes.at(slot).name);

/** How many take pods. */
export const candidateCount = ({ nodes }: Cluster): number => nodes.candidates().slots.length;

/** Counts the pod on the node: because the log says so, or because a plan is thought through to its end. */
export function place(cluster: Cluster, pod: PodInfo, node: string): void {
  setNode(cluster, withPod(nodeOf(cluster, node), pod));
  cluster.placed.set(pod.key, { pod, node });
  count(cluster, pod, node, 1);
}

/** `place` in thought; what is returned takes it back, and the node is in the same state as before. */
export function assume(cluster: Cluster, pod: PodInfo, node: string): () => void {
  const before = nodeOf(cluster, node);
  place(cluster, pod, node);
  return () => {
    cluster.nodes.restore(before);
    cluster.placed.delete(pod.key);
    count(cluster, pod, node, -1);
  };
}

/** Takes back what `place` did. */
export function unplace(cluster: Cluster, pod: PodInfo, node: string): void {
  // Before the node may be forgotten.
  count(cluster, pod, node, -1);
  setNode(cluster, withoutPod(nodeOf(cluster, node), pod));
  cluster.placed.delete(pod.key);
}

function count(cluster: Cluster, pod: PodInfo, node: string, sign: 1 | -1): void {
  addToCounters(cluster, pod, node, sign);
  addToTermGroups(cluster, pod, node, sign);
}

const nobody: readonly PodInfo[] = [];

export function nominatedTo({ nominated }: Cluster, node: string): readonly PodInfo[] {
  const pods = nominated.get(node);
  return pods === undefined ? nobody : [...pods.values()];
}

export function nominate({ nominated }: Cluster, pod: PodInfo, node: string): void {
  const pods = nominated.get(node) ?? new Map<string, PodInfo>();
  nominated.set(node, pods);
  pods.set(pod.key, pod);
}

export function denominate({ nominated }: Cluster, podKey: string, node: string): void {
  const pods = nominated.get(node);
  if (pods?.delete(podKey) && pods.size === 0) nominated.delete(node);
}

/** What a pod finds on a node: what its pods or its claim leave, whichever is less. A binding is decided on the claim (K11). */
export function usedOf({ used, claimed }: NodeInfo): Room {
  const isBehind =
    claimed.pods > used.pods ||
    claimed.cpuMillis > used.cpuMillis ||
    claimed.memoryBytes > used.memoryBytes ||
    claimed.ephemeralStorageBytes > used.ephemeralStorageBytes ||
    (claimed.others !== undefined && shortOf({ ...noRoom, others: claimed.others }, used).length > 0);
  if (!isBehind) return used;
  const names = Object.keys({ ...used.others, ...claimed.others });
  const others = Object.fromEntries(names.map((name) => [name, Math.max(used.others?.[name] ?? 0, claimed.others?.[name] ?? 0)]));
  return {
    cpuMillis: Math.max(used.cpuMillis, claimed.cpuMillis),
    memoryBytes: Math.max(used.memoryBytes, claimed.memoryBytes),
    ephemeralStorageBytes: Math.max(used.ephemeralStorageBytes, claimed.ephemeralStorageBytes),
    pods: Math.max(used.pods, claimed.pods),
    ...(names.length > 0 && { others }),
  };
}

/** The ref under which the pods of one scheduler are planned, one plan after the other. */
export const lineRef = ({ org, project }: Tenant, schedulerName: string): Ref => ({
  org,
  project,
  resource: linesResource,
  namespace: '',
  name: schedulerName,
});

export const linesResource = '_schedulers';
