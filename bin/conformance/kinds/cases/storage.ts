import type { KindCase } from '../kind-case.ts';

export const cases: readonly KindCase[] = [
  {
    apiVersion: 'storage.k8s.io/v1',
    kind: 'StorageClass',
    body: { provisioner: 'a.b/c' },
    changes: [
      { patch: { allowVolumeExpansion: true } },
      { patch: { provisioner: 'd', reclaimPolicy: 'Retain', volumeBindingMode: 'WaitForFirstConsumer', parameters: { a: 'b' } } },
    ],
  },
  { apiVersion: 'storage.k8s.io/v1', kind: 'StorageClass', body: {} },
  {
    apiVersion: 'storage.k8s.io/v1',
    kind: 'StorageClass',
    body: {
      provisioner: 'A b',
      reclaimPolicy: 'Recycle',
      volumeBindingMode: 'X',
      allowedTopologies: [
        {
          matchLabelExpressions: [
            { key: 'a', values: [] },
            { key: 'a', values: ['x', 'x'] },
            { key: '_', values: ['b'] },
          ],
        },
        { matchLabelExpressions: [{ key: 'a', values: ['b'] }] },
        { matchLabelExpressions: [{ key: 'a', values: ['b'] }] },
      ],
      parameters: { '': 'x' },
    },
  },
  {
    apiVersion: 'storage.k8s.io/v1',
    kind: 'StorageClass',
    body: {
      metadata: { annotations: { 'storageclass.kubernetes.io/is-default-class': 'true' } },
      provisioner: 'x',
      mountOptions: ['a'],
      allowedTopologies: [{ matchLabelExpressions: [{ key: 'failure-domain.beta.kubernetes.io/zone', values: ['a'] }] }],
    },
  },
  {
    apiVersion: 'storage.k8s.io/v1',
    kind: 'VolumeAttributesClass',
    body: { driverName: 'a', parameters: { x: 'y' } },
    changes: [{ patch: { driverName: 'b' } }, { patch: { parameters: { x: 'z' } } }, { patch: { parameters: null } }],
    ignored: ['metadata.finalizers'],
  },
  { apiVersion: 'storage.k8s.io/v1', kind: 'VolumeAttributesClass', body: {}, ignored: ['metadata.finalizers'] },
  {
    apiVersion: 'storage.k8s.io/v1',
    kind: 'CSIDriver',
    body: { spec: {} },
    changes: [
      { patch: { spec: { attachRequired: false } } },
      { patch: { spec: { podInfoOnMount: true } } },
      { patch: { spec: { volumeLifecycleModes: ['Ephemeral'] } } },
    ],
  },
  {
    apiVersion: 'storage.k8s.io/v1',
    kind: 'CSIDriver',
    body: {
      spec: {
        fsGroupPolicy: 'x',
        volumeLifecycleModes: ['y'],
        nodeAllocatableUpdatePeriodSeconds: 3,
        tokenRequests: [{ audience: 'a', expirationSeconds: 3 }, { audience: 'a' }, { audience: 'b', expirationSeconds: 5000000000 }],
      },
    },
  },
  { apiVersion: 'storage.k8s.io/v1', kind: 'CSIDriver', body: { spec: { serviceAccountTokenInSecrets: true } } },
  {
    apiVersion: 'storage.k8s.io/v1',
    kind: 'CSIDriver',
    body: { spec: { tokenRequests: [{ audience: 'a' }, { audience: '' }], preventPodSchedulingIfMissing: true } },
  },
  {
    apiVersion: 'storage.k8s.io/v1',
    kind: 'CSINode',
    body: { spec: { drivers: [{ name: 'a', nodeID: 'b', topologyKeys: ['x/y'], allocatable: { count: 3 } }] } },
    changes: [
      { patch: { spec: { drivers: [{ name: 'a', nodeID: 'c' }] } } },
      { patch: { spec: { drivers: [{ name: 'a', nodeID: 'b', topologyKeys: ['x/y'], allocatable: { count: 4 } }] } } },
    ],
  },
  {
    apiVersion: 'storage.k8s.io/v1',
    kind: 'CSINode',
    body: {
      spec: {
        drivers: [
          { name: '', nodeID: '' },
          { name: '_', nodeID: 'x', topologyKeys: ['', 'a b', 'c', 'c'], allocatable: { count: -1 } },
          { name: 'q', nodeID: '1' },
          { name: 'q', nodeID: '1' },
        ],
      },
    },
  },
  {
    apiVersion: 'storage.k8s.io/v1',
    kind: 'CSIStorageCapacity',
    body: { storageClassName: 'a', capacity: '1Gi', nodeTopology: { matchLabels: { a: 'b' } } },
    changes: [{ patch: { capacity: '2Gi' } }, { patch: { storageClassName: 'c', nodeTopology: null } }],
  },
  { apiVersion: 'storage.k8s.io/v1', kind: 'CSIStorageCapacity', body: { storageClassName: '', capacity: '-1' } },
  {
    apiVersion: 'storage.k8s.io/v1',
    kind: 'VolumeAttachment',
    body: { spec: { attacher: 'a', nodeName: 'n', source: { persistentVolumeName: 'p' } } },
    changes: [
      { patch: { spec: { nodeName: 'm' } } },
      { patch: { status: { attached: true, attachmentMetadata: { a: 'b' } } }, subresource: 'status' },
      { patch: { status: { attachError: { errorCode: -1, message: 'x' } } }, subresource: 'status' },
    ],
  },
  { apiVersion: 'storage.k8s.io/v1', kind: 'VolumeAttachment', body: { spec: { attacher: '', nodeName: '', source: {} } } },
  {
    apiVersion: 'storage.k8s.io/v1',
    kind: 'VolumeAttachment',
    body: { spec: { attacher: 'A_', nodeName: 'N', source: { persistentVolumeName: '', inlineVolumeSpec: {} } } },
  },
  {
    apiVersion: 'storage.k8s.io/v1',
    kind: 'VolumeAttachment',
    body: {
      spec: { attacher: 'a', nodeName: 'n', source: { inlineVolumeSpec: { capacity: { storage: '1' }, claimRef: { name: 'x' }, storageClassName: 'x' } } },
    },
  },
  { apiVersion: 'storage.k8s.io/v1', kind: 'VolumeAttachment', body: { spec: { attacher: 'a', nodeName: 'n', source: { persistentVolumeName: '' } } } },
  {
    apiVersion: 'v1',
    kind: 'PersistentVolume',
    body: { spec: { capacity: { storage: '1Gi' }, accessModes: ['ReadWriteOnce'], hostPath: { path: '/x' } } },
    changes: [
      { patch: { spec: { hostPath: { path: '/y' } } } },
      { patch: { spec: { volumeMode: 'Block' } } },
      { patch: { spec: { capacity: { storage: '2Gi' } } } },
      { patch: { status: { phase: 'Available' } }, subresource: 'status' },
    ],
    ignored: ['status.phase', 'status.lastPhaseTransitionTime', 'table'],
  },
  { apiVersion: 'v1', kind: 'PersistentVolume', body: { spec: {} }, ignored: ['status.phase', 'status.lastPhaseTransitionTime', 'table'] },
  {
    apiVersion: 'v1',
    kind: 'PersistentVolume',
    body: {
      spec: {
        capacity: { storage: '0', cpu: '1' },
        accessModes: ['Foo', 'ReadWriteOncePod', 'ReadWriteOnce'],
        persistentVolumeReclaimPolicy: 'X',
        volumeMode: 'Y',
        storageClassName: '_',
        hostPath: { path: '..' },
        nfs: {},
        csi: {},
        local: {},
        volumeAttributesClassName: '',
      },
    },
    ignored: ['status.phase', 'status.lastPhaseTransitionTime', 'table'],
  },
  {
    apiVersion: 'v1',
    kind: 'PersistentVolume',
    body: { spec: { capacity: { storage: '1Gi' }, accessModes: ['ReadWriteOnce'], local: { path: '/a' } } },
    ignored: ['status.phase', 'status.lastPhaseTransitionTime', 'table'],
  },
  {
    apiVersion: 'v1',
    kind: 'PersistentVolume',
    body: { spec: { capacity: { storage: '1Gi' }, accessModes: ['ReadWriteOnce'], nfs: { server: '', path: 'a' } } },
    ignored: ['status.phase', 'status.lastPhaseTransitionTime', 'table'],
  },
  {
    apiVersion: 'v1',
    kind: 'PersistentVolume',
    body: {
      spec: {
        capacity: { storage: '1Gi' },
        accessModes: ['ReadWriteOnce'],
        csi: { driver: '_', volumeHandle: '', nodePublishSecretRef: { name: 'A', namespace: '' } },
      },
    },
    ignored: ['status.phase', 'status.lastPhaseTransitionTime', 'table'],
  },
  {
    apiVersion: 'v1',
    kind: 'PersistentVolume',
    body: { spec: { capacity: { storage: '1Gi' }, accessModes: ['ReadWriteOnce'], csi: { driver: 'd.io', volumeHandle: 'h' } } },
    changes: [{ patch: { spec: { csi: { controllerExpandSecretRef: { name: 'a', namespace: 'b' } } } } }, { patch: { spec: { csi: { volumeHandle: 'j' } } } }],
    ignored: ['status.phase', 'status.lastPhaseTransitionTime', 'table'],
  },
  {
    apiVersion: 'v1',
    kind: 'PersistentVolume',
    body: {
      metadata: { annotations: { 'volume.beta.kubernetes.io/storage-class': 'x' } },
      spec: { capacity: { storage: '1Gi' }, accessModes: ['ReadWriteOnce'], hostPath: { path: '/' }, persistentVolumeReclaimPolicy: 'Recycle' },
    },
    ignored: ['status.phase', 'status.lastPhaseTransitionTime', 'table'],
  },
  {
    apiVersion: 'v1',
    kind: 'PersistentVolume',
    body: {
      metadata: { annotations: { 'volume.beta.kubernetes.io/storage-class': 'x' } },
      spec: {
        capacity: { storage: '1Gi' },
        accessModes: ['ReadWriteOnce'],
        hostPath: { path: '/x' },
        storageClassName: 'fast',
        claimRef: { namespace: 'a', name: 'b' },
      },
    },
    ignored: ['status.phase', 'status.lastPhaseTransitionTime', 'table'],
  },
  {
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    body: { spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } }, storageClassName: 'none' } },
    changes: [
      { patch: { spec: { volumeName: 'x' } } },
      { patch: { spec: { volumeName: 'y' } } },
      { patch: { spec: { storageClassName: 'other' } } },
      { patch: { metadata: { labels: { a: 'b' } } } },
    ],
  },
  { apiVersion: 'v1', kind: 'PersistentVolumeClaim', body: { spec: {} } },
  {
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    body: {
      spec: {
        accessModes: ['X', 'ReadWriteOncePod', 'ReadOnlyMany'],
        resources: { requests: { storage: '0' } },
        storageClassName: '_',
        volumeMode: 'x',
        selector: { matchLabels: { 'a b': 'c' } },
        dataSource: { kind: '', name: '' },
        volumeAttributesClassName: '_',
      },
    },
  },
  {
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    body: {
      spec: {
        accessModes: ['ReadWriteOnce'],
        resources: { requests: { storage: '1Gi' } },
        storageClassName: 'none',
        dataSource: { kind: 'PersistentVolumeClaim', name: 'a' },
      },
    },
  },
  {
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    body: {
      spec: {
        accessModes: ['ReadWriteOnce'],
        resources: { requests: { storage: '1Gi' } },
        storageClassName: 'none',
        dataSourceRef: { kind: 'PersistentVolumeClaim', name: 'a' },
      },
    },
  },
  {
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    body: {
      metadata: { annotations: { 'volume.beta.kubernetes.io/storage-class': 'x' } },
      spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '100m' }, limits: { storage: '1.5' } } },
    },
  },
];
