// Keeps tables of nftables: with a monitor beside it that tells when another process changes one (K7). To list and compare it would take
// the kernel seconds where there are thousands of Services.
import { createKeeper, type Keeper } from './keeper.ts';
import { applyRules, monitorRules } from './run-nft.ts';

interface Options {
  readonly what: string;
  /** Path of the namespace. */
  readonly netns: string;
  readonly tables: readonly string[];
  whole(): readonly string[];
  report(message: string): void;
  wasMade?(): void;
}

/** Enough for what the monitor has not told yet. */
const ownPidsMax = 1_000;
const pauseFirstMs = 1_000;
const pauseMaxMs = 60_000;

export function createRulesKeeper({ what, netns, tables, whole, report, wasMade }: Options): Keeper<string> {
  const own = new Set<number>();
  const began = (pid: number): void => {
    own.add(pid);
    const [oldest] = own;
    if (own.size > ownPidsMax && oldest !== undefined) own.delete(oldest);
  };
  let monitor: { stop(): void } | undefined;
  let repair: NodeJS.Timeout | undefined;
  let pauseMs = 0;
  /** At once the first time; whoever goes on is answered ever later. */
  const disturbed = (pid: number): void => {
    if (own.has(pid) || !isMade || repair !== undefined) return;
    report(`${what}: process ${pid} changed them, they are made anew`);
    repair = setTimeout(() => {
      repair = undefined;
      keeper.change(undefined);
    }, pauseMs).unref();
    pauseMs = Math.min(pauseMaxMs, Math.max(pauseFirstMs, pauseMs * 2));
    clearTimeout(calm);
    calm = setTimeout(() => (pauseMs = 0), 2 * pauseMaxMs).unref();
  };
  let calm: NodeJS.Timeout | undefined;
  let isMade = false;
  const watch = (): { stop(): void } => monitorRules(netns, tables, disturbed, () => (monitor = undefined));
  const keeper = createKeeper<string>({
    what,
    netns,
    whole: () => {
      // The namespace may be another one.
      monitor?.stop();
      monitor = watch();
      isMade = true;
      return whole();
    },
    run: (lines) => applyRules(netns, lines, began),
    report,
    ...(wasMade && { wasMade }),
    // A monitor would keep what is left of the namespace alive.
    wasLost: () => {
      monitor?.stop();
      monitor = undefined;
      isMade = false;
    },
  });
  return {
    ...keeper,
    look: () => {
      // It ends when it cannot follow, as after very many changes at once, which are our own.
      if (isMade) monitor ??= watch();
      return keeper.look();
    },
    stop: async () => {
      isMade = false;
      clearTimeout(repair);
      clearTimeout(calm);
      await keeper.stop();
      monitor?.stop();
    },
  };
}
