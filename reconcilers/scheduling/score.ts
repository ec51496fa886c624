import { fnv1a32 } from '../../domain/hash.ts';
import type { Room } from '../../domain/pod-requests.ts';
import type { Scored } from './scored-requests.ts';

interface Score {
  /** 0 to 100. */
  readonly score: number;
  /** The same before it is rounded down, 0 to 100: decides between equal scores, which on large nodes hold many pods. */
  readonly exact: number;
}

/** LeastAllocated over cpu and memory, equal weights, this pod included (SCH-52). A measured hot loop: no arrays. */
export function leastAllocated(allocatable: Room, used: Scored, pod: Scored): Score {
  const cpu = shareLeft(allocatable.cpuMillis, used.cpuMillis + pod.cpuMillis);
  const memory = shareLeft(allocatable.memoryBytes, used.memoryBytes + pod.memoryBytes);
  if (cpu === undefined || memory === undefined) {
    const exact = cpu ?? memory ?? 0;
    return { score: Math.floor(exact), exact };
  }
  return { score: Math.floor((Math.floor(cpu) + Math.floor(memory)) / 2), exact: (cpu + memory) / 2 };
}

/** 0 to 100; undefined of a resource that the node has none of. */
function shareLeft(allocatable: number, wanted: number): number | undefined {
  if (allocatable <= 0) return undefined;
  return wanted > allocatable ? 0 : ((allocatable - wanted) * 100) / allocatable;
}

export interface Ranked extends Score {
  readonly name: string;
  /** Drawn by `drawLot`. */
  readonly lot: number;
}

/**
 * Upstream draws lots between equals (SCH-17). Here the pod's minute of creation does, so that every process draws the same, and pods
 * that arrive together agree on the order in which they fill equal nodes. Both arguments are hashes.
 */
export const drawLot = (minute: number, node: number): number => Math.imul(minute ^ node, 0x9e3779b1) >>> 0;

/** The first argument of `drawLot`. */
export const minuteOf = (creationTimestamp: string | undefined): number => fnv1a32((creationTimestamp ?? '').slice(0, 16));

/** Best first. */
export const compareNodes = (a: Ranked, b: Ranked): number => b.score - a.score || b.exact - a.exact || a.lot - b.lot || (a.name < b.name ? -1 : 1);
