// How soon the rules of a network follow what the host is told: how long each change took, and whether one waits for too long.

export interface Programming {
  /** `sinceMs` is when NovaNET knew of the change; undefined: long ago, it is not measured. What is returned hears that it is in the kernel, or not wanted there any more. */
  begins(sinceMs: number | undefined): (isInKernel: boolean) => void;
  /** No change waits for longer than a minute. */
  isHealthy(): boolean;
}

/** Source: Kubernetes, kube-proxy's healthTimeout: twice the period of its own looks. */
const healthyMs = 60_000;
/** Where nothing succeeds more would only be more of the same. */
const waitingMax = 10_000;

/** Times are of one clock that never goes back. */
export function createProgramming(nowMs: () => number, took: (ms: number) => void): Programming {
  /** When the host heard of each; the oldest first. */
  const waiting = new Map<symbol, number>();
  return {
    begins(sinceMs) {
      const key = Symbol();
      if (waiting.size < waitingMax) waiting.set(key, nowMs());
      return (isInKernel) => {
        waiting.delete(key);
        if (isInKernel && sinceMs !== undefined) took(Math.max(0, nowMs() - sinceMs));
      };
    },
    isHealthy: () => {
      const [oldest] = waiting.values();
      return oldest === undefined || nowMs() - oldest < healthyMs;
    },
  };
}
