// Volumes and claims, most of them as they should be. Capacities are all different: between volumes of one size only the order of a map
// chooses.
import type { Node, PersistentVolume, PersistentVolumeClaim, Pod, VolumeAttachment } from '../../../schemas/kubernetes/types.ts';
import type { Draw } from './draw.ts';
import { hostnameKey, meta, minuteAt, namespaces, regionKey, zoneKey, zones } from './draw.ts';

export interface Storage {
  readonly persistentVolumes: readonly PersistentVolume[];
  readonly persistentVolumeClaims: readonly PersistentVolumeClaim[];
}

/**
 * Claims `claim-0` and up in each namespace, those of the pods' ephemeral volumes, and the volumes of those that are bound; some
 * volumes are free, and on a shelf many, of one class.
 */
export function randomStorage(draw: Draw, nodes: readonly Node[], pods: readonly Pod[]): Storage {
  const drafts = namespaces.flatMap((namespace) =>
    Array.from({ length: 4 }, (_, index) => ({ namespace, name: `claim-${index}`, bound: draw.happens(draw.has('shelf') ? 0.1 : 0.5) })),
  );
  const written = drafts.map(({ namespace, name, bound }) => claim(draw, namespace, name, bound ? `volume-${namespace}-${name}` : undefined));
  const claims = [...written, ...pods.flatMap((pod) => ephemeralClaims(draw, pod))];
  const bound = claims.filter(({ spec }) => spec?.volumeName !== undefined && draw.happens(0.95));
  const volumes = bound.map((one, index) => volume(draw, nodes, one.spec?.volumeName ?? '', index, one));
  const reserving = draw.some(
    claims.filter(({ spec }) => spec?.volumeName === undefined),
    0,
    2,
  );
  const free = Array.from({ length: draw.has('shelf') ? draw.between(4, 12) : draw.between(0, 4) }, (_, index) =>
    reserved(draw, volume(draw, nodes, `free-${index}`, 500 + index, undefined), reserving[index]),
  );
  return { persistentVolumes: [...volumes, ...free], persistentVolumeClaims: claims };
}

/** A person may promise a volume to a claim before they are bound; the uid is known to controllers only. */
const reserved = (draw: Draw, free: PersistentVolume, claimed: PersistentVolumeClaim | undefined): PersistentVolume => {
  if (claimed === undefined) return free;
  const { name, namespace = '', uid } = claimed.metadata;
  return { ...free, spec: { ...free.spec, claimRef: { kind: 'PersistentVolumeClaim', namespace, name, ...draw.maybe(0.5, () => ({ uid })) } } };
};

/** Nearly always there, and nearly always the pod's own. */
const ephemeralClaims = (draw: Draw, { metadata: { name, namespace = '', uid }, spec }: Pod): readonly PersistentVolumeClaim[] =>
  (spec?.volumes ?? [])
    .filter(({ ephemeral }) => ephemeral !== undefined && draw.happens(0.9))
    .map((of) => {
      const made = claim(draw, namespace, `${name}-${of.name}`, draw.happens(0.5) ? `volume-${namespace}-${name}-${of.name}` : undefined);
      // Of other pods they are all their own: Kubernetes ends the cycle with an error where one is not.
      const own = name !== 'incoming' || draw.happens(0.9);
      const ownerReferences = [{ apiVersion: 'v1', kind: 'Pod', name, uid: own ? uid : 'uid-of-another', controller: true, blockOwnerDeletion: true }];
      return { ...made, metadata: { ...made.metadata, ownerReferences } };
    });

