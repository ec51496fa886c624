import type { KindCase } from '../kind-case.ts';

export const cases: readonly KindCase[] = [
  { apiVersion: 'v1', kind: 'Secret', body: {} },
  {
    apiVersion: 'v1',
    kind: 'Secret',
    body: { stringData: { a: 'b' }, immutable: true },
    changes: [{ patch: { data: { a: 'Yw==' } } }, { patch: { immutable: false } }, { patch: { type: 'x' } }],
  },
  { apiVersion: 'v1', kind: 'Secret', body: { type: 'kubernetes.io/service-account-token' } },
  { apiVersion: 'v1', kind: 'Secret', body: { type: 'kubernetes.io/dockercfg' } },
  { apiVersion: 'v1', kind: 'Secret', body: { type: 'kubernetes.io/dockerconfigjson' } },
  { apiVersion: 'v1', kind: 'Secret', body: { type: 'kubernetes.io/basic-auth' } },
  { apiVersion: 'v1', kind: 'Secret', body: { type: 'kubernetes.io/ssh-auth' } },
  { apiVersion: 'v1', kind: 'Secret', body: { type: 'kubernetes.io/tls' } },
  { apiVersion: 'v1', kind: 'Secret', body: { type: 'kubernetes.io/dockercfg', data: { '.dockercfg': 'eG9wZQ==' } } },
  { apiVersion: 'v1', kind: 'Secret', body: { type: 'kubernetes.io/dockerconfigjson', data: { '.dockerconfigjson': 'W10=' } } },
  { apiVersion: 'v1', kind: 'Secret', body: { type: 'kubernetes.io/dockerconfigjson', data: { '.dockerconfigjson': '' } } },
  { apiVersion: 'v1', kind: 'Secret', body: { type: 'kubernetes.io/dockerconfigjson', data: { '.dockerconfigjson': 'e30=' } } },
  { apiVersion: 'v1', kind: 'Secret', body: { type: 'kubernetes.io/tls', data: { 'tls.crt': '', 'tls.key': '' } } },
  { apiVersion: 'v1', kind: 'Secret', body: { type: 'kubernetes.io/basic-auth', data: { username: '' } } },
  { apiVersion: 'v1', kind: 'Secret', body: { type: 'x/y', data: { 'a b': '', '..': '', '...': '' } } },
  { apiVersion: 'v1', kind: 'ConfigMap', body: { data: { a: 'b', '': 'x' }, binaryData: { a: 'Yw==' } } },
  {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    body: { data: { a: 'b' }, binaryData: { c: 'Yw==' }, immutable: true },
    changes: [
      { patch: { data: { a: 'c' } } },
      { patch: { binaryData: null } },
      { patch: { immutable: null } },
      { patch: { metadata: { labels: { x: 'y' } } } },
    ],
  },
  { apiVersion: 'v1', kind: 'ConfigMap', body: { metadata: { finalizers: ['foo', 'a b', 'x/y'] } } },
  {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    body: {
      metadata: {
        labels: { 'a/b/c': 'x', '': 'y', '/a': 'z', 'x_y/a': 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb' },
        annotations: { 'A B': 'x' },
      },
    },
  },
  {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    body: {
      metadata: {
        ownerReferences: [
          { apiVersion: 'v1', kind: 'Event', name: 'a', uid: 'b' },
          { apiVersion: '', kind: '', name: '', uid: '' },
        ],
      },
    },
  },
  {
    apiVersion: 'v1',
    kind: 'ConfigMap',
    body: {
      metadata: {
        ownerReferences: [
          { apiVersion: 'v1', kind: 'Pod', name: 'a', uid: 'b', controller: true },
          { apiVersion: 'v1', kind: 'Pod', name: 'c', uid: 'd', controller: true },
        ],
      },
    },
  },
  {
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    body: {
      metadata: { annotations: { 'kubernetes.io/enforce-mountable-secrets': 'true' } },
      secrets: [{ name: 'a', kind: 'x', namespace: 'y' }],
      imagePullSecrets: [{ name: 'p' }],
    },
    changes: [{ patch: { automountServiceAccountToken: false } }],
  },
  { apiVersion: 'v1', kind: 'ServiceAccount', body: { metadata: { name: 'A' } } },
  {
    apiVersion: 'v1',
    kind: 'LimitRange',
    body: {
      spec: {
        limits: [
          { type: 'Container', max: { cpu: '2' }, min: { memory: '1Mi' }, default: { memory: '2Mi' } },
          { type: 'Pod', max: { cpu: '4' } },
          { type: 'PersistentVolumeClaim', min: { storage: '1Gi' } },
        ],
      },
    },
  },
  {
    apiVersion: 'v1',
    kind: 'LimitRange',
    body: {
      spec: {
        limits: [
          { type: 'Foo' },
          { type: 'Container', max: { cpu: '1' }, min: { cpu: '2' } },
          { type: 'Container' },
          { type: 'PersistentVolumeClaim', max: { foo: '1' } },
          { type: 'Pod', default: { cpu: '1' }, defaultRequest: { cpu: '1' }, max: { pods: '1' } },
        ],
      },
    },
  },
  {
    apiVersion: 'v1',
    kind: 'LimitRange',
    body: {
      spec: {
        limits: [
          {
            type: 'Container',
            max: { cpu: '2' },
            min: { cpu: '1' },
            default: { cpu: '3' },
            defaultRequest: { cpu: '500m' },
            maxLimitRequestRatio: { cpu: '3' },
          },
        ],
      },
    },
  },
  {
    apiVersion: 'v1',
    kind: 'LimitRange',
    body: {
      spec: { limits: [{ type: 'Container', default: { 'x.io/gpu': '3' }, defaultRequest: { 'x.io/gpu': '2' }, maxLimitRequestRatio: { cpu: '500m' } }] },
    },
  },
  { apiVersion: 'v1', kind: 'LimitRange', body: {} },
  {
    apiVersion: 'v1',
    kind: 'ResourceQuota',
    body: { spec: { hard: { pods: '5', 'requests.cpu': '1', 'count/widgets.x.io': '3' } } },
    changes: [
      { patch: { spec: { scopes: ['BestEffort'] } } },
      { patch: { spec: { hard: { pods: '6' } } } },
      { patch: { status: { hard: { pods: '6' }, used: { pods: '1.5' } } }, subresource: 'status' },
      { patch: { status: { hard: { pods: '6' }, used: { pods: '1' } } }, subresource: 'status' },
    ],
    ignored: ['status', 'table'],
  },
  { apiVersion: 'v1', kind: 'ResourceQuota', body: { spec: { hard: { pods: '-1', foo: '1', 'a b': '1', secrets: '1.5', 'x.io/y': '100m' } } } },
  { apiVersion: 'v1', kind: 'ResourceQuota', body: { spec: { hard: { cpu: '1' }, scopes: ['BestEffort', 'NotBestEffort', 'Foo'] } } },
  {
    apiVersion: 'v1',
    kind: 'ResourceQuota',
    body: {
      spec: {
        hard: { pods: '1' },
        scopeSelector: {
          matchExpressions: [
            { scopeName: 'Terminating', operator: 'In', values: ['x'] },
            { scopeName: 'PriorityClass', operator: 'In' },
            { scopeName: 'Foo', operator: 'Exists', values: ['x'] },
            { scopeName: 'NotTerminating', operator: 'X' },
          ],
        },
      },
    },
  },
  { apiVersion: 'v1', kind: 'ResourceQuota', body: { spec: { hard: { 'requests.cpu': '2', 'limits.cpu': '1' } } }, ignored: ['status', 'table'] },
  {
    apiVersion: 'v1',
    kind: 'Namespace',
    body: {},
    changes: [
      { patch: { metadata: { labels: { a: 'b', 'kubernetes.io/metadata.name': 'zzz' } } } },
      { patch: { spec: { finalizers: [] } } },
      { patch: { status: { phase: 'Terminating' } }, subresource: 'status' },
    ],
  },
  {
    apiVersion: 'v1',
    kind: 'Namespace',
    body: { metadata: { name: 'kinds-ns-x', labels: { 'kubernetes.io/metadata.name': 'other' } }, spec: { finalizers: ['foo', 'a/b'] } },
  },
  { apiVersion: 'v1', kind: 'Namespace', body: { metadata: { name: 'kinds.ns' } } },
  { apiVersion: 'v1', kind: 'Endpoints', body: {}, ignored: ['warnings'] },
  {
    apiVersion: 'v1',
    kind: 'Endpoints',
    body: { subsets: [{ addresses: [{ ip: '10.0.0.1' }], ports: [{ port: 80 }] }] },
    changes: [{ patch: { subsets: [{}] } }],
    ignored: ['warnings'],
  },
  {
    apiVersion: 'v1',
    kind: 'Endpoints',
    body: {
      subsets: [
        {},
        {
          addresses: [
            { ip: '127.0.0.1', hostname: 'A', nodeName: '_' },
            { ip: '0.0.0.0' },
            { ip: 'x' },
            { ip: '169.254.0.1' },
            { ip: '224.0.0.1' },
            { ip: '::' },
            { ip: 'fe80::1' },
            { ip: 'ff02::1' },
            { ip: 'FD00::1' },
          ],
          notReadyAddresses: [{ ip: '01.2.3.4' }],
          ports: [{ port: 0 }, { port: 1, name: 'A', protocol: 'X', appProtocol: 'a b' }],
        },
      ],
    },
    ignored: ['warnings'],
  },
  { apiVersion: 'v1', kind: 'Event', body: { involvedObject: { kind: 'Pod', name: 'p', namespace: 'kinds-cmp' } } },
  { apiVersion: 'v1', kind: 'Event', body: { involvedObject: { kind: 'Node', name: 'x' } } },
  {
    apiVersion: 'v1',
    kind: 'Event',
    body: {
      metadata: { name: 'A:b_c' },
      involvedObject: { kind: 'Pod', name: 'p', namespace: 'kinds-cmp' },
      reason: 'R',
      message: ' m ',
      count: 3,
      type: 'Warning',
      source: { component: 'c', host: 'h' },
      firstTimestamp: '2026-01-01T00:00:00Z',
      lastTimestamp: '2026-01-01T00:00:00Z',
    },
    changes: [{ patch: { count: 4 } }],
  },
  { apiVersion: 'v1', kind: 'Event', body: { involvedObject: { kind: 'Pod', name: 'p', namespace: 'kinds-cmp' }, eventTime: '2026-01-01T00:00:00.000000Z' } },
  {
    apiVersion: 'v1',
    kind: 'Event',
    body: {
      involvedObject: { kind: 'x' },
      eventTime: '2026-01-01T00:00:00.000000Z',
      reportingComponent: 'a b',
      reportingInstance:
        'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      action:
        'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      reason:
        'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
      message:
        'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    },
  },
  { apiVersion: 'v1', kind: 'Node', body: {}, ignored: ['spec.taints', 'status', 'table'] },
  {
    apiVersion: 'v1',
    kind: 'Node',
    body: {
      spec: { podCIDR: '10.1.0.0/24', taints: [{ key: 'a', effect: 'NoSchedule' }], providerID: 'x', unschedulable: true },
      status: {
        capacity: { cpu: '2', pods: '10' },
        nodeInfo: {
          kubeletVersion: 'v1',
          architecture: 'amd64',
          kernelVersion: '6',
          osImage: 'os',
          containerRuntimeVersion: 'c',
          machineID: '',
          systemUUID: '',
          bootID: '',
          kubeProxyVersion: '',
          operatingSystem: 'linux',
        },
        addresses: [{ type: 'InternalIP', address: '10.0.0.1' }],
      },
    },
    changes: [
      { patch: { spec: { podCIDRs: ['10.2.0.0/24'], podCIDR: '10.2.0.0/24' } } },
      { patch: { spec: { providerID: 'y' } } },
      {
        patch: {
          status: {
            addresses: [
              { type: 'InternalIP', address: '10.0.0.1' },
              { type: 'InternalIP', address: '10.0.0.1' },
            ],
          },
        },
        subresource: 'status',
      },
      { patch: { status: { allocatable: { pods: '1.5', cpu: '-1' } } }, subresource: 'status' },
    ],
    ignored: ['spec.taints', 'status.daemonEndpoints', 'status.nodeInfo'],
  },
  {
    apiVersion: 'v1',
    kind: 'Node',
    body: {
      spec: {
        podCIDRs: ['10.0.0.1/24', '10.1.0.0/24'],
        taints: [
          { key: 'a b', value: 'c d', effect: 'X' },
          { key: 'a', effect: '' },
          { key: 'a', effect: 'NoSchedule' },
          { key: 'a', effect: 'NoSchedule', value: 'x' },
          { key: '', effect: 'NoExecute' },
        ],
      },
      status: { capacity: { pods: '1.5', cpu: '-1' } },
    },
  },
  { apiVersion: 'v1', kind: 'Node', body: { spec: { externalID: 'x', configSource: {} } }, ignored: ['spec.taints', 'status', 'table'] },
  { apiVersion: 'v1', kind: 'Node', body: { metadata: { name: '_' } } },
];
