import type { ApiObject, Json } from './api-object.ts';
import type { Ref } from './ref.ts';
import type { Passing, Rejection } from './rejection.ts';

export type PatchType = 'json' | 'merge' | 'strategic' | 'apply';

/** Holds against the object as it is when the command is decided; a mismatch is a `conflict`. */
export interface Precondition {
  readonly uid?: string;
  /** The sequence, as a decimal string. */
  readonly resourceVersion?: string;
}

/** Of unknown fields: refuse them, warn of them, or drop them silently. They are always pruned. */
export type FieldValidation = 'Strict' | 'Warn' | 'Ignore';

export type Propagation = 'Background' | 'Foreground' | 'Orphan';

/** The part of an object a write may touch: none is the main resource (everything but `.status`). */
export type Subresource = 'status' | 'scale' | 'finalize' | Part;

/** Parts of an object with rules of their own, in the kind's file. */
export type Part = 'ephemeralcontainers' | 'resize' | 'approval';

/** What is asked, without who asks: a reconciler plans these, the worker makes them Commands. */
export type Wish =
  /**
   * `object.metadata.name` may be missing when `generateName` is there; `ref.name` is `''` then. A `precondition.resourceVersion` is
   * the last sequence of the name (`'0'`: it was never used).
   */
  | { readonly verb: 'create'; readonly ref: Ref; readonly object: ApiObject; readonly precondition?: Precondition }
  | { readonly verb: 'replace'; readonly ref: Ref; readonly subresource?: Subresource; readonly object: ApiObject; readonly precondition?: Precondition }
  | {
      readonly verb: 'patch';
      readonly ref: Ref;
      readonly subresource?: Subresource;
      readonly patchType: PatchType;
      readonly patch: Json;
      /** Of `apply`: takes what others own. */
      readonly force?: boolean;
      readonly precondition?: Precondition;
    }
  | {
      readonly verb: 'delete';
      readonly ref: Ref;
      readonly gracePeriodSeconds?: number;
      readonly propagation?: Propagation;
      readonly precondition?: Precondition;
    }
  /** pods/binding: assigns a pod to a node, and takes the room in that node's allocation claim (K11). */
  | { readonly verb: 'bind'; readonly ref: Ref; readonly nodeName: string; readonly precondition?: Precondition }
  /** pods/eviction: deletes a pod where its disruption budget allows it, and takes that from the budget in the same batch (K11). */
  | {
      readonly verb: 'evict';
      readonly ref: Ref;
      readonly gracePeriodSeconds?: number;
      readonly propagation?: Propagation;
      readonly precondition?: Precondition;
    };

/** Who acts. Never holds a token. */
export interface Actor {
  /** `system:admin`, `alice`, or `system:k8shost:scheduling` for a reconciler. */
  readonly principal: string;
  readonly groups: readonly string[];
  readonly userAgent: string;
  readonly via: 'rest' | 'grpc' | 'nats' | 'reconciler';
}

/** Ids that tie an event to what led to it. */
export interface Origin {
  /** Unique per tenant; a repeated one is done once. */
  readonly id: string;
  /** The root command of the chain this belongs to (its own id when it is the root). */
  readonly correlationId: string;
  /** The event id (or effect id) that led here; '' for a root. */
  readonly causationId: string;
  /** Milliseconds since the epoch, from the clock of the process that received it. */
  readonly timeMs: number;
}

/** A wish in the imperative that may be rejected. */
export type Command = Wish & {
  readonly origin: Origin;
  readonly actor: Actor;
  /** Decide and answer, append nothing. */
  readonly dryRun?: boolean;
  /** The version the request speaks, where that is not the stored one. */
  readonly apiVersion?: string;
  /** metadata.managedFields' manager; defaults to the user agent up to its first `/`. */
  readonly fieldManager?: string;
  /** What to do with fields of a patched object that its kind does not have; `Strict` for those who do not say. */
  readonly fieldValidation?: FieldValidation;
  /** True where the sender chose the id (NATS): an outcome record is written so that a repeat is done once for 24 hours. */
  readonly recordOutcome?: boolean;
  /** The planner's reason, for events that a reconciler caused: short JSON. */
  readonly reason?: Json;
  readonly admitted?: Admitted;
  /** It was refused before it came to the writer, on the state that `admitted` names if there is one: the writer records that as its outcome. */
  readonly refused?: Rejection;
  /** Refusals after which whoever submits this tries again: they are not its outcome yet. */
  readonly triedAgainOn?: readonly TriedAgainOn[];
};

export type TriedAgainOn = Passing | 'conflict';

/** What the project's webhooks made of a command: it holds for the state of the object that they were asked about. */
export interface Admitted {
  /** The last sequence of the object's name then. */
  readonly onSequence: number;
  /** The whole object as they changed it; undefined when they did not. */
  readonly object?: ApiObject;
  /** What they want recorded, by key. */
  readonly annotations: Readonly<Record<string, string>>;
}

/**
 * Commands that become true together or not at all, in one append. They are decided in their order, each on what those before it make
 * true. They are of one tenant and one store, each on an object of its own, and have one origin, `dryRun` and `recordOutcome`.
 */
export type Transaction = readonly [Command, ...Command[]];
