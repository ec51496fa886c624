import type { Json } from '../api-object.ts';
import type { ReconcilerName } from '../reconciler.ts';
import type { Ref } from '../ref.ts';
import type { Result } from '../result.ts';
import type { PortError } from './port-error.ts';

/** One line of the effects journal: what a reconciler was about to do in the cloud, each attempt, and what came of it. */
export interface JournalEntry {
  /** UUIDv7 of the entry. */
  readonly id: string;
  /** Id of the effect: the same in its intent, attempts and result. */
  readonly effectId: string;
  readonly phase: 'intent' | 'attempt' | 'result' | 'decision';
  readonly reconciler: ReconcilerName;
  readonly ref: Ref;
  readonly timeMs: number;
  readonly correlationId: string;
  /** The event that led here. */
  readonly causationId: string;
  /** `ensure-port`, …; '' for a decision. */
  readonly effect: string;
  /** Intent: the effect. Attempt: the PortError. Result: the answer or refusal. Decision: the reason. */
  readonly body: Json;
  /** The body may hold the content of a Secret: it is sealed or not written at all. */
  readonly carriesSecret?: true;
}

export interface Journal {
  /** Durable when it resolves. Entries recorded at the same time share a disk wait. */
  record(entries: readonly [JournalEntry, ...JournalEntry[]]): Promise<Result<Record<string, never>, PortError>>;
}
