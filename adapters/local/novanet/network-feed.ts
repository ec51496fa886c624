// What hosts hear of networks: the last change of each thing, in order. Those that lag read on from where they were; what is gone is
// remembered for a while, and whoever was away for longer hears everything from the beginning.
import { randomUUID } from 'node:crypto';
import { isGone, keyOfChange, type NetworkChange } from './data-plane/network-change.ts';

export interface Changes {
  readonly position: number;
  /** They are from the very beginning. */
  readonly isWhole: boolean;
  /** There were more than the limit. */
  readonly hasMore: boolean;
  readonly changes: readonly NetworkChange[];
}

export interface NetworkFeed {
  /** Tells positions of this feed from those of one before. */
  readonly instance: string;
  put(change: NetworkChange): void;
  /** At most `limit` that came after; of another instance, or one that is too old, from the beginning. */
  after(instance: string, position: number, limit: number): Changes;
  /** Once something came after it, or the time is over. */
  changed(position: number, waitMs: number): Promise<void>;
  /** Every change so far, and each from now on at once. */
  follow(listener: (change: NetworkChange) => void): void;
}

const rememberedGone = 10_000;

export function createNetworkFeed(): NetworkFeed {
  const instance = randomUUID();
  /** In order of position: what changes is put at the end again. */
  const last = new Map<string, { readonly position: number; readonly change: NetworkChange }>();
  const gone: string[] = [];
  const listeners: ((change: NetworkChange) => void)[] = [];
  const waiting = new Set<() => void>();
  let position = 0;
  /** Of what was forgotten last. */
  let forgotten = 0;

  const remember = (key: string): void => {
    gone.push(key);
    if (gone.length <= rememberedGone) return;
    const oldest = gone.shift() ?? '';
    const kept = last.get(oldest);
    if (kept === undefined || !isGone(kept.change)) return;
    last.delete(oldest);
    forgotten = Math.max(forgotten, kept.position);
  };
  return {
    instance,
    put(change) {
      const key = keyOfChange(change);
      position += 1;
      last.delete(key);
      last.set(key, { position, change });
      if (isGone(change)) remember(key);
      for (const listener of listeners) listener(change);
      for (const wake of waiting) wake();
    },
    after(asked, from, limit) {
      const isWhole = asked !== instance || from < forgotten || from > position;
      const start = isWhole ? 0 : from;
      const changes: NetworkChange[] = [];
      let reached = start;
      for (const one of last.values()) {
        if (one.position <= start) continue;
        if (changes.length === limit) return { position: reached, isWhole, hasMore: true, changes };
        if (!isWhole || !isGone(one.change)) changes.push(one.change);
        reached = one.position;
      }
      return { position, isWhole, hasMore: false, changes };
    },
    changed: (from, waitMs) =>
      new Promise((resolve) => {
        if (position > from || waitMs <= 0) return resolve();
        const done = (): void => {
          clearTimeout(timer);
          waiting.delete(done);
          resolve();
        };
        const timer = setTimeout(done, waitMs);
        waiting.add(done);
      }),
    follow(listener) {
      for (const { change } of last.values()) if (!isGone(change)) listener(change);
      listeners.push(listener);
    },
  };
}
