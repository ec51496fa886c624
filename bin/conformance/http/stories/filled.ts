// Tables of objects that live: their status is written by hand, since nothing runs here.
import { namespace, patch, post, table } from '../ask.ts';
import type { Exchange, Story } from '../exchange.ts';

interface Filled {
  readonly what: string;
  readonly path: string;
  readonly object: string;
  readonly status?: string;
}

const at = '/api/v1/namespaces/filled';
const apps = '/apis/apps/v1/namespaces/filled';
const batch = '/apis/batch/v1/namespaces/filled';
const selector =
  'selector: {matchLabels: {a: b, c: d}}, template: {metadata: {labels: {a: b, c: d}}, spec: {containers: [{name: c, image: "i:1"}, {name: d, image: "j:2"}]}}';
const pod = (name: string, spec = ''): string =>
  `{apiVersion: v1, kind: Pod, metadata: {name: ${name}}, spec: {${spec}containers: [{name: c, image: i}, {name: d, image: i}]}}`;
const container = (name: string, state: string, more = 'ready: false, restartCount: 0'): string =>
  `{name: ${name}, image: i, imageID: i, ${more}, state: ${state}}`;
const ran = (more: string): string => `{terminated: {${more}}}`;
const pods = (name: string, status: string, spec = ''): Filled => ({ what: `pod ${name}`, path: `${at}/pods`, object: pod(name, spec), status });