function claim(draw: Draw, namespace: string, name: string, volumeName: string | undefined): PersistentVolumeClaim {
  const annotations = {
    ...(volumeName === undefined ? {} : draw.maybe(0.95, () => ({ 'pv.kubernetes.io/bind-completed': 'yes' }))),
    ...(volumeName === undefined ? draw.maybe(0.1, () => ({ 'volume.kubernetes.io/selected-node': `node-${draw.between(0, 3)}` })) : {}),
    ...draw.maybe(0.03, () => ({ 'volume.beta.kubernetes.io/storage-class': 'fast' })),
  };
  return {
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    metadata: meta(name, {
      namespace,
      annotations,
      ...draw.maybe(0.03, () => ({ deletionTimestamp: minuteAt(5), finalizers: ['kubernetes.io/pvc-protection'] })),
    }),
    spec: {
      accessModes: [draw.one(['ReadWriteOnce', 'ReadWriteOnce', 'ReadWriteMany', 'ReadWriteOncePod'])],
      volumeMode: draw.happens(0.9) ? 'Filesystem' : 'Block',
      resources: { requests: { storage: `${draw.between(1, 8)}Gi` } },
      ...draw.maybe(0.97, () => ({
        storageClassName: draw.has('shelf') ? 'local' : draw.one(['fast', 'fast', 'slow', 'local', 'local', 'zonal', ...(draw.happens(0.2) ? ['absent'] : [])]),
      })),
      ...(volumeName === undefined ? draw.maybe(0.1, () => ({ selector: { matchLabels: { shelf: draw.one(['top', 'low']) } } })) : { volumeName }),
    },
    status: { phase: volumeName === undefined ? 'Pending' : draw.happens(0.03) ? 'Lost' : 'Bound' },
  };
}

function volume(draw: Draw, nodes: readonly Node[], name: string, index: number, of: PersistentVolumeClaim | undefined): PersistentVolume {
  const place = draw.happens(0.5) ? [hostnameKey, draw.pick(nodes)?.metadata.name ?? ''] : [zoneKey, draw.one(zones)];
  const [key = '', value = ''] = place;
  return {
    apiVersion: 'v1',
    kind: 'PersistentVolume',
    metadata: meta(name, {
      labels: {
        shelf: draw.one(['top', 'low']),
        ...draw.maybe(0.25, () => ({ [zoneKey]: draw.one(['z1', 'z2', 'z1__z2', 'z3']) })),
        ...draw.maybe(0.1, () => ({ [regionKey]: 'r1' })),
        ...draw.maybe(0.1, () => ({ 'failure-domain.beta.kubernetes.io/zone': draw.one(zones) })),
      },
    }),
    spec: {
      capacity: { storage: `${draw.between(1, 12) * 1024 + index}Mi` },
      accessModes: of?.spec?.accessModes ?? draw.some(['ReadWriteOnce', 'ReadWriteMany', 'ReadWriteOncePod'], 1, 3),
      volumeMode: draw.happens(0.95) ? 'Filesystem' : 'Block',
      storageClassName: of?.spec?.storageClassName ?? draw.one(draw.has('shelf') ? ['local'] : ['local', 'local', 'fast']),
      ...(draw.happens(0.7)
        ? { csi: { driver: draw.one(['csi.fast', 'csi.slow']), volumeHandle: draw.happens(0.1) ? 'shared' : name } }
        : { local: { path: '/mnt' } }),
      ...draw.maybe(0.6, () => ({ nodeAffinity: { required: { nodeSelectorTerms: [{ matchExpressions: [{ key, operator: 'In', values: [value] }] }] } } })),
      ...(of === undefined
        ? {}
        : { claimRef: { kind: 'PersistentVolumeClaim', namespace: of.metadata.namespace ?? '', name: of.metadata.name, uid: of.metadata.uid } }),
    },
    status: { phase: of === undefined ? draw.one(['Available', 'Available', 'Available', 'Released']) : 'Bound' },
  };
}

export const randomAttachments = (draw: Draw, nodes: readonly Node[], volumes: readonly PersistentVolume[]): readonly VolumeAttachment[] =>
  draw.some(volumes, 0, 3).map(({ metadata: { name }, spec }) => ({
    apiVersion: 'storage.k8s.io/v1',
    kind: 'VolumeAttachment',
    metadata: meta(`attachment-${name}`),
    spec: { attacher: spec?.csi?.driver ?? 'csi.fast', nodeName: draw.pick(nodes)?.metadata.name ?? '', source: { persistentVolumeName: name } },
  }));
