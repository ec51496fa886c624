import type { Ids } from '../../domain/ports/chance.ts';
import type { Clock } from '../../domain/ports/clock.ts';
import { createStream, type Stream } from './chance.ts';
import type { Kernel } from './kernel.ts';

/** One life of a simulated operating system process. */
export interface Life {
  /** `worker-1#2` is the second life of worker-1. */
  readonly name: string;
  readonly alive: boolean;
  /** Aborts when the process is asked to end, or killed. */
  readonly signal: AbortSignal;
  readonly clock: Clock;
  readonly chance: Stream;
  readonly ids: Ids;
  /** What the outside answers after `delayMs`. A dead process never hears of it: the promise never resolves, no `finally` runs. */
  answer<T>(delayMs: number, work: () => T | Promise<T>): Promise<T>;
  /** kill -9. */
  kill(): void;
}

export function createLife(kernel: Kernel, seed: number, name: string): Life {
  const chance = createStream(seed, name);
  const ending = new AbortController();
  let alive = true;

  const hearing = <T>(promise: Promise<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      promise.then(
        (value) => alive && resolve(value),
        (error: unknown) => alive && reject(error),
      );
    });

  const pause = (delayMs: number): Promise<void> => new Promise((resolve) => kernel.after(delayMs, name, resolve));

  return {
    name,
    get alive() {
      return alive;
    },
    signal: ending.signal,
    chance,
    ids: createIds(kernel, chance),
    clock: {
      nowMs: () => kernel.nowMs,
      sleep: (ms, signal) =>
        hearing(
          new Promise((resolve) => {
            if (signal?.aborted) return resolve();
            const cancel = kernel.after(ms, name, resolve);
            signal?.addEventListener('abort', () => (cancel(), resolve()), { once: true });
          }),
        ),
    },
    answer: (delayMs, work) => hearing(pause(delayMs).then(work)),
    kill() {
      alive = false;
      ending.abort();
    },
  };
}

/** Ids shaped as real ones, from the virtual clock and the life's own chance. */
function createIds(kernel: Kernel, chance: Stream): Ids {
  const hex = (digits: number): string => chance.bits().toString(16).padStart(8, '0').slice(0, digits);
  return {
    uid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(8)}${hex(4)}`,
    eventId: () => {
      const time = kernel.nowMs.toString(16).padStart(12, '0');
      return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-8${hex(3)}-${hex(8)}${hex(4)}`;
    },
  };
}
