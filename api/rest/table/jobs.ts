import type { Job } from '../../../schemas/kubernetes/types.ts';
import { selectorText } from '../selector-text.ts';
import { containerCells, containerColumns } from './containers-text.ts';
import { ageOf, humanDuration } from './human-duration.ts';
import { ageColumn, column, nameColumn, none, wide } from './printer.ts';
import type { TablePrinter } from './printer.ts';

/** Source: kubernetes printers printJob. */
export const jobPrinter: TablePrinter<Job> = {
  columns: [nameColumn, column('Status'), column('Completions'), column('Duration'), ageColumn, ...containerColumns, wide('Selector')],
  cells: (job, nowMs) => [
    job.metadata.name,
    statusText(job),
    completionsText(job),
    durationText(job, nowMs),
    ageOf(job.metadata.creationTimestamp, nowMs),
    ...containerCells(job.spec?.template?.spec),
    selectorText(job.spec?.selector) || none,
  ],
};

function statusText({ metadata, status }: Job): string {
  const has = (type: string): boolean => status?.conditions?.some((one) => one.type === type && one.status === 'True') ?? false;
  if (has('Complete')) return 'Complete';
  if (has('Failed')) return 'Failed';
  if (metadata.deletionTimestamp !== undefined) return 'Terminating';
  return ['Suspended', 'FailureTarget', 'SuccessCriteriaMet'].find(has) ?? 'Running';
}

function completionsText({ spec, status }: Job): string {
  const succeeded = status?.succeeded ?? 0;
  if (spec?.completions !== undefined) return `${succeeded}/${spec.completions}`;
  const parallelism = spec?.parallelism ?? 0;
  return parallelism > 1 ? `${succeeded}/1 of ${parallelism}` : `${succeeded}/1`;
}

function durationText({ status }: Job, nowMs: number): string {
  if (status?.startTime === undefined) return '';
  const endMs = status.completionTime === undefined ? nowMs : Date.parse(status.completionTime);
  return humanDuration(endMs - Date.parse(status.startTime));
}
