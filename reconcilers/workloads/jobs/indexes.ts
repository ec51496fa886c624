// Completion indexes of Indexed Jobs (JOB-7).
import type { Job, Pod } from '../../../schemas/kubernetes/types.ts';
import type { JobPods } from './job-pods.ts';

export const indexAnnotation = 'batch.kubernetes.io/job-completion-index';

export const isIndexed = ({ spec }: Job): boolean => spec?.completionMode === 'Indexed';

const indexOf = (pod: Pod): number => Number(pod.metadata.annotations?.[indexAnnotation] ?? -1);

/** `1,3-5,7` → the numbers. */
export const parseIndexes = (text = ''): ReadonlySet<number> =>
  new Set(
    text
      .split(',')
      .filter((part) => part !== '')
      .flatMap((part) => {
        const [from = 0, to = from] = part.split('-').map(Number);
        return Array.from({ length: to - from + 1 }, (_none, offset) => from + offset);
      }),
  );

/** Numbers → `1,3-5,7`; '' for none. Source: job indexed_job_utils.go: two in a row are written one by one. */
export function formatIndexes(indexes: Iterable<number>): string {
  const runs: { from: number; to: number }[] = [];
  for (const index of [...indexes].toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && run.to + 1 === index) run.to = index;
    else runs.push({ from: index, to: index });
  }
  return runs.map(({ from, to }) => (from === to ? `${from}` : to === from + 1 ? `${from},${to}` : `${from}-${to}`)).join(',');
}

/** Every index that has succeeded, written down before or not. */
export function completedIndexes(job: Job, pods: JobPods): ReadonlySet<number> {
  const completions = job.spec?.completions ?? 0;
  const ended = pods.all.filter(({ object }) => object.status?.phase === 'Succeeded').map(({ object }) => indexOf(object));
  return new Set([...parseIndexes(job.status?.completedIndexes), ...ended.filter((index) => index >= 0 && index < completions)]);
}

/** The lowest indexes that neither succeeded nor have an active pod. */
export function missingIndexes(job: Job, pods: JobPods, completed: ReadonlySet<number>, count: number): readonly number[] {
  const taken = new Set(pods.active.map(({ object }) => indexOf(object)));
  const missing: number[] = [];
  for (let index = 0; index < (job.spec?.completions ?? 0) && missing.length < count; index += 1)
    if (!completed.has(index) && !taken.has(index)) missing.push(index);
  return missing;
}
