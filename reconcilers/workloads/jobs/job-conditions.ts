import type { Job, JobCondition } from '../../../schemas/kubernetes/types.ts';
import { timestamp } from '../../../domain/time.ts';

/** The condition of that type that holds. */
export const conditionOf = (job: Job, type: string): JobCondition | undefined =>
  job.status?.conditions?.find((condition) => condition.type === type && condition.status === 'True');

export const isFinished = (job: Job): boolean => conditionOf(job, 'Complete') !== undefined || conditionOf(job, 'Failed') !== undefined;

/** Sets conditions of a type; one that is as it was keeps its time. */
export function withCondition(
  conditions: readonly JobCondition[],
  nowMs: number,
  type: string,
  status: 'True' | 'False',
  reason: string,
  message: string,
): readonly JobCondition[] {
  const before = conditions.find((condition) => condition.type === type);
  if (before?.status === status && before.reason === reason) return conditions;
  const changed = { type, status, lastProbeTime: timestamp(nowMs), lastTransitionTime: timestamp(nowMs), reason, message };
  return before === undefined ? [...conditions, changed] : conditions.map((condition) => (condition === before ? changed : condition));
}
