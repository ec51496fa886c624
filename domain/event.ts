import type { ApiObject, Json } from './api-object.ts';
import type { Actor, PatchType, Subresource } from './command.ts';
import type { Ref } from './ref.ts';

/** What the command asked, kept for audit, `blame` and replay. Bodies may be sealed at rest. */
export interface RequestRecord {
  readonly verb: 'create' | 'replace' | 'patch' | 'delete' | 'bind' | 'evict';
  readonly subresource?: Subresource;
  readonly patchType?: PatchType;
  /** The patch of a patch, the options of a delete, the target of a bind; null where the after-image says it all. */
  readonly body: Json;
}

/** What became true, as `decide` returns it. One command's events form one atomic append (K1). */
export interface DomainEvent {
  /** Semantic where there is one: `PodBound`, `DeploymentScaled`, …; else Created, Updated, StatusUpdated, DeletionRequested, Deleted. */
  readonly type: string;
  readonly ref: Ref;
  /** The object as it is now, whole, without resourceVersion; for `deleted` the last it was. */
  readonly object: ApiObject;
  /** True when the object is gone with this event (a tombstone): the one thing a fold may not learn from the type. */
  readonly deleted: boolean;
  /** The subject's last sequence this was decided on; 0 means none. The append expects exactly it. */
  readonly previousSequence: number;
  readonly request: RequestRecord;
  readonly because: Json;
}

/** An event as the log gives it back. */
export interface RecordedEvent extends Omit<DomainEvent, 'previousSequence'> {
  /** JetStream sequence: the object's resourceVersion. */
  readonly sequence: number;
  readonly previousSequence: number;
  /** UUIDv7. */
  readonly id: string;
  readonly actor: Actor;
  readonly commandId: string;
  readonly correlationId: string;
  readonly causationId: string;
  readonly timeMs: number;
  /** SHA-256 (hex) of the stored bytes of this event; the next event of the same (subject, uid) carries it. */
  readonly hash: string;
  /** Hash of the previous event of the same (subject, uid); '' at the first. */
  readonly previousHash: string;
  /**
   * Set when the stored body cannot be read: why. Only `sequence`, `ref` and `hash` mean anything then. Its project is quarantined: what
   * was folded before stays to be looked at in the log, nothing of it is served, planned or written until the event can be read.
   */
  readonly unreadable?: string;
}
