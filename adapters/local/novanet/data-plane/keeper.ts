// Keeps one thing in the kernel as it should be, in a namespace that comes, goes and may be made anew: told of changes, it makes them; after a
// failure it makes the whole again.
import { stat } from 'node:fs/promises';
import type { Result } from '../../../../domain/result.ts';

export interface Keeper<Line> {
  /**
   * Takes effect within milliseconds; what is told at once goes together. `undefined`: only the whole will do.
   * `ended` hears once that it is in the kernel, or, with false, that there is no namespace that it could be in.
   */
  change(lines: readonly Line[] | undefined, ended?: Ended): void;
  /** Looks whether the namespace has come or was made anew, and tries again what failed. */
  look(): Promise<void>;
  /** Everything told so far is in the kernel, or there is no namespace, or it was reported. */
  settled(): Promise<void>;
  /** Once what is being made is made; nothing is from then on. */
  stop(): Promise<void>;
}

export type Ended = (isInKernel: boolean) => void;

interface Options<Line> {
  /** For reports: `rules of /run/netns/…`. */
  readonly what: string;
  /** Path of the namespace. */
  readonly netns: string;
  /** Lines that make everything, whatever is there. */
  whole(): readonly Line[];
  run(lines: readonly Line[]): Promise<Result<unknown, string>>;
  report(message: string): void;
  /** Hears that the whole was made. */
  wasMade?(): void;
  /** Hears that the namespace is gone. */
  wasLost?(): void;
}

/** What failed is tried again: a namespace takes a moment to become one. */
const pauseFirstMs = 100;
const pauseMaxMs = 5_000;

export function createKeeper<Line>({ what, netns, whole, run, report, wasMade, wasLost }: Options<Line>): Keeper<Line> {
  let pending: Line[] = [];
  /** Of what is not in the kernel yet. */
  let waiting: Ended[] = [];
  /** Inode of the namespace that all was made in; 0: make the whole. */
  let made = 0;
  let isTold = false;
  /** Told while something is being made. */
  let needsWhole = false;
  /** What the last failure was. */
  let complaint = '';
  let running: Promise<void> | undefined;
  let isStopped = false;
  let pauseMs = pauseFirstMs;
  let retry: NodeJS.Timeout | undefined;

  const inode = async (): Promise<number> => (await stat(netns).catch(() => undefined))?.ino ?? 0;
  const tell = (all: readonly Ended[], isInKernel: boolean): void => {
    for (const ended of all) ended(isInKernel);
  };
  const make = async (lines: readonly Line[], present: number): Promise<void> => {
    const told = waiting;
    waiting = [];
    const done = await run(lines);
    made = done.ok ? present : 0;
    if (done.ok) tell(told, true);
    else waiting = [...told, ...waiting];
    // A failure that stays is tried again and again, and told once.
    if (!done.ok && done.error !== complaint) report(`${what}: ${done.error}`);
    complaint = done.ok ? '' : done.error;
    clearTimeout(retry);
    if (done.ok) pauseMs = pauseFirstMs;
    else if (!isStopped) {
      retry = setTimeout(() => void start(), pauseMs).unref();
      pauseMs = Math.min(pauseMs * 2, pauseMaxMs);
    }
  };
  /** What was told until now is in it. */
  const makeWhole = async (present: number): Promise<void> => {
    pending = [];
    needsWhole = false;
    await make(whole(), present);
    if (made !== 0) wasMade?.();
  };
  const flushOnce = async (): Promise<void> => {
    isTold = false;
    const present = await inode();
    if (present === 0) {
      if (made !== 0) wasLost?.();
      made = 0;
      pending = [];
      tell(waiting.splice(0), false);
      return;
    }
    if (present !== made || needsWhole) return makeWhole(present);
    const lines = pending;
    pending = [];
    if (lines.length === 0) return;
    await make(lines, present);
    if (made === 0) await makeWhole(present);
  };
  const flush = async (): Promise<void> => {
    do await flushOnce();
    while (isTold && !isStopped);
  };
  const start = (): Promise<void> => {
    if (isStopped) return Promise.resolve();
    running ??= flush().finally(() => (running = undefined));
    return running;
  };
  return {
    change(lines, ended) {
      if (ended !== undefined) waiting.push(ended);
      if (lines === undefined) needsWhole = true;
      else pending.push(...lines);
      isTold = true;
      void start();
    },
    look: start,
    settled: async () => {
      while (running !== undefined) await running;
    },
    stop: async () => {
      isStopped = true;
      clearTimeout(retry);
      await running;
    },
  };
}
