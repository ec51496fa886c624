// A CronJob: makes a Job whenever its schedule says so, keeps its status, and removes old Jobs.

import type { CronJob, CronJobStatus, Job } from '../../../schemas/kubernetes/types.ts';
import { jsonEqual } from '../../../domain/json-equal.ts';
import { eventWish } from '../../../domain/kubernetes-event.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import type { Plan, Step } from '../../../domain/reconciler.ts';
import { act, blocked, settled } from '../../../domain/reconciler.ts';
import { jobs, namespaceIsTerminating, ownedBy } from '../owned.ts';
import { activeRuns, type ActiveRuns, type Told } from './active-runs.ts';
import { unchanged, type Change } from './change.ts';
import { surplusHistory } from './history.ts';
import { scheduleOf } from './schedule-of.ts';
import { startRun } from './start-run.ts';

/** Of a plan. */
const toldMax = 40;

export function reconcileCronJob(objects: Objects, cronJob: Entry<CronJob>, nowMs: number): Plan {
  const children = ownedBy<Job>(objects, cronJob, jobs).toSorted((a, b) => (a.ref.name < b.ref.name ? -1 : 1));
  const runs = activeRuns(objects, cronJob, children);
  const change = changeOf(objects, cronJob, runs, nowMs);
  const history = isDeleting(cronJob) ? [] : surplusHistory(cronJob.object, children);
  const told = [...runs.told, ...change.told, ...[...change.replaced, ...history].map(deleted)];
  const steps = [
    ...change.replaced.map(removal),
    ...statusStep(cronJob, change.status),
    ...change.created,
    ...history.map(removal),
    ...eventSteps(objects, cronJob, told, nowMs),
  ];
  return steps.length > 0 ? act(change.because, ...(steps as [Step, ...Step[]])) : change.idle;
}

const isDeleting = ({ object }: Entry): boolean => object.metadata.deletionTimestamp !== undefined;

function changeOf(objects: Objects, cronJob: Entry<CronJob>, runs: ActiveRuns, nowMs: number): Change {
  if (isDeleting(cronJob)) return unchanged(cronJob, { ...runs, unmade: undefined }, { summary: 'the CronJob is being deleted' }, settled);
  if (namespaceIsTerminating(objects, cronJob.ref)) {
    const because = { summary: `namespace ${cronJob.ref.namespace} is being terminated, so no jobs are created` };
    return unchanged(cronJob, { ...runs, unmade: undefined }, because, blocked(because));
  }
  if (cronJob.object.spec.suspend) return unchanged(cronJob, runs, { summary: 'the CronJob is suspended' }, settled);
  const schedule = scheduleOf(cronJob.object);
  if (schedule.ok) return startRun(objects, cronJob, runs, schedule.value, nowMs);
  const { reason, message } = schedule.error;
  const because = { summary: message, detail: { reason } };
  return unchanged(cronJob, runs, because, blocked(because), [{ type: 'Warning', reason, message }]);
}

const removal = ({ ref, object }: Entry<Job>): Step => ({
  submit: { verb: 'delete', ref, propagation: 'Background', precondition: { uid: object.metadata.uid } },
});

const deleted = ({ ref }: Entry<Job>): Told => ({ type: 'Normal', reason: 'SuccessfulDelete', message: `Deleted job ${ref.name}` });

/** What was told already is not told again. */
const eventSteps = (objects: Objects, { ref, object }: Entry<CronJob>, told: readonly Told[], nowMs: number): readonly Step[] =>
  told
    .map((note) => eventWish(ref, object, { ...note, component: 'cronjob-controller' }, nowMs))
    .filter((wish) => objects.get(wish.ref) === undefined)
    .slice(0, toldMax)
    .map((submit) => ({ submit }));

/** The resourceVersion keeps two copies from starting two runs. */
function statusStep({ ref, object, sequence }: Entry<CronJob>, status: CronJobStatus): readonly Step[] {
  if (jsonEqual(object.status ?? {}, status)) return [];
  const precondition = { uid: object.metadata.uid, resourceVersion: String(sequence) };
  return [{ submit: { verb: 'replace', ref, subresource: 'status', object: { ...object, status } as CronJob, precondition } }];
}
