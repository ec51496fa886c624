import type { Json } from '../../../../domain/api-object.ts';
import type { KindCase } from '../kind-case.ts';

type Fields = { readonly [field: string]: Json };

const labels = { app: 'a' };
const template = { metadata: { labels }, spec: { containers: [{ name: 'a', image: 'busybox:1' }] } };
const selector = { matchLabels: labels };
/** Nobody manages them while they are asked about: they want no pods. */
const none = { 'kinds/nowhere': 'x' };
const ignored = ['status', 'table'];

const set = (spec: Fields, changes: KindCase['changes'] = [], more: Partial<KindCase> = {}): KindCase => ({
  apiVersion: 'apps/v1',
  kind: 'StatefulSet',
  body: { spec: { replicas: 0, serviceName: 's', selector, template, ...spec } },
  changes,
  ignored,
  ...more,
});

const daemons = (spec: Fields, changes: KindCase['changes'] = [], more: Partial<KindCase> = {}): KindCase => ({
  apiVersion: 'apps/v1',
  kind: 'DaemonSet',
  body: { spec: { selector, template: { ...template, spec: { ...template.spec, nodeSelector: none } }, ...spec } },
  changes,
  ignored,
  ...more,
});

const controller = (spec: Fields, changes: KindCase['changes'] = [], more: Partial<KindCase> = {}): KindCase => ({
  apiVersion: 'v1',
  kind: 'ReplicationController',
  body: { spec: { replicas: 0, template, ...spec } },
  changes,
  ignored,
  ...more,
});

const claim = (spec: Fields): Json => ({ metadata: { name: 'data' }, spec });
const size = { requests: { storage: '1Gi' } };
const always = { ...template, spec: { ...template.spec, restartPolicy: 'Never', activeDeadlineSeconds: 3 } };
const notPods = { metadata: { labels: { 'a b': 'c d' }, annotations: { 'a b': 'c' } }, spec: template.spec };

