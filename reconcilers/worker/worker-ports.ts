import type { Chance, Ids } from '../../domain/ports/chance.ts';
import type { Clock } from '../../domain/ports/clock.ts';
import type { Cloud } from '../../domain/ports/cloud.ts';
import type { EventLog } from '../../domain/ports/event-log.ts';
import type { Journal } from '../../domain/ports/journal.ts';
import type { SubmitCommand, SubmitTransaction } from '../../domain/ports/submit.ts';
import type { FoldSource } from './fold-source.ts';

/** All that a worker knows of the world. */
export interface WorkerPorts {
  readonly fold: FoldSource;
  readonly submit: SubmitCommand;
  readonly transact: SubmitTransaction;
  readonly cloud: Cloud;
  readonly journal: Journal;
  /** Only the leader's last sequence is asked for, as a read barrier. */
  readonly log: Pick<EventLog, 'lastSequence'>;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly ids: Ids;
}

export interface WorkerLimits {
  /** Refs of one reconciler that are worked on at the same time. */
  readonly concurrency: number;
  /** First and longest pause after a blip (full jitter between). */
  readonly backOffBaseMs: number;
  readonly backOffCapMs: number;
  /** First and longest pause after a refusal or a rejection: asking again at once would be refused again. */
  readonly refusedBaseMs: number;
  readonly refusedCapMs: number;
  /** A status or an EndpointSlice is written at most once in this time for one ref. */
  readonly restMs: number;
  /** Between two sweeps, ± 10 %. */
  readonly sweepEveryMs: number;
  /** Reasons remembered so that an unchanged one is not recorded again. */
  readonly reasonsMax: number;
}

export const workerLimits: WorkerLimits = {
  concurrency: 64,
  backOffBaseMs: 50,
  backOffCapMs: 30_000,
  refusedBaseMs: 30_000,
  refusedCapMs: 300_000,
  restMs: 100,
  sweepEveryMs: 300_000,
  reasonsMax: 10_000,
};
