import type { AnyReconciler, Reason, Refusal } from '../../domain/reconciler.ts';
import type { Objects } from '../../domain/objects.ts';
import type { Ref } from '../../domain/ref.ts';
import { refKey } from '../../domain/ref.ts';
import type { BackOff } from './back-off.ts';
import type { Background } from './background.ts';
import type { EffectMemory } from './effect-memory.ts';
import type { WorkerPorts } from './worker-ports.ts';

/** What the steps of one plan have in common. */
export interface Work {
  readonly reconciler: AnyReconciler;
  readonly ref: Ref;
  readonly because: Reason;
  /** The chain this belongs to; '' where the object is gone and nothing is known of it any more. */
  readonly correlationId: string;
  /** The event that led here. */
  readonly causationId: string;
  /** Of the journal's line that tells the whole reason; without it, the commands tell it. */
  readonly decisionId?: string;
}

/** What every step may use. */
export interface Tools {
  readonly ports: WorkerPorts;
  readonly memory: EffectMemory;
  readonly backOff: BackOff;
  /** For the journal's lines that nothing depends on. */
  readonly background: Background;
  readonly signal: AbortSignal;
}

export type StepOutcome =
  | { readonly kind: 'next' }
  /** The plan ends here and the ref is reconciled again after this long. */
  | { readonly kind: 'retry'; readonly afterMs: number; readonly refusal?: Omit<Refusal, 'done'> };

export const next: StepOutcome = { kind: 'next' };

export function workOn(objects: Objects, reconciler: AnyReconciler, ref: Ref, because: Reason): Work {
  const entry = objects.get(ref);
  return { reconciler, ref, because, correlationId: entry?.correlationId ?? '', causationId: entry?.eventId ?? '' };
}

/** Back-offs count for each reconciler and ref. */
export const workKey = ({ reconciler, ref }: Pick<Work, 'reconciler' | 'ref'>): string => `${reconciler.name} ${refKey(ref)}`;
