import type { Job, Pod } from '../../../schemas/kubernetes/types.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import { hasEnded, isTerminating } from '../../../domain/pod-state.ts';
import { parseTimestamp } from '../../../domain/time.ts';
import { ownedBy, pods } from '../owned.ts';
import { isActive, isReady } from '../pod-readiness.ts';

/** JOB-13: an ended pod stays until it is counted. */
export const trackingFinalizer = 'batch.kubernetes.io/job-tracking';

/** The pods of a Job by what they mean to it. Each list is sorted by name. */
export interface JobPods {
  readonly all: readonly Entry<Pod>[];
  readonly active: readonly Entry<Pod>[];
  readonly ready: number;
  /** Being deleted, and not yet ended. */
  readonly terminating: number;
  /** Ended, with the finalizer, and in none of the status' lists yet. */
  readonly uncounted: { readonly succeeded: readonly Entry<Pod>[]; readonly failed: readonly Entry<Pod>[] };
}

export const isTracked = ({ object }: Entry<Pod>): boolean => (object.metadata.finalizers ?? []).includes(trackingFinalizer);

/** A pod that somebody deletes before it ended counts as failed (podReplacementPolicy TerminatingOrFailed). Source: job_controller.go isPodFailed. */
const hasFailed = (pod: Pod): boolean => pod.status?.phase === 'Failed' || (isTerminating(pod) && pod.status?.phase !== 'Succeeded');

export function jobPods(objects: Objects, job: Entry<Job>): JobPods {
  const all = ownedBy<Pod>(objects, job, pods).toSorted((a, b) => (a.ref.name < b.ref.name ? -1 : 1));
  const { succeeded = [], failed = [] } = job.object.status?.uncountedTerminatedPods ?? {};
  const listed = new Set([...succeeded, ...failed]);
  const news = all.filter((entry) => isTracked(entry) && !listed.has(entry.object.metadata.uid));
  return {
    all,
    active: all.filter(({ object }) => isActive(object)),
    ready: all.filter(({ object }) => isActive(object) && isReady(object)).length,
    terminating: all.filter(({ object }) => isTerminating(object) && !hasEnded(object)).length,
    uncounted: {
      succeeded: news.filter(({ object }) => object.status?.phase === 'Succeeded'),
      failed: news.filter(({ object }) => hasFailed(object)),
    },
  };
}

/** When its last container ended (epoch ms); the time of its deletion, or of its creation, where no container says so. */
export function endedAtMs(pod: Pod): number {
  const ends = (pod.status?.containerStatuses ?? []).flatMap(({ state }) => parseTimestamp(state?.terminated?.finishedAt ?? '') ?? []);
  return ends.length > 0 ? Math.max(...ends) : (parseTimestamp(pod.metadata.deletionTimestamp ?? pod.metadata.creationTimestamp) ?? 0);
}
