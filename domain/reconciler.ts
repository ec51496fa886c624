import type { Json } from './api-object.ts';
import type { Wish } from './command.ts';
import type { AnswerOf, Effect, EffectKind, EffectOf, OwnedResource, ServiceName } from './effect.ts';
import type { Change, Objects } from './objects.ts';
import type { PortError } from './ports/port-error.ts';
import type { Ref } from './ref.ts';
import type { Rejection } from './rejection.ts';

export const reconcilerNames = [
  'workloads',
  'scheduling',
  'compute',
  'networking',
  'dns',
  'loadbalancing',
  'storage',
  'nodes',
  'ownership',
  'disruption',
] as const;
export type ReconcilerName = (typeof reconcilerNames)[number];

/** What it calls itself in the managedFields of what it writes. */
export const managerOf = (name: ReconcilerName): string => `k8shost-${name}`;

/** Why: a short sentence in the field's words and the numbers behind it. Recorded, and printed by `k8shost why`. */
export interface Reason {
  readonly summary: string;
  readonly detail?: Json;
}

/** One of the wishes of a step that is done as a whole: about its own object, for its own reason. */
export interface Part {
  readonly submit: Wish;
  /** Without it, the step's. */
  readonly about?: About;
}

/** Whose it is, and why. */
export interface About {
  readonly ref: Ref;
  readonly because: Reason;
}

export type Step = (
  | { readonly submit: Wish }
  | { readonly perform: Effect }
  /** Become true together or not at all, in one append; what is there already, or gone, fails the whole. */
  | { readonly together: readonly [Part, ...Part[]] }
) & {
  /**
   * In a plan for many objects: whose step it is, and why. Steps about one object are done in order; those about others neither wait for
   * them nor end with them.
   */
  readonly about?: About;
};

/** Closed set of answers. `note` is for the reconciler's own `noted`, at once, before any step is done. */
export type Plan = { readonly note?: unknown } &
  /** The world is as it should be; wake me when something changes. */
  (
    | { readonly kind: 'settled' }
    /**
     * Do these, in order; a failed step ends the plan, and the ref is reconciled again (after a back-off). At most 100 steps about one object, 400 in all.
     * Neighbouring creates, or deletes, of one resource are sent together: among them there is no order.
     */
    | { readonly kind: 'act'; readonly steps: readonly [Step, ...Step[]]; readonly because: Reason }
    /** Nothing to do before `untilMs` (epoch milliseconds). */
    | { readonly kind: 'wait'; readonly untilMs: number; readonly because: Reason }
    /** Cannot go on until something changes in the log; `because` says what. */
    | { readonly kind: 'blocked'; readonly because: Reason }
  );

export const settled: Plan = { kind: 'settled' };
export const act = (because: Reason, ...steps: [Step, ...Step[]]): Plan => ({ kind: 'act', steps, because });
export const wait = (untilMs: number, because: Reason): Plan => ({ kind: 'wait', untilMs, because });
export const blocked = (because: Reason): Plan => ({ kind: 'blocked', because });

/** An effect and what the cloud said to it. A `refused` answer is recorded too (K6). */
type ObservationOf<K extends EffectKind> =
  | { readonly effect: EffectOf<K>; readonly answer: AnswerOf<K>; readonly refused?: undefined }
  | { readonly effect: EffectOf<K>; readonly answer?: undefined; readonly refused: Extract<PortError, { kind: 'refused' }> };

export type Observation = { [K in EffectKind]: ObservationOf<K> }[EffectKind];

/** The observation when it is of that kind of effect, with the answer's own type. */
export const observationOf = <K extends EffectKind>(observation: Observation, kind: K): ObservationOf<K> | undefined =>
  observation.effect.kind === kind ? (observation as unknown as ObservationOf<K>) : undefined;

/**
 * Pure, synchronous and total (K2). Two copies may run at any time (K4).
 *
 * The worker's loop: fold a change → `evolve` → `affected` → keyed queue → `reconcile` → perform/submit the steps →
 * `observe` each answer → submit what it returns. An ensure/put effect that equals (but for its revision) the last one the
 * cloud confirmed for the same owner in this process's life is skipped while the log shows its answer (`observe` of it wishes
 * nothing), so a reconciler may always return the full desired state.
 */
export interface Reconciler<View = unknown> {
  readonly name: ReconcilerName;
  initialView(): View;
  /** Only what it derives itself (sums per node, …); often returns the view as it is. May mutate and return the same view. */
  evolve(view: View, change: Change): View;
  /** Which refs may need another look; sorted or in a stable order. Work proportional to the change. */
  affected(objects: Objects, view: View, change: Change): readonly Ref[];
  /** Sees the present, never the event that woke it (K3). A ref with a uid asks to clean up after that incarnation. */
  reconcile(objects: Objects, view: View, ref: Ref, nowMs: number): Plan;
  /**
   * Takes the `note` of a plan into the view: what was tried and is not worth trying again before something changes. A view is lost with
   * its process, so nothing may depend on it but how much work is done.
   */
  noted?(view: View, ref: Ref, note: unknown): View;
  /**
   * A step of the plan with this `note` was not done and the ref is reconciled again: what it tried is worth trying again. `rejection`: why, where it
   * would be refused again.
   */
  undone?(view: View, ref: Ref, note: unknown, rejection: Rejection | undefined): View;
  /** What the world answered, as wishes fenced by uid (K6). Without it an answer changes nothing in the log. */
  observe?(objects: Objects, observation: Observation, nowMs: number): readonly Wish[];
  /** What to tell where a wish of the plan for `ref` is refused, and would be again. */
  refused?(objects: Objects, ref: Ref, refusal: Refusal, nowMs: number): readonly Wish[];
  /** The services whose lists this reconciler's `sweep` wants. */
  readonly sweeps?: readonly ServiceName[];
  /**
   * Compares what a service keeps for us with the fold (which is not older than the list, K7). `owned` is the whole list.
   * Returns what repairs it: removals of strays, wishes that record drift. At most 1,000 steps; the next sweep goes on.
   */
  sweep?(objects: Objects, service: ServiceName, owned: readonly OwnedResource[], nowMs: number): readonly Step[];
}

/** Of several wishes that are refused together, the first. */
export interface Refusal {
  readonly wish: Wish;
  readonly rejection: Rejection;
  /** Steps that were sent with it and done: the plan ends here, and what comes after them in it is not done. */
  readonly done: readonly Step[];
}

/** For lists of reconcilers with different views. */
// oxlint-disable-next-line typescript/no-explicit-any -- existential over the view type
export type AnyReconciler = Reconciler<any>;
