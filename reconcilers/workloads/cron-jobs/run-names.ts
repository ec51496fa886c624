import type { CronJob } from '../../../schemas/kubernetes/types.ts';
import type { Entry } from '../../../domain/objects.ts';
import type { Ref } from '../../../domain/ref.ts';
import { parseTimestamp } from '../../../domain/time.ts';
import { jobs } from '../owned.ts';

const minuteMs = 60_000;

/** CJ-4: the name of a run is its time, so that a repeat cannot make two. Source: cronjob utils.go getJobName. */
export const runName = ({ ref }: Entry<CronJob>, atMs: number): string => `${ref.name}-${Math.floor(atMs / minuteMs)}`;

export const runRef = (cronJob: Entry<CronJob>, name: string): Ref => {
  const { org, project, namespace } = cronJob.ref;
  return { org, project, resource: jobs, namespace, name };
};

/** The time of its last run (epoch ms). */
export const lastRunMs = ({ object }: Entry<CronJob>): number | undefined => parseTimestamp(object.status?.lastScheduleTime ?? '');
