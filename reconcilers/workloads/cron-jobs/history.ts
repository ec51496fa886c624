import type { CronJob, Job } from '../../../schemas/kubernetes/types.ts';
import type { Entry } from '../../../domain/objects.ts';
import { parseTimestamp } from '../../../domain/time.ts';
import { endOf } from './active-runs.ts';

/** Of a plan; the next goes on. */
const removedMax = 20;

/** CJ-5: finished Jobs beyond the limits, those that started first. Source: cronjob_controllerv2.go cleanupFinishedJobs, utils.go byJobStartTime. */
export function surplusHistory({ spec }: CronJob, children: readonly Entry<Job>[]): readonly Entry<Job>[] {
  const { successfulJobsHistoryLimit: succeeded = Infinity, failedJobsHistoryLimit: failed = Infinity } = spec;
  const finished = children.filter(({ object }) => object.metadata.deletionTimestamp === undefined).toSorted(compareStarts);
  const beyond = (end: 'Complete' | 'Failed', limit: number): readonly Entry<Job>[] => {
    const ended = finished.filter(({ object }) => endOf(object) === end);
    return ended.slice(0, Math.max(0, ended.length - limit));
  };
  return [...beyond('Complete', succeeded), ...beyond('Failed', failed)].slice(0, removedMax);
}

/** Those that did not start come last. */
function compareStarts(a: Entry<Job>, b: Entry<Job>): number {
  const [startA, startB] = [a, b].map(({ object }) => parseTimestamp(object.status?.startTime ?? '') ?? Infinity) as [number, number];
  return startA === startB ? (a.ref.name < b.ref.name ? -1 : 1) : startA - startB;
}
