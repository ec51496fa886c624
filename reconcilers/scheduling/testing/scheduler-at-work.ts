// A scheduler whose plans are noted, and whose view follows what a test does.

import { complete, eventOf, foldOf, refOf, testTenant, type Draft } from '../../../domain/testing/objects-of.ts';
import type { Plan } from '../../../domain/reconciler.ts';
import { createScheduling } from '../scheduling.ts';
import { lineRef } from '../view/cluster.ts';
import { clusterOf } from '../view/scheduling-view.ts';

const line = lineRef(testTenant, 'default-scheduler');

export function schedulerAtWork(drafts: readonly Draft[]) {
  const scheduling = createScheduling();
  const { fold, changes } = foldOf(drafts);
  let view = changes.reduce((before, change) => scheduling.evolve(before, change), scheduling.initialView());
  let sequence = 1_000;
  const change = (draft: Draft, isGone: boolean, timeMs: number): boolean => {
    const object = complete(draft);
    const folded = fold.apply({ ...eventOf(refOf(object), object, (sequence += 1), isGone), timeMs });
    if (folded === undefined) return false;
    view = scheduling.evolve(view, folded);
    return scheduling.affected(fold, view, folded).length > 0;
  };
  return {
    plan(nowMs = 0): Plan {
      const plan = scheduling.reconcile(fold, view, line, nowMs);
      if (plan.note !== undefined) view = scheduling.noted?.(view, line, plan.note) ?? view;
      return plan;
    },
    /** As the worker does when a step of the plan met a blip. */
    undo(plan: Plan): void {
      view = scheduling.undone?.(view, line, plan.note, undefined) ?? view;
    },
    /** Whether the pods that wait are looked at again. */
    tell: (draft: Draft, timeMs = 0): boolean => change(draft, false, timeMs),
    remove: (draft: Draft, timeMs = 0): boolean => change(draft, true, timeMs),
    /** Names of those that fit nowhere and wait for something to happen. */
    aside: (): readonly string[] => [...(clusterOf(view, testTenant)?.lines.get(line.name)?.aside.values() ?? [])].map(({ info }) => info.ref.name),
  };
}

const submits = (plan: Plan) => (plan.kind === 'act' ? plan.steps.flatMap((step) => ('submit' in step ? [step.submit] : [])) : []);

/** `pod:node` of each that is bound, in order. */
export const bound = (plan: Plan): readonly string[] => submits(plan).flatMap((wish) => (wish.verb === 'bind' ? [`${wish.ref.name}:${wish.nodeName}`] : []));

/** What is done to pods, in order: `patch x`, `delete x`, …. */
export const done = (plan: Plan): readonly string[] => submits(plan).flatMap((wish) => (wish.ref.resource === 'pods' ? [`${wish.verb} ${wish.ref.name}`] : []));
