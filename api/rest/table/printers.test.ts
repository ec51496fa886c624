import { expect, test } from 'vitest';
import type { ApiObject } from '../../../domain/api-object.ts';
import { kubernetesFacts } from '../../../schemas/kubernetes/facts.ts';
import { printerOf } from './printers.ts';

const nowMs = Date.parse('2026-01-01T01:30:00Z');

/** The columns and cells of an object, `NAME=cell`, wide ones marked. */
function shown(resource: string, body: object, metadata: object = {}): string {
  const printer = printerOf({ resource });
  const object = { apiVersion: '', kind: '', ...body, metadata: { name: 'x', uid: 'u', creationTimestamp: '2026-01-01T00:00:00Z', ...metadata } } as ApiObject;
  const cells = printer.cells(object, nowMs);
  // Kubernetes prints an age of addresses that has no column.
  expect(cells.length).toBe(printer.columns.length + (resource === 'ipaddresses.networking.k8s.io' ? 1 : 0));
  return printer.columns.map(({ name, priority }, index) => `${name}${priority === 1 ? '*' : ''}=${String(cells[index])}`).join(' | ');
}

test('an empty object of every served kind can be shown', () => {
  for (const { resource } of kubernetesFacts.resources()) shown(resource, {});
  // The row of a bookmark knows no time.
  for (const { resource } of kubernetesFacts.resources()) expect(shown(resource, {}, { name: '', creationTimestamp: undefined })).toMatch(/^(Name|Last Seen)=/);
  expect(shown('unknown', {})).toBe('Name=x | Created At=2026-01-01T00:00:00Z');
});

const containers = [
  { name: 'c', image: 'nginx' },
  { name: 'd', image: 'redis' },
];

