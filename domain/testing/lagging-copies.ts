// For tests of K4: two copies of some reconcilers, each with a fold of its own that lags behind the log, in an order that a seed decides.
// What is written is decided on the newest state, as submitCommand does. Effects are not done.

import { assert } from '../assert.ts';
import type { Wish } from '../command.ts';
import type { Fold } from '../fold.ts';
import { createFold } from '../fold.ts';
import type { AnyReconciler, Part } from '../reconciler.ts';
import type { Rejection } from '../rejection.ts';
import type { Ref } from '../ref.ts';
import { refKey } from '../ref.ts';
import type { SchemaFacts } from '../schema-facts.ts';
import { chanceOf } from './chance-of.ts';
import { createSmallWorld, type SmallWorld } from './small-world.ts';

/** Longer than any back-off, shorter than what happens now and then. */
const patienceMs = 60_000;

interface Copy {
  readonly reconciler: AnyReconciler;
  fold: Fold;
  view: unknown;
  seen: number;
  readonly woken: Map<string, Ref>;
  readonly waits: Map<string, { readonly ref: Ref; readonly untilMs: number }>;
}

interface LaggingCopies {
  readonly log: SmallWorld;
  readonly chance: (below: number) => number;
  /** Kinds of rejections met. */
  readonly refused: Set<string>;
  submit(wish: Wish): void;
  /** Until both copies have seen everything and nothing is left to do, or `stepsMax`; `check` after every step. */
  run(check: () => void, stepsMax?: number): boolean;
}

/** `deathOneIn`: how many steps of plans it takes for a copy to die before one of them and to begin anew; 0: none dies. */
export function laggingCopies(seed: number, facts: SchemaFacts, reconcilers: () => readonly AnyReconciler[], deathOneIn = 0): LaggingCopies {
  const log = createSmallWorld([], facts);
  const chance = chanceOf(seed);
  const copies = [0, 1].flatMap(() => reconcilers().map((reconciler): Copy => ({ ...born(reconciler), reconciler, woken: new Map(), waits: new Map() })));
  const refused = new Set<string>();

  /** Folds a few events, or does one plan; a rejected wish ends the plan and the ref looks again. */
  const step = (copy: Copy): void => {
    const woken = [...copy.woken.values()];
    if (woken.length === 0 || chance(2) === 0) {
      for (let count = 1 + chance(4); count > 0 && copy.seen < log.events.length; count--) foldNext(copy);
      return;
    }
    const chosen = woken[chance(woken.length)] as Ref;
    copy.woken.delete(refKey(chosen));
    copy.waits.delete(refKey(chosen));
    const plan = copy.reconciler.reconcile(copy.fold, copy.view, chosen, log.nowMs);
    if (plan.note !== undefined) copy.view = copy.reconciler.noted?.(copy.view, chosen, plan.note) ?? copy.view;
    if (plan.kind === 'wait') copy.waits.set(refKey(chosen), { ref: chosen, untilMs: plan.untilMs });
    for (const one of plan.kind === 'act' ? plan.steps : []) {
      if (deathOneIn > 0 && chance(deathOneIn) === 0) return die(copy);
      const rejection = 'submit' in one ? log.submit(one.submit) : 'together' in one ? submitTogether(one.together) : undefined;
      if (rejection === undefined || ('submit' in one && (rejection.kind === 'already-exists' || rejection.kind === 'not-found'))) continue;
      refused.add(rejection.kind);
      if (plan.note !== undefined) copy.view = copy.reconciler.undone?.(copy.view, chosen, plan.note, rejection) ?? copy.view;
      copy.woken.set(refKey(chosen), chosen);
      break;
    }
  };

  /** All of them or none: each says on which version of its object it stands, so that is all there is to look at before. */
  const submitTogether = (parts: readonly Part[]): Rejection | undefined => {
    const late = parts.find(({ submit: { ref, precondition = {} } }) => {
      const entry = log.fold.get(ref);
      const isThat = precondition.resourceVersion === undefined || precondition.resourceVersion === String(entry?.sequence);
      return entry === undefined || entry.object.metadata.uid !== precondition.uid || !isThat;
    });
    if (late !== undefined) return { kind: 'conflict', resource: late.submit.ref.resource, name: late.submit.ref.name, message: 'it is not as it was seen' };
    for (const { submit } of parts) assert(log.submit(submit) === undefined, 'what stands on the newest versions is taken');
    return undefined;
  };

  const foldNext = (copy: Copy): void => {
    const change = copy.fold.apply(log.events[copy.seen++] as (typeof log.events)[number]);
    if (change === undefined) return;
    copy.view = copy.reconciler.evolve(copy.view, change);
    for (const one of copy.reconciler.affected(copy.fold, copy.view, change)) copy.woken.set(refKey(one), one);
  };

  const die = (copy: Copy): void => {
    Object.assign(copy, born(copy.reconciler));
    copy.woken.clear();
    copy.waits.clear();
  };

  /** Time passes when nobody has anything to do, for back-offs; false when nobody waits for one either. */
  const passTime = (): boolean => {
    const waits = copies
      .flatMap((copy) => [...copy.waits].map(([key, one]) => ({ copy, key, ...one })))
      .filter(({ untilMs }) => untilMs <= log.nowMs + patienceMs);
    if (waits.length === 0) return false;
    log.nowMs = Math.max(log.nowMs, Math.min(...waits.map(({ untilMs }) => untilMs)));
    for (const { copy, key, ref, untilMs } of waits) {
      if (untilMs > log.nowMs) continue;
      copy.waits.delete(key);
      copy.woken.set(key, ref);
    }
    return true;
  };

  return {
    log,
    chance,
    refused,
    submit: (wish) => void log.submit(wish),
    run(check, stepsMax = 20_000) {
      for (let count = 0; count < stepsMax; count++) {
        const busy = copies.filter((copy) => copy.woken.size > 0 || copy.seen < log.events.length);
        if (busy.length === 0 && !passTime()) return true;
        const chosen = busy[chance(busy.length || 1)];
        if (chosen !== undefined) step(chosen);
        check();
      }
      return false;
    },
  };
}

const born = (reconciler: AnyReconciler): Pick<Copy, 'fold' | 'view' | 'seen'> => ({ fold: createFold(), view: reconciler.initialView() as unknown, seen: 0 });
