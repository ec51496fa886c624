import type { Clock } from '../../domain/ports/clock.ts';
import { refKey, type Ref } from '../../domain/ref.ts';

/** A longer wait is looked at again after this; timers of the platform end at 2^31 ms. */
const SLEEP_MAX_MS = 3_600_000;

interface WakeTimers {
  /** Wakes `ref` at `atMs` (epoch); replaces the timer it has. */
  set(ref: Ref, atMs: number): void;
  clear(ref: Ref): void;
  /** Ends them all. */
  stop(): void;
}

/** At most one timer a ref: the newest plan says when to look again. */
export function createWakeTimers(clock: Clock, wake: (ref: Ref) => void): WakeTimers {
  const timers = new Map<string, AbortController>();

  const clear = (key: string): void => {
    const timer = timers.get(key);
    timers.delete(key);
    // With a reason, or an exception is made for each.
    timer?.abort('cleared');
  };

  return {
    set(ref, atMs) {
      const key = refKey(ref);
      clear(key);
      const timer = new AbortController();
      timers.set(key, timer);
      const sleepMs = Math.min(Math.max(0, atMs - clock.nowMs()), SLEEP_MAX_MS);
      void clock.sleep(sleepMs, timer.signal).then(() => {
        if (timers.get(key) !== timer) return;
        timers.delete(key);
        wake(ref);
      });
    },
    clear: (ref) => clear(refKey(ref)),
    stop() {
      for (const key of timers.keys()) clear(key);
    },
  };
}
