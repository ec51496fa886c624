import type { Job } from '../../../schemas/kubernetes/types.ts';
import type { Controller } from '../controller.ts';
import { jobs, pods } from '../owned.ts';
import { reconcileJob } from './reconcile-job.ts';

export const jobController: Controller<Job> = {
  resource: jobs,
  kind: 'Job',
  children: pods,
  adopts: true,
  reconcile: (objects, { orphans, jobs: boards }, entry, nowMs) => reconcileJob(objects, orphans, boards, entry, nowMs),
};
