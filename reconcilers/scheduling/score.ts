import { fnv1a32 } from '../../domain/hash.ts';
import type { Room } from '../../domain/pod-requests.ts';
import type { Scored } from './scored-requests.ts';

export interface Score {
  /** 0 to 100. */
  readonly score: number;
  /** The same before it is rounded down, 0 to 100: decides between equal scores, which on large nodes hold many pods. */
  readonly exact: number;
}

/** LeastAllocated over cpu and memory, equal weights, this pod included (SCH-52). */
export function leastAllocated(allocatable: Room, used: Scored, pod: Scored): Score {
  const shares = (['cpuMillis', 'memoryBytes'] as const)
    .filter((key) => allocatable[key] > 0)
    .map((key) => {
      const wanted = used[key] + pod[key];
      return wanted > allocatable[key] ? 0 : ((allocatable[key] - wanted) * 100) / allocatable[key];
    });
  if (shares.length === 0) return { score: 0, exact: 0 };
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  return { score: Math.floor(mean(shares.map(Math.floor))), exact: mean(shares) };
}

export interface Ranked extends Score {
  readonly name: string;
  /** Drawn by `drawLot`. */
  readonly lot: number;
}

/**
 * Upstream draws lots between equals (SCH-17). Here the pod's minute of creation does, so that every process draws the same, and pods
 * that arrive together agree on the order in which they fill equal nodes.
 */
export const drawLot = (creationTimestamp: string | undefined, node: string): number => fnv1a32(`${(creationTimestamp ?? '').slice(0, 16)}/${node}`);

/** Best first. */
export const compareNodes = (a: Ranked, b: Ranked): number => b.score - a.score || b.exact - a.exact || a.lot - b.lot || (a.name < b.name ? -1 : 1);
