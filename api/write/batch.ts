import type { DomainEvent } from '../../domain/event.ts';
import type { DecideContext } from '../../domain/decide-context.ts';
import { claimsResource } from '../../domain/claims/claim.ts';
import { decide } from '../../domain/decide.ts';
import type { Decision } from '../../domain/decision.ts';
import { generatedName } from '../../domain/decide/metadata.ts';
import { outcomeRef, outcomesResource, type OutcomeRecord } from '../../domain/outcome.ts';
import { refKey, withoutUid, type Ref } from '../../domain/ref.ts';
import type { Command } from '../../domain/command.ts';
import { timestamp } from '../../domain/time.ts';
import type { Overlay } from './overlay.ts';
import { isNameCollision, type Waiting } from './waiting.ts';

/** An event of a batch and the command it came from. */
export interface BatchEvent {
  readonly event: DomainEvent;
  readonly waiting: Waiting;
}

/** What becomes of a command that is offered to a batch. */
export type Offer =
  | { readonly kind: 'added' }
  /** Another append is under way on one of its subjects: later. */
  | { readonly kind: 'busy' }
  /** Nothing to append. */
  | { readonly kind: 'decided'; readonly decision: Decision };

const messagesMax = 256;
/** Of objects as JSON; the event that fills a batch may go beyond it. */
const bytesMax = 4 * 1024 * 1024;

/** Commands decided in sequence over an overlay, to be appended in one go. */
export class Batch {
  readonly members: Waiting[] = [];
  readonly #overlay: Overlay;
  readonly #context: Omit<DecideContext, 'objects' | 'uid'>;
  readonly #isBusy: (subject: string) => boolean;
  readonly #events = new Map<string, BatchEvent>();
  #bytes = 0;

  constructor(overlay: Overlay, context: Omit<DecideContext, 'objects' | 'uid'>, isBusy: (subject: string) => boolean) {
    this.#overlay = overlay;
    this.#context = context;
    this.#isBusy = isBusy;
  }

  get full(): boolean {
    return this.#events.size >= messagesMax || this.#bytes >= bytesMax;
  }

  get subjects(): readonly string[] {
    return [...this.#events.keys()];
  }

  get events(): readonly BatchEvent[] {
    return [...this.#events.values()];
  }

  offer(waiting: Waiting): Offer {
    const command = named(waiting);
    const key = refKey(withoutUid(command.ref));
    if (this.#isBusy(key) || this.#events.has(key)) return { kind: 'busy' };
    const state = { entry: this.#overlay.get(withoutUid(command.ref)), lastSequence: this.#overlay.lastSequence(command.ref) };
    const decision = decide(command, state, { ...this.#context, objects: this.#overlay, uid: waiting.uid });
    const events = [...(decision.kind === 'accepted' ? decision.events : []), ...this.#outcome(command, waiting, decision)];
    if (events.length === 0 || command.dryRun) return { kind: 'decided', decision };
    if (events.some(({ ref }) => this.#isTaken(ref))) return { kind: 'busy' };
    for (const event of events) this.#add({ event, waiting });
    this.members.push(waiting);
    waiting.decision = decision;
    return { kind: 'added' };
  }

  /** A claim may be written by several commands of a batch, everything else by one: an object, the outcome of an id. */
  #isTaken(ref: Ref): boolean {
    const key = refKey(ref);
    return this.#isBusy(key) || (ref.resource !== claimsResource && this.#events.has(key));
  }

  /** Only the last state of a claim is written, under the expectation of the first. */
  #add({ event, waiting }: BatchEvent): void {
    const key = refKey(event.ref);
    const earlier = event.ref.resource === claimsResource ? this.#events.get(key) : undefined;
    this.#events.delete(key);
    this.#events.set(key, { event: earlier === undefined ? event : { ...event, previousSequence: earlier.event.previousSequence }, waiting });
    this.#bytes += JSON.stringify(event.object).length;
    this.#overlay.add(event);
  }

  /** A sender that chose its command's id can ask for the outcome, and is served once: the record goes with the events. */
  #outcome(command: Command, waiting: Waiting, decision: Decision): readonly DomainEvent[] {
    const isFinal = waiting.fresh || (decision.kind === 'accepted' && decision.events.length > 0);
    if (!command.recordOutcome || !isFinal || isNameCollision(waiting, decision)) return [];
    const ref = outcomeRef(command.ref, command.origin.id);
    const first = decision.kind === 'accepted' ? decision.events[0] : undefined;
    const record: OutcomeRecord = {
      apiVersion: 'k8shost.dev/v1',
      kind: 'Outcome',
      metadata: { name: ref.name, uid: waiting.uid, creationTimestamp: timestamp(this.#context.nowMs) },
      spec: {
        commandId: command.origin.id,
        ref: withoutUid(command.ref),
        result: decision.kind === 'accepted' ? { kind: 'accepted', deleted: first?.deleted ?? false } : { kind: 'rejected', rejection: decision.rejection },
      },
    };
    const request = { verb: command.verb, body: null } as const;
    return [{ type: 'OutcomeRecorded', ref, object: record, deleted: false, previousSequence: this.#overlay.lastSequence(ref), request, because: null }];
  }
}

/** The command with the name that generateName gave it. */
export function named({ command, uid }: Waiting): Command {
  if (command.verb !== 'create' || command.ref.name !== '') return command;
  const ref: Ref = { ...command.ref, name: generatedName(command.object.metadata.generateName ?? '', uid) };
  return { ...command, ref, object: { ...command.object, metadata: { ...command.object.metadata, name: ref.name } } };
}

export const isOwnEvent = ({ event }: BatchEvent): boolean => event.ref.resource !== claimsResource && event.ref.resource !== outcomesResource;
