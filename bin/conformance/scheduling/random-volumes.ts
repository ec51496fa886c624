import type { PersistentVolumeClaim, Pod, Volume } from '../../../schemas/kubernetes/types.ts';
import type { Draw } from './draw.ts';
import { images } from './random-nodes.ts';

export const podVolumes = (draw: Draw): readonly Volume[] => [
  ...(draw.has('volumes')
    ? draw.some(['claim-0', 'claim-1', 'claim-2', 'claim-3', ...(draw.happens(0.1) ? ['claim-none'] : [])], 0, 2).map((claimName) => ({
        name: claimName,
        persistentVolumeClaim: { claimName },
      }))
    : []),
  ...(draw.has('volumes') ? (draw.maybe(0.2, () => [ephemeral]) ?? []) : []),
  ...(draw.has('images') ? (draw.maybe(0.2, () => [{ name: 'files', image: { reference: draw.one(images) } }]) ?? []) : []),
  ...(draw.has('disks') ? draw.some<Volume>(disks(draw), 0, 2) : []),
];

const ephemeral: Volume = { name: 'scratch', ephemeral: { volumeClaimTemplate: { spec: { accessModes: ['ReadWriteOnce'], storageClassName: 'fast' } } } };

const disks = (draw: Draw): readonly Volume[] => [
  { name: 'gce', gcePersistentDisk: { pdName: draw.one(['d1', 'd2']), readOnly: draw.happens(0.5) } },
  { name: 'ebs', awsElasticBlockStore: { volumeID: draw.one(['v1', 'v2']) } },
  { name: 'iscsi', iscsi: { targetPortal: 'p', iqn: draw.one(['q1', 'q2']), lun: 0, readOnly: draw.happens(0.5) } },
  { name: 'rbd', rbd: { monitors: draw.some(['m1', 'm2', 'm3'], 1, 2), image: 'i', pool: draw.one(['rbd', 'p2']), readOnly: draw.happens(0.5) } },
];

/**
 * No two other pods mount a claim that is for one pod alone, and none of another namespace one of its name: Kubernetes would take it for
 * free once one of them is gone.
 */
export function withClaimsOnce(pods: readonly Pod[], incoming: Pod, claims: readonly PersistentVolumeClaim[]): readonly Pod[] {
  const { namespace } = incoming.metadata;
  const forOnePod = claims.filter(({ metadata, spec }) => metadata.namespace === namespace && spec?.accessModes?.includes('ReadWriteOncePod') === true);
  const left = new Set(forOnePod.map(({ metadata }) => metadata.name));
  const names = new Set(left);
  return pods.map((pod) => {
    const volumes = (pod.spec?.volumes ?? []).filter(({ persistentVolumeClaim: { claimName } = { claimName: '' } }) => {
      return !names.has(claimName) || (pod.metadata.namespace === namespace && left.delete(claimName));
    });
    return volumes.length === (pod.spec?.volumes ?? []).length ? pod : { ...pod, spec: { containers: [], ...pod.spec, volumes } };
  });
}
