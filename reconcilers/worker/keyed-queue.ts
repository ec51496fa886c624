import { refKey, type Ref } from '../../domain/ref.ts';

interface KeyedQueue {
  /** Wants `ref` worked on. Equal refs share one slot; offered while it is busy, it runs once more afterwards. */
  offer(ref: Ref): void;
  /** Until now offers were only collected. */
  start(): void;
  /** Nothing new begins; resolves when what runs has ended. */
  stop(): Promise<void>;
}

interface KeyedQueueOptions {
  readonly concurrency: number;
  /** Answers for how many milliseconds the ref shall rest: it counts as busy then, but takes no slot. */
  run(ref: Ref): Promise<number>;
  rest(ms: number): Promise<void>;
  /** `run` threw: a bug (`InvariantViolation`), not an outcome. */
  failed(error: unknown): void;
}

/**
 * First in, first out over keys. A run never begins within `offer`: the events of one append are folded together before anybody
 * plans on them, or a plan could see a pod gone and the room it took not yet given back.
 * Its memory is one entry a ref, however often a ref is offered (K3, K8).
 */
export function createKeyedQueue({ concurrency, run, rest, failed }: KeyedQueueOptions): KeyedQueue {
  const waiting = new Map<string, Ref>();
  const busy = new Set<string>();
  const again = new Map<string, Ref>();
  const running = new Set<Promise<void>>();
  let open = false;
  let pumping = false;

  const pump = (): void => {
    if (pumping || !open) return;
    pumping = true;
    void Promise.resolve().then(fill);
  };

  const fill = (): void => {
    pumping = false;
    while (open && running.size < concurrency) {
      const first = waiting.entries().next();
      if (first.done) return;
      const [key, ref] = first.value;
      waiting.delete(key);
      busy.add(key);
      const slot: Promise<void> = runOne(key, ref).finally(() => {
        running.delete(slot);
        pump();
      });
      running.add(slot);
    }
  };

  const runOne = async (key: string, ref: Ref): Promise<void> => {
    try {
      const restMs = await run(ref);
      if (restMs > 0 && open) void rest(restMs).then(() => release(key));
      else release(key);
    } catch (error) {
      failed(error);
    }
  };

  const release = (key: string): void => {
    busy.delete(key);
    const ref = again.get(key);
    if (ref === undefined) return;
    again.delete(key);
    waiting.set(key, ref);
    pump();
  };

  return {
    offer(ref) {
      const key = refKey(ref);
      if (busy.has(key)) again.set(key, ref);
      else if (!waiting.has(key)) waiting.set(key, ref);
      pump();
    },
    start() {
      open = true;
      pump();
    },
    async stop() {
      open = false;
      await Promise.all(running);
    },
  };
}
