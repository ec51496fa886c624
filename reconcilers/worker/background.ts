/** Work that nobody waits for, unless too much of it is under way. */
export interface Background {
  /** Begins the work, at once or when there is room. `work` does not reject. */
  start(work: () => Promise<unknown>): Promise<void>;
  /** When all that has begun is done. */
  ended(): Promise<void>;
}

export function createBackground(atOnceMax: number): Background {
  const underWay = new Set<Promise<unknown>>();
  return {
    async start(work) {
      while (underWay.size >= atOnceMax) await Promise.race(underWay);
      const one = work().finally(() => underWay.delete(one));
      underWay.add(one);
    },
    async ended() {
      await Promise.all(underWay);
    },
  };
}
