import { assert } from '../../domain/assert.ts';
import type { Change } from '../../domain/objects.ts';
import type { About, AnyReconciler, Part, Plan, Step } from '../../domain/reconciler.ts';
import type { Ref } from '../../domain/ref.ts';
import { journalLine, recordLines } from './journal-lines.ts';
import { createKeyedQueue } from './keyed-queue.ts';
import { lanesOf, recordDecisions } from './lanes.ts';
import { performEffect } from './perform-effect.ts';
import { createReasonMemory } from './reason-memory.ts';
import { submitTogether } from './submit-together.ts';
import { submitWish, tellRefusal } from './submit-wish.ts';
import { createWakeTimers } from './wake-timers.ts';
import { next, workKey, workOn, type StepOutcome, type Tools, type Work } from './work.ts';
import type { WorkerLimits } from './worker-ports.ts';

const STEPS_MAX = 400;

/** One reconciler at work: its view, its queue, its timers. */
export interface ReconcilerLoop {
  readonly reconciler: AnyReconciler;
  /** Takes one step of the fold into the view and wakes whom it concerns. Synchronous. */
  fold(change: Change): void;
  wake(ref: Ref): void;
  /** Does the steps in order (neighbouring creates or deletes of one resource at once), for the sweeper too; the first that fails ends them. */
  runSteps(work: Work, steps: readonly Step[]): Promise<StepOutcome>;
  start(): void;
  /** Begins nothing new, ends timers, waits for the steps under way. */
  stop(): Promise<void>;
}

/**
 * The work of a ref is: reconcile, do the plan's steps, done. It is woken by a change that concerns it, by its own timer, or
 * by the sweeper; never by a poll. Nothing runs before `start`, so that no plan is made on a fold that is still booting.
 */
