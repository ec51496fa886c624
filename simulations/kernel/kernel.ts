import TinyQueue from 'tinyqueue';
import { assert } from '../../domain/assert.ts';
import { hash32 } from './chance.ts';

/** One thing that will happen. */
interface Step {
  readonly timeMs: number;
  readonly lane: string;
  /** Random between lanes of one instant, equal within a lane. */
  readonly order: number;
  readonly sequence: number;
  readonly run: () => void;
  cancelled: boolean;
}

export interface Kernel {
  /** Virtual milliseconds since the epoch. */
  readonly nowMs: number;
  readonly steps: number;
  /** Runs `run` in `delayMs` of virtual time; answers how to take it back. */
  after(delayMs: number, lane: string, run: () => void): () => void;
  /** Lets virtual time pass up to `untilMs`, or until `enough` says so after a step. */
  runUntil(untilMs: number, enough?: () => boolean): Promise<void>;
}

/** Far more than a world of hundreds of nodes takes. */
const STEPS_MAX = 1_000_000;

/**
 * Virtual time on one heap. Chance decides the order between lanes of the same instant; within a lane it is first in, first out, as
 * a connection is. After each step all promises that can go on do so before the next one: nothing but this heap lets time pass.
 */
export function createKernel(seed: number, startMs: number): Kernel {
  const heap = new TinyQueue<Step>([], (a, b) => a.timeMs - b.timeMs || a.order - b.order || a.sequence - b.sequence);
  let nowMs = startMs;
  let steps = 0;
  let sequence = 0;

  return {
    get nowMs() {
      return nowMs;
    },
    get steps() {
      return steps;
    },
    after(delayMs, lane, run) {
      const timeMs = nowMs + Math.max(0, Math.round(delayMs));
      const step: Step = { timeMs, lane, order: hash32(`${lane}@${timeMs}`, seed), sequence: (sequence += 1), run, cancelled: false };
      heap.push(step);
      return () => {
        step.cancelled = true;
      };
    },
    async runUntil(untilMs, enough = () => false) {
      await drain();
      while (!enough()) {
        const step = heap.peek();
        if (step === undefined || step.timeMs > untilMs) break;
        heap.pop();
        if (step.cancelled) continue;
        nowMs = step.timeMs;
        steps += 1;
        assert(steps <= STEPS_MAX, `a simulation ends within ${STEPS_MAX} steps`);
        step.run();
        await drain();
      }
      if (!enough()) nowMs = Math.max(nowMs, untilMs);
    },
  };
}

/** Microtasks are first in, first out, hence the same in every run; the immediate comes when none is left. */
const drain = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
