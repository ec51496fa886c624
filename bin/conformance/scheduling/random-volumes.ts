// Storage classes, volumes and claims, most of them as they should be; and the pods' volumes that name them. Capacities are all different:
// between volumes of one size only the order of a map chooses.
import type {
  CSIDriver,
  CSIStorageCapacity,
  Node,
  PersistentVolume,
  PersistentVolumeClaim,
  StorageClass,
  Volume,
  VolumeAttachment,
} from '../../../schemas/kubernetes/types.ts';
import type { Draw } from './draw.ts';
import { hostnameKey, meta, minuteAt, namespaces, regionKey, zoneKey, zones } from './draw.ts';

const storageClass = (name: string, provisioner: string, volumeBindingMode: string, more: Partial<StorageClass> = {}): StorageClass => ({
  apiVersion: 'storage.k8s.io/v1',
  kind: 'StorageClass',
  metadata: meta(name),
  provisioner,
  volumeBindingMode,
  ...more,
});

const allowedTopologies = [{ matchLabelExpressions: [{ key: zoneKey, values: ['z1', 'z2'] }] }];

export const randomStorageClasses = (draw: Draw): readonly StorageClass[] =>
  draw.some(
    [
      storageClass('fast', 'csi.fast', 'WaitForFirstConsumer'),
      storageClass('slow', 'csi.slow', 'Immediate'),
      storageClass('local', 'kubernetes.io/no-provisioner', 'WaitForFirstConsumer'),
      storageClass('zonal', 'csi.fast', 'WaitForFirstConsumer', { allowedTopologies }),
    ],
    3,
    4,
  );

export const randomCsiDrivers = (draw: Draw): readonly CSIDriver[] =>
  draw.some(['csi.fast', 'csi.slow'], 0, 2).map((name) => ({
    apiVersion: 'storage.k8s.io/v1',
    kind: 'CSIDriver',
    metadata: meta(name),
    spec: { ...draw.maybe(0.7, () => ({ storageCapacity: draw.happens(0.7) })) },
  }));

export const randomCapacities = (draw: Draw): readonly CSIStorageCapacity[] =>
  Array.from({ length: draw.between(0, 4) }, (_, index) => ({
    apiVersion: 'storage.k8s.io/v1',
    kind: 'CSIStorageCapacity',
    metadata: meta(`capacity-${index}`, { namespace: 'a' }),
    storageClassName: draw.one(['fast', 'fast', 'zonal']),
    ...draw.maybe(0.9, () => ({ nodeTopology: draw.happens(0.3) ? {} : { matchLabels: { [zoneKey]: draw.one(zones) } } })),
    ...draw.maybe(0.9, () => ({ capacity: draw.one(['1Gi', '5Gi', '100Gi']) })),
    ...draw.maybe(0.3, () => ({ maximumVolumeSize: draw.one(['2Gi', '50Gi']) })),
  }));

export interface Storage {
  readonly persistentVolumes: readonly PersistentVolume[];
  readonly persistentVolumeClaims: readonly PersistentVolumeClaim[];
}

/** Claims `claim-0` and up in each namespace, and the volumes of those that are bound; some volumes are free. */
export function randomStorage(draw: Draw, nodes: readonly Node[]): Storage {
  const drafts = namespaces.flatMap((namespace) => Array.from({ length: 4 }, (_, index) => ({ namespace, name: `claim-${index}`, bound: draw.happens(0.5) })));
  const claims = drafts.map(({ namespace, name, bound }) => claim(draw, namespace, name, bound ? `volume-${namespace}-${name}` : undefined));
  const bound = claims.filter(({ spec }) => spec?.volumeName !== undefined && draw.happens(0.95));
  const volumes = bound.map((one, index) => volume(draw, nodes, one.spec?.volumeName ?? '', index, one));
  const free = Array.from({ length: draw.between(0, 4) }, (_, index) => volume(draw, nodes, `free-${index}`, 100 + index, undefined));
  return { persistentVolumes: [...volumes, ...free], persistentVolumeClaims: claims };
}

function claim(draw: Draw, namespace: string, name: string, volumeName: string | undefined): PersistentVolumeClaim {
  const annotations = {
    ...(volumeName === undefined ? {} : draw.maybe(0.95, () => ({ 'pv.kubernetes.io/bind-completed': 'yes' }))),
    ...(volumeName === undefined ? draw.maybe(0.1, () => ({ 'volume.kubernetes.io/selected-node': `node-${draw.between(0, 3)}` })) : {}),
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
        storageClassName: draw.one(['fast', 'fast', 'slow', 'local', 'local', 'zonal', ...(draw.happens(0.2) ? ['absent'] : [])]),
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
      storageClassName: of?.spec?.storageClassName ?? draw.one(['local', 'local', 'fast']),
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

/** Of a pod. */
export const podVolumes = (draw: Draw): readonly Volume[] => [
  ...(draw.has('volumes')
    ? draw.some(['claim-0', 'claim-1', 'claim-2', 'claim-3', ...(draw.happens(0.1) ? ['claim-none'] : [])], 0, 2).map((claimName) => ({
        name: claimName,
        persistentVolumeClaim: { claimName },
      }))
    : []),
  ...(draw.has('disks') ? draw.some<Volume>(disks(draw), 0, 2) : []),
];

const disks = (draw: Draw): readonly Volume[] => [
  { name: 'gce', gcePersistentDisk: { pdName: draw.one(['d1', 'd2']), readOnly: draw.happens(0.5) } },
  { name: 'ebs', awsElasticBlockStore: { volumeID: draw.one(['v1', 'v2']) } },
  { name: 'iscsi', iscsi: { targetPortal: 'p', iqn: draw.one(['q1', 'q2']), lun: 0, readOnly: draw.happens(0.5) } },
  { name: 'rbd', rbd: { monitors: draw.some(['m1', 'm2', 'm3'], 1, 2), image: 'i', pool: draw.one(['rbd', 'p2']), readOnly: draw.happens(0.5) } },
];
