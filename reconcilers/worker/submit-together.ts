import type { Wish } from '../../domain/command.ts';
import { recordDecisions } from './lanes.ts';
import { afterRejection, toCommand } from './submit-wish.ts';
import { next, workKey, type StepOutcome, type Tools, type Work } from './work.ts';

export interface WishedPart {
  readonly wish: Wish;
  readonly work: Work;
}

/** Sends the wishes as one transaction of the one writer (K1): the log takes all of them or none. */
export async function submitTogether(tools: Tools, work: Work, parts: readonly [WishedPart, ...WishedPart[]]): Promise<StepOutcome> {
  const [first, ...rest] = parts;
  const { origin } = toCommand(tools, work, first.wish, work.causationId);
  const commandOf = (part: WishedPart) => ({ ...toCommand(tools, part.work, part.wish, work.causationId), origin });
  // The reason of the step itself is told with the plan.
  const works = new Set(parts.map((part) => part.work));
  works.delete(work);
  const [result] = await Promise.all([tools.ports.transact([commandOf(first), ...rest.map(commandOf)]), recordDecisions(tools, [...works])]);
  if (result.ok) return next;
  const { rejection, index = 0 } = result.error;
  // Nothing of it was done: a part that is gone, or so already, does not make the others true.
  if (rejection.kind === 'not-found' || rejection.kind === 'already-exists') return { kind: 'retry', afterMs: tools.backOff.nextMs(workKey(work), 'blip') };
  return await afterRejection(tools, work, (parts[index] ?? first).wish, rejection);
}
