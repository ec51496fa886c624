// The one writer of the log (K1).
//
//   decide on the fold → append at the revisions read → wait until the fold shows it → answer
//
// - While few commands wait, each is an append of its own, several at a time on different subjects. From `batchFrom` on they are
//   decided in sequence over an overlay and share one atomic append, and so one disk wait.
// - The commands of a transaction are one append of their own, decided in sequence over an overlay: all of them or none.
// - A subject is in one append at a time. Commands on one object are decided in the order they came: one that has to wait, whatever
//   for, holds up those behind it.
// - A refused batch names no culprit: it is decided again on a fold that has caught up; refused twice, its members go singly, and so
//   does any subject that conflicted in the last second.
// - A rejection, or "already true", is only final on a fold that shows every acknowledged write; appends need no such question,
//   since the log itself checks what they were decided on.
// - Who lost to another process decides again on what that one wrote, until the deadline: only a command that names a revision is told of the
//   conflict, by its own decision.
// - Nothing is answered ok before it is durable and visible here (K9).

import { InvariantViolation } from '../domain/assert.ts';
import type { Command, Transaction } from '../domain/command.ts';
import type { Clock } from '../domain/ports/clock.ts';
import type { Chance, Ids } from '../domain/ports/chance.ts';
import type { Refusal, Writer } from '../domain/ports/submit.ts';
import type { Rejection } from '../domain/rejection.ts';
import { err, ok } from '../domain/result.ts';
import type { SchemaFacts } from '../domain/schema-facts.ts';
import { storeNames, storeOf, type StoreName } from '../domain/stores.ts';
import type { Freshen } from './freshness.ts';
import type { LiveFold, Logs } from './live-fold.ts';
import { quarantined } from './quarantined.ts';
import { answerAll, repeatedAnswer, settledAnswer } from './write/answers.ts';
import { Appender, type Loser } from './write/appender.ts';
import { Backlog } from './write/backlog.ts';
import { Batch, type Offer } from './write/batch.ts';
import { Contended } from './write/contended.ts';
import { Overlay } from './write/overlay.ts';
import { unfitTransaction } from './write/unfit-transaction.ts';
import { isNameCollision, newWaiting, type Answer, type Waiting } from './write/waiting.ts';

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
/** No append is begun after this, and an append of several commands ends with the last one's: then the sender is told what is known. */
const deadlineMs = 30_000;
/** A command that lost so often waits a moment, of this length at most, before each further try. */
const quickTries = 5;
const pauseMs = 20;
/** Before the leader is asked again, when it did not answer. */
const askAgainMs = 200;

export function createWriter(ports: SubmitPorts): Writer {
  const lanes = Object.fromEntries(storeNames.map((store) => [store, new Lane(store, ports)])) as Record<StoreName, Lane>;
  const laneOf = ({ ref }: Command): Lane => lanes[storeOf(ref.resource)];
  return {
    submit: async (command) => {
      const answer = await laneOf(command).submit([command]);
      return answer.ok ? ok(answer.value[0]) : err(answer.error.rejection);
    },
    transact: async (transaction) => {
      const refusal = unfitTransaction(transaction);
      return refusal === undefined ? await laneOf(transaction[0]).submit(transaction) : err(refusal);
    },
  };
}

/** The queue of one store: an append never spans two streams. */
class Lane {
  readonly #store: StoreName;
  readonly #ports: SubmitPorts;
  readonly #appender: Appender;
  #queue: Waiting[] = [];
  readonly #busy = new Set<string>();
  readonly #contended = new Contended();
  readonly #backlog = new Backlog();
  #singles = 0;
  #batching = false;
  #pumpAgain = false;
  #pumping = false;

  constructor(store: StoreName, ports: SubmitPorts) {
    this.#store = store;
    this.#ports = ports;
    this.#appender = new Appender(store, ports);
  }

