export interface Turns {
  /** What `work` answers, once it is its turn; undefined when too many wait already. */
  take<T>(work: () => Promise<T>): Promise<T | undefined>;
}

/** Only so many at once; the others wait, first come first served, and only so many of them. */
export function createTurns({ atOnceMax, waitingMax }: { readonly atOnceMax: number; readonly waitingMax: number }): Turns {
  const waiting: (() => void)[] = [];
  let running = 0;
  return {
    async take(work) {
      if (running < atOnceMax) running += 1;
      else if (waiting.length >= waitingMax) return undefined;
      // Who ends hands the turn on.
      else await new Promise<void>((resolve) => waiting.push(resolve));
      try {
        return await work();
      } finally {
        const next = waiting.shift();
        if (next === undefined) running -= 1;
        else next();
      }
    },
  };
}
