import type { Ids } from '../../domain/ports/chance.ts';
import type { Clock } from '../../domain/ports/clock.ts';
import { createStream, type Stream } from './chance.ts';
import type { Kernel } from './kernel.ts';

/** One life of a simulated operating system process. */
export interface Life {
  /** `worker-1#2` is the second life of worker-1. */
  readonly name: string;
  readonly alive: boolean;
  /** Aborts when the process is asked to end. */
  readonly signal: AbortSignal;
  /** Aborts when it is killed, for what the world holds for it; the process itself never hears of that. */
  readonly killed: AbortSignal;
  readonly clock: Clock;
  readonly chance: Stream;
  readonly ids: Ids;
  /** How long something in that range takes, in milliseconds. */
  takes(range: Range): number;
  /** What the outside answers after `delayMs`. A dead process never hears of it: the promise never resolves, no `finally` runs. */
  answer<T>(delayMs: number, work: () => T | Promise<T>): Promise<T>;
  stop(): void;
  /** kill -9. */
  kill(): void;
}

export interface Range {
  readonly from: number;
  readonly to: number;
}

/** In a calm world everything takes as short as it can, so that a transcript changes only where behaviour does. */
export function createLife(kernel: Kernel, seed: number, name: string, calm = false): Life {
  const chance = createStream(seed, name);
  const ending = new AbortController();
  const killing = new AbortController();
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
    killed: killing.signal,
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
    takes: ({ from, to }) => (calm ? from : chance.between(from, to)),
    answer: (delayMs, work) => hearing(pause(delayMs).then(work)),
    stop: () => ending.abort(),
    kill() {
      alive = false;
      killing.abort();
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
