import { tenantKey } from '../../domain/ref.ts';
import type { Pod, ReplicaSet } from '../../schemas/kubernetes/types.ts';
import type { Recorded } from '../world/world.ts';
import type { CheckerFactory } from './checker.ts';
import { isTerminal } from './cluster.ts';
import { createStanding, type Standing } from './standing.ts';

/** No ReplicaSet deletes a pod that it needs: what it takes, whoever else takes, leaves it its replicas (RS-1, K4). */
export const setsKeepTheirPods: CheckerFactory = () => {
  const sets = new Map<string, { readonly standing: Standing; readonly active: Set<string> }>();
  const seen = (uid: string) => {
    const set = sets.get(uid) ?? { standing: createStanding(), active: new Set<string>() };
    sets.set(uid, set);
    return set;
  };
  return {
    name: 'sets-keep-their-pods',
    onEvent(recorded, world) {
      const { event } = recorded;
      const uid =
        event.ref.resource === 'replicasets.apps' ? event.object.metadata.uid : event.ref.resource === 'pods' ? ownerOf(event.object as Pod) : undefined;
      if (uid === undefined) return undefined;
      const { standing, active } = seen(uid);
      const left = isTaken(recorded, active) ? standing.take(world.knowledge.sinceMs(world)) : 0;
      if (event.ref.resource === 'pods') count(active, event.deleted ? undefined : (event.object as Pod), event.object.metadata.uid);
      const set = world.truth.by<ReplicaSet>('uid', `${tenantKey(event.ref)}/${uid}`)[0]?.object;
      const wanted = set === undefined || set.metadata.deletionTimestamp !== undefined ? 0 : (set.spec?.replicas ?? 1);
      standing.saw(world.kernel.nowMs, active.size, wanted);
      return left < 0 ? `${event.ref.name} was taken at ${event.sequence}, and its ReplicaSet wants ${-left} more than that leaves` : undefined;
    },
  };
};

const ownerOf = ({ metadata }: Pod): string | undefined => metadata.ownerReferences?.find(({ controller, kind }) => controller && kind === 'ReplicaSet')?.uid;

const isTaken = ({ event }: Recorded, active: ReadonlySet<string>): boolean =>
  event.request.verb === 'delete' && active.has(event.object.metadata.uid) && event.actor.principal.startsWith('system:k8shost:workloads');

function count(active: Set<string>, pod: Pod | undefined, uid: string): void {
  if (pod !== undefined && !isTerminal(pod) && pod.metadata.deletionTimestamp === undefined) active.add(uid);
  else active.delete(uid);
}