export const cases: readonly KindCase[] = [
  { apiVersion: 'apps/v1', kind: 'StatefulSet', body: {} },
  set({}, [
    { patch: { spec: { serviceName: 't' } } },
    { patch: { spec: { podManagementPolicy: 'Parallel', selector: { matchLabels: { app: 'a', b: 'c' } } } } },
    { patch: { spec: { replicas: -1, minReadySeconds: 5 } } },
    { patch: { spec: { minReadySeconds: 5, ordinals: { start: 3 }, revisionHistoryLimit: -3 } } },
    {
      patch: { status: { replicas: -1, readyReplicas: 2, currentReplicas: 3, updatedReplicas: 4, availableReplicas: 5, observedGeneration: -1 } },
      subresource: 'status',
    },
    { patch: { status: { replicas: 2, readyReplicas: 1, availableReplicas: 2 } }, subresource: 'status' },
  ]),
  set({
    volumeClaimTemplates: [claim({ accessModes: ['ReadWriteOnce'], resources: size })],
    template: { ...template, spec: { hostname: 'A_', containers: [{ name: 'a', image: 'busybox:1', volumeMounts: [{ name: 'data', mountPath: '/d' }] }] } },
  }),
  set({ volumeClaimTemplates: [claim({})] }),
  set({ updateStrategy: { type: 'OnDelete' }, podManagementPolicy: 'Parallel', revisionHistoryLimit: 0 }),
  set({ updateStrategy: { type: 'OnDelete', rollingUpdate: { partition: 1 } } }, [], { ignored: [...ignored, 'spec.updateStrategy.rollingUpdate'] }),
  set({ updateStrategy: { type: 'RollingUpdate' } }),
  set({ updateStrategy: { type: 'Fast' } }, [], { ignored: [...ignored, 'spec.updateStrategy'] }),
  set({ updateStrategy: { rollingUpdate: { partition: -1, maxUnavailable: '150%' } } }),
  set({ updateStrategy: { rollingUpdate: { maxUnavailable: 0 } } }),
  set({ updateStrategy: { rollingUpdate: { maxUnavailable: 'x' } } }),
  set({
    podManagementPolicy: 'Random',
    persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Keep', whenScaled: 'Burn' },
    ordinals: { start: -1 },
    serviceName: 'A_',
    minReadySeconds: -1,
  }),
  set({ selector: {} }),
  set({ selector: { matchLabels: { b: 'c' } } }),
  set({ template: always }),
  set({ template: notPods }),
  { ...set({}), body: { metadata: { name: 'a.b' }, spec: { replicas: 0, serviceName: 's', selector, template } } },

  { apiVersion: 'apps/v1', kind: 'DaemonSet', body: {} },
  daemons({}, [
    { patch: { spec: { template: { metadata: { annotations: { a: 'b' } } } } } },
    { patch: { spec: { minReadySeconds: 3 } } },
    { patch: { metadata: { annotations: { 'deprecated.daemonset.template.generation': '9' } } } },
    { patch: { spec: { selector: { matchLabels: { app: 'a', b: 'c' } } } } },
    { patch: { status: { currentNumberScheduled: -1, numberReady: -2, collisionCount: -1 } }, subresource: 'status' },
  ]),
  daemons({ updateStrategy: { type: 'OnDelete' } }),
  daemons({ updateStrategy: { type: 'Fast' } }, [], { ignored: [...ignored, 'spec.updateStrategy'] }),
  daemons({ updateStrategy: { rollingUpdate: { maxSurge: 1 } } }),
  daemons({ updateStrategy: { rollingUpdate: { maxSurge: '101%', maxUnavailable: 0 } } }),
  daemons({ updateStrategy: { rollingUpdate: { maxSurge: 0, maxUnavailable: '0%' } } }),
  daemons({ updateStrategy: { rollingUpdate: { maxSurge: 'a', maxUnavailable: -1 } } }),
  daemons({ minReadySeconds: -1, revisionHistoryLimit: -1, template: always }),
  daemons({ selector: {} }),
  daemons({ selector: { matchLabels: { b: 'c' } } }),
  daemons({ template: notPods }),

  { apiVersion: 'apps/v1', kind: 'ControllerRevision', body: {}, ignored },
  { apiVersion: 'apps/v1', kind: 'ControllerRevision', body: { data: { a: 1 }, revision: -1 }, ignored },
  { apiVersion: 'apps/v1', kind: 'ControllerRevision', body: { data: [1], revision: 1 }, ignored },
  {
    apiVersion: 'apps/v1',
    kind: 'ControllerRevision',
    body: { data: { a: 1 }, revision: 1 },
    changes: [{ patch: { revision: 2 } }, { patch: { data: { a: 2 } } }],
    ignored: [...ignored, 'data'],
  },

  { apiVersion: 'v1', kind: 'ReplicationController', body: {} },
  controller({}, [
    { patch: { spec: { selector: { b: 'c' } } } },
    { patch: { spec: { replicas: -1, minReadySeconds: -1 } } },
    { patch: { spec: { minReadySeconds: 1 } } },
    { patch: { status: { replicas: 1, fullyLabeledReplicas: 2, readyReplicas: 2, availableReplicas: 3, observedGeneration: -1 } }, subresource: 'status' },
  ]),
  controller({ template: { ...template, metadata: {} } }),
  controller({ template: always, selector: labels }),
  controller({ template: notPods }),
  { ...controller({}), body: { metadata: { name: 'a.b', labels: { x: 'y' } }, spec: { replicas: 0, selector: labels, template } } },

  { apiVersion: 'v1', kind: 'PodTemplate', body: {}, ignored },
  {
    apiVersion: 'v1',
    kind: 'PodTemplate',
    body: { template },
    changes: [{ patch: { template: { metadata: { labels: { b: 'c' } } } } }, { patch: { metadata: { labels: { b: 'c' } } } }],
    ignored,
  },
  { apiVersion: 'v1', kind: 'PodTemplate', body: { template: notPods }, ignored },
];
