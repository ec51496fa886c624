import type { Objects } from '../../../domain/objects.ts';
import { keptRefKey, type Ref } from '../../../domain/ref.ts';
import type { Plugin } from '../framework/plugin.ts';
import { check, skip } from '../framework/plugin.ts';
import type { Cluster } from '../view/cluster.ts';
import type { NodeInfo } from '../view/node-info.ts';
import { claimNamed, sharedClaims } from './volumes/claims.ts';
import { disksConflict, isDisk } from './volumes/disk-conflicts.ts';

const refuse = (reason: string, resolvable: boolean) => ({ plugin: 'VolumeRestrictions', reasons: [reason], resolvable }) as const;
const diskTaken = refuse('node(s) had no available disk', true);
const claimTaken = refuse('node(s) unavailable due to PersistentVolumeClaim with ReadWriteOncePod access mode already in-use by another pod', true);

/** SCH-99, and disks that pods name themselves. */
export const volumeRestrictions: Plugin = {
  name: 'VolumeRestrictions',
  filter({ ref, pod }, { objects, cluster }) {
    const claims = sharedClaims(pod);
    const missing = claims.find((name) => claimNamed(objects, ref, name) === undefined);
    if (missing !== undefined) return { kind: 'refused', refusal: refuse(`persistentvolumeclaim "${missing}" not found`, false) };
    const forOnePod = claims.filter((name) => claimNamed(objects, ref, name)?.spec?.accessModes?.includes('ReadWriteOncePod') === true);
    const users = usersOf(objects, cluster, ref, forOnePod);
    const disks = (pod.spec?.volumes ?? []).filter(isDisk);
    if (users.size === 0 && disks.length === 0) return skip;
    return check((info) => {
      if (disks.some((disk) => info.pods.some((other) => (other.pod.spec?.volumes ?? []).some((taken) => disksConflict(disk, taken))))) return diskTaken;
      return isUsed(users, info) ? claimTaken : undefined;
    });
  },
};

/** Pods on nodes that use one of the claims: their nodes, by key. */
function usersOf(objects: Objects, cluster: Cluster, { org, project, namespace }: Ref, claims: readonly string[]): ReadonlyMap<string, string> {
  const users = new Map<string, string>();
  for (const claim of claims) {
    for (const { ref } of objects.by('podsByClaim', `${org}/${project}/${namespace}/${claim}`)) {
      const placed = cluster.placed.get(keptRefKey(ref));
      if (placed !== undefined && cluster.nodes.get(placed.node)?.node !== undefined) users.set(placed.pod.key, placed.node);
    }
  }
  return users;
}

/** The node may be thought of without some of its pods. */
const isUsed = (users: ReadonlyMap<string, string>, { name, pods }: NodeInfo): boolean =>
  [...users].some(([key, node]) => node !== name || pods.some((one) => one.key === key));
