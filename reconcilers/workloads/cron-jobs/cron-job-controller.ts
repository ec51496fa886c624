import type { CronJob, Event } from '../../../schemas/kubernetes/types.ts';
import type { Change } from '../../../domain/objects.ts';
import type { Ref } from '../../../domain/ref.ts';
import type { Controller } from '../controller.ts';
import { cronJobs, jobs } from '../owned.ts';
import { reconcileCronJob } from './reconcile-cron-job.ts';

export const cronJobController: Controller<CronJob> = {
  resource: cronJobs,
  kind: 'CronJob',
  children: jobs,
  adopts: false,
  reconcile: (objects, _view, cronJob, nowMs) => reconcileCronJob(objects, cronJob, nowMs),
  affected: (_objects, change) => toldAbout(change),
};

/** A plan may do no more than tell something: once it is told, the next run is to be waited for. */
function toldAbout({ recorded: { ref }, before, after }: Change): readonly Ref[] {
  if (ref.resource !== 'events' || before !== undefined || after === undefined) return [];
  const { kind, name = '', namespace = '' } = (after as Event).involvedObject ?? {};
  return kind === 'CronJob' ? [{ org: ref.org, project: ref.project, resource: cronJobs, namespace, name }] : [];
}
