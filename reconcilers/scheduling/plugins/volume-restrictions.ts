import type { Pod } from '../../../schemas/kubernetes/types.ts';
import type { Objects } from '../../../domain/objects.ts';
import { keptRefKey, type Ref } from '../../../domain/ref.ts';
import type { Plugin, Refusal } from '../framework/plugin.ts';
import { skip } from '../framework/plugin.ts';
import { volumeRestrictionsHint } from '../hints/volume-hints.ts';
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
  mayHelp: volumeRestrictionsHint,
  filter(info, scene) {
    const { ref, pod } = info;
    const { objects, cluster } = scene;
    const claims = sharedClaims(pod);
    const missing = claims.find((name) => claimNamed(objects, ref, name) === undefined);
    if (missing !== undefined) return { kind: 'refused', refusal: refuse(`persistentvolumeclaim "${missing}" not found`, false) };
    const forOnePod = claims.filter((name) => claimNamed(objects, ref, name)?.spec?.accessModes?.includes('ReadWriteOncePod') === true);
    const isTaken = forOnePod.some((name) => isUsed(objects, cluster, ref, name));
    const disks = (pod.spec?.volumes ?? []).filter(isDisk);
    if (!isTaken && disks.length === 0) return skip;
    const look = ({ pods }: NodeInfo): Refusal | undefined => {
      if (disks.some((disk) => pods.some((other) => (other.pod.spec?.volumes ?? []).some((taken) => disksConflict(disk, taken))))) return diskTaken;
      return isTaken ? claimTaken : undefined;
    };
    return { kind: 'check', ...(forOnePod.length > 0 && { anew: () => this.filter?.(info, scene) ?? skip }), check: look };
  },
};

/** By a pod on a node, or that one is thought of with (SCH-99). */
const isUsed = (objects: Objects, { placed, nodes }: Cluster, { org, project, namespace }: Ref, claim: string): boolean =>
  objects.by<Pod>('podsByClaim', `${org}/${project}/${namespace}/${claim}`).some(({ ref, object }) => {
    const user = placed.get(keptRefKey(ref));
    return user !== undefined && sharedClaims(object).includes(claim) && nodes.get(user.node)?.node !== undefined;
  });
