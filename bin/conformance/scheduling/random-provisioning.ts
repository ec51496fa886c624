// Storage classes, and what is known of where there is room for their volumes.
import type { CSIDriver, CSIStorageCapacity, StorageClass } from '../../../schemas/kubernetes/types.ts';
import type { Draw } from './draw.ts';
import { meta, zoneKey, zones } from './draw.ts';

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
