import { fromEvent, merge, ReplaySubject, takeUntil, type Subject } from 'rxjs';
import type { Change } from '../../domain/objects.ts';
import type { AnyReconciler } from '../../domain/reconciler.ts';
import { createBackOff } from './back-off.ts';
import { createBackground } from './background.ts';
import { createEffectMemory } from './effect-memory.ts';
import { createReconcilerLoop, type ReconcilerLoop } from './reconciler-loop.ts';
import { sweepForEver } from './sweeper.ts';
import type { Tools } from './work.ts';
import { workerLimits, type WorkerLimits, type WorkerPorts } from './worker-ports.ts';

/** Plans whose reasons are on their way to the journal: each has at most 400 lines. */
const DECISIONS_AT_ONCE_MAX = 16;

export interface Worker {
  /**
   * Works until the signal aborts, then finishes the steps under way. `booted` says that the fold shows the log as it was at
   * the start; until then changes are only taken in. Rejects with an `InvariantViolation`, a bug: the process must exit.
   */
  run(booted: Promise<void>): Promise<void>;
}

interface WorkerOptions extends WorkerPorts {
  readonly reconcilers: readonly AnyReconciler[];
  readonly signal: AbortSignal;
  readonly limits?: Partial<WorkerLimits>;
  /** False leaves sweeping to another process. */
  readonly sweeps?: boolean;
}

/**
 * The one loop that performs effects. Subscribes to the fold at once, so create it before the fold boots.
 * Two copies may run at any time (K4); in steady state it does nothing at all but sweep.
 */
export function createWorker({ reconcilers, signal, limits: changedLimits, sweeps = true, ...ports }: WorkerOptions): Worker {
  const limits: WorkerLimits = { ...workerLimits, ...changedLimits };
  // Replayed: a reconciler may break while the fold boots, before `run`.
  const broken = new ReplaySubject<unknown>(1);
  const ending = new AbortController();
  const stop = (): void => ending.abort();
  signal.addEventListener('abort', stop, { once: true });
  if (signal.aborted) stop();

  const background = createBackground(DECISIONS_AT_ONCE_MAX);
  const tools: Tools = { ports, memory: createEffectMemory(), backOff: createBackOff(ports.chance, limits), background, signal: ending.signal };
  const loops = reconcilers.map((reconciler) => createReconcilerLoop(reconciler, tools, limits, (error) => broken.next(error)));
  const stopped = merge(broken, fromEvent(ending.signal, 'abort'));
  for (const loop of loops) ports.fold.changes.pipe(takeUntil(stopped)).subscribe((change) => foldInto(loop, change, broken));

  return {
    async run(booted) {
      const failure = new Promise<never>((_, reject) => broken.subscribe(reject));
      const working = async (): Promise<void> => {
        await booted;
        if (!ending.signal.aborted) for (const loop of loops) loop.start();
        await Promise.all([aborted(ending.signal), sweeps ? sweepForEver(loops, tools, limits) : undefined]);
        await Promise.all(loops.map((loop) => loop.stop()));
        await background.ended();
      };
      try {
        await Promise.race([failure, working()]);
      } finally {
        stop();
        signal.removeEventListener('abort', stop);
      }
    },
  };
}

/** A bug in a reconciler ends the worker, as one found while reconciling does; rxjs would throw it at nobody. */
function foldInto(loop: ReconcilerLoop, change: Change, broken: Subject<unknown>): void {
  try {
    loop.fold(change);
  } catch (error) {
    broken.next(error);
  }
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
