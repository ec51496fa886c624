import type { Job, JobStatus } from '../../../schemas/kubernetes/types.ts';
import { eventWish, type Note } from '../../../domain/kubernetes-event.ts';
import type { Entry } from '../../../domain/objects.ts';
import type { Step } from '../../../domain/reconciler.ts';
import { conditionOf } from './job-conditions.ts';

/** What is told when the status changes to this. Source: job_controller.go syncJob, recordJobFinished. */
export function jobEvents(job: Entry<Job>, status: JobStatus, nowMs: number): readonly Step[] {
  const after: Job = { ...job.object, status };
  const turned = (type: string): boolean => conditionOf(after, type) !== undefined && conditionOf(job.object, type) === undefined;
  const isResumed =
    conditionOf(job.object, 'Suspended') !== undefined && status.conditions?.some(({ type, status: now }) => type === 'Suspended' && now === 'False');
  const { completions } = job.object.spec ?? {};
  const failed = conditionOf(after, 'Failed');
  const notes: readonly (Omit<Note, 'component'> | false | undefined)[] = [
    turned('Suspended') && { type: 'Normal', reason: 'Suspended', message: 'Job suspended' },
    isResumed && { type: 'Normal', reason: 'Resumed', message: 'Job resumed' },
    turned('Complete') &&
      completions !== undefined &&
      (status.succeeded ?? 0) > completions && {
        type: 'Warning',
        reason: 'TooManySucceededPods',
        message: 'Too many succeeded pods running after completion count reached',
      },
    turned('Complete') && { type: 'Normal', reason: 'Completed', message: 'Job completed' },
    turned('Failed') && { type: 'Warning', reason: failed?.reason ?? '', message: failed?.message ?? '' },
  ];
  return notes.flatMap((note) => (note ? [{ submit: eventWish(job.ref, job.object, { ...note, component: 'job-controller' }, nowMs) }] : []));
}
