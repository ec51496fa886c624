import type { ApiObject, Json } from '../api-object.ts';
import type { Actor, Part } from '../command.ts';
import type { DecideContext } from '../decide-context.ts';
import type { Entry } from '../objects.ts';
import type { NameRule } from '../names.ts';
import type { Ref } from '../ref.ts';
import type { Cause, Rejection } from '../rejection.ts';
import type { Result } from '../result.ts';
import type { ClaimChange } from '../claims/claim.ts';

/** Who writes, and when: for kinds that keep it in the object. */
export interface Writer {
  readonly actor: Actor;
  readonly nowMs: number;
}

/** A part of an object that only its subresource may write (pods/resize). */
export interface PartRules<T extends ApiObject = ApiObject> {
  /** `before` with the part as `wanted` has it. */
  take(before: T, wanted: T, by: Writer): T;
  /** Stands in for the kind's own `validate`. */
  validate(after: T, before: T): readonly Cause[];
}

/**
 * What a schema cannot say about a kind. Everything is optional: a kind without rules is decoded, stored and served by the
 * generic machine alone. All functions are pure; objects come in frozen and go out new.
 */
export interface KindRules<T extends ApiObject = ApiObject> {
  /** Metadata.generation starts at 1 and grows when the spec changes. */
  readonly countsGenerations?: boolean;
  /** What the generation counts, where it is not `.spec` alone; only read where generations are counted. */
  counted?(object: T): unknown;
  /** `from-the-first-change`: not set by the create, 1 after the first change. */
  readonly generationStarts?: 'from-the-first-change';
  /** False where a replace must say which resourceVersion it replaces (AllowUnconditionalUpdate of the kind's strategy). */
  readonly unconditionalUpdate?: false;
  /** A replace of a name that is not there creates it (AllowCreateOnUpdate of the kind's strategy). */
  readonly createsOnUpdate?: true;
  /** A create may bring its status along (a node that registers itself); otherwise it is ignored, as everywhere. */
  readonly keepsStatusOnCreate?: boolean;
  /** What every status says, if only that it is nothing yet: fields that Kubernetes never leaves out. */
  readonly leastStatus?: Readonly<Record<string, Json>>;
  /** How metadata.name is checked; a DNS subdomain (253 characters) when not given. */
  readonly nameIs?: NameRule;
  /** Rules of the name beyond `nameIs`. */
  validateName?(name: string): readonly Cause[];
  /** Defaults of Kubernetes' defaulting functions; runs on create and update, after the schema's own defaults. */
  defaults?(object: T): T;
  /** What only a create sets (a phase, a finalizer). Runs before `validate`, without the client's status. */
  prepareCreate?(object: T, by: Writer): T;
  /** Keeps what an update may not take away (allocated addresses, …) before validation. */
  prepareUpdate?(object: T, before: T): T;
  /** The object after a write of its status; only `.status` is of the sender. */
  prepareStatus?(object: T, before: T, by: Writer): T;
  /** What a write of the status must keep beyond `validate`. */
  validateStatus?(object: T, before: T): readonly Cause[];
  /** What clients are told besides the answer (Warning headers). */
  warnings?(object: T, before: T | undefined): readonly string[];
  /** Semantic rules and, with `before`, immutability; [] when it is fine. */
  validate?(object: T, before: T | undefined): readonly Cause[];
  /** Subresources that write a part of the object, under rules of their own. */
  readonly parts?: Readonly<Partial<Record<Part, PartRules<T>>>>;
  /** A semantic event type where the change has a name of its own. */
  eventType?(after: T, before: T | undefined): string | undefined;
  /**
   * The facts outside its own object that this change depends on, as claims written in the same batch (K11), and the object with
   * what it was given (an address, a port). `after` is undefined when the object goes away.
   */
  claims?(
    ref: Ref,
    after: T | undefined,
    before: Entry<T> | undefined,
    context: DecideContext,
  ): Result<{ readonly object?: T; readonly claims: readonly ClaimChange[] }, Rejection>;
  /** What the first delete adds to an object that does not go at once (a finalizer). */
  prepareDelete?(object: T, by: Writer): T;
  /** A delete that does not say what becomes of dependents leaves them (DefaultGarbageCollectionPolicy of the kind's strategy), with this warning. */
  readonly orphans?: { readonly warning?: string };
  /** Seconds a delete without a wish waits before the object may go; 0 or undefined removes at once. */
  gracePeriodSeconds?(object: T): number;
}
