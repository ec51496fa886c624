// Keeps the kernel's rules of one network as they should be: from the moment its router is there, over a router that was made anew, after
// failures, and against what others change.
import { stat } from 'node:fs/promises';
import { table } from './base-rules.ts';
import type { Compiled } from './compiled.ts';
import { createNetworkRules } from './network-rules.ts';
import { applyRules, listTable } from './run-nft.ts';

export interface NetworkProgrammer {
  /** `compiled` undefined: gone. Takes effect within milliseconds; many at once go together. */
  change(id: string, revision: number, compiled: Compiled | undefined): void;
  /** Looks whether the router has come, was made anew, or has rules that are not these (K7). */
  look(): Promise<void>;
  /** Everything told so far is in the kernel, or there is no router. */
  settled(): Promise<void>;
}

interface Options {
  /** Path of the router's network namespace. */
  readonly netns: string;
  report(message: string): void;
}

export function createNetworkProgrammer({ netns, report }: Options): NetworkProgrammer {
  const rules = createNetworkRules();
  let pending: string[] = [];
  /** Inode of the namespace that has the table; 0: none has. */
  let programmed = 0;
  /** What the kernel listed after the last change; '': not asked yet. */
  let listing = '';
  let running: Promise<void> | undefined;

  const inode = async (): Promise<number> => (await stat(netns).catch(() => undefined))?.ino ?? 0;
  const program = async (lines: readonly string[], present: number): Promise<void> => {
    listing = '';
    const applied = await applyRules(netns, lines);
    programmed = applied.ok ? present : 0;
    if (!applied.ok) report(`rules of ${netns} were not taken: ${applied.error}`);
  };
  /** What was told until now is in the lines of the whole. */
  const programWhole = (present: number): Promise<void> => {
    pending = [];
    return program(rules.whole(), present);
  };
  const flushOnce = async (): Promise<void> => {
    const present = await inode();
    if (present === 0) {
      programmed = 0;
      pending = [];
      return;
    }
    if (present !== programmed) return programWhole(present);
    const lines = pending;
    pending = [];
    if (lines.length === 0) return;
    await program(lines, present);
    if (programmed === 0) await programWhole(present);
  };
  const flush = async (): Promise<void> => {
    do await flushOnce();
    while (pending.length > 0);
  };
  const start = (): Promise<void> => {
    running ??= flush().finally(() => (running = undefined));
    return running;
  };
  const verify = async (): Promise<void> => {
    const listed = await listTable(netns, table);
    // Changed meanwhile: the next look tells.
    if (running !== undefined || programmed === 0) return;
    if (listed.ok && listing === '') listing = listed.value;
    else if (!listed.ok || listed.value !== listing) {
      report(`rules of ${netns} were changed by somebody else, and are made anew`);
      programmed = 0;
      await start();
    }
  };
  return {
    change(id, revision, compiled) {
      pending.push(...rules.change(id, revision, compiled));
      void start();
    },
    async look() {
      await start();
      if (programmed !== 0) await verify();
    },
    settled: async () => {
      while (running !== undefined) await running;
    },
  };
}