// Columns and cells of 9.8.
test.each<[string, object, object, string]>([
  ['namespaces', { status: { phase: 'Terminating' } }, {}, 'Name=x | Status=Terminating | Age=90m'],
  ['configmaps', { data: { a: '' }, binaryData: { b: '' } }, {}, 'Name=x | Data=2 | Age=90m'],
  ['secrets', { type: 'Opaque', data: { a: '' } }, {}, 'Name=x | Type=Opaque | Data=1 | Age=90m'],
  ['serviceaccounts', {}, {}, 'Name=x | Age=90m'],
  ['leases.coordination.k8s.io', { spec: { holderIdentity: 'n1' } }, {}, 'Name=x | Holder=n1 | Age=90m'],
  [
    'deployments.apps',
    {
      spec: { replicas: 3, selector: { matchLabels: { b: '2', a: '1' } }, template: { spec: { containers } } },
      status: { readyReplicas: 1, updatedReplicas: 2, availableReplicas: 1 },
    },
    {},
    'Name=x | Ready=1/3 | Up-to-date=2 | Available=1 | Age=90m | Containers*=c,d | Images*=nginx,redis | Selector*=a=1,b=2',
  ],
  [
    'replicasets.apps',
    { spec: { replicas: 3, selector: {}, template: { spec: { containers } } }, status: { replicas: 2, readyReplicas: 1 } },
    {},
    'Name=x | Desired=3 | Current=2 | Ready=1 | Age=90m | Containers*=c,d | Images*=nginx,redis | Selector*=<none>',
  ],
  [
    'statefulsets.apps',
    { spec: { replicas: 3, template: { spec: { containers } } }, status: { readyReplicas: 1 } },
    {},
    'Name=x | Ready=1/3 | Age=90m | Containers*=c,d | Images*=nginx,redis',
  ],
  [
    'controllerrevisions.apps',
    { revision: 4 },
    { ownerReferences: [{ apiVersion: 'apps/v1', kind: 'StatefulSet', name: 'web', uid: 'u', controller: true }] },
    'Name=x | Controller=statefulset.apps/web | Revision=4 | Age=90m',
  ],
  [
    'jobs.batch',
    {
      spec: { completions: 3, template: { spec: { containers } } },
      status: { succeeded: 3, startTime: '2026-01-01T00:00:00Z', completionTime: '2026-01-01T00:00:05Z', conditions: [{ type: 'Complete', status: 'True' }] },
    },
    {},
    'Name=x | Status=Complete | Completions=3/3 | Duration=5s | Age=90m | Containers*=c,d | Images*=nginx,redis | Selector*=<none>',
  ],
  [
    'jobs.batch',
    { spec: { parallelism: 2 }, status: { startTime: '2026-01-01T01:00:00Z' } },
    { deletionTimestamp: '2026-01-01T01:30:00Z' },
    'Name=x | Status=Terminating | Completions=0/1 of 2 | Duration=30m | Age=90m | Containers*=<none> | Images*=<none> | Selector*=<none>',
  ],
  [
    'horizontalpodautoscalers.autoscaling',
    {
      spec: {
        scaleTargetRef: { kind: 'Deployment', name: 'web' },
        maxReplicas: 3,
        metrics: [
          { type: 'Pods', pods: { target: { averageValue: '10' } } },
          { type: 'External', external: { target: { averageValue: '5' } } },
          { type: 'Resource', resource: { name: 'cpu', target: { averageUtilization: 80 } } },
        ],
      },
      status: { currentReplicas: 1, currentMetrics: [{ type: 'Pods', pods: { current: { averageValue: '7' } } }] },
    },
    {},
    'Name=x | Reference=Deployment/web | Targets=7/10, <unknown>/5 (avg) + 1 more... | MinPods=<unset> | MaxPods=3 | Replicas=1 | Age=90m',
  ],
  [
    'services',
    {
      spec: {
        type: 'LoadBalancer',
        clusterIP: '10.96.0.1',
        selector: { app: 'web' },
        ports: [
          { port: 80, nodePort: 30080, protocol: 'TCP' },
          { port: 53, protocol: 'UDP' },
        ],
      },
    },
    {},
    'Name=x | Type=LoadBalancer | Cluster-IP=10.96.0.1 | External-IP=<pending> | Port(s)=80:30080/TCP,53/UDP | Age=90m | Selector*=app=web',
  ],
  [
    'services',
    {
      spec: { type: 'LoadBalancer', clusterIPs: ['10.96.0.1'] },
      status: { loadBalancer: { ingress: [{ hostname: 'h' }, { ip: '127.20.0.1' }, { hostname: 'h' }] } },
    },
    {},
    'Name=x | Type=LoadBalancer | Cluster-IP=10.96.0.1 | External-IP=127.20.0.1,h | Port(s)=<none> | Age=90m | Selector*=<none>',
  ],
  [
    'endpoints',
    { subsets: [{ addresses: [{ ip: '1.1.1.1' }, { ip: '1.1.1.2' }], ports: [{ port: 80 }, { port: 81 }] }] },
    {},
    'Name=x | Endpoints=1.1.1.1:80,1.1.1.2:80,1.1.1.1:81 + 1 more... | Age=90m',
  ],
  [
    'endpointslices.discovery.k8s.io',
    { addressType: 'IPv4', ports: [{ port: 80 }, { name: 'any' }, {}], endpoints: [{ addresses: ['1.1.1.1'] }] },
    {},
    'Name=x | AddressType=IPv4 | Ports=80,any,* | Endpoints=1.1.1.1 | Age=90m',
  ],
  [
    'nodes',
    {
      spec: { unschedulable: true },
      status: {
        conditions: [{ type: 'Ready', status: 'True' }],
        addresses: [{ type: 'InternalIP', address: '10.0.0.1' }],
        nodeInfo: { kubeletVersion: 'v1', osImage: 'os', kernelVersion: 'k', architecture: 'amd64', containerRuntimeVersion: 'standin://1' },
      },
    },
    { labels: { 'node-role.kubernetes.io/worker': '', 'node-role.kubernetes.io/control-plane': '' } },
    'Name=x | Status=Ready,SchedulingDisabled | Roles=control-plane,worker | Age=90m | Version=v1 | Internal-IP*=10.0.0.1 | External-IP*=<none> | OS-Image*=os | Kernel-Version*=k (amd64) | Container-Runtime*=standin://1',
  ],
  [
    'persistentvolumes',
    {
      spec: {
        capacity: { storage: '1Gi' },
        accessModes: ['ReadWriteMany', 'ReadWriteOnce'],
        persistentVolumeReclaimPolicy: 'Delete',
        claimRef: { namespace: 'default', name: 'c' },
        storageClassName: 'standard',
        volumeMode: 'Filesystem',
      },
      status: { phase: 'Bound' },
    },
    {},
    'Name=x | Capacity=1Gi | Access Modes=RWO,RWX | Reclaim Policy=Delete | Status=Bound | Claim=default/c | StorageClass=standard | VolumeAttributesClass=<unset> | Reason= | Age=90m | VolumeMode*=Filesystem',
  ],
  [
    'persistentvolumeclaims',
    { spec: { accessModes: ['ReadWriteOnce'], storageClassName: 'standard' }, status: { phase: 'Pending', capacity: { storage: '1Gi' } } },
    {},
    'Name=x | Status=Pending | Volume= | Capacity= | Access Modes= | StorageClass=standard | VolumeAttributesClass=<unset> | Age=90m | VolumeMode*=<unset>',
  ],
  [
    'storageclasses.storage.k8s.io',
    { provisioner: 'csi.lightningstor.plasma.cloud', allowVolumeExpansion: true },
    { annotations: { 'storageclass.kubernetes.io/is-default-class': 'true' } },
    'Name=x (default) | Provisioner=csi.lightningstor.plasma.cloud | ReclaimPolicy=Delete | VolumeBindingMode=Immediate | AllowVolumeExpansion=true | Age=90m',
  ],
  [
    'events',
    {
      type: 'Warning',
      reason: 'FailedScheduling',
      message: 'no room\n',
      involvedObject: { kind: 'Pod', name: 'p' },
      source: { component: 'scheduler' },
      firstTimestamp: '2026-01-01T00:00:00Z',
      lastTimestamp: '2026-01-01T01:29:30Z',
      count: 4,
    },
    {},
    'Last Seen=30s | Type=Warning | Reason=FailedScheduling | Object=pod/p | Subobject*= | Source*=scheduler | Message=no room | First Seen*=90m | Count*=4 | Name*=x',
  ],
  [
    'ingresses.networking.k8s.io',
    {
      spec: { rules: [{ host: 'a' }, { host: 'b' }, {}, { host: 'c' }, { host: 'd' }], tls: [{}] },
      status: { loadBalancer: { ingress: [{ ip: '10.0.0.1' }] } },
    },
    {},
    'Name=x | Class=<none> | Hosts=a,b,c + 2 more... | Address=10.0.0.1 | Ports=80, 443 | Age=90m',
  ],
  ['ingresses.networking.k8s.io', { spec: { ingressClassName: 'n', rules: [{}] } }, {}, 'Name=x | Class=n | Hosts=* | Address= | Ports=80 | Age=90m'],
  [
    'ingressclasses.networking.k8s.io',
    { spec: { controller: 'a.io/c', parameters: { kind: 'P', apiGroup: 'a.io', name: 'p' } } },
    { annotations: { 'ingressclass.kubernetes.io/is-default-class': 'true' } },
    'Name=x (default) | Controller=a.io/c | Parameters=P.a.io/p | Age=90m',
  ],
  ['networkpolicies.networking.k8s.io', { spec: { podSelector: {} } }, {}, 'Name=x | Pod-Selector=<none> | Age=90m'],
  [
    'ipaddresses.networking.k8s.io',
    { spec: { parentRef: { group: '', resource: 'services', namespace: 'default', name: 'kubernetes' } } },
    {},
    'Name=x | ParentRef=services/default/kubernetes',
  ],
  ['servicecidrs.networking.k8s.io', { spec: { cidrs: ['10.96.0.0/12', 'fd00::/112'] } }, {}, 'Name=x | CIDRs=10.96.0.0/12,fd00::/112 | Age=90m'],
  [
    'csidrivers.storage.k8s.io',
    { spec: { attachRequired: false, tokenRequests: [{ audience: 'a' }, { audience: '' }], volumeLifecycleModes: ['Persistent'] } },
    {},
    'Name=x | AttachRequired=false | PodInfoOnMount=false | StorageCapacity=false | TokenRequests=a, | RequiresRepublish=false | Modes=Persistent | Age=90m',
  ],
  ['csinodes.storage.k8s.io', { spec: { drivers: [{ name: 'd' }] } }, {}, 'Name=x | Drivers=1 | Age=90m'],
  ['csistoragecapacities.storage.k8s.io', { storageClassName: 's', capacity: '1Gi' }, {}, 'Name=x | Created At=2026-01-01T00:00:00Z'],
  [
    'volumeattachments.storage.k8s.io',
    { spec: { attacher: 'a', source: { persistentVolumeName: 'pv' }, nodeName: 'n' }, status: { attached: true } },
    {},
    'Name=x | Attacher=a | PV=pv | Node=n | Attached=true | Age=90m',
  ],
  ['volumeattributesclasses.storage.k8s.io', { driverName: 'd' }, {}, 'Name=x | DriverName=d | Age=90m'],
  ['roles.rbac.authorization.k8s.io', {}, {}, 'Name=x | Created At=2026-01-01T00:00:00Z'],
  [
    'rolebindings.rbac.authorization.k8s.io',
    {
      roleRef: { kind: 'ClusterRole', name: 'view' },
      subjects: [
        { kind: 'User', name: 'u' },
        { kind: 'User', name: 'v' },
        { kind: 'ServiceAccount', namespace: 'n', name: 's' },
      ],
    },
    {},
    'Name=x | Role=ClusterRole/view | Age=90m | Users*=u, v | Groups*= | ServiceAccounts*=n/s',
  ],
  [
    'certificatesigningrequests.certificates.k8s.io',
    { spec: { signerName: 's/a', username: 'me', expirationSeconds: 3600 }, status: { certificate: 'YQ==', conditions: [{ type: 'Approved' }] } },
    {},
    'Name=x | Age=90m | SignerName=s/a | Requestor=me | RequestedDuration=60m | Condition=Approved,Issued',
  ],
  [
    'resourcequotas',
    { status: { hard: { pods: '5', 'limits.cpu': '2', 'requests.cpu': '1' }, used: { pods: '1' } } },
    {},
    'Name=x | Request=pods: 1/5, requests.cpu: 0/1 | Limit=limits.cpu: 0/2 | Age=90m',
  ],
  ['validatingwebhookconfigurations.admissionregistration.k8s.io', { webhooks: [{}, {}] }, {}, 'Name=x | Webhooks=2 | Age=90m'],
  [
    'validatingadmissionpolicies.admissionregistration.k8s.io',
    { spec: { validations: [{}], paramKind: { apiVersion: 'v1', kind: 'ConfigMap' } } },
    {},
    'Name=x | Validations=1 | ParamKind=v1/ConfigMap | Age=90m',
  ],
  ['validatingadmissionpolicybindings.admissionregistration.k8s.io', { spec: { policyName: 'p' } }, {}, 'Name=x | PolicyName=p | ParamRef=<unset> | Age=90m'],
  [
    'validatingadmissionpolicybindings.admissionregistration.k8s.io',
    { spec: { policyName: 'p', paramRef: { selector: { matchLabels: { a: 'b' } } } } },
    {},
    'Name=x | PolicyName=p | ParamRef=&LabelSelector{MatchLabels:map[string]string{a: b,},MatchExpressions:[]LabelSelectorRequirement{},} | Age=90m',
  ],
])('%s %#', (resource, body, metadata, text) => expect(shown(resource, body, metadata)).toBe(text));
