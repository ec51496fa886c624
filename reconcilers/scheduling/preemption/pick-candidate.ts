import { startedMs } from './importance.ts';
import type { Candidate } from './select-victims.ts';

/** Added to each priority, so that many unimportant victims weigh more than few. Source: preemption.go pickOneNodeForPreemption. */
const priorityShift = 2 ** 31;

/** SCH-135: the smaller is better, one after the other. The last is minus the latest start among the most important victims. */
const criteria: readonly { readonly name: string; mark(candidate: Candidate): number }[] = [
  { name: 'fewest violations of budgets', mark: ({ violations }) => violations },
  { name: 'lowest priority of the most important victim', mark: ({ victims }) => victims[0]?.priority ?? Number.NEGATIVE_INFINITY },
  { name: 'smallest sum of priorities', mark: ({ victims }) => victims.reduce((sum, { priority }) => sum + priority + priorityShift, 0) },
  { name: 'fewest victims', mark: ({ victims }) => victims.length },
  {
    name: 'latest start of the most important victims',
    mark: ({ victims }) => -Math.min(...victims.filter(({ priority }) => priority === victims[0]?.priority).map(startedMs)),
  },
];

/** The criterion after which nobody was left but the chosen one. */
export function decidedBy(chosen: Candidate, others: readonly Candidate[]): string {
  if (others.length === 0) return 'no other node';
  let equals = others;
  for (const { name, mark } of criteria) {
    const own = mark(chosen);
    equals = equals.filter((one) => mark(one) === own);
    if (equals.length === 0) return name;
  }
  return 'first of equals';
}

/** Those that nothing decides between any more, in their order; the first is taken. */
export function bestCandidates(candidates: readonly Candidate[]): readonly Candidate[] {
  let best: Candidate[] = [];
  let marks: readonly number[] = [];
  for (const candidate of candidates) {
    const own = criteria.map(({ mark }) => mark(candidate));
    const at = own.findIndex((mark, index) => mark !== marks[index]);
    if (best.length === 0 || (at !== -1 && (own[at] ?? 0) < (marks[at] ?? 0))) {
      best = [candidate];
      marks = own;
    } else if (at === -1) best.push(candidate);
  }
  return best;
}
