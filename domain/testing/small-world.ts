// For tests: a log in an array, the real `decide`, the real fold and some reconcilers, run to rest one ref after the other.
// No faults, no batches, no time that passes by itself: the simulator has those.

import { assert } from '../assert.ts';
import type { Actor, Command, Wish } from '../command.ts';
import { decide } from '../decide.ts';
import type { AnswerOf, Effect, EffectKind } from '../effect.ts';
import type { RecordedEvent } from '../event.ts';
import type { Fold } from '../fold.ts';
import { createFold } from '../fold.ts';
import type { PortError } from '../ports/port-error.ts';
import { managerOf, type AnyReconciler, type Observation, type Plan, type Refusal, type Step } from '../reconciler.ts';
import type { Ref } from '../ref.ts';
import { refKey, withoutUid } from '../ref.ts';
import type { Rejection } from '../rejection.ts';
import { factsOf } from '../custom/tenant-facts.ts';
import type { SchemaFacts } from '../schema-facts.ts';
import { eventOf } from './objects-of.ts';

/** A refusal ends the plan, as the worker has it; nothing is tried again by itself. */
export type Cloud = { readonly [K in EffectKind]?: (effect: Effect) => AnswerOf<K> | Refused };
type Refused = Extract<PortError, { kind: 'refused' }>;

export const refusedFor = (reason: string, message = reason): Refused => ({ kind: 'refused', reason, message });

export interface SmallWorld {
  readonly fold: Fold;
  readonly events: readonly RecordedEvent[];
  nowMs: number;
  /** Of the last wish that was submitted. */
  readonly warnings: readonly string[];
  /** Decides and folds; a rejection is returned. */
  submit(wish: Wish): Rejection | undefined;
  /** Folds what came to be in another way. */
  record(event: RecordedEvent): void;
  /** Reconciles all that is woken until nothing is; at most `plansMax` plans. */
  run(plansMax?: number): void;
  /** Wakes every ref whose `wait` ends now or earlier, then runs. */
  passTo(nowMs: number): void;
  /** The last plan of a ref. */
  planOf(ref: Ref): Plan | undefined;
  /** What was rejected while running: name of the reconciler, wish, why. */
  readonly rejections: { readonly by: string; readonly wish: Wish; readonly rejection: Rejection }[];
}

interface Outcome {
  readonly wishes: readonly Wish[];
  readonly isRefused: boolean;
}

/** As the worker says it. */
const actorOf = ({ name }: AnyReconciler): Actor => ({ ...actor, userAgent: `${managerOf(name)}/1` });
const actor: Actor = { principal: 'tester', groups: [], userAgent: 'test/1', via: 'rest' };

