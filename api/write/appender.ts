import type { Command } from '../../domain/command.ts';
import type { DomainEvent } from '../../domain/event.ts';
import type { AppendEvent, Conflict, LogPosition } from '../../domain/ports/event-log.ts';
import type { Accepted } from '../../domain/ports/submit.ts';
import type { PortError } from '../../domain/ports/port-error.ts';
import { refKey, withoutUid } from '../../domain/ref.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { Rejection } from '../../domain/rejection.ts';
import type { StoreName } from '../../domain/stores.ts';
import type { SubmitPorts } from '../submit-command.ts';
import { answerAll, createdBy, settledAnswer } from './answers.ts';
import { isOwnEvent, type Batch, type BatchEvent } from './batch.ts';
import type { Step } from './waiting.ts';

export type Landed = { readonly kind: 'answered' } | { readonly kind: 'conflict'; readonly loser: Loser | undefined };

/** The subject that somebody else wrote, when the log told which. */
export interface Loser {
  readonly key: string;
  /** Its last sequence by the leader, once the fold shows everything up to it: where the fold has less then, it forgot. */
  readonly toldSequence?: number;
}

const firstPauseMs = 50;
const longestPauseMs = 1_000;
/** How long a fold may lag behind the leader before a conflict is decided again all the same. */
const catchUpMs = 2_000;

/** Puts a batch into the log and answers its members: the same events under the same ids until the log has said what became of them. */
export class Appender {
  readonly #store: StoreName;
  readonly #ports: SubmitPorts;

  constructor(store: StoreName, ports: SubmitPorts) {
    this.#store = store;
    this.#ports = ports;
  }

  async append(batch: Batch): Promise<Landed> {
    const events = batch.events;
    const deadlineMs = Math.max(...batch.members.map((waiting) => waiting.deadlineMs));
    const result = await this.#insist(events.map((event) => this.#appendEvent(event)) as [AppendEvent, ...AppendEvent[]], deadlineMs);
    if (result.ok) await this.#answerAll(batch, events, result.value, deadlineMs);
    else if (result.error.kind === 'conflict') return this.#caughtUp(result.error);
    else for (const waiting of batch.members) waiting.resolve(err({ rejection: unanswered(waiting.steps[0].command, result.error), index: undefined }));
    return { kind: 'answered' };
  }

  /**
   * Sends the same events again while it is not known whether they are there: the log tells its own from others' by their ids. Once a
   * send left a doubt, a later refusal does not take it away.
   */
  async #insist(events: readonly [AppendEvent, ...AppendEvent[]], deadlineMs: number): Promise<Result<LogPosition, Conflict | PortError>> {
    const { logs, clock, chance } = this.#ports;
    let doubt: PortError | undefined;
    for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(longestPauseMs, pauseMs * 2)) {
      const result = await logs[this.#store].append(events, deadlineMs);
      if (result.ok || result.error.kind === 'conflict') return result;
      if (result.error.kind === 'ambiguous') doubt = result.error;
      if (result.error.kind === 'refused' || clock.nowMs() >= deadlineMs) return err(doubt ?? result.error);
      const wantedMs = result.error.kind === 'throttled' ? result.error.retryAfterMs : Math.ceil(pauseMs * chance.next());
      await clock.sleep(Math.min(wantedMs, deadlineMs - clock.nowMs()));
    }
  }

  async #answerAll(batch: Batch, events: readonly BatchEvent[], position: LogPosition, deadlineMs: number): Promise<void> {
    const reached = await this.#ports.live.reached(this.#store, position.lastSequence, deadlineMs);
    // The first event of a step is the one of its own object: an eviction also writes the budget it takes from.
    const own = new Map(
      events.flatMap((one, index) => (isOwnEvent(one) ? [[one.step, { event: one.event, sequence: position.firstSequence + index }] as const] : [])).reverse(),
    );
    for (const waiting of batch.members) {
      if (reached) waiting.resolve(answerAll(waiting, (step) => this.#answerOf(step, own.get(step))));
      else waiting.resolve(err({ rejection: unread(waiting.steps[0].command), index: undefined }));
    }
  }

  #answerOf(step: Step, landed: { readonly event: DomainEvent; readonly sequence: number } | undefined): Result<Accepted, Rejection> {
    const { decision } = step;
    if (decision?.kind !== 'accepted' || landed === undefined) return settledAnswer(this.#ports.live.fold, step, decision);
    const { sequence, event } = landed;
    // The object of the fold, whose text is written once for this answer and for every watch and list.
    const present = this.#ports.live.fold.get(event.ref);
    const object = present?.sequence === sequence ? present.object : event.object;
    return ok({ object, sequence, deleted: event.deleted, changed: true, ...createdBy(decision), warnings: decision.warnings });
  }

  /** Somebody was faster: before deciding again, the fold shall show what they wrote. */
  async #caughtUp(conflict: Conflict): Promise<Landed> {
    const { live, freshen, clock } = this.#ports;
    if (conflict.subject === undefined) {
      await freshen(this.#store);
      return { kind: 'conflict', loser: undefined };
    }
    const { ref, actualSequence } = conflict.subject;
    const reached = await live.reached(this.#store, actualSequence, clock.nowMs() + catchUpMs);
    return { kind: 'conflict', loser: { key: refKey(withoutUid(ref)), ...(reached && { toldSequence: actualSequence }) } };
  }

  #appendEvent({ event, waiting, step }: BatchEvent): AppendEvent {
    const { origin, actor } = step.command;
    const present = this.#ports.live.fold.get(event.ref);
    const previousHash = present?.object.metadata.uid === event.object.metadata.uid ? present.hash : '';
    return { ...event, id: this.#ports.ids.eventId(), origin, actor, attempt: waiting.decisions, previousHash };
  }
}

/** A full disk is not emptied within seconds. */
const noSpaceRetrySeconds = 30;

/** Of this process, not of the write: it will say the same until it is started with other keys. */
const withoutKeys: ReadonlySet<string> = new Set(['NO_KEYS', 'NOT_SEALED']);

const unread = ({ origin }: Command): Rejection => ({
  kind: 'timeout',
  message: 'the write is in the log, but this process has not read it back in time',
  commandId: origin.id,
});

function unanswered({ origin }: Command, error: PortError): Rejection {
  const commandId = origin.id;
  if (error.kind === 'ambiguous')
    return {
      kind: 'timeout',
      message: `the log did not say in time whether it took the write; ask for the outcome of ${commandId}, or send it again with the same id`,
      commandId,
    };
  const message = `the log cannot be written: ${error.message}`;
  if (error.kind === 'refused' && withoutKeys.has(error.reason)) return { kind: 'internal', message };
  return { kind: 'unavailable', message, retryAfterSeconds: error.kind === 'refused' && error.reason === 'NO_SPACE' ? noSpaceRetrySeconds : 1 };
}
