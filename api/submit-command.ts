// The one writer of the log (K1).
//
//   decide on the fold → append at the revisions read → wait until the fold shows it → answer
//
// - While few commands wait, each is an append of its own, several at a time on different subjects. From `batchFrom` on they are
//   decided in sequence over an overlay and share one atomic append, and so one disk wait.
// - A subject is in one append at a time. Commands on one object are decided in the order they came.
// - A refused batch names no culprit: it is decided again on a fold that has caught up; refused twice, its members go singly, and so
//   does any subject that conflicted in the last second.
// - A rejection, or "already true", is only final on a fold that shows every acknowledged write; appends need no such question,
//   since the log itself checks what they were decided on.
// - Nothing is answered ok before it is durable and visible here (K9).

import { InvariantViolation } from '../domain/assert.ts';
import type { Command } from '../domain/command.ts';
import type { Decision } from '../domain/decision.ts';
import { outcomeRef, type OutcomeRecord } from '../domain/outcome.ts';
import type { Clock } from '../domain/ports/clock.ts';
import type { Chance, Ids } from '../domain/ports/chance.ts';
import type { Accepted, SubmitCommand } from '../domain/ports/submit.ts';
import { refKey, withoutUid } from '../domain/ref.ts';
import type { Rejection } from '../domain/rejection.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { SchemaFacts } from '../domain/schema-facts.ts';
import { storeNames, storeOf, type StoreName } from '../domain/stores.ts';
import type { Freshen } from './freshness.ts';
import type { LiveFold, Logs } from './live-fold.ts';
import { quarantined } from './quarantined.ts';
import { Appender } from './write/appender.ts';
import { Batch, named, type Offer } from './write/batch.ts';
import { Overlay } from './write/overlay.ts';
import type { Waiting } from './write/waiting.ts';

export interface SubmitPorts {
  readonly logs: Logs;
  readonly live: LiveFold;
  readonly freshen: Freshen;
  readonly facts: SchemaFacts;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly ids: Ids;
}

/** Below this many waiting commands single appends are quicker than a batch (measured: bench/RESULTS.md). */
const batchFrom = 16;
/** Appends under way at once. */
const singlesMax = 16;
const waitingMax = 10_000;
/** After this the sender is told that the outcome is not known. */
const deadlineMs = 30_000;
const conflictsMax = 5;
const collisionsMax = 8;
/** A subject that conflicted goes singly for this long. */
const contendedMs = 1_000;

export function createSubmitCommand(ports: SubmitPorts): SubmitCommand {
  const lanes = Object.fromEntries(storeNames.map((store) => [store, new Lane(store, ports)])) as Record<StoreName, Lane>;
  return (command) => lanes[storeOf(command.ref.resource)].submit(command);
}

/** The queue of one store: an append never spans two streams. */
class Lane {
  readonly #store: StoreName;
  readonly #ports: SubmitPorts;
  readonly #appender: Appender;
  #queue: Waiting[] = [];
  readonly #busy = new Set<string>();
  readonly #contended = new Map<string, number>();
  #singles = 0;
  #batching = false;
  #pumpAgain = false;
  #pumping = false;

  constructor(store: StoreName, ports: SubmitPorts) {
    this.#store = store;
    this.#ports = ports;
    this.#appender = new Appender(store, ports);
  }

