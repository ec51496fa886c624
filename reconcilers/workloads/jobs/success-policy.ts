import type { Job } from '../../../schemas/kubernetes/types.ts';
import { overlapOf, parseIntervals, totalOf, type Intervals } from './intervals.ts';

type Policy = NonNullable<NonNullable<Job['spec']>['successPolicy']>;

/** JOB-10: what the Job says when one of the rules is met. Source: job success_policy.go matchSuccessPolicy. */
export function successOf(policy: Policy | undefined, completions: number, completed: Intervals): string | undefined {
  if (completed.length === 0) return undefined;
  const index = (policy?.rules ?? []).findIndex(({ succeededIndexes, succeededCount }) => {
    if (succeededIndexes === undefined) return succeededCount !== undefined && totalOf(completed) >= succeededCount;
    const required = parseIntervals(succeededIndexes, completions);
    const met = overlapOf(required, completed);
    return required.length > 0 && (met === totalOf(required) || (succeededCount !== undefined && met >= succeededCount));
  });
  return index < 0 ? undefined : `Matched rules at index ${index}`;
}
