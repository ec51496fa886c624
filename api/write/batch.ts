import { assert } from '../../domain/assert.ts';
import type { DomainEvent } from '../../domain/event.ts';
import type { DecideContext } from '../../domain/decide-context.ts';
import { factsOf } from '../../domain/custom/tenant-facts.ts';
import { claimsResource } from '../../domain/claims/claim.ts';
import { decide } from '../../domain/decide.ts';
import { rejected } from '../../domain/decision.ts';
import { generatedName } from '../../domain/decide/metadata.ts';
import { askedOf, outcomeRef, outcomesResource, type OutcomeRecord } from '../../domain/outcome.ts';
import { refKey, withoutUid, type Ref } from '../../domain/ref.ts';
import type { Rejection } from '../../domain/rejection.ts';
import type { Command } from '../../domain/command.ts';
import { timestamp } from '../../domain/time.ts';
import { isTriedAgain } from '../../domain/tried-again.ts';
import { jsonLength } from '../json-length.ts';
import { Overlay } from './overlay.ts';
import { isNameCollision, type Step, type Waiting } from './waiting.ts';

/** An event of a batch and the command it came from. */
export interface BatchEvent {
  readonly event: DomainEvent;
  readonly waiting: Waiting;
  readonly step: Step;
}

/** What becomes of a command that is offered to a batch. */
export type Offer =
  | { readonly kind: 'added' }
  /** Another append is under way on one of its subjects: later. */
  | { readonly kind: 'busy' }
  /** Nothing to append, or not yet: each step has its decision, up to the first that is rejected. */
  | { readonly kind: 'decided' };

