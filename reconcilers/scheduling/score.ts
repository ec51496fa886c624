import { fnv1a32 } from '../../domain/hash.ts';
import type { Room } from '../../domain/pod-requests.ts';
import type { Scored } from './scored-requests.ts';

export interface ScoredNode {
  readonly name: string;
  /** 0 to 100. */
  readonly score: number;
}

/** LeastAllocated over cpu and memory, equal weights, this pod included (SCH-52). */
export function leastAllocated(allocatable: Room, used: Scored, pod: Scored): number {
  const shares = (['cpuMillis', 'memoryBytes'] as const)
    .filter((key) => allocatable[key] > 0)
    .map((key) => {
      const wanted = used[key] + pod[key];
      return wanted > allocatable[key] ? 0 : Math.floor(((allocatable[key] - wanted) * 100) / allocatable[key]);
    });
  return shares.length === 0 ? 0 : Math.floor(shares.reduce((sum, share) => sum + share, 0) / shares.length);
}

/** Best first. Upstream draws lots between equals (SCH-17); here the pod's uid decides, so that every process chooses the same. */
export function bestFirst(nodes: readonly ScoredNode[], podUid: string): readonly ScoredNode[] {
  const lot = new Map(nodes.map(({ name }) => [name, fnv1a32(`${podUid}/${name}`)]));
  return [...nodes].sort((a, b) => b.score - a.score || (lot.get(a.name) ?? 0) - (lot.get(b.name) ?? 0) || (a.name < b.name ? -1 : 1));
}
