import type { Job, JobCondition, JobStatus } from '../../../schemas/kubernetes/types.ts';
import { jsonEqual } from '../../../domain/json-equal.ts';
import type { Entry } from '../../../domain/objects.ts';
import type { Step } from '../../../domain/reconciler.ts';
import { timestamp } from '../../../domain/time.ts';
import { isTracked, type JobPods } from './job-pods.ts';

export const conditionOf = (job: Job, type: string): JobCondition | undefined =>
  job.status?.conditions?.find((condition) => condition.type === type && condition.status === 'True');

export const isFinished = (job: Job): boolean => conditionOf(job, 'Complete') !== undefined || conditionOf(job, 'Failed') !== undefined;

export interface Counts {
  readonly succeeded: number;
  readonly failed: number;
}

/** Every pod that ended so far: those in the counters, those in the lists, and those not written down yet. */
export function countsOf({ status }: Job, { uncounted }: JobPods): Counts {
  const { succeeded = [], failed = [] } = status?.uncountedTerminatedPods ?? {};
  return {
    succeeded: (status?.succeeded ?? 0) + succeeded.length + uncounted.succeeded.length,
    failed: (status?.failed ?? 0) + failed.length + uncounted.failed.length,
  };
}

/**
 * JOB-13, without loss and without counting twice: ended pods are listed, lose their finalizer, and move from the list into the counter
 * when they have lost it. Each write of the status holds the resourceVersion it was planned on.
 */
export function countedStatus({ status }: Job, pods: JobPods): Pick<JobStatus, 'succeeded' | 'failed' | 'uncountedTerminatedPods'> {
  const listed = status?.uncountedTerminatedPods ?? {};
  const waiting = new Set(pods.all.filter(isTracked).map(({ object }) => object.metadata.uid));
  const list = (before: readonly string[] = [], ended: JobPods['all']): readonly string[] => [
    ...before.filter((uid) => waiting.has(uid)),
    ...ended.map(({ object }) => object.metadata.uid),
  ];
  const counted = (before: readonly string[] = []): number => before.filter((uid) => !waiting.has(uid)).length;
  const succeeded = list(listed.succeeded, pods.uncounted.succeeded);
  const failed = list(listed.failed, pods.uncounted.failed);
  const totals = { succeeded: (status?.succeeded ?? 0) + counted(listed.succeeded), failed: (status?.failed ?? 0) + counted(listed.failed) };
  return {
    ...(totals.succeeded > 0 ? { succeeded: totals.succeeded } : {}),
    ...(totals.failed > 0 ? { failed: totals.failed } : {}),
    uncountedTerminatedPods: { ...(succeeded.length > 0 ? { succeeded } : {}), ...(failed.length > 0 ? { failed } : {}) },
  };
}

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

/** The write of a status that changed; [] when it did not. */
export function statusStep({ ref, object, sequence }: Entry<Job>, status: JobStatus): readonly Step[] {
  if (jsonEqual(object.status ?? {}, status)) return [];
  const replaced = { ...object, status } as unknown as Job;
  return [
    {
      submit: {
        verb: 'replace',
        ref,
        subresource: 'status',
        object: replaced,
        precondition: { uid: object.metadata.uid, resourceVersion: String(sequence) },
      },
    },
  ];
}
