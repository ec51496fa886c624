import type { CronJob, Job } from '../../schemas/kubernetes/types.ts';
import type { World } from '../world/world.ts';
import type { CheckerFactory } from './checker.ts';
import { every, named } from './cluster.ts';

const scheduledAt = 'batch.kubernetes.io/cronjob-scheduled-timestamp';
const isFinished = (job: Job): boolean =>
  job.status?.conditions?.some(({ type, status }) => status === 'True' && (type === 'Complete' || type === 'Failed')) ?? false;

/** CJ-3, CJ-4: no time of a CronJob is run twice; one that forbids it never runs two at once; and in the end its status names what runs. */
export const cronRuns: CheckerFactory = () => {
  const runs = new Map<string, string>();
  const running = new Map<string, Set<string>>();
  return {
    name: 'cron-runs',
    onEvent({ event }, world) {
      if (event.ref.resource !== 'jobs.batch') return undefined;
      const job = event.object as Job;
      const { uid, name, annotations, ownerReferences } = job.metadata;
      const owner = ownerReferences?.find(({ kind }) => kind === 'CronJob');
      const time = annotations?.[scheduledAt];
      if (owner === undefined || time === undefined) return undefined;
      const run = `${owner.uid} ${time}`;
      const first = runs.get(run) ?? uid;
      runs.set(run, first);
      if (first !== uid) return `${name} runs ${time} of ${owner.name} a second time at ${event.sequence}`;
      const others = running.get(owner.uid) ?? new Set();
      running.set(owner.uid, others);
      if (event.deleted || isFinished(job)) others.delete(uid);
      else others.add(uid);
      return others.size > 1 && forbids(world, owner.uid, event.ref) ? `${owner.name} runs ${others.size} at once at ${event.sequence}` : undefined;
    },
    pending: unknown,
  };
};

const forbids = ({ truth }: World, uid: string, { org, project }: { readonly org: string; readonly project: string }): boolean =>
  truth.by<CronJob>('uid', `${org}/${project}/${uid}`).some(({ object }) => object.spec.concurrencyPolicy === 'Forbid');

const unknown = ({ truth }: World): readonly string[] =>
  every<CronJob>(truth, 'cronjobs.batch').flatMap((cronJob) => {
    const active = (cronJob.object.status?.active ?? []).map(({ uid = '' }) => uid);
    const jobs = truth
      .list<Job>(cronJob.ref, 'jobs.batch', cronJob.ref.namespace)
      .filter(({ object }) => object.metadata.ownerReferences?.[0]?.uid === cronJob.object.metadata.uid);
    const alive = jobs.filter(({ object }) => !isFinished(object)).map(({ object }) => object.metadata.uid);
    return active.length === alive.length && active.every((uid) => alive.includes(uid))
      ? []
      : [`${named(cronJob)} names ${active.join(', ')}; ${alive.join(', ')} run`];
  });
