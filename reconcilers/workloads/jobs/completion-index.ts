import type { Job, Pod } from '../../../schemas/kubernetes/types.ts';

/** JOB-7: an annotation and a label of each pod of an Indexed Job. */
export const indexAnnotation = 'batch.kubernetes.io/job-completion-index';

export const isIndexed = ({ spec }: Job): boolean => spec?.completionMode === 'Indexed';

/** Undefined where it has none that can be read. */
export function completionIndexOf({ metadata }: Pod): number | undefined {
  const text = metadata.annotations?.[indexAnnotation] ?? '';
  return /^\+?\d{1,10}$/.test(text) ? Number(text) : undefined;
}

/** Undefined where the Job has no such index: a pod of an elastic Job may be left over (JOB-17). */
export function indexWithin(job: Job, pod: Pod): number | undefined {
  const index = completionIndexOf(pod);
  return index === undefined || index >= (job.spec?.completions ?? 0) ? undefined : index;
}
