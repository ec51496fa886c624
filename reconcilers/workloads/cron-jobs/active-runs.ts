// status.active (CJ-5): the runs that are under way.
//
// A run is written into the status before its Job is made, and each write of the status holds the resourceVersion it was planned on. So
// two copies whose folds differ never start two runs from the same state: Forbid never runs two, and no time is run twice (K11). A run
// whose Job was never made is made by whoever looks next, before any other is started: to give it up, one would have to know that no
// other copy is just making it.
// Source: cronjob_controllerv2.go syncCronJob.

import type { CronJob, Job, ObjectReference } from '../../../schemas/kubernetes/types.ts';
import type { Note } from '../../../domain/kubernetes-event.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import { parseTimestamp } from '../../../domain/time.ts';
import { lastRunMs, runName, runRef } from './run-names.ts';

export type Told = Omit<Note, 'component'>;

export interface ActiveRuns {
  readonly active: readonly ObjectReference[];
  /** Jobs of `active`, where they were made. */
  readonly jobs: readonly Entry<Job>[];
  /** Written down, and never made. */
  readonly unmade: string | undefined;
  readonly lastSuccessfulTime: string | undefined;
  readonly told: readonly Told[];
}

export const endOf = (job: Job): 'Complete' | 'Failed' | undefined =>
  job.status?.conditions?.find(({ type, status }) => status === 'True' && (type === 'Complete' || type === 'Failed'))?.type as
    | 'Complete'
    | 'Failed'
    | undefined;

export function activeRuns(objects: Objects, cronJob: Entry<CronJob>, children: readonly Entry<Job>[]): ActiveRuns {
  const active: ObjectReference[] = [];
  const jobs: Entry<Job>[] = [];
  const told: Told[] = [];
  let unmade: string | undefined;
  for (const reference of cronJob.object.status?.active ?? []) {
    const { name = '', uid } = reference;
    const job = children.find((child) => child.ref.name === name && (uid === undefined || child.object.metadata.uid === uid));
    const end = job && endOf(job.object);
    if (job !== undefined && end === undefined) {
      active.push(referenceTo(job));
      jobs.push(job);
    } else if (job !== undefined) told.push({ type: 'Normal', reason: 'SawCompletedJob', message: `Saw completed job: ${name}, condition: ${end}` });
    else if (isUnmade(objects, cronJob, name)) {
      active.push(reference);
      unmade = name;
    } else told.push({ type: 'Normal', reason: 'MissingJob', message: `Active job went missing: ${name}` });
  }
  return { active, jobs, unmade, lastSuccessfulTime: lastSuccess(cronJob.object, children), told: [...told, ...unexpected(active, children)] };
}

/** Only the last run may be. */
function isUnmade(objects: Objects, cronJob: Entry<CronJob>, name: string): boolean {
  const atMs = lastRunMs(cronJob);
  return atMs !== undefined && runName(cronJob, atMs) === name && objects.lastSequence(runRef(cronJob, name)) === 0;
}

const referenceTo = ({ ref, object }: Entry<Job>): ObjectReference => ({
  apiVersion: 'batch/v1',
  kind: 'Job',
  name: ref.name,
  namespace: ref.namespace,
  uid: object.metadata.uid,
});

/** Jobs that somebody made of this CronJob. */
const unexpected = (active: readonly ObjectReference[], children: readonly Entry<Job>[]): readonly Told[] =>
  children
    .filter(({ ref, object }) => endOf(object) === undefined && !active.some(({ name }) => name === ref.name))
    .map(({ ref }) => ({ type: 'Warning', reason: 'UnexpectedJob', message: `Saw a job that the controller did not create or forgot: ${ref.name}` }));

function lastSuccess({ status }: CronJob, children: readonly Entry<Job>[]): string | undefined {
  const times = children.flatMap(({ object }) => (endOf(object) === 'Complete' ? (object.status?.completionTime ?? []) : []));
  return [...times, ...(status?.lastSuccessfulTime === undefined ? [] : [status.lastSuccessfulTime])].reduce<string | undefined>(
    (last, time) => (last !== undefined && (parseTimestamp(last) ?? 0) >= (parseTimestamp(time) ?? 0) ? last : time),
    undefined,
  );
}
