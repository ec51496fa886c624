import type { Job, Pod } from '../../../schemas/kubernetes/types.ts';
import type { Entry } from '../../../domain/objects.ts';
import { hasEnded, isTerminating, isReady } from '../../../domain/pod-state.ts';
import { isActive } from '../pod-readiness.ts';
import { indexWithin, isIndexed } from './completion-index.ts';
import type { JobBoard } from './job-board.ts';
import { conditionOf } from './job-conditions.ts';
import { isTracked } from './tracking.ts';

/** The pods of a Job by what they mean to it. Each list is sorted by name. */
export interface JobPods {
  /** What is known of them from earlier syncs, of those that were counted long ago too. */
  readonly board: JobBoard;
  /** Those that run, or wait to be counted, or are being deleted. */
  readonly live: readonly Entry<Pod>[];
  readonly active: readonly Entry<Pod>[];
  readonly ready: number;
  /** Being deleted, and not yet ended. */
  readonly terminating: readonly Entry<Pod>[];
  /** Ended, with the finalizer, with an index that the Job has if it is Indexed, and in none of the status' lists yet. */
  readonly uncounted: { readonly succeeded: readonly Entry<Pod>[]; readonly failed: readonly Entry<Pod>[] };
}

/**
 * A pod that is deleted before it ended has failed, unless only failed pods are replaced (then it fails when nothing of it runs any more:
 * it has no time left to stop), or the Job has what it wants; of a Job that fails, all pods fail.
 * Source: job_controller.go isPodFailed, trackJobStatusAndRemoveFinalizers.
 */
export function hasFailed(job: Job, pod: Pod): boolean {
  if (pod.status?.phase === 'Failed') return true;
  if (!isTerminating(pod) || pod.status?.phase === 'Succeeded' || conditionOf(job, 'SuccessCriteriaMet') !== undefined) return false;
  const isReplacedAtOnce = job.spec?.podReplacementPolicy !== 'Failed' || pod.metadata.deletionGracePeriodSeconds === 0;
  return isReplacedAtOnce || conditionOf(job, 'FailureTarget') !== undefined;
}

export function jobPods(job: Entry<Job>, board: JobBoard): JobPods {
  const live = [...board.live.values()].sort((a, b) => (a.ref.name < b.ref.name ? -1 : 1));
  const { succeeded = [], failed = [] } = job.object.status?.uncountedTerminatedPods ?? {};
  const listed = new Set([...succeeded, ...failed]);
  const news = live.filter(
    (entry) => isTracked(entry) && !listed.has(entry.object.metadata.uid) && (!isIndexed(job.object) || indexWithin(job.object, entry.object) !== undefined),
  );
  const active = live.filter(({ object }) => isActive(object));
  return {
    board,
    live,
    active,
    ready: active.filter(({ object }) => isReady(object)).length,
    terminating: live.filter(({ object }) => isTerminating(object) && !hasEnded(object)),
    uncounted: {
      succeeded: news.filter(({ object }) => object.status?.phase === 'Succeeded'),
      failed: news.filter(({ object }) => hasFailed(job.object, object)),
    },
  };
}
