// The steps of a plan that neither wait for each other nor end with each other: the plan's own, and those about each other object.

import type { Step } from '../../domain/reconciler.ts';
import { refKey } from '../../domain/ref.ts';
import { journalLine, recordLines } from './journal-lines.ts';
import type { Tools, Work } from './work.ts';

export interface Lane {
  readonly work: Work;
  readonly steps: readonly Step[];
}

/** The plan's own steps, and those about each other object. */
export function lanesOf(work: Work, steps: readonly Step[], workOf: (about: NonNullable<Step['about']>) => Work): readonly Lane[] {
  const lanes = new Map<string, { readonly work: Work; readonly steps: Step[] }>();
  for (const step of steps) {
    const { about } = step;
    const key = about === undefined ? '' : refKey(about.ref);
    const lane = lanes.get(key);
    if (lane === undefined) lanes.set(key, { work: about === undefined ? work : workOf(about), steps: [step] });
    else lane.steps.push(step);
  }
  return [...lanes.values()];
}

/**
 * The whole reasons of a plan for many objects are long: the journal has them, each on the subject of its object, and what comes of them in
 * the log names its line. They are written behind the plan's back: a line that is lost costs the reason, not the deed, and a journal that
 * does not answer holds up nobody before a good many plans wait for it.
 */
export async function recordDecisions(tools: Tools, works: readonly Work[]): Promise<void> {
  const [first, ...rest] = works.flatMap((work) => {
    const { decisionId: id } = work;
    return id === undefined ? [] : [journalLine(tools, work, { phase: 'decision', effectId: '', effect: '', body: { ...work.because }, id })];
  });
  if (first !== undefined) await tools.background.start(() => recordLines(tools, first, ...rest));
}