export function createReconcilerLoop(reconciler: AnyReconciler, tools: Tools, limits: WorkerLimits, failed: (error: unknown) => void): ReconcilerLoop {
  const { fold, clock } = tools.ports;
  const reasons = createReasonMemory(limits.reasonsMax);
  let view: unknown = reconciler.initialView();

  const queue = createKeyedQueue({ concurrency: limits.concurrency, run: (ref) => runOnce(ref), rest: (ms) => clock.sleep(ms, tools.signal), failed });
  const timers = createWakeTimers(clock, (ref) => queue.offer(ref));

  /** Answers how long the ref shall rest. */
  const runOnce = async (ref: Ref): Promise<number> => {
    timers.clear(ref);
    if (fold.objects.quarantine(ref) !== undefined) return 0;
    const plan: Plan = reconciler.reconcile(fold.objects, view, ref, clock.nowMs());
    if (plan.note !== undefined && reconciler.noted !== undefined) view = reconciler.noted(view, ref, plan.note);
    if (plan.kind === 'act') return await runPlan(workOn(fold.objects, reconciler, ref, plan.because), plan.steps, plan.note);
    tools.backOff.reset(workKey({ reconciler, ref }));
    if (plan.kind === 'wait') timers.set(ref, plan.untilMs);
    if (plan.kind !== 'settled') await recordReason(workOn(fold.objects, reconciler, ref, plan.because));
    return 0;
  };

  /** Work about one object of many: its reason has a line of its own in the journal. */
  const decided = ({ ref, because }: About): Work => ({ ...workOn(fold.objects, reconciler, ref, because), decisionId: tools.ports.ids.eventId() });

  const runPlan = async (work: Work, steps: readonly Step[], note: unknown): Promise<number> => {
    assert(steps.length <= STEPS_MAX, `a plan of ${reconciler.name} has at most ${STEPS_MAX} steps`);
    const lanes = lanesOf(work, steps, decided);
    const works = lanes.map((lane) => lane.work);
    const [, ...outcomes] = await Promise.all([recordDecisions(tools, works), ...lanes.map((lane) => runSteps(lane.work, lane.steps))]);
    const outcome = longestRest(outcomes);
    if (tools.signal.aborted) return 0;
    if (outcome.kind === 'retry') {
      if (note !== undefined && reconciler.undone !== undefined) view = reconciler.undone(view, work.ref, note, outcome.refusal?.rejection);
      timers.set(work.ref, clock.nowMs() + outcome.afterMs);
    } else tools.backOff.reset(workKey(work));
    return steps.some(isPaced) ? limits.restMs : 0;
  };

  const runSteps = async (work: Work, steps: readonly Step[]): Promise<StepOutcome> => {
    for (const together of sentTogether(steps)) {
      if (tools.signal.aborted) return next;
      const outcomes = await Promise.all(together.map((step) => runStep(work, step)));
      const [refusal] = outcomes.flatMap((one) => (one.kind === 'retry' ? (one.refusal ?? []) : []));
      if (refusal !== undefined) await tellRefusal(tools, work, { ...refusal, done: together.filter((_step, index) => outcomes[index]?.kind === 'next') });
      const outcome = longestRest(outcomes);
      if (outcome.kind === 'retry') return outcome;
    }
    return next;
  };

  const runStep = (work: Work, step: Step): Promise<StepOutcome> => {
    if ('submit' in step) return submitWish(tools, work, step.submit, work.causationId);
    if ('perform' in step) return performEffect(tools, work, step.perform);
    const [first, ...rest] = step.together;
    const partOf = ({ submit, about }: Part) => ({ wish: submit, work: about === undefined ? work : decided(about) });
    return submitTogether(tools, work, [partOf(first), ...rest.map(partOf)]);
  };

  /** Why nothing is done; why something is done goes with the event or the intent. */
  const recordReason = async (work: Work): Promise<void> => {
    const key = workKey(work);
    if (!reasons.isNew(key, work.because)) return;
    const recorded = await recordLines(tools, journalLine(tools, work, { phase: 'decision', effectId: '', effect: '', body: { ...work.because } }));
    if (!recorded) reasons.forget(key);
  };

  return {
    reconciler,
    fold(change) {
      view = reconciler.evolve(view, change);
      // A tombstone met while booting concerns nobody: what it left behind is the sweeper's.
      if (change.before === undefined && change.after === undefined) return;
      for (const ref of reconciler.affected(fold.objects, view, change)) queue.offer(ref);
    },
    wake: (ref) => queue.offer(ref),
    runSteps,
    start: () => queue.start(),
    async stop() {
      timers.stop();
      await queue.stop();
      timers.stop();
    },
  };
}

/** With the first refusal. */
function longestRest(outcomes: readonly StepOutcome[]): StepOutcome {
  const retries = outcomes.filter((outcome) => outcome.kind === 'retry');
  if (retries.length === 0) return next;
  const refusal = retries.find((retry) => retry.refusal !== undefined)?.refusal;
  return { kind: 'retry', afterMs: Math.max(...retries.map(({ afterMs }) => afterMs)), ...(refusal && { refusal }) };
}

/** Neighbouring creates, or deletes, of one resource do not wait for each other: they share a batch of the log. */
function sentTogether(steps: readonly Step[]): readonly (readonly Step[])[] {
  const groups: Step[][] = [];
  let last = '';
  for (const step of steps) {
    const kind = 'submit' in step && (step.submit.verb === 'create' || step.submit.verb === 'delete') ? `${step.submit.verb} ${step.submit.ref.resource}` : '';
    if (kind !== '' && kind === last) groups.at(-1)?.push(step);
    else groups.push([step]);
    last = kind;
  }
  return groups;
}

/** Source: architecture.md, Volume: a status or an EndpointSlice is written at most once per 100 ms per object. */
const isPaced = (step: Step): boolean =>
  step.about === undefined && ('together' in step ? step.together.some(isPacedPart) : 'submit' in step && isPacedPart(step));

const isPacedPart = ({ submit, about }: Part): boolean =>
  about === undefined &&
  ((submit.verb !== 'create' && 'subresource' in submit && submit.subresource === 'status') || submit.ref.resource === 'endpointslices.discovery.k8s.io');