  submit(transaction: Transaction): Promise<Answer> {
    const { clock, ids, live } = this.#ports;
    const { ref } = transaction[0];
    const quarantine = live.fold.quarantine(ref);
    if (quarantine !== undefined) return Promise.resolve(err(ofAll(quarantined(ref, quarantine))));
    const entered = this.#backlog.enter(transaction);
    if (!entered.ok) return Promise.resolve(err(ofAll(entered.error)));
    return new Promise((resolve) => {
      const answer = (what: Answer): void => {
        entered.value();
        resolve(what);
      };
      this.#queue.push(newWaiting(transaction, clock.nowMs() + deadlineMs, ids, answer));
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
    const batch = this.#newBatch(new Map());
    const left: Waiting[] = [];
    const heldUp = new Set<string>();
    for (const waiting of this.#queue) {
      if (!batch.full && !isHeld(heldUp, waiting) && !this.#goesSingly(waiting) && this.#offer(batch, waiting)) continue;
      left.push(waiting);
      hold(heldUp, waiting);
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
    const leftToBatch = this.#batching && this.#queue.length >= batchFrom;
    const heldUp = new Set<string>();
    for (const [index, waiting] of this.#queue.entries()) {
      const batch = this.#newBatch(waiting.told);
      if (isHeld(heldUp, waiting) || (leftToBatch && !this.#goesSingly(waiting)) || !this.#offer(batch, waiting)) {
        hold(heldUp, waiting);
        continue;
      }
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

  #newBatch(told: ReadonlyMap<string, number>): Batch {
    const { live, facts, clock } = this.#ports;
    return new Batch(new Overlay(live.fold, told), { facts, nowMs: clock.nowMs() }, (subject) => this.#busy.has(subject));
  }

  #goesSingly(waiting: Waiting): boolean {
    if (waiting.steps.length > 1 || waiting.conflicts > 0 || waiting.refusedBatches > 1) return true;
    return this.#contended.has(waiting.steps[0].subject, this.#ports.clock.nowMs());
  }

  /** True when the command left the queue: it is in the batch, or needs no append. */
  #offer(batch: Batch, waiting: Waiting): boolean {
    const repeated = repeatedAnswer(this.#ports.live.fold, waiting);
    if (repeated !== undefined) {
      waiting.resolve(repeated);
      return true;
    }
    if (this.#ports.clock.nowMs() >= waiting.deadlineMs) {
      waiting.resolve(err(ofAll({ kind: 'unavailable', message: 'the log did not take the write in time, and nothing was written', retryAfterSeconds: 1 })));
      return true;
    }
    let offer: Offer;
    try {
      offer = batch.offer(waiting);
    } catch (error) {
      // A broken promise ends the process; a rule that stumbles over a strange object must not: nothing was decided yet.
      if (error instanceof InvariantViolation) throw error;
      waiting.resolve(err(ofAll({ kind: 'internal', message: `the command cannot be decided: ${error instanceof Error ? error.message : String(error)}` })));
      return true;
    }
    if (offer.kind === 'busy') return false;
    waiting.decisions++;
    if (offer.kind === 'decided') this.#answer(waiting);
    return true;
  }

  /** A decision without an append. What it was decided on may be old: look again, once, at a fold that is known to be fresh. */
  #answer(waiting: Waiting): void {
    if (!waiting.fresh) return void this.#lookAgain(waiting);
    const colliding = waiting.steps.find((step) => step.decision !== undefined && isNameCollision(step, step.decision));
    if (colliding === undefined) return waiting.resolve(answerAll(waiting, (step) => settledAnswer(this.#ports.live.fold, step, step.decision)));
    colliding.collisions++;
    colliding.uid = this.#ports.ids.uid();
    this.#requeue(waiting);
  }

  /** Meanwhile nothing behind it on the same objects may overtake it. */
  async #lookAgain(waiting: Waiting): Promise<void> {
    for (const { subject } of waiting.steps) this.#busy.add(subject);
    const fresh = await this.#ports.freshen(this.#store);
    if (!fresh.ok) await this.#ports.clock.sleep(askAgainMs);
    for (const { subject } of waiting.steps) this.#busy.delete(subject);
    waiting.fresh = fresh.ok;
    this.#requeue(waiting);
  }

  async #fly(batch: Batch): Promise<void> {
    const subjects = batch.subjects;
    for (const subject of subjects) this.#busy.add(subject);
    const landed = await this.#appender.append(batch);
    if (landed.kind === 'conflict') await this.#pauseAfter(batch);
    for (const subject of subjects) this.#busy.delete(subject);
    if (landed.kind === 'conflict') this.#decideAgain(batch, landed.loser);
  }

  /** Processes that fight for a subject get out of step; nothing behind the command may overtake it meanwhile. */
  async #pauseAfter({ members }: Batch): Promise<void> {
    const { clock, chance } = this.#ports;
    if (members.some(({ conflicts }) => conflicts >= quickTries)) await clock.sleep(Math.ceil(pauseMs * chance.next()));
  }

  #decideAgain(batch: Batch, loser: Loser | undefined): void {
    const alone = batch.members.length === 1;
    if (loser !== undefined) this.#contended.add(loser.key, this.#ports.clock.nowMs());
    for (const waiting of batch.members) {
      waiting.fresh = false;
      if (alone) waiting.conflicts++;
      else waiting.refusedBatches++;
      if (loser?.toldSequence !== undefined) waiting.told.set(loser.key, loser.toldSequence);
    }
    this.#requeue(...batch.members);
  }

  /** Back to the front, in their order: what came first is decided first. */
  #requeue(...waiting: readonly Waiting[]): void {
    this.#queue.unshift(...waiting);
    this.#schedule();
  }
}

/** What stays in the queue holds up what comes after it on the same objects; a name that is still to be generated is nobody else's. */
function hold(heldUp: Set<string>, { steps }: Waiting): void {
  for (const { command, subject } of steps) if (command.ref.name !== '') heldUp.add(subject);
}

const isHeld = (heldUp: ReadonlySet<string>, { steps }: Waiting): boolean => steps.some(({ subject }) => heldUp.has(subject));

/** A refusal that no single command is to blame for. */
const ofAll = (rejection: Rejection): Refusal => ({ rejection, index: undefined });
