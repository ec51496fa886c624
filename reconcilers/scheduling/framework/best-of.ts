import type { NodeInfo } from '../view/node-info.ts';

interface Contender {
  readonly index: number;
  readonly total: number;
  readonly pods: number;
  readonly lot: number;
}

/** Worse than any node. */
const nobody: Contender = { index: -1, total: Number.NEGATIVE_INFINITY, pods: 0, lot: 0 };

/**
 * SCH-17: indexes of the best `countMax`, best first, without sorting all. Upstream draws lots between equals. Here the one with fewer pods
 * comes first, and then `seed`, of the pod's uid, draws, so that every process and every replay draws the same.
 */
export function bestOf(nodes: readonly NodeInfo[], totals: readonly number[], seed: number, countMax: number): readonly number[] {
  const best: Contender[] = [];
  let last = nobody;
  for (let index = 0; index < totals.length; index += 1) {
    const total = totals[index] ?? 0;
    // A measured hot loop: most are not among the best, and are told by few numbers.
    if (total < last.total) continue;
    const { pods, nameHash } = nodes[index] as NodeInfo;
    const lot = lotOf(seed, nameHash);
    if (total === last.total && (pods.length > last.pods || (pods.length === last.pods && lot >= last.lot))) continue;
    const contender = { index, total, pods: pods.length, lot };
    // Where there are enough, the last falls out.
    let at = Math.min(best.length, countMax - 1);
    for (; at > 0 && isBetter(contender, best[at - 1] ?? nobody); at -= 1) best[at] = best[at - 1] ?? nobody;
    best[at] = contender;
    last = best[countMax - 1] ?? nobody;
  }
  return best.map(({ index }) => index);
}

const isBetter = (a: Contender, b: Contender): boolean => (a.total - b.total || b.pods - a.pods || b.lot - a.lot) > 0;

const lotOf = (seed: number, nameHash: number): number => Math.imul(seed ^ nameHash, 0x9e3779b1) >>> 0;
