import type { Pod } from '../../../schemas/kubernetes/types.ts';
import type { Entry } from '../../../domain/objects.ts';
import { parseTimestamp } from '../../../domain/time.ts';
import { readySinceMs } from '../pod-readiness.ts';
import { isReady } from '../../../domain/pod-state.ts';

const phaseRank: Readonly<Record<string, number>> = { Pending: 0, Unknown: 1, Running: 2 };
const deletionCost = 'controller.kubernetes.io/pod-deletion-cost';

/**
 * The `count` pods that go first (RS-2), as a ranking that is the same in every process: ties are broken by uid.
 * `related` are the pods of all sets of the same owner: a node that has many of them gives one up first.
 */
export function chooseVictims(active: readonly Entry<Pod>[], count: number, related: readonly Entry<Pod>[], nowMs: number): readonly Entry<Pod>[] {
  if (count >= active.length) return active;
  const readyOnNode = new Map<string, number>();
  for (const { object } of related) {
    const node = object.spec?.nodeName;
    if (node && isReady(object)) readyOnNode.set(node, (readyOnNode.get(node) ?? 0) + 1);
  }
  const keys = new Map(active.map((entry) => [entry, rankOf(entry.object, readyOnNode, nowMs)]));
  const compare = (a: Entry<Pod>, b: Entry<Pod>): number =>
    compareRanks(keys.get(a) ?? [], keys.get(b) ?? []) || (a.object.metadata.uid < b.object.metadata.uid ? -1 : 1);
  return [...active].sort(compare).slice(0, count);
}

/** RS-2 (1) to (8): the smaller goes first. Ages are compared in powers of two (KEP-2185). */
function rankOf(pod: Pod, readyOnNode: ReadonlyMap<string, number>, nowMs: number): readonly number[] {
  const ready = isReady(pod);
  const ageBucket = (sinceMs: number | undefined): number => Math.floor(Math.log2(Math.max(1, (nowMs - (sinceMs ?? nowMs)) / 1000)));
  return [
    pod.spec?.nodeName ? 1 : 0,
    phaseRank[pod.status?.phase ?? 'Pending'] ?? 1,
    ready ? 1 : 0,
    costOf(pod),
    -(readyOnNode.get(pod.spec?.nodeName ?? '') ?? 0),
    ready ? ageBucket(readySinceMs(pod)) : 0,
    -Math.max(0, ...(pod.status?.containerStatuses ?? []).map((container) => container.restartCount)),
    ageBucket(parseTimestamp(pod.metadata.creationTimestamp)),
  ];
}

function costOf(pod: Pod): number {
  const text = pod.metadata.annotations?.[deletionCost] ?? '0';
  return /^-?\d{1,10}$/.test(text) ? Number(text) : 0;
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
