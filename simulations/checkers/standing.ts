/**
 * How much of something stood there over the last while, and how much of it was taken. Whoever takes knows the world as it was some time
 * ago: a taking is right when there is a moment of that time after which, with all that was taken since, the floor still held. What fell
 * for other reasons since that moment is not held against the taker.
 */
export interface Standing {
  saw(atMs: number, present: number, floor: number): void;
  /** Takes one; the most that may have been left beyond the floor, so less than 0 is a breach. */
  take(atMs: number): number;
}

interface Sample {
  readonly atMs: number;
  readonly present: number;
  readonly floor: number;
  /** Of all takings, those before. */
  readonly taken: number;
}

export function createStanding(windowMs: number): Standing {
  let samples: Sample[] = [];
  let taken = 0;
  return {
    saw(atMs, present, floor) {
      samples.push({ atMs, present, floor, taken });
      // The last one before the window still held when it began.
      const from = samples.findLastIndex((sample) => sample.atMs < atMs - windowMs);
      if (from > 0) samples = samples.slice(from);
    },
    take(atMs) {
      taken += 1;
      const from = Math.max(
        0,
        samples.findLastIndex((sample) => sample.atMs < atMs - windowMs),
      );
      const known = samples.slice(from);
      const floor = Math.min(...known.map((sample) => sample.floor));
      return Math.max(...known.map((sample) => sample.present - (taken - sample.taken) - floor));
    },
  };
}

/** How old the knowledge may be that somebody acts on: where processes may lag or be away, much older than where nothing fails. */
export const knowledgeMs = (canLag: boolean): number => (canLag ? 240_000 : 5_000);
