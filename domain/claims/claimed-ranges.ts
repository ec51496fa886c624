// What Services take from ranges that all of a project share: cluster addresses and node ports.

import { fnv1a32 } from '../hash.ts';

/** How many candidates are looked at before a range counts as full: bounds the work, not the range (65k). */
const probesMax = 4096;

/** `count` numbers from `first` on. */
export interface Range {
  readonly first: number;
  readonly count: number;
}

/**
 * The first free number of the first range that has one, from a start that follows from the seed: chance that is the same in every
 * replay (SVC-3). Ranges are in the order they are to be used up.
 */
export function firstFree(ranges: readonly Range[], seed: string, isFree: (candidate: number) => boolean): number | undefined {
  const hash = fnv1a32(seed);
  for (const { first, count } of ranges) {
    for (let step = 0; step < Math.min(count, probesMax); step++) {
      const candidate = first + ((hash + step) % count);
      if (isFree(candidate)) return candidate;
    }
  }
  return undefined;
}