const objects: readonly Filled[] = [
  pods(
    'running',
    `phase: Running, podIP: 192.0.2.1, podIPs: [{ip: 192.0.2.1}], conditions: [{type: Ready, status: "True"}], containerStatuses: [${container('c', '{running: {startedAt: "2020-01-01T00:00:00Z"}}', 'ready: true, restartCount: 2')}, ${container('d', '{running: {}}', 'ready: true, restartCount: 3')}]`,
    'nodeName: n1, readinessGates: [{conditionType: example.com/g}], ',
  ),
  pods(
    'looping',
    `phase: Running, containerStatuses: [${container('c', '{waiting: {reason: CrashLoopBackOff}}', 'ready: false, restartCount: 4')}, ${container('d', '{running: {}}', 'ready: true, restartCount: 0')}]`,
    'nodeName: n1, ',
  ),
  pods('pulling', `phase: Pending, containerStatuses: [${container('c', '{waiting: {reason: ImagePullBackOff}}')}]`, 'nodeName: n1, '),
  pods(
    'done',
    `phase: Succeeded, containerStatuses: [${container('c', ran('exitCode: 0, reason: Completed'))}, ${container('d', ran('exitCode: 0, reason: Completed'))}]`,
    'nodeName: n1, ',
  ),
  pods('failed', `phase: Failed, containerStatuses: [${container('c', ran('exitCode: 3'))}]`, 'nodeName: n1, '),
  pods('killed', `phase: Failed, containerStatuses: [${container('c', ran('exitCode: 0, signal: 9'))}]`, 'nodeName: n1, '),
  pods('evicted', 'phase: Failed, reason: Evicted', 'nodeName: n1, '),
  pods(
    'unready',
    `phase: Running, conditions: [{type: Ready, status: "False"}], containerStatuses: [${container('c', ran('exitCode: 0, reason: Completed'))}, ${container('d', '{running: {}}', 'ready: true, restartCount: 0')}]`,
    'nodeName: n1, ',
  ),
  pods(
    'starting',
    `phase: Pending, initContainerStatuses: [${container('i', '{running: {}}')}]`,
    'nodeName: n1, initContainers: [{name: i, image: i}, {name: j, image: i}], ',
  ),
  pods(
    'init-failed',
    `phase: Pending, initContainerStatuses: [${container('i', ran('exitCode: 7'))}]`,
    'nodeName: n1, initContainers: [{name: i, image: i}], ',
  ),
  pods('gated', 'phase: Pending', 'schedulingGates: [{name: example.com/g}], '),
  {
    what: 'deployment',
    path: `${apps}/deployments`,
    object: `{apiVersion: apps/v1, kind: Deployment, metadata: {name: f}, spec: {replicas: 3, ${selector}}}`,
    status: 'replicas: 4, updatedReplicas: 3, readyReplicas: 2, availableReplicas: 1',
  },
  {
    what: 'replica set',
    path: `${apps}/replicasets`,
    object: `{apiVersion: apps/v1, kind: ReplicaSet, metadata: {name: f}, spec: {replicas: 3, ${selector}}}`,
    status: 'replicas: 2, fullyLabeledReplicas: 2, readyReplicas: 1',
  },
  {
    what: 'stateful set',
    path: `${apps}/statefulsets`,
    object: `{apiVersion: apps/v1, kind: StatefulSet, metadata: {name: f}, spec: {replicas: 3, ${selector}}}`,
    status: 'replicas: 2, readyReplicas: 1',
  },
  {
    what: 'daemon set',
    path: `${apps}/daemonsets`,
    object: `{apiVersion: apps/v1, kind: DaemonSet, metadata: {name: f}, spec: {selector: {matchLabels: {a: b}}, template: {metadata: {labels: {a: b}}, spec: {nodeSelector: {n: m}, containers: [{name: c, image: i}]}}}}`,
    status: 'desiredNumberScheduled: 5, currentNumberScheduled: 4, numberReady: 3, updatedNumberScheduled: 2, numberAvailable: 1, numberMisscheduled: 0',
  },
  {
    what: 'job',
    path: `${batch}/jobs`,
    object:
      '{apiVersion: batch/v1, kind: Job, metadata: {name: f}, spec: {completions: 3, parallelism: 2, template: {spec: {restartPolicy: Never, containers: [{name: c, image: i}]}}}}',
    status: 'succeeded: 1, active: 2, startTime: "2020-01-01T00:00:00Z"',
  },
  {
    what: 'job of one',
    path: `${batch}/jobs`,
    object:
      '{apiVersion: batch/v1, kind: Job, metadata: {name: g}, spec: {suspend: true, template: {spec: {restartPolicy: Never, containers: [{name: c, image: i}]}}}}',
    status: 'conditions: [{type: Suspended, status: "True"}]',
  },
  {
    what: 'cron job',
    path: `${batch}/cronjobs`,
    object:
      '{apiVersion: batch/v1, kind: CronJob, metadata: {name: f}, spec: {schedule: "5 4 * * *", timeZone: Etc/UTC, suspend: true, jobTemplate: {spec: {template: {spec: {restartPolicy: Never, containers: [{name: c, image: i}]}}}}}}',
    status: 'active: [{kind: Job, name: j}], lastScheduleTime: "2020-01-01T00:00:00Z"',
  },
  {
    what: 'load balancer',
    path: `${at}/services`,
    object:
      '{apiVersion: v1, kind: Service, metadata: {name: f}, spec: {type: LoadBalancer, selector: {a: b, c: d}, externalIPs: [192.0.2.9], ports: [{name: http, port: 80}, {name: dns, port: 53, protocol: UDP}]}}',
    status: 'loadBalancer: {ingress: [{ip: 192.0.2.10}, {hostname: lb.example.com}]}',
  },
  {
    what: 'node',
    path: '/api/v1/nodes',
    object:
      '{apiVersion: v1, kind: Node, metadata: {name: filled, labels: {node-role.kubernetes.io/control-plane: "", kubernetes.io/role: old}}, spec: {unschedulable: true}}',
    status:
      'conditions: [{type: Ready, status: "True"}], addresses: [{type: InternalIP, address: 192.0.2.1}, {type: ExternalIP, address: 192.0.2.2}], nodeInfo: {kubeletVersion: v1.2.3, osImage: Linux, kernelVersion: "6.1", containerRuntimeVersion: "none://1", machineID: "", systemUUID: "", bootID: "", kubeProxyVersion: "", operatingSystem: linux, architecture: amd64}',
  },
  {
    what: 'claim',
    path: `${at}/persistentvolumeclaims`,
    object:
      '{apiVersion: v1, kind: PersistentVolumeClaim, metadata: {name: f}, spec: {volumeName: filled, storageClassName: slow, accessModes: [ReadWriteOnce, ReadOnlyMany], resources: {requests: {storage: 1Gi}}}}',
    status: 'phase: Bound, capacity: {storage: 2Gi}, accessModes: [ReadWriteOnce, ReadOnlyMany]',
  },
  {
    what: 'volume',
    path: '/api/v1/persistentvolumes',
    object:
      '{apiVersion: v1, kind: PersistentVolume, metadata: {name: filled}, spec: {claimRef: {namespace: filled, name: f}, storageClassName: slow, accessModes: [ReadWriteMany], capacity: {storage: 2Gi}, persistentVolumeReclaimPolicy: Delete, hostPath: {path: /tmp/f}}}',
    status: 'phase: Failed, reason: Because',
  },
  {
    what: 'ingress',
    path: '/apis/networking.k8s.io/v1/namespaces/filled/ingresses',
    object:
      '{apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: {name: f}, spec: {ingressClassName: c, tls: [{hosts: [a.example.com]}], rules: [{host: a.example.com}, {host: b.example.com}]}}',
    status: 'loadBalancer: {ingress: [{ip: 192.0.2.10}]}',
  },
  {
    what: 'autoscaler',
    path: '/apis/autoscaling/v2/namespaces/filled/horizontalpodautoscalers',
    object:
      '{apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: {name: f}, spec: {minReplicas: 2, maxReplicas: 5, scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: f}, metrics: [{type: Resource, resource: {name: cpu, target: {type: Utilization, averageUtilization: 80}}}, {type: Resource, resource: {name: memory, target: {type: AverageValue, averageValue: 1Gi}}}]}}',
    status: 'currentReplicas: 3, desiredReplicas: 3, currentMetrics: [{type: Resource, resource: {name: cpu, current: {averageUtilization: 40}}}]',
  },
  {
    what: 'budget',
    path: '/apis/policy/v1/namespaces/filled/poddisruptionbudgets',
    object: '{apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: {name: f}, spec: {maxUnavailable: 30%, selector: {}}}',
    status: 'disruptionsAllowed: 2, currentHealthy: 3, desiredHealthy: 1, expectedPods: 3',
  },
  {
    what: 'quota',
    path: `${at}/resourcequotas`,
    object: '{apiVersion: v1, kind: ResourceQuota, metadata: {name: f}, spec: {hard: {pods: 99, requests.cpu: 9, limits.cpu: 9}}}',
    status: 'hard: {pods: "99", requests.cpu: "9", limits.cpu: "9"}, used: {pods: "1", requests.cpu: 100m, limits.cpu: "0"}',
  },
  {
    what: 'replication controller',
    path: `${at}/replicationcontrollers`,
    object:
      '{apiVersion: v1, kind: ReplicationController, metadata: {name: f}, spec: {replicas: 2, selector: {a: b}, template: {metadata: {labels: {a: b}}, spec: {containers: [{name: c, image: i}]}}}}',
    status: 'replicas: 2, readyReplicas: 1',
  },
  {
    what: 'role binding',
    path: '/apis/rbac.authorization.k8s.io/v1/namespaces/filled/rolebindings',
    object:
      '{apiVersion: rbac.authorization.k8s.io/v1, kind: RoleBinding, metadata: {name: f}, roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view}, subjects: [{kind: User, name: u}, {kind: Group, name: g}, {kind: ServiceAccount, name: s, namespace: n}]}',
  },
  {
    what: 'event',
    path: `${at}/events`,
    object:
      '{apiVersion: v1, kind: Event, metadata: {name: f}, involvedObject: {kind: Pod, namespace: filled, name: p, fieldPath: "spec.containers{c}"}, reason: Pulled, message: "it was there\\n", type: Normal, source: {component: kubelet, host: n1}, count: 3, firstTimestamp: "2020-01-01T00:00:00Z", lastTimestamp: "2020-01-01T00:00:00Z"}',
  },
  {
    what: 'endpoint slice',
    path: '/apis/discovery.k8s.io/v1/namespaces/filled/endpointslices',
    object:
      '{apiVersion: discovery.k8s.io/v1, kind: EndpointSlice, metadata: {name: f}, addressType: IPv4, ports: [{port: 80}, {port: 81, name: b}], endpoints: [{addresses: [192.0.2.1]}, {addresses: [192.0.2.2]}, {addresses: [192.0.2.3]}, {addresses: [192.0.2.4]}]}',
  },
  {
    what: 'secret',
    path: `${at}/secrets`,
    object: '{apiVersion: v1, kind: Secret, metadata: {name: f}, type: kubernetes.io/basic-auth, stringData: {username: u, password: p}}',
  },
  {
    what: 'lease',
    path: '/apis/coordination.k8s.io/v1/namespaces/filled/leases',
    object: '{apiVersion: coordination.k8s.io/v1, kind: Lease, metadata: {name: f}, spec: {holderIdentity: somebody}}',
  },
  {
    what: 'network policy',
    path: '/apis/networking.k8s.io/v1/namespaces/filled/networkpolicies',
    object:
      '{apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: {name: f}, spec: {podSelector: {matchLabels: {a: b}, matchExpressions: [{key: e, operator: In, values: [x, y]}]}}}',
  },
];

const nameOf = (object: string): string => /metadata: \{name: ([^,}]+)/.exec(object)?.[1] ?? '';

export const filled: Story = {
  name: 'filled',
  exchanges: [
    ...namespace('filled'),
    ...objects.flatMap(({ what, path, object, status }): readonly Exchange[] => [
      post(`${what}, made`, path, object, { prepares: true }),
      ...(status === undefined ? [] : [patch(`${what}, status`, 'merge', `${path}/${nameOf(object)}/status`, `{status: {${status}}}`, { prepares: true })]),
      table(`${what}, Table`, `${path}?includeObject=None&fieldSelector=metadata.name%3D${nameOf(object)}`),
    ]),
  ],
};
