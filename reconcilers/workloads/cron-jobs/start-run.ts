import type { CronJob } from '../../../schemas/kubernetes/types.ts';
import type { Schedule } from '../../../domain/cron/schedule.ts';
import type { Entry, Objects } from '../../../domain/objects.ts';
import { settled, wait } from '../../../domain/reconciler.ts';
import { timestamp } from '../../../domain/time.ts';
import type { ActiveRuns, Told } from './active-runs.ts';
import { createdRun, statusOf, unchanged, type Change } from './change.ts';
import { dueRun, type DueRun } from './due-run.ts';
import { createRun, plannedRun } from './new-run.ts';
import { wakeAtMs } from './recent-run.ts';
import { runName } from './run-names.ts';

/** Jobs that are stopped in one plan. */
const replacedMax = 10;

/** Starts the run that is due (CJ-2, CJ-3), or waits for the next. Before that comes one that was written down and not made yet. */
export function startRun(objects: Objects, cronJob: Entry<CronJob>, runs: ActiveRuns, schedule: Schedule, nowMs: number): Change {
  if (runs.unmade !== undefined) return unchanged(cronJob, runs, { summary: `makes ${runs.unmade}, which was started` }, settled);
  const due = dueRun(objects, cronJob, schedule, runs, nowMs);
  const { atMs } = due;
  const detail = { active: runs.active.length, lastScheduleTime: cronJob.object.status?.lastScheduleTime ?? null };
  if (atMs === undefined) {
    const nextMs = wakeAtMs(cronJob.object, schedule, nowMs);
    const because = { summary: 'no run is due', detail };
    const idle = nextMs === undefined ? settled : wait(nextMs, { summary: 'the next run', detail: { ...detail, nextRun: timestamp(nextMs) } });
    return unchanged(cronJob, runs, because, idle, due.told);
  }
  return change(cronJob, runs, { ...due, atMs }, { ...detail, scheduledTime: timestamp(atMs), policy: cronJob.object.spec.concurrencyPolicy ?? 'Allow' });
}

function change(
  cronJob: Entry<CronJob>,
  runs: ActiveRuns,
  { atMs, isUsed, told }: DueRun & { readonly atMs: number },
  detail: Record<string, string | number | null>,
): Change {
  const name = runName(cronJob, atMs);
  const idle = settled;
  if (isUsed) {
    const because = { summary: `there was a job ${name} already`, detail };
    return { status: statusOf(cronJob.object, runs, runs.active, atMs), replaced: [], created: [], told, because, idle };
  }
  const replaced = cronJob.object.spec.concurrencyPolicy === 'Replace' ? runs.jobs.slice(0, replacedMax) : [];
  const left = runs.active.filter((run) => !replaced.some(({ ref }) => ref.name === run.name));
  if (replaced.length > 0 && left.length > 0) {
    const because = { summary: `stops ${replaced.length} of ${runs.active.length} jobs to replace them`, detail };
    return { status: statusOf(cronJob.object, runs, left), replaced, created: [], told, because, idle };
  }
  return {
    status: statusOf(cronJob.object, runs, [...left, plannedRun(cronJob, name)], atMs),
    replaced,
    created: [createRun(cronJob, name, atMs)],
    told: [...told, ...unsupported(cronJob.object), createdRun(name)],
    because: { summary: `starts ${name}`, detail },
    idle,
  };
}

const unsupported = ({ spec: { schedule } }: CronJob): readonly Told[] =>
  schedule.includes('TZ')
    ? [
        {
          type: 'Warning',
          reason: 'UnsupportedSchedule',
          message: `CRON_TZ or TZ used in schedule ${JSON.stringify(schedule)} is not officially supported, see https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/ for more details`,
        },
      ]
    : [];
