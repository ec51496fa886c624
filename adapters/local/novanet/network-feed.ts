// What hosts hear of networks: the last change of each thing, in order. Those that lag read on from where they were; what is gone is
// remembered for a while, and whoever was away for longer hears everything from the beginning.
import { randomUUID } from 'node:crypto';
import { changeBytes } from './data-plane/change-message.ts';
import { isGone, keyOfChange, type NetworkChange } from './data-plane/network-change.ts';

/** What the answer before said, to read on from there. */
export interface Heard {
  readonly instance: string;
  readonly position: number;
  readonly wholeSince: number;
}

export interface ToldChange {
  readonly change: NetworkChange;
  /** How long ago it was put. */
  readonly ageMs: number;
}

export interface Changes {
  readonly position: number;
  /** Where the feed stood when it was last told from the beginning: what was gone by then was never told, and may be forgotten. */
  readonly wholeSince: number;
  /** They are from the very beginning. */
  readonly isWhole: boolean;
  /** There were more than the limit. */
  readonly hasMore: boolean;
  readonly changes: readonly ToldChange[];
}

/** Of one answer. */
export interface PageLimit {
  readonly changes: number;
  /** Of them all, unless the first alone is larger. */
  readonly bytes: number;
}

export interface NetworkFeed {
  /** Tells positions of this feed from those of one before. */
  readonly instance: string;
  put(change: NetworkChange): void;
  /** At most `limit` that came after; of another instance, or one that is too old, from the beginning. */
  after(heard: Heard, limit: PageLimit): Changes;
  /** Once something came after it, or the time is over. */
  changed(position: number, waitMs: number): Promise<void>;
}

const rememberedGone = 10_000;

/** `nowMs` never goes back. */
export function createNetworkFeed(nowMs: () => number = () => performance.now()): NetworkFeed {
  const instance = randomUUID();
  /** In order of position: what changes is put at the end again. */
  const last = new Map<string, { readonly position: number; readonly atMs: number; readonly bytes: number; readonly change: NetworkChange }>();
  const gone: string[] = [];
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
      last.set(key, { position, atMs: nowMs(), bytes: changeBytes(change), change });
      if (isGone(change)) remember(key);
      for (const wake of waiting) wake();
    },
    after(heard, limit) {
      const isWhole = heard.instance !== instance || Math.max(heard.position, heard.wholeSince) < forgotten || heard.position > position;
      const start = isWhole ? 0 : heard.position;
      const wholeSince = isWhole ? position : heard.wholeSince;
      const changes: ToldChange[] = [];
      let reached = start;
      let bytes = 0;
      for (const one of last.values()) {
        if (one.position <= start) continue;
        bytes += one.bytes;
        const isFull = changes.length === limit.changes || (changes.length > 0 && bytes > limit.bytes);
        if (isFull) return { position: reached, wholeSince, isWhole, hasMore: true, changes };
        if (one.position > wholeSince || !isGone(one.change)) changes.push({ change: one.change, ageMs: nowMs() - one.atMs });
        reached = one.position;
      }
      return { position, wholeSince, isWhole, hasMore: false, changes };
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
  };
}
