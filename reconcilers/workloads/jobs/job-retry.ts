import type { JobPods } from './job-pods.ts';
import { endedAtMs } from './job-pods.ts';

/** JOB-5: seconds before a first retry, doubled with each failure in a row. Source: job_controller.go. */
const firstDelayMs = 10_000;
const longestDelayMs = 360_000;

/** When the next pod may be made (epoch ms): later after each failure since the last success; 0 when nothing failed since. */
export function retryAtMs({ all }: JobPods): number {
  const ended = all
    .filter(({ object }) => object.status?.phase === 'Failed' || object.status?.phase === 'Succeeded')
    .toSorted((a, b) => endedAtMs(a.object) - endedAtMs(b.object));
  const lastSuccess = ended.findLastIndex(({ object }) => object.status?.phase === 'Succeeded');
  const failures = ended.slice(lastSuccess + 1);
  const last = failures.at(-1);
  return last === undefined ? 0 : endedAtMs(last.object) + Math.min(firstDelayMs * 2 ** (failures.length - 1), longestDelayMs);
}
