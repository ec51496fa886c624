import type { Job, Pod } from '../../schemas/kubernetes/types.ts';
import type { World } from '../world/world.ts';
import type { CheckerFactory } from './checker.ts';
import { every, named } from './cluster.ts';
import { fitsNowhere } from './room.ts';

/** A Job counts each of its pods at most once, never takes a count back, and comes to its end (JOB-13). */
export const jobsCount: CheckerFactory = () => {
  const endedPods = new Map<string, Set<string>>();
  const counted = new Map<string, number>();
  return {
    name: 'jobs-count',
    onEvent({ event }) {
      if (event.ref.resource === 'pods') {
        const { metadata, status } = event.object as Pod;
        const owner = metadata.ownerReferences?.find(({ controller }) => controller)?.uid;
        const hasEnded = status?.phase === 'Succeeded' || status?.phase === 'Failed' || metadata.deletionTimestamp !== undefined;
        if (owner !== undefined && hasEnded) endedPods.set(owner, (endedPods.get(owner) ?? new Set()).add(metadata.uid));
      }
      if (event.ref.resource !== 'jobs.batch') return undefined;
      const { metadata, status } = event.object as Job;
      const now = (status?.succeeded ?? 0) + (status?.failed ?? 0);
      const before = counted.get(metadata.uid) ?? 0;
      counted.set(metadata.uid, now);
      const ended = endedPods.get(metadata.uid)?.size ?? 0;
      if (now > ended) return `${metadata.name} counts ${now} pods, and ${ended} ended at ${event.sequence}`;
      return now < before ? `${metadata.name} counted ${before} pods, and ${now} at ${event.sequence}` : undefined;
    },
    pending: unfinished,
  };
};

const unfinished = ({ truth }: World): readonly string[] =>
  every<Job>(truth, 'jobs.batch').flatMap((job) => {
    const isFinished = job.object.status?.conditions?.some(({ type, status }) => status === 'True' && (type === 'Complete' || type === 'Failed'));
    const waits = truth
      .list<Pod>(job.ref, 'pods', job.ref.namespace)
      .some(({ ref, object }) => object.metadata.ownerReferences?.[0]?.uid === job.object.metadata.uid && fitsNowhere(truth, ref, object));
    return isFinished || waits || job.object.spec?.suspend === true ? [] : [`${named(job)} is not finished: ${JSON.stringify(job.object.status)}`];
  });
