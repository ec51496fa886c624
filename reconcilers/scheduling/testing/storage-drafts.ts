import type { Draft } from '../../../domain/testing/objects-of.ts';

interface ClaimDraft {
  readonly spec?: object;
  readonly metadata?: object;
  readonly phase?: string;
}

export const claim = (name: string, { spec, metadata, phase = 'Pending' }: ClaimDraft = {}): Draft => ({
  kind: 'PersistentVolumeClaim',
  metadata: { name, namespace: 'default', ...metadata },
  spec: { accessModes: ['ReadWriteOnce'], storageClassName: 'wait', resources: { requests: { storage: '5Gi' } }, ...spec },
  status: { phase },
});

export const boundClaim = (name: string, volumeName: string, spec: object = {}): Draft =>
  claim(name, { spec: { volumeName, ...spec }, metadata: { annotations: { 'pv.kubernetes.io/bind-completed': 'yes' } }, phase: 'Bound' });

export const mounts = (...names: readonly string[]): object => ({
  volumes: names.map((claimName) => ({ name: claimName, persistentVolumeClaim: { claimName } })),
});

/** Of a driver named `csi`, free, and on nodes of `zone` only when one is given. */
export const volume = (
  name: string,
  spec: object = {},
  { zone, labels, phase = 'Available' }: { zone?: string; labels?: object; phase?: string } = {},
): Draft => ({
  kind: 'PersistentVolume',
  metadata: { name, ...(labels !== undefined && { labels: labels as Record<string, string> }) },
  spec: {
    capacity: { storage: '10Gi' },
    accessModes: ['ReadWriteOnce'],
    storageClassName: 'wait',
    csi: { driver: 'csi', volumeHandle: name },
    ...(zone !== undefined && { nodeAffinity: { required: { nodeSelectorTerms: [{ matchExpressions: [{ key: 'zone', operator: 'In', values: [zone] }] }] } } }),
    ...spec,
  },
  status: { phase },
});

export const storageClass = (name: string, more: object = {}): Draft => ({
  kind: 'StorageClass',
  metadata: { name },
  provisioner: 'kubernetes.io/no-provisioner',
  volumeBindingMode: 'WaitForFirstConsumer',
  ...more,
});
