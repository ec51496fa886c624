// How old what somebody acts on may be: what each process has not read yet is seen, what holds up its writes follows from the faults that fired.

import type { World } from './world.ts';

/** How long a write may come after it was decided on where nothing fails. */
const ACT_MS = 5_000;

/** How much longer where these fired: a step has 30 s, and what comes after it in a plan waits for it; a blip backs off for up to 30 s. */
const HELD_MS: Readonly<Record<string, number>> = {
  delay: 20_000,
  crash: 10_000,
  lag: 60_000,
  'lost-ack': 60_000,
  unavailable: 60_000,
  late: 80_000,
};

/** A fault is felt no longer. */
const FELT_MS = 240_000;

/** Of appends and tails, which are called by what they carry: what the cloud is late with holds up no write of a workload. */
const isOfLog = (site: string): boolean => /^(append-|tail of |read-log|[A-Z])/.test(site);

export interface Knowledge {
  /** At every step. */
  look(world: World): void;
  /** The earliest moment that what becomes true now may have been decided on (epoch ms). */
  sinceMs(world: World): number;
}

export function createKnowledge(): Knowledge {
  /** When the first event was written that some process had not read, from then on; undefined where all had read all. */
  const looks: { readonly atMs: number; readonly unreadMs: number | undefined }[] = [];
  const firedMs = new Map<string, number>();
  let seen = 0;
  return {
    look({ kernel: { nowMs }, faults: { fired }, processes, logs }) {
      for (; seen < fired.length; seen += 1) {
        const [kind = '', site = ''] = fired[seen]?.split('@') ?? [];
        if (isOfLog(site)) firedMs.set(kind, nowMs);
      }
      let unreadMs: number | undefined;
      for (const { live } of processes.values()) {
        const { position } = live.fold;
        // One that has read nothing yet does nothing.
        const writtenMs = position === 0 ? undefined : logs.log.events[position]?.timeMs;
        if (writtenMs !== undefined && (unreadMs === undefined || writtenMs < unreadMs)) unreadMs = writtenMs;
      }
      if (looks.length === 0 || looks.at(-1)?.unreadMs !== unreadMs) looks.push({ atMs: nowMs, unreadMs });
    },
    sinceMs({ kernel: { nowMs } }) {
      const held = [...firedMs].map(([kind, atMs]) => (atMs < nowMs - FELT_MS ? 0 : (HELD_MS[kind] ?? 0)));
      const decidedMs = nowMs - held.reduce((sum, ms) => sum + ms, ACT_MS);
      const look = looks.findLast(({ atMs }) => atMs <= decidedMs);
      return Math.min(decidedMs, look?.unreadMs ?? decidedMs);
    },
  };
}
