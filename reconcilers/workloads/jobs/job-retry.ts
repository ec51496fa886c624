import type { Job, Pod } from '../../../schemas/kubernetes/types.ts';
import type { Entry } from '../../../domain/objects.ts';
import { finishedAtMs } from './finished-time.ts';
import { hasFailed, type JobPods } from './job-pods.ts';
import { isTracked } from './tracking.ts';

/** JOB-5. Source: job_controller.go DefaultJobPodFailureBackOff; the website's documentation of Jobs for the longest. */
const firstDelayMs = 10_000;
const longestDelayMs = 360_000;

/** When the next pod may be made (epoch ms): later after each failure since the last success; 0 when nothing failed since. */
export function retryAtMs(job: Job, { board, live }: JobPods): number {
  const endsOf = (matches: (entry: Entry<Pod>) => boolean): readonly number[] => live.filter(matches).map(({ object }) => finishedAtMs(object));
  const lastSuccessMs = Math.max(board.successes.lastMs ?? -Infinity, ...endsOf(({ object }) => object.status?.phase === 'Succeeded'));
  // One that the Job took back has no finalizer.
  const failures = endsOf((entry) => entry.object.status?.phase === 'Failed' || (isTracked(entry) && hasFailed(job, entry.object))).filter(
    (ms) => ms > lastSuccessMs,
  );
  const count = failures.length + board.failures.countAfter(lastSuccessMs);
  return count === 0 ? 0 : Math.max(board.failures.lastMs ?? -Infinity, ...failures) + delayMsAfter(count);
}

/** 10 s, 20 s, 40 s … */
export const delayMsAfter = (failures: number): number => Math.min(firstDelayMs * 2 ** (failures - 1), longestDelayMs);
