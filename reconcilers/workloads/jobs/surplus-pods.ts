import type { Job, Pod } from '../../../schemas/kubernetes/types.ts';
import type { Entry } from '../../../domain/objects.ts';
import { chooseVictims } from '../replica-sets/victims.ts';
import { indexWithin, isIndexed } from './completion-index.ts';

/**
 * Active pods that the Job does not want: of an Indexed Job those without an index that it has, and all but one of each index (JOB-7),
 * then as many more as make up `surplus`, those that came least far first. Source: job_controller.go activePodsForRemoval.
 */
export function surplusPods(job: Job, active: readonly Entry<Pod>[], surplus: number, nowMs: number): readonly Entry<Pod>[] {
  const removed = new Set(isIndexed(job) ? misplaced(job, active, nowMs) : []);
  const left = active.filter((entry) => !removed.has(entry));
  const more = surplus - removed.size;
  return [...removed, ...(more > 0 ? chooseVictims(left, more, left, nowMs) : [])];
}

function misplaced(job: Job, active: readonly Entry<Pod>[], nowMs: number): readonly Entry<Pod>[] {
  const byIndex = Map.groupBy(active, ({ object }) => indexWithin(job, object));
  return [...byIndex].flatMap(([index, entries]) =>
    index === undefined ? entries : entries.length > 1 ? chooseVictims(entries, entries.length - 1, [], nowMs) : [],
  );
}
