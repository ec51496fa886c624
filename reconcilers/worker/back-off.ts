import type { Chance } from '../../domain/ports/chance.ts';
import type { WorkerLimits } from './worker-ports.ts';

/** `blip`: the next try may succeed. `refused`: it will not, unless something changes; look again now and then. */
export type Pace = 'blip' | 'refused';

export interface BackOff {
  /** How long to pause before the next try, in milliseconds; counts this failure. */
  nextMs(key: string, pace: Pace): number;
  /** It worked: the next failure starts small again. */
  reset(key: string): void;
}

/** Exponential with full jitter. Source: AWS Architecture Blog, "Exponential Backoff And Jitter". */
export function createBackOff(chance: Chance, limits: WorkerLimits): BackOff {
  const failures = new Map<string, number>();
  return {
    nextMs(key, pace) {
      const count = failures.get(key) ?? 0;
      failures.set(key, Math.min(count + 1, 30));
      const [baseMs, capMs] = pace === 'blip' ? [limits.backOffBaseMs, limits.backOffCapMs] : [limits.refusedBaseMs, limits.refusedCapMs];
      const ceilingMs = Math.min(capMs, baseMs * 2 ** (count + 1));
      return Math.round(baseMs + chance.next() * (ceilingMs - baseMs));
    },
    reset(key) {
      failures.delete(key);
    },
  };
}
