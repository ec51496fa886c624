import type { Job, Pod } from '../../../schemas/kubernetes/types.ts';
import type { Entry } from '../../../domain/objects.ts';
import { completionIndexOf } from './completion-index.ts';
import { gapsIn, intervalsOf, union } from './intervals.ts';
import { hasFailed, type JobPods } from './job-pods.ts';
import type { Progress } from './job-progress.ts';

/** JOB-7: the lowest indexes that neither ended nor have a pod. Source: job indexed_job_utils.go firstPendingIndexes. */
export function pendingIndexes(job: Job, { pods, completed, failedIndexes }: Progress, count: number): readonly number[] {
  const taken = intervalsOf([...pods.active, ...awaitedPods(job, pods)].flatMap(({ object }) => completionIndexOf(object) ?? []));
  return gapsIn(union(union(completed, failedIndexes ?? []), taken), job.spec?.completions ?? 0, count);
}

/** Pods that are waited for before others take their place: with podReplacementPolicy Failed those that still stop. */
export const awaitedPods = (job: Job, { terminating }: JobPods): readonly Entry<Pod>[] =>
  job.spec?.podReplacementPolicy === 'Failed' ? terminating.filter(({ object }) => !hasFailed(job, object)) : [];