  submit(command: Command): Promise<Result<Accepted, Rejection>> {
    if (this.#queue.length >= waitingMax)
      return Promise.resolve(
        err({ kind: 'too-many-requests', message: `${waitingMax} writes wait for the log already, please try again later`, retryAfterSeconds: 1 }),
      );
    const { clock, ids, live } = this.#ports;
    const quarantine = live.fold.quarantine(command.ref);
    if (quarantine !== undefined) return Promise.resolve(err(quarantined(command.ref, quarantine)));
    return new Promise((resolve) => {
      this.#queue.push({
        command,
        resolve,
        deadlineMs: clock.nowMs() + deadlineMs,
        uid: ids.uid(),
        decision: undefined,
        decisions: 0,
        conflicts: 0,
        refusedBatches: 0,
        collisions: 0,
        fresh: false,
        absent: new Set(),
      });
      this.#schedule();
    });
  }

  /** Commands that arrive in the same turn of the event loop are looked at together. */
  #schedule(): void {
    if (this.#pumpAgain) return;
    this.#pumpAgain = true;
    void Promise.resolve().then(() => {
      this.#pumpAgain = false;
      this.#pump();
    });
  }

  #pump(): void {
    if (this.#pumping) return;
    this.#pumping = true;
    try {
      for (let progress = true; progress && this.#queue.length > 0;)
        progress = this.#queue.length >= batchFrom && !this.#batching ? this.#startBatch() : this.#startSingle();
    } finally {
      this.#pumping = false;
    }
  }

  #startBatch(): boolean {
    const batch = this.#newBatch(new Set());
    const left: Waiting[] = [];
    for (const waiting of this.#queue) {
      if (batch.full || this.#goesSingly(waiting) || !this.#offer(batch, waiting)) left.push(waiting);
    }
    const progress = left.length < this.#queue.length;
    this.#queue = left;
    if (batch.members.length === 0) return progress || this.#startSingle();
    this.#batching = true;
    void this.#fly(batch).then(() => {
      this.#batching = false;
      this.#schedule();
    });
    return true;
  }

  #startSingle(): boolean {
    if (this.#singles >= singlesMax) return false;
    for (const [index, waiting] of this.#queue.entries()) {
      if (this.#batching && this.#queue.length >= batchFrom && !this.#goesSingly(waiting)) continue;
      const batch = this.#newBatch(waiting.absent);
      if (!this.#offer(batch, waiting)) continue;
      this.#queue.splice(index, 1);
      if (batch.members.length === 0) return true;
      this.#singles++;
      void this.#fly(batch).then(() => {
        this.#singles--;
        this.#schedule();
      });
      return true;
    }
    return false;
  }

  #newBatch(absent: ReadonlySet<string>): Batch {
    const { live, facts, clock } = this.#ports;
    return new Batch(new Overlay(live.fold, absent), { facts, nowMs: clock.nowMs() }, (subject) => this.#busy.has(subject));
  }

  #goesSingly(waiting: Waiting): boolean {
    if (waiting.conflicts > 0 || waiting.refusedBatches > 1) return true;
    const until = this.#contended.get(refKey(withoutUid(waiting.command.ref)));
    return until !== undefined && until > this.#ports.clock.nowMs();
  }

  /** True when the command left the queue: it is in the batch, or needs no append. */
  #offer(batch: Batch, waiting: Waiting): boolean {
    const repeated = this.#outcomeOf(waiting.command);
    if (repeated !== undefined) {
      waiting.resolve(repeated);
      return true;
    }
    let offer: Offer;
    try {
      offer = batch.offer(waiting);
    } catch (error) {
      // A broken promise ends the process; a rule that stumbles over a strange object must not: nothing was decided yet.
      if (error instanceof InvariantViolation) throw error;
      waiting.resolve(err({ kind: 'internal', message: `the command cannot be decided: ${error instanceof Error ? error.message : String(error)}` }));
      return true;
    }
    if (offer.kind === 'busy') return false;
    waiting.decisions++;
    if (offer.kind === 'decided') this.#answer(waiting, offer.decision);
    return true;
  }

  /** A decision without an append. What it was decided on may be old: look again, once, at a fold that is known to be fresh. */
  #answer(waiting: Waiting, decision: Decision): void {
    if (waiting.fresh) {
      if (!this.#retryOfCollision(waiting, decision)) waiting.resolve(this.#settled(waiting, decision));
      return;
    }
    void this.#ports.freshen(this.#store).then((fresh) => {
      if (!fresh.ok && this.#ports.clock.nowMs() >= waiting.deadlineMs) {
        waiting.resolve(err({ kind: 'unavailable', message: `the log does not answer: ${fresh.error.message}`, retryAfterSeconds: 1 }));
        return;
      }
      waiting.fresh = fresh.ok;
      this.#requeue(waiting);
    });
  }

  #retryOfCollision(waiting: Waiting, decision: Decision): boolean {
    const generated = waiting.command.verb === 'create' && waiting.command.ref.name === '';
    if (decision.kind !== 'rejected' || decision.rejection.kind !== 'already-exists' || !generated || waiting.collisions >= collisionsMax) return false;
    waiting.collisions++;
    waiting.uid = this.#ports.ids.uid();
    this.#requeue(waiting);
    return true;
  }

  #settled(waiting: Waiting, decision: Decision): Result<Accepted, Rejection> {
    if (decision.kind === 'rejected') return err(decision.rejection);
    const ref = named(waiting).ref;
    const present = this.#ports.live.fold.get(withoutUid(ref));
    const event = decision.events[0];
    const object = event?.object ?? present?.object;
    if (object === undefined) return err({ kind: 'not-found', resource: ref.resource, name: ref.name });
    const sequence = present?.sequence ?? 0;
    const served = { ...object, metadata: { ...object.metadata, ...(sequence > 0 ? { resourceVersion: String(sequence) } : {}) } };
    return ok({ object: served, sequence, deleted: event?.deleted ?? false, changed: false, warnings: decision.warnings });
  }

  /** The answer of a command whose sender chose an id that was used before. */
  #outcomeOf(command: Command): Result<Accepted, Rejection> | undefined {
    if (!command.recordOutcome) return undefined;
    const record = this.#ports.live.fold.get<OutcomeRecord>(outcomeRef(command.ref, command.origin.id));
    if (record === undefined) return undefined;
    const { ref, result } = record.object.spec;
    if (result.kind === 'rejected') return err(result.rejection);
    const present = this.#ports.live.fold.get(ref);
    const object = present?.object ?? { ...record.object, metadata: { ...record.object.metadata, name: ref.name } };
    return ok({ object, sequence: present?.sequence ?? record.sequence, deleted: present === undefined, changed: false, warnings: [] });
  }

  async #fly(batch: Batch): Promise<void> {
    const subjects = batch.subjects;
    for (const subject of subjects) this.#busy.add(subject);
    const landed = await this.#appender.append(batch);
    for (const subject of subjects) this.#busy.delete(subject);
    if (landed.kind === 'conflict') this.#decideAgain(batch, landed.subject);
  }

  #decideAgain(batch: Batch, loser: { readonly key: string; readonly actualSequence: number } | undefined): void {
    const alone = batch.members.length === 1;
    if (loser !== undefined) this.#contend(loser.key);
    for (const waiting of batch.members) {
      waiting.fresh = false;
      if (alone) waiting.conflicts++;
      else waiting.refusedBatches++;
      if (loser?.actualSequence === 0) waiting.absent.add(loser.key);
      if (waiting.conflicts > conflictsMax) waiting.resolve(err(lostTooOften(waiting.command)));
    }
    this.#requeue(...batch.members.filter((waiting) => waiting.conflicts <= conflictsMax));
  }

  #contend(subject: string): void {
    const nowMs = this.#ports.clock.nowMs();
    for (const [key, until] of this.#contended) if (until <= nowMs) this.#contended.delete(key);
    this.#contended.set(subject, nowMs + contendedMs);
  }

  /** Back to the front, in their order: what came first is decided first. */
  #requeue(...waiting: readonly Waiting[]): void {
    this.#queue.unshift(...waiting);
    this.#schedule();
  }
}

const lostTooOften = ({ ref }: Command): Rejection => ({
  kind: 'conflict',
  resource: ref.resource,
  name: ref.name,
  message: 'the object has been modified; please apply your changes to the latest version and try again',
});