export function createSmallWorld(reconcilers: readonly AnyReconciler[], facts: SchemaFacts, cloud: Cloud = {}, startMs = 1_767_225_600_000): SmallWorld {
  const fold = createFold();
  const events: RecordedEvent[] = [];
  const loops = reconcilers.map((reconciler) => ({
    reconciler,
    view: reconciler.initialView() as unknown,
    woken: new Map<string, Ref>(),
    waits: new Map<string, { ref: Ref; untilMs: number }>(),
  }));
  const plans = new Map<string, Plan>();
  let commands = 0;
  const furnishes = !reconcilers.some(({ name }) => name === 'ownership');
  let warnings: readonly string[] = [];

  const record = (event: RecordedEvent): void => {
    events.push(event);
    const change = fold.apply(event);
    if (change === undefined) return;
    for (const loop of loops) {
      loop.view = loop.reconciler.evolve(loop.view, change);
      for (const ref of loop.reconciler.affected(fold, loop.view, change)) loop.woken.set(refKey(ref), ref);
    }
  };

  const submitAs = (by: Actor, wish: Wish): Rejection | undefined => {
    const id = `command-${++commands}`;
    const command: Command = { ...wish, actor: by, origin: { id, correlationId: id, causationId: '', timeMs: world.nowMs } };
    const state = { entry: fold.get(withoutUid(wish.ref)), lastSequence: fold.lastSequence(wish.ref) };
    const decision = decide(command, state, { objects: fold, facts: factsOf(facts, fold, command.ref), nowMs: world.nowMs, uid: `uid-${commands}` });
    warnings = decision.kind === 'rejected' ? [] : decision.warnings;
    if (decision.kind === 'rejected') return decision.rejection;
    for (const event of decision.events) {
      record({
        ...eventOf(event.ref, event.object, events.length + 1, event.deleted),
        type: event.type,
        request: event.request,
        because: event.because,
        timeMs: world.nowMs,
      });
    }
    if (furnishes && wish.verb === 'create' && wish.ref.resource === 'namespaces') furnish(wish.ref);
    return undefined;
  };

  const world: SmallWorld = {
    fold,
    events,
    nowMs: startMs,
    rejections: [],
    get warnings() {
      return warnings;
    },
    planOf: (ref) => plans.get(refKey(ref)),
    record,
    submit: (wish) => submitAs(actor, wish),
    run(plansMax = 2_000) {
      for (let count = 0; ; count++) {
        assert(count < plansMax, `the reconcilers come to rest within ${plansMax} plans`);
        const loop = loops.find(({ woken }) => woken.size > 0);
        const ref = loop?.woken.values().next().value;
        if (loop === undefined || ref === undefined) return;
        loop.woken.delete(refKey(ref));
        loop.waits.delete(refKey(ref));
        const plan = loop.reconciler.reconcile(fold, loop.view, ref, world.nowMs);
        plans.set(refKey(ref), plan);
        if (plan.note !== undefined && loop.reconciler.noted !== undefined) loop.view = loop.reconciler.noted(loop.view, ref, plan.note);
        if (plan.kind === 'wait') loop.waits.set(refKey(ref), { ref, untilMs: plan.untilMs });
        const isDone = plan.kind !== 'act' || perform(loop.reconciler, ref, plan);
        if (!isDone && plan.note !== undefined && loop.reconciler.undone !== undefined)
          loop.view = loop.reconciler.undone(loop.view, ref, plan.note, world.rejections.at(-1)?.rejection);
      }
    },
    passTo(nowMs) {
      world.nowMs = nowMs;
      for (const loop of loops) {
        for (const [key, { ref, untilMs }] of loop.waits) {
          if (untilMs > nowMs) continue;
          loop.waits.delete(key);
          loop.woken.set(key, ref);
        }
      }
      world.run();
    },
  };

  /** What `ownership` does for a new namespace, in a world without it: no pod is admitted where its service account is missing. */
  const furnish = ({ org, project, name }: Ref): void => {
    const metadata = { name: 'default', namespace: name, uid: `uid-account-of-${name}`, creationTimestamp: '2026-01-01T00:00:00Z' };
    const account = { apiVersion: 'v1', kind: 'ServiceAccount', metadata };
    record(eventOf({ org, project, resource: 'serviceaccounts', namespace: name, name: 'default' }, account, events.length + 1));
  };

  /** As the worker does: the first step that fails ends the plan, but for its like beside it; what is so already does not. Whether none failed. */
  const perform = (reconciler: AnyReconciler, ref: Ref, plan: Extract<Plan, { kind: 'act' }>): boolean => {
    let [kind, done, failed]: [string, Step[], Omit<Refusal, 'done'> | undefined] = ['', [], undefined];
    const tell = (): boolean => {
      for (const told of failed === undefined ? [] : (reconciler.refused?.(fold, ref, { ...failed, done }, world.nowMs) ?? [])) world.submit(told);
      return failed === undefined;
    };
    for (const step of plan.steps) {
      const kindNow = 'submit' in step ? `${step.submit.verb} ${step.submit.ref.resource}` : '';
      if (failed !== undefined && kindNow !== kind) return tell();
      if (kindNow !== kind) done = [];
      kind = kindNow;
      const { wishes, isRefused } = wishesOf(reconciler, step);
      for (const wish of wishes) {
        const rejection = submitAs(actorOf(reconciler), wish);
        if (rejection === undefined || rejection.kind === 'already-exists' || rejection.kind === 'not-found') {
          done.push(step);
          continue;
        }
        world.rejections.push({ by: reconciler.name, wish, rejection });
        failed ??= { wish, rejection };
        if (!/^(create|delete) /.test(kind)) return tell();
      }
      if (isRefused) return false;
    }
    return tell();
  };

  /** Those of a step that is done as a whole come one after the other: nobody writes in between. */
  const wishesOf = (reconciler: AnyReconciler, step: Step): Outcome => {
    if ('together' in step) return { wishes: step.together.map(({ submit }) => submit), isRefused: false };
    return 'submit' in step ? { wishes: [step.submit], isRefused: false } : observe(reconciler, step.perform);
  };

  const observe = (reconciler: AnyReconciler, effect: Effect): Outcome => {
    const service = cloud[effect.kind];
    assert(service !== undefined, `the test answers ${effect.kind}`);
    const answer = service(effect);
    const isRefused = 'kind' in answer && answer.kind === 'refused';
    const observation = (isRefused ? { effect, refused: answer } : { effect, answer }) as Observation;
    return { wishes: reconciler.observe?.(fold, observation, world.nowMs) ?? [], isRefused };
  };

  return world;
}
