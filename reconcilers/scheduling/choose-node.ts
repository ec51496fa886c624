// Which of the feasible nodes. Many pods are planned at once on one fold: the bindings of those ahead are under way and not seen in it.
// If each took the best node of the fold, they would all take the same one. So those ahead are placed first, in thought only: each takes
// its place in the order in which one scheduler alone would have filled the nodes. With nobody ahead it is the best node. Whether the
// room is really there the node's claim decides (K11); a guess that was wrong costs an uneven spread, no more.

import type { Node } from '../../schemas/kubernetes/types.ts';
import type { Room } from '../../domain/pod-requests.ts';
import { addRoom } from '../../domain/pod-requests.ts';
import type { Wanted } from './filter-node.ts';
import { filterNode } from './filter-node.ts';
import type { Ranked } from './score.ts';
import { compareNodes, drawLot, leastAllocated, minuteOf } from './score.ts';
import type { Scored } from './scored-requests.ts';
import { addScored } from './scored-requests.ts';

/**
 * How many pods ahead are placed. A worker has 64 plans under way, and lines are worked on from the front, so the rest is reserve: for
 * pods at the front that back off, and for bindings that are made but not folded yet.
 */
export const aheadMax = 256;
/** How many nodes a pod ahead is tried on, from the best; one that none of them takes is left out. */
const triesMax = 8;

/** What a pod asks for, as filtering and as scoring count it. */
export interface Asking extends Wanted {
  readonly scored: Scored;
}

export interface Candidate {
  readonly node: Node;
  readonly nameHash: number;
  readonly allocatable: Room;
  readonly used: Room;
  readonly scored: Scored;
}

export interface Chosen {
  /** Best first for this pod, those ahead counted. */
  readonly best: readonly Ranked[];
  /** How many pods ahead were counted. */
  readonly ahead: number;
}

type RankedCandidate = Candidate & Ranked;

/** `candidates` all take the pod. Work: sorting them once, then a bounded number of looks for each pod ahead. */
export function chooseNode(asking: Asking, candidates: readonly Candidate[], ahead: readonly Asking[]): Chosen {
  const minute = minuteOf(asking.pod.metadata.creationTimestamp);
  const ranked = candidates.map((candidate) => rank(candidate, asking, minute)).sort(compareNodes);
  const now = ranked.slice(0, 3);
  const placed = ahead.filter((other) => place(other, ranked, asking)).length;
  const winner = placed === 0 ? 0 : ranked.findIndex((candidate) => takes(candidate, asking));
  // Those ahead would take all the room: they may not get it, so this pod asks for the best there is now.
  if (winner === -1) return { best: now, ahead: 0 };
  return { best: ranked.slice(winner, winner + 3), ahead: placed };
}

function rank({ node, nameHash, allocatable, used, scored }: Candidate, asking: Asking, minute: number): RankedCandidate {
  const { score, exact } = leastAllocated(allocatable, scored, asking.scored);
  return { node, nameHash, allocatable, used, scored, name: node.metadata.name, lot: drawLot(minute, nameHash), score, exact };
}

const takes = ({ node, allocatable, used }: Candidate, wanted: Wanted): boolean => filterNode(wanted, node, allocatable, used) === undefined;

/** Puts `other` on the first of the best nodes that takes it, and the node where it belongs then. */
function place(other: Asking, ranked: RankedCandidate[], { scored }: Asking): boolean {
  const at = ranked.findIndex((candidate, index) => index >= triesMax || takes(candidate, other));
  const candidate = at < triesMax ? ranked[at] : undefined;
  if (candidate === undefined) return false;
  const used = addRoom(candidate.used, other.requests);
  const filled = addScored(candidate.scored, other.scored);
  const { name, lot, node, nameHash, allocatable } = candidate;
  const { score, exact } = leastAllocated(allocatable, filled, scored);
  const moved = { node, nameHash, allocatable, used, scored: filled, name, lot, score, exact };
  ranked.splice(at, 1);
  ranked.splice(positionOf(moved, ranked), 0, moved);
  return true;
}

/** Where it belongs among the sorted, by halving. */
function positionOf(one: Ranked, sorted: readonly Ranked[]): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = sorted[middle];
    if (other !== undefined && compareNodes(other, one) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
