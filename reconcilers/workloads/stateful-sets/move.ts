import type { Step } from '../../../domain/reconciler.ts';

/** One part of a sync: what it does, and whether the parts after it have to wait. */
export interface Move {
  readonly steps: readonly Step[];
  /** What it does, or what it waits for; '' for nothing. */
  readonly summary: string;
  /** When waiting ends by itself (epoch ms). */
  readonly untilMs?: number;
  readonly ends: boolean;
}

export const nothing: Move = { steps: [], summary: '', ends: false };
