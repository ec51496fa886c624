import type { Job, Pod } from '../../../schemas/kubernetes/types.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import { hasEnded, isTerminating, isReady } from '../../../domain/pod-state.ts';
import { ownedBy, pods } from '../owned.ts';
import { isActive } from '../pod-readiness.ts';
import { indexWithin, isIndexed } from './completion-index.ts';
import { conditionOf } from './job-conditions.ts';

/** JOB-13: an ended pod stays until it is counted. */
export const trackingFinalizer = 'batch.kubernetes.io/job-tracking';

/** The pods of a Job by what they mean to it. Each list but `all` is sorted by name. */
export interface JobPods {
  /** Those that were counted long ago, too: there may be very many, so they are looked at and not sorted. */
  readonly all: readonly Entry<Pod>[];
  /** Those that run, or wait to be counted, or are being deleted. */
  readonly live: readonly Entry<Pod>[];
  readonly active: readonly Entry<Pod>[];
  readonly ready: number;
  /** Being deleted, and not yet ended. */
  readonly terminating: readonly Entry<Pod>[];
  /** Ended, with the finalizer, with an index that the Job has if it is Indexed, and in none of the status' lists yet. */
  readonly uncounted: { readonly succeeded: readonly Entry<Pod>[]; readonly failed: readonly Entry<Pod>[] };
}

export const isTracked = ({ object }: Entry<Pod>): boolean => (object.metadata.finalizers ?? []).includes(trackingFinalizer);

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

export function jobPods(objects: Objects, job: Entry<Job>): JobPods {
  const all = ownedBy<Pod>(objects, job, pods);
  const live = all
    .filter((entry) => isTracked(entry) || !hasEnded(entry.object) || isTerminating(entry.object))
    .toSorted((a, b) => (a.ref.name < b.ref.name ? -1 : 1));
  const { succeeded = [], failed = [] } = job.object.status?.uncountedTerminatedPods ?? {};
  const listed = new Set([...succeeded, ...failed]);
  const news = live.filter(
    (entry) => isTracked(entry) && !listed.has(entry.object.metadata.uid) && (!isIndexed(job.object) || indexWithin(job.object, entry.object) !== undefined),
  );
  const active = live.filter(({ object }) => isActive(object));
  return {
    all,
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
