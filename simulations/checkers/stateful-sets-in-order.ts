import { tenantKey } from '../../domain/ref.ts';
import type { Pod, StatefulSet } from '../../schemas/kubernetes/types.ts';
import type { Recorded, World } from '../world/world.ts';
import type { CheckerFactory } from './checker.ts';
import { every, isReady, named } from './cluster.ts';
import { fitsNowhere } from './room.ts';

/** What has been seen of the pods of one StatefulSet, by ordinal. */
interface Seen {
  readonly wereReady: Set<number>;
  /** Deleted by us to be made again, and not ready since. */
  readonly away: Set<number>;
}

/**
 * A StatefulSet in order starts no pod before those below it have been ready, and takes no second one away for an update (STS-3, STS-7);
 * each of them ends with exactly the pods of its ordinals, at the present template (STS-1, STS-9).
 */
export const statefulSetsInOrder: CheckerFactory = () => {
  const sets = new Map<string, Seen>();
  return {
    name: 'stateful-sets-in-order',
    onEvent(recorded, world) {
      const { event } = recorded;
      if (event.ref.resource !== 'pods') return undefined;
      const pod = event.object as Pod;
      const uid = setUid(pod);
      if (uid === undefined) return undefined;
      const seen = sets.get(uid) ?? { wereReady: new Set(), away: new Set() };
      sets.set(uid, seen);
      const ordinal = ordinalOf(pod);
      const broken = breach(recorded, world, seen, ordinal, uid);
      if (!event.deleted && isReady(pod)) {
        seen.wereReady.add(ordinal);
        seen.away.delete(ordinal);
      }
      return broken && `${event.ref.name} at ${event.sequence}: ${broken}`;
    },
    pending: incomplete,
  };
};

const setUid = ({ metadata }: Pod): string | undefined => metadata.ownerReferences?.find(({ controller, kind }) => controller && kind === 'StatefulSet')?.uid;
const ordinalOf = ({ metadata }: Pod): number => Number(metadata.name.slice(metadata.name.lastIndexOf('-') + 1));

function breach({ event, change }: Recorded, { truth }: World, { wereReady, away }: Seen, ordinal: number, uid: string): string | undefined {
  const set = truth.by<StatefulSet>('uid', `${tenantKey(event.ref)}/${uid}`)[0]?.object;
  if (set?.spec?.podManagementPolicy !== 'OrderedReady' || !event.actor.principal.startsWith('system:k8shost:workloads')) return undefined;
  if (event.request.verb === 'create') {
    const below = Array.from({ length: ordinal }, (_none, index) => index).filter((index) => !wereReady.has(index));
    return below.length > 0 ? `made before ${below.join()} were ever ready` : undefined;
  }
  const before = change?.before as Pod | undefined;
  const { replicas = 1 } = set.spec;
  if (event.request.verb !== 'delete' || before === undefined || !isReady(before) || ordinal >= replicas) return undefined;
  // What is too many by now is not made again.
  for (const other of away) if (other >= replicas) away.delete(other);
  away.add(ordinal);
  return away.size > 1 ? `taken away while ${[...away].filter((other) => other !== ordinal).join()} are` : undefined;
}

function incomplete({ truth }: World): readonly string[] {
  return every<StatefulSet>(truth, 'statefulsets.apps').flatMap((set) => {
    const { ref, object } = set;
    const pods = truth.list<Pod>(ref, 'pods', ref.namespace).filter((pod) => setUid(pod.object) === object.metadata.uid);
    if (pods.some((pod) => fitsNowhere(truth, ref, pod.object))) return [];
    const wanted = Array.from({ length: object.spec?.replicas ?? 1 }, (_none, index) => `${ref.name}-${index}`);
    const image = object.spec?.template.spec?.containers[0]?.image;
    const current = pods.filter((pod) => isReady(pod.object) && pod.object.spec?.containers[0]?.image === image);
    const { readyReplicas = 0, updatedReplicas = 0, currentRevision, updateRevision } = object.status ?? {};
    return [
      ...(pods
        .map((pod) => pod.ref.name)
        .sort()
        .join() === wanted.sort().join() && current.length === wanted.length
        ? []
        : [`${named(set)} wants ${wanted.join()}, has ${pods.map((pod) => pod.ref.name).join()}, ${current.length} ready and current`]),
      ...(readyReplicas === wanted.length && updatedReplicas === wanted.length && currentRevision === updateRevision
        ? []
        : [`${named(set)} of ${wanted.length} says ${JSON.stringify(object.status)}`]),
    ];
  });
}