export const messagesMax = 256;
/** About, of objects as JSON; the event that fills a batch may go beyond it. */
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

  /** A transaction is offered to an empty batch, which is given up unless it is added. */
  offer(waiting: Waiting): Offer {
    const alone = waiting.steps.length > 1;
    assert(!alone || this.#events.size === 0, 'a transaction has a batch of its own');
    if (waiting.steps.some((step) => this.#isUnderWay(refKey(withoutUid(named(step).ref))))) return { kind: 'busy' };
    const events = [...(alone ? this.#decideAll(waiting) : this.#decide(waiting, waiting.steps[0], this.#overlay)), ...this.#outcome(waiting)];
    // "Already true" must not be decided on an old fold, also where it is so of a part only.
    const unsure = alone && !waiting.fresh && !waiting.steps.every(isWritten);
    if (events.length === 0 || waiting.steps[0].command.dryRun || unsure) return { kind: 'decided' };
    if (events.some(({ event }) => this.#isTaken(event.ref))) return { kind: 'busy' };
    for (const event of events) this.#add(event);
    this.members.push(waiting);
    return { kind: 'added' };
  }

  /** The events of all steps, each decided on what those before it make true; none when one is rejected. */
  #decideAll(waiting: Waiting): readonly BatchEvent[] {
    const overlay = new Overlay(this.#overlay, nothingTold);
    const events: BatchEvent[] = [];
    const subjects = new Set<string>();
    let bytes = 0;
    for (const step of waiting.steps) step.decision = undefined;
    for (const step of waiting.steps) {
      for (const one of this.#decide(waiting, step, overlay)) {
        events.push(one);
        overlay.add(one.event);
        subjects.add(refKey(one.event.ref));
        bytes += jsonLength(one.event.object);
      }
      if (subjects.size + (step.command.recordOutcome ? 1 : 0) > messagesMax || bytes > bytesMax) step.decision = rejected(tooLarge(waiting.steps.length));
      if (step.decision?.kind === 'rejected') return [];
    }
    return events;
  }

  #decide(waiting: Waiting, step: Step, overlay: Overlay): readonly BatchEvent[] {
    const command = named(step);
    const state = { entry: overlay.get(withoutUid(command.ref)), lastSequence: overlay.lastSequence(command.ref) };
    const facts = factsOf(this.#context.facts, overlay, command.ref);
    step.decision = decide(command, state, { ...this.#context, facts, objects: overlay, uid: step.uid });
    return step.decision.kind === 'accepted' ? step.decision.events.map((event) => ({ event, waiting, step })) : [];
  }

  #isUnderWay(key: string): boolean {
    return this.#isBusy(key) || this.#events.has(key);
  }

  /** A claim may be written by several commands of a batch, everything else by one: an object, the outcome of an id. */
  #isTaken(ref: Ref): boolean {
    const key = refKey(ref);
    return this.#isBusy(key) || (ref.resource !== claimsResource && this.#events.has(key));
  }

  /** Only the last state of a claim is written, under the expectation of the first. */
  #add({ event, waiting, step }: BatchEvent): void {
    const key = refKey(event.ref);
    const earlier = event.ref.resource === claimsResource ? this.#events.get(key) : undefined;
    this.#events.delete(key);
    this.#events.set(key, { event: earlier === undefined ? event : { ...event, previousSequence: earlier.event.previousSequence }, waiting, step });
    if (waiting.steps.length > 1) return;
    this.#bytes += jsonLength(event.object);
    this.#overlay.add(event);
  }

  /** A sender that chose its command's id can ask for the outcome, and is served once: the record goes with the events. */
  #outcome(waiting: Waiting): readonly BatchEvent[] {
    const [step, ...others] = waiting.steps;
    const { command } = step;
    if (!command.recordOutcome || !(waiting.fresh || waiting.steps.every(isWritten)) || waiting.steps.some(collides) || waiting.steps.some(goesOn)) return [];
    const ref = outcomeRef(command.ref, command.origin.id);
    const rest = others.map((other) => ({ ref: withoutUid(named(other).ref), asked: askedOf(other.command), deleted: deletes(other) }));
    const record: OutcomeRecord = {
      apiVersion: 'k8shost.dev/v1',
      kind: 'Outcome',
      metadata: { name: ref.name, uid: step.uid, creationTimestamp: timestamp(this.#context.nowMs) },
      spec: {
        commandId: command.origin.id,
        ref: withoutUid(named(step).ref),
        asked: askedOf(command),
        result: resultOf(waiting),
        ...(rest.length > 0 && { rest }),
      },
    };
    const request = { verb: command.verb, body: null } as const;
    const event = { type: 'OutcomeRecorded', ref, object: record, deleted: false, previousSequence: this.#overlay.lastSequence(ref), request, because: null };
    return [{ event, waiting, step }];
  }
}

const nothingTold: ReadonlyMap<string, number> = new Map();

const isWritten = ({ decision }: Step): boolean => decision?.kind === 'accepted' && decision.events.length > 0;
const collides = (step: Step): boolean => step.decision !== undefined && isNameCollision(step, step.decision);
/** Whoever submitted it does not leave it at that. */
const goesOn = ({ command, decision }: Step): boolean => decision?.kind === 'rejected' && isTriedAgain(command, decision.rejection);
const deletes = ({ decision }: Step): boolean => decision?.kind === 'accepted' && decision.events[0]?.deleted === true;

function resultOf({ steps }: Waiting): OutcomeRecord['spec']['result'] {
  for (const [index, { decision }] of steps.entries())
    if (decision?.kind === 'rejected') return { kind: 'rejected', rejection: decision.rejection, ...(steps.length > 1 && { index }) };
  return { kind: 'accepted', deleted: deletes(steps[0]) };
}

/** `count` commands are more than one append takes. */
export const tooLarge = (count: number): Rejection => ({
  kind: 'too-large',
  message: `a list of ${count} is too large to be done in one step, which is at most ${messagesMax} messages in the log and ${bytesMax / 1024 / 1024} MiB: send it in several lists`,
});

/** The command with the name that generateName gave it; without one it stays nameless, which no create may be. */
export function named({ command, uid }: Step): Command {
  if (command.verb !== 'create' || command.ref.name !== '' || !command.object.metadata.generateName) return command;
  const ref: Ref = { ...command.ref, name: generatedName(command.object.metadata.generateName, uid) };
  return { ...command, ref, object: { ...command.object, metadata: { ...command.object.metadata, name: ref.name } } };
}

export const isOwnEvent = ({ event }: BatchEvent): boolean => event.ref.resource !== claimsResource && event.ref.resource !== outcomesResource;
