import type { CronJob, ObjectReference } from '../../../schemas/kubernetes/types.ts';
import type { ApiObject } from '../../../domain/api-object.ts';
import { zonedTimestamp } from '../../../domain/cron/zoned-time.ts';
import { controllerReference } from '../../../domain/new-object.ts';
import type { Entry } from '../../../domain/objects.ts';
import type { Step } from '../../../domain/reconciler.ts';
import { runRef } from './run-names.ts';
import { zoneOf } from './schedule-of.ts';

/** As it is written down before its Job has a uid. */
export const plannedRun = (cronJob: Entry<CronJob>, name: string): ObjectReference => ({
  apiVersion: 'batch/v1',
  kind: 'Job',
  name,
  namespace: cronJob.ref.namespace,
});

/** The Job of a run (CJ-4). Source: cronjob utils.go getJobFromTemplate2. */
export function createRun(cronJob: Entry<CronJob>, name: string, atMs: number): Step {
  const { metadata, spec } = cronJob.object.spec.jobTemplate;
  const annotations = { ...metadata?.annotations, 'batch.kubernetes.io/cronjob-scheduled-timestamp': zonedTimestamp(zoneOf(cronJob.object), atMs) };
  const object = {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: {
      name,
      namespace: cronJob.ref.namespace,
      ...(metadata?.labels === undefined ? {} : { labels: metadata.labels }),
      annotations,
      ownerReferences: [controllerReference(cronJob.object)],
    },
    spec,
  } as unknown as ApiObject;
  return { submit: { verb: 'create', ref: runRef(cronJob, name), object, precondition: { resourceVersion: '0' } } };
}
