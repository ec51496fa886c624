/**
 * How much of something stood there over the last while, and how much of it was taken. Whoever takes knows the world as it was some time
 * ago: a taking is right when there is a moment of that time after which, with all that was taken since, the floor still held. What fell
 * for other reasons since that moment is not held against the taker.
 */
export interface Standing {
  saw(atMs: number, present: number, floor: number): void;
  /** Takes one; the most that may have been left beyond the floor, so less than 0 is a breach. `sinceMs`: how old the taker's knowledge may be. */
  take(sinceMs: number): number;
}

interface Sample {
  readonly atMs: number;
  readonly present: number;
  readonly floor: number;
  /** Of all takings, those before. */
  readonly taken: number;
}

export function createStanding(): Standing {
  const samples: Sample[] = [];
  let taken = 0;
  return {
    saw: (atMs, present, floor) => void samples.push({ atMs, present, floor, taken }),
    take(sinceMs) {
      taken += 1;
      const known = knownSince(samples, sinceMs);
      const floor = Math.min(...known.map((sample) => sample.floor));
      return Math.max(...known.map((sample) => sample.present - (taken - sample.taken) - floor));
    },
  };
}

/** The last one before that moment still held at it. */
export const knownSince = <T extends { readonly atMs: number }>(samples: readonly T[], sinceMs: number): readonly T[] =>
  samples.slice(
    Math.max(
      0,
      samples.findLastIndex(({ atMs }) => atMs < sinceMs),
    ),
  );
