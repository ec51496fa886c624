import type { AppendEvent, Conflict } from '../../domain/ports/event-log.ts';
import type { PortError } from '../../domain/ports/port-error.ts';
import type { LogPosition } from '../../domain/ports/event-log.ts';
import { refKey, withoutUid } from '../../domain/ref.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { StoreName } from '../../domain/stores.ts';
import type { SubmitPorts } from '../submit-command.ts';
import { isOwnEvent, type Batch, type BatchEvent } from './batch.ts';
import type { Waiting } from './waiting.ts';

export type Landed =
  | { readonly kind: 'answered' }
  | { readonly kind: 'conflict'; readonly subject: { readonly key: string; readonly actualSequence: number } | undefined };

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
    else for (const waiting of batch.members) waiting.resolve(err(unanswered(waiting, result.error)));
    return { kind: 'answered' };
  }

  /** Sends the same events again while it is not known whether they are there: the log tells its own from others' by their ids. */
  async #insist(events: readonly [AppendEvent, ...AppendEvent[]], deadlineMs: number): Promise<Result<LogPosition, Conflict | PortError>> {
    const { logs, clock, chance } = this.#ports;
    for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(longestPauseMs, pauseMs * 2)) {
      const result = await logs[this.#store].append(events, deadlineMs);
      if (result.ok || result.error.kind === 'conflict' || result.error.kind === 'refused' || clock.nowMs() >= deadlineMs) return result;
      await clock.sleep(result.error.kind === 'throttled' ? result.error.retryAfterMs : Math.ceil(pauseMs * chance.next()));
    }
  }

  async #answerAll(batch: Batch, events: readonly BatchEvent[], position: LogPosition, deadlineMs: number): Promise<void> {
    const reached = await this.#ports.live.reached(this.#store, position.lastSequence, deadlineMs);
    const own = new Map(
      events.flatMap((event, index) => (isOwnEvent(event) ? [[event.waiting, { event: event.event, sequence: position.firstSequence + index }] as const] : [])),
    );
    for (const waiting of batch.members) {
      const landed = own.get(waiting);
      const { decision } = waiting;
      if (!reached)
        waiting.resolve(
          err({ kind: 'timeout', message: 'the write is in the log, but this process has not read it back in time', commandId: waiting.command.origin.id }),
        );
      else if (decision?.kind === 'rejected') waiting.resolve(err(decision.rejection));
      else if (landed !== undefined) {
        const { object, deleted } = landed.event;
        const served = { ...object, metadata: { ...object.metadata, resourceVersion: String(landed.sequence) } };
        waiting.resolve(ok({ object: served, sequence: landed.sequence, deleted, changed: true, warnings: decision?.warnings ?? [] }));
      } else waiting.resolve(this.#unchanged(waiting));
    }
  }

  /** Only its outcome was recorded: it was true already. */
  #unchanged(waiting: Waiting) {
    const { command, decision } = waiting;
    const present = this.#ports.live.fold.get(withoutUid(command.ref));
    if (present === undefined) return err({ kind: 'not-found', resource: command.ref.resource, name: command.ref.name } as const);
    const warnings = decision?.kind === 'accepted' ? decision.warnings : [];
    const object = { ...present.object, metadata: { ...present.object.metadata, resourceVersion: String(present.sequence) } };
    return ok({ object, sequence: present.sequence, deleted: false, changed: false, warnings });
  }

  /** Somebody was faster: before deciding again, the fold shall show what they wrote. */
  async #caughtUp(conflict: Conflict): Promise<Landed> {
    const { live, freshen, clock } = this.#ports;
    if (conflict.subject === undefined) {
      await freshen(this.#store);
      return { kind: 'conflict', subject: undefined };
    }
    const { ref, actualSequence } = conflict.subject;
    await live.reached(this.#store, actualSequence, clock.nowMs() + catchUpMs);
    return { kind: 'conflict', subject: { key: refKey(withoutUid(ref)), actualSequence } };
  }

  #appendEvent({ event, waiting }: BatchEvent): AppendEvent {
    const { origin, actor } = waiting.command;
    const present = this.#ports.live.fold.get(event.ref);
    const previousHash = present?.object.metadata.uid === event.object.metadata.uid ? present.hash : '';
    return { ...event, id: this.#ports.ids.eventId(), origin, actor, attempt: waiting.decisions, previousHash };
  }
}

function unanswered(waiting: Waiting, error: PortError) {
  const commandId = waiting.command.origin.id;
  if (error.kind === 'ambiguous')
    return {
      kind: 'timeout',
      message: `the log did not say in time whether it took the write; ask for the outcome of ${commandId}, or send it again with the same id`,
      commandId,
    } as const;
  return { kind: 'unavailable', message: `the log cannot be written: ${error.message}`, retryAfterSeconds: 1 } as const;
}
