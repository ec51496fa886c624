import type { Json } from '../../../../domain/api-object.ts';
import type { KindCase } from '../kind-case.ts';

type Fields = { readonly [field: string]: Json };
type More = Pick<KindCase, 'changes' | 'ignored'> & { readonly metadata?: Fields };

const c: Fields = { name: 'c', image: 'i' };

/** Controllers and admission write to no pod here; the token volume has a random name. */
const pod = (spec: Fields, { metadata, ...more }: More = {}): KindCase => ({
  apiVersion: 'v1',
  kind: 'Pod',
  body: { ...(metadata === undefined ? {} : { metadata }), spec: { automountServiceAccountToken: false, containers: [c], ...spec } },
  ...more,
});

/** A container with more in it. */
const container = (more: Fields, rest: More = {}): KindCase => pod({ containers: [{ ...c, ...more }] }, rest);
const volume = (source: Fields, name = 'v'): KindCase => pod({ volumes: [{ name, ...source }] });
const patchOf = (spec: Fields): { readonly patch: Fields } => ({ patch: { spec } });

export const cases: readonly KindCase[] = [
  pod({}),
  pod({ containers: [] }),
  pod({
    containers: [
      { name: 'A', image: ' i ' },
      { name: 'c', image: '' },
      { name: 'c', image: 'i' },
    ],
    initContainers: [
      { name: 'c', image: 'i' },
      { name: '', image: 'i' },
    ],
  }),
  pod({ restartPolicy: 'Sometimes', dnsPolicy: 'None', terminationGracePeriodSeconds: -1, activeDeadlineSeconds: 0, nodeSelector: { 'a b': 'x y' } }),
  pod({ dnsPolicy: 'Wrong', preemptionPolicy: 'Wrong', runtimeClassName: 'none', hostname: 'A.b', subdomain: 'a.b', priorityClassName: '' }),
  pod({
    dnsPolicy: 'None',
    dnsConfig: { nameservers: ['1.1.1.1', '1.1.1.2', 'x', '::1'], searches: ['a_b.c.', '.', 'A b'], options: [{ name: '' }, { name: 'ndots', value: '2' }] },
    hostAliases: [{ ip: '010.0.0.1', hostnames: ['a.b', 'A'] }, { ip: '' }],
  }),
  // ports, env, mounts
  container({
    ports: [
      { containerPort: 80, name: 'http', hostPort: 80 },
      { containerPort: 0 },
      { containerPort: 70_000, name: 'http', protocol: 'X', hostPort: 70_000 },
      { containerPort: 81, name: 'Not_ok-', hostPort: 80 },
      { containerPort: 82, hostIP: '1.1.1.1' },
    ],
  }),
  container({
    env: [
      { name: '', value: 'x' },
      { name: 'a=b' },
      { name: 'F', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } },
      { name: 'G', valueFrom: { fieldRef: { fieldPath: 'spec.nothing' } } },
      { name: 'H', valueFrom: { fieldRef: { apiVersion: 'v2', fieldPath: 'metadata.name' } } },
      { name: 'I', valueFrom: { fieldRef: { fieldPath: "metadata.labels['a b']" } } },
      { name: 'J', valueFrom: { fieldRef: { fieldPath: 'status.phase' } } },
      { name: 'K', valueFrom: { fieldRef: { fieldPath: "metadata.name['x']" } } },
      { name: 'L', valueFrom: { resourceFieldRef: { resource: 'limits.cpu', divisor: '1m' } } },
      { name: 'M', valueFrom: { resourceFieldRef: { resource: 'limits.cpu', divisor: '1Ki' } } },
      { name: 'N', valueFrom: { resourceFieldRef: { resource: 'x' } } },
      { name: 'O', valueFrom: {} },
      { name: 'P', value: 'x', valueFrom: { configMapKeyRef: { name: 'A', key: '' } } },
      { name: 'Q', valueFrom: { secretKeyRef: { name: 's', key: '..' }, configMapKeyRef: { name: 'm', key: 'a b' } } },
    ],
    envFrom: [{ configMapRef: { name: 'm' }, prefix: '1a' }, { secretRef: { name: '' }, configMapRef: { name: 'A' }, prefix: 'a=b' }, {}],
  }),
  container({
    env: [
      { name: 'A', value: '1' },
      { name: 'A', value: '2' },
      { name: 'A', value: 'x $(A)' },
      { name: 'B', valueFrom: { fieldRef: { fieldPath: 'status.podIP' } } },
    ],
  }),
  pod({
    volumes: [
      { name: 'v', emptyDir: {} },
      { name: 'p', persistentVolumeClaim: { claimName: 'p' } },
    ],
    containers: [
      {
        ...c,
        volumeMounts: [
          { name: 'v', mountPath: '/a', subPath: '../x' },
          { name: 'v', mountPath: '/a', subPathExpr: '/x', mountPropagation: 'Bidirectional' },
          { name: 'w', mountPath: '' },
          { name: 'v', mountPath: '/b', recursiveReadOnly: 'Enabled', mountPropagation: 'Wrong' },
          { name: 'v', mountPath: '/c', recursiveReadOnly: 'Wrong' },
          { name: 'v', mountPath: '/d', subPath: 'x', subPathExpr: 'y' },
          { name: 'p', mountPath: '/dev/x' },
        ],
        volumeDevices: [
          { name: 'p', devicePath: '/dev/x' },
          { name: 'v', devicePath: '/dev/../y' },
          { name: '', devicePath: '' },
          { name: 'p', devicePath: '/dev/x' },
        ],
      },
    ],
  }),
  // volumes
  pod({
    volumes: [{ name: 'v' }, { name: 'v', emptyDir: {} }, { name: '', emptyDir: { sizeLimit: '-1' } }, { name: 'A', emptyDir: {}, hostPath: { path: '/x' } }],
  }),
  volume({ hostPath: { path: '/a/../b', type: 'Wrong' } }),
  volume({ hostPath: { path: '/a' } }),
  volume({
    secret: {
      secretName: '',
      defaultMode: 9999,
      items: [
        { key: '', path: '' },
        { key: 'k', path: '..x', mode: -1 },
        { key: 'k', path: '/abs/../x' },
      ],
    },
  }),
  volume({
    configMap: {
      name: 'm',
      items: [
        { key: 'k', path: 'p' },
        { key: 'l', path: 'p' },
      ],
    },
  }),
  volume({ nfs: { server: '', path: 'x' } }),
  volume({ iscsi: { targetPortal: '', iqn: 'x', lun: 300, chapAuthSession: true, initiatorName: 'iqn.x' } }),
  volume({ iscsi: { targetPortal: '1.2.3.4', iqn: 'iqn.2001-04.com.example:x', lun: 0 } }),
  volume({ gcePersistentDisk: { pdName: '', partition: 300 } }),
  volume({ awsElasticBlockStore: { volumeID: '' } }),
  volume({ gitRepo: { repository: '', directory: '../x' } }),
  volume({ gitRepo: { repository: 'https://example.com/r.git' } }),
  volume({ glusterfs: { endpoints: '', path: '' } }),
  volume({ flocker: { datasetName: 'a/b', datasetUUID: 'x' } }),
  volume({ rbd: { monitors: [], image: '' } }),
  volume({ rbd: { monitors: ['m'], image: 'i' } }),
  volume({ cinder: { volumeID: '', secretRef: { name: '' } } }),
  volume({ cephfs: { monitors: [] } }),
  volume({ quobyte: { registry: 'x', volume: '' } }),
  volume({ fc: { targetWWNs: ['a'], wwids: ['b'] } }),
  volume({ flexVolume: { driver: '', options: { 'kubernetes.io/x': 'y' } } }),
  volume({ azureFile: { secretName: '', shareName: '' } }),
  volume({ azureDisk: { diskName: '', diskURI: 'x', cachingMode: 'Wrong', kind: 'Managed' } }),
  volume({ azureDisk: { diskName: 'd', diskURI: 'https://blob/x' } }),
  volume({ vsphereVolume: { volumePath: '' } }),
  volume({ portworxVolume: { volumeID: '' } }),
  volume({ photonPersistentDisk: { pdID: 'x' } }),
  volume({ storageos: { volumeName: 'A', secretRef: { name: '' } } }),
  volume({ scaleIO: { gateway: 'g', system: '', secretRef: { name: 's' }, volumeName: '' } }),
  volume({ csi: { driver: 'x.example.com', nodePublishSecretRef: { name: 'A' } } }),
  volume({ image: { reference: 'r:latest' } }),
  volume({ image: { reference: '', pullPolicy: 'Wrong' } }),
  volume({
    downwardAPI: {
      items: [
        { path: '', fieldRef: { fieldPath: 'metadata.labels' } },
        { path: 'a' },
        { path: 'b', fieldRef: { fieldPath: 'spec.nodeName' } },
        { path: 'c', resourceFieldRef: { resource: 'limits.memory' } },
      ],
    },
  }),
  volume({
    downwardAPI: {
      items: [
        { path: 'l', fieldRef: { fieldPath: 'metadata.labels' } },
        { path: 'm', resourceFieldRef: { containerName: 'c', resource: 'limits.memory' } },
      ],
    },
  }),
  volume({
    projected: {
      sources: [
        { serviceAccountToken: { path: 't' } },
        { secret: { name: 's' } },
        { configMap: { name: 'm', items: [{ key: 'k', path: 'p' }] } },
        { downwardAPI: { items: [{ path: 'x', fieldRef: { fieldPath: 'metadata.uid' } }] } },
      ],
    },
  }),
  volume({
    projected: {
      defaultMode: 4096,
      sources: [
        { serviceAccountToken: { path: '', expirationSeconds: 1 } },
        { secret: { name: '', items: [{ key: 'k', path: 'p' }] }, configMap: { name: '', items: [{ key: 'k', path: 'p' }] } },
        { clusterTrustBundle: { path: '' } },
      ],
    },
  }),
  pod({
    volumes: [
      {
        name: 'v',
        ephemeral: {
          volumeClaimTemplate: { metadata: { labels: { a: 'b' } }, spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } } },
        },
      },
    ],
  }),
  pod({
    volumes: [
      { name: 'v', ephemeral: { volumeClaimTemplate: { metadata: { name: 'n' }, spec: {} } } },
      { name: 'w', ephemeral: {} },
    ],
  }),
  // probes and hooks
  container({
    livenessProbe: { httpGet: { port: 'Not_ok' } },
    readinessProbe: { exec: { command: [] }, terminationGracePeriodSeconds: 5, successThreshold: 2 },
    startupProbe: { tcpSocket: { port: 70_000 }, periodSeconds: -1, successThreshold: 2, terminationGracePeriodSeconds: 0 },
    lifecycle: { postStart: {}, preStop: { sleep: { seconds: 40 } }, stopSignal: 'SIGTERM' },
  }),
  container({
    livenessProbe: { grpc: { port: 0 }, exec: { command: ['x'] } },
    readinessProbe: {},
    startupProbe: { httpGet: { port: 80, scheme: 'FTP', httpHeaders: [{ name: 'a b', value: '' }] } },
  }),
  container({
    livenessProbe: { grpc: { port: 80 } },
    readinessProbe: { httpGet: { port: 80 } },
    lifecycle: { postStart: { httpGet: { port: 80 } }, preStop: { exec: { command: ['x'] } } },
  }),
  pod({ os: { name: 'linux' }, containers: [{ ...c, lifecycle: { stopSignal: 'SIGUSR1' }, securityContext: { windowsOptions: { runAsUserName: 'x' } } }] }),
  pod({
    os: { name: 'windows' },
    hostPID: true,
    securityContext: { runAsUser: 1, fsGroup: 1 },
    containers: [{ ...c, lifecycle: { stopSignal: 'SIGHUP' }, securityContext: { privileged: true, capabilities: {} } }],
  }),
  pod({ os: { name: 'beos' } }),
  // restart and resize policies, init containers
  container({ restartPolicy: 'Wrong', restartPolicyRules: [{ action: 'Explode' }, { action: 'Restart', exitCodes: { operator: 'Is', values: [1] } }] }),
  container({
    resizePolicy: [
      { resourceName: 'cpu', restartPolicy: 'NotRequired' },
      { resourceName: 'cpu', restartPolicy: 'X' },
      { resourceName: 'disk', restartPolicy: 'RestartContainer' },
    ],
  }),
  pod({
    initContainers: [
      { name: 'i', image: 'i', livenessProbe: { exec: { command: ['x'] } }, lifecycle: {} },
      { name: 's', image: 'i:1', restartPolicy: 'Always', startupProbe: { exec: { command: ['x'] } } },
    ],
  }),
  pod({ initContainers: [{ name: 'i', image: 'i@sha256:0000000000000000000000000000000000000000000000000000000000000000', restartPolicy: 'Always' }] }),
  // resources
  container({ resources: { requests: { cpu: '2', memory: '1Gi', x: '1', 'example.com/g': '1' }, limits: { cpu: '1', 'hugepages-2Mi': '3Mi', memory: '-1' } } }),
  container({ resources: { limits: { cpu: '500m', memory: '128Mi' } } }),
  container({ resources: { limits: { 'example.com/g': '1500m' }, requests: { 'hugepages-2Mi': '2Mi', pods: '1' } } }),
  container({ resources: { limits: { memory: '1500m' }, claims: [{ name: 'x' }] } }),
  pod({ resources: { limits: { cpu: '1', memory: '1Gi' } }, containers: [{ ...c, resources: { requests: { cpu: '500m' } } }] }),
  pod({
    resources: { requests: { cpu: '100m', disk: '1' }, limits: { cpu: '200m' } },
    containers: [{ ...c, resources: { requests: { cpu: '500m' }, limits: { cpu: '1' } } }],
  }),
  // security
  pod({
    securityContext: {
      runAsUser: -1,
      fsGroup: 2 ** 31,
      supplementalGroups: [-1],
      sysctls: [
        { name: 'A', value: '' },
        { name: 'net.x', value: '1' },
        { name: 'net.x', value: '1' },
      ],
      fsGroupChangePolicy: 'X',
      seccompProfile: { type: 'Localhost' },
      appArmorProfile: { type: 'X' },
      supplementalGroupsPolicy: 'X',
      seLinuxChangePolicy: 'X',
    },
  }),
  pod({
    securityContext: {
      seccompProfile: { type: 'RuntimeDefault', localhostProfile: 'x' },
      appArmorProfile: { type: 'Localhost', localhostProfile: ' x' },
      windowsOptions: { runAsUserName: 'a\\b\\c', gmsaCredentialSpecName: 'A' },
    },
    shareProcessNamespace: true,
    hostPID: true,
  }),
  container(
    {
      securityContext: {
        allowPrivilegeEscalation: false,
        privileged: true,
        capabilities: { add: ['CAP_SYS_ADMIN'] },
        procMount: 'Unmasked',
        runAsGroup: -1,
        seccompProfile: {},
      },
    },
    // Kubernetes prints the whole struct there.
    { ignored: ['spec.containers[0].securityContext'] },
  ),
  pod(
    { initContainers: [{ name: 'i', image: 'i', resources: { requests: { cpu: '100m' } } }] },
    { changes: [{ patch: { spec: { initContainers: [{ name: 'i', image: 'i', resources: { requests: { cpu: '200m' } } }] } }, subresource: 'resize' }] },
  ),
  container({ image: 'r.example.com:5000/a/b' }),
  container({ image: 'Not An Image' }),
  pod({ hostUsers: false, hostNetwork: true, hostIPC: true, hostPID: true }),
  pod({ hostNetwork: true, containers: [{ ...c, ports: [{ containerPort: 80 }, { containerPort: 81, hostPort: 82 }] }] }),
  pod({
    securityContext: { windowsOptions: { hostProcess: true } },
    containers: [c, { name: 'd', image: 'i', securityContext: { windowsOptions: { hostProcess: false } } }],
  }),
  // affinity, spread, tolerations, gates
  pod({
    affinity: {
      nodeAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: {
          nodeSelectorTerms: [
            {
              matchExpressions: [
                { key: 'a b', operator: 'In' },
                { key: 'a', operator: 'Exists', values: ['x'] },
                { key: 'a', operator: 'Gt', values: ['1', '2'] },
                { key: 'a', operator: 'Is' },
                { key: 'a', operator: 'In', values: ['x y'] },
              ],
            },
            {
              matchFields: [
                { key: 'metadata.name', operator: 'In', values: ['a', 'b'] },
                { key: 'spec.x', operator: 'Exists' },
              ],
            },
          ],
        },
        preferredDuringSchedulingIgnoredDuringExecution: [
          { weight: 0, preference: { matchExpressions: [{ key: 'beta.kubernetes.io/os', operator: 'In', values: ['x y'] }] } },
        ],
      },
      podAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: '', namespaces: ['A'], matchLabelKeys: ['x'] }],
        preferredDuringSchedulingIgnoredDuringExecution: [
          { weight: 101, podAffinityTerm: { topologyKey: 'a b', labelSelector: { matchExpressions: [{ key: 'a', operator: 'Is' }] } } },
        ],
      },
    },
  }),
  pod({ affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [] } } } }),
  pod(
    {
      affinity: {
        podAntiAffinity: {
          requiredDuringSchedulingIgnoredDuringExecution: [
            { topologyKey: 'k', labelSelector: { matchLabels: { a: 'b' } }, matchLabelKeys: ['v', 'w'], mismatchLabelKeys: ['t'] },
            { topologyKey: 'l' },
          ],
        },
      },
      topologySpreadConstraints: [
        { maxSkew: 1, topologyKey: 'k', whenUnsatisfiable: 'DoNotSchedule', labelSelector: {}, matchLabelKeys: ['v'] },
        { maxSkew: 1, topologyKey: 'failure-domain.beta.kubernetes.io/zone', whenUnsatisfiable: 'ScheduleAnyway' },
      ],
    },
    { metadata: { labels: { v: '1', t: '2' } } },
  ),
  pod({
    topologySpreadConstraints: [
      { maxSkew: 0, topologyKey: '', whenUnsatisfiable: 'X', minDomains: 0, nodeAffinityPolicy: 'X', matchLabelKeys: ['a'] },
      {
        maxSkew: 1,
        topologyKey: 'k',
        whenUnsatisfiable: 'ScheduleAnyway',
        minDomains: 1,
        labelSelector: { matchLabels: { a: 'b' }, matchExpressions: [{ key: 'a', operator: 'Exists' }] },
        matchLabelKeys: ['a'],
      },
      { maxSkew: 1, topologyKey: 'k', whenUnsatisfiable: 'ScheduleAnyway' },
    ],
  }),
  pod({
    tolerations: [
      { operator: 'Equal', value: 'x' },
      { key: 'a b', operator: 'Exists', value: 'x', tolerationSeconds: 1 },
      { key: 'a', operator: 'Lt', value: '1' },
      { key: 'a', operator: 'Is', effect: 'Explode' },
      { key: 'a', value: 'x y' },
    ],
  }),
  pod({ readinessGates: [{ conditionType: 'a b' }], schedulingGates: [{ name: 'a b' }, { name: 'x' }, { name: 'x' }] }),
  pod(
    { schedulingGates: [{ name: 'example.com/a' }, { name: 'example.com/b' }], nodeSelector: { a: 'b' } },
    {
      changes: [
        patchOf({ nodeSelector: { c: 'd' } }),
        patchOf({ nodeSelector: { a: 'x' } }),
        patchOf({
          affinity: {
            nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [{ key: 'a', operator: 'Exists' }] }] } },
          },
        }),
        patchOf({
          affinity: {
            nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [{ key: 'b', operator: 'Exists' }] }] } },
          },
        }),
        patchOf({ schedulingGates: [{ name: 'example.com/c' }] }),
        patchOf({ schedulingGates: [{ name: 'example.com/b' }] }),
        patchOf({ schedulingGates: [] }),
        patchOf({ nodeSelector: { e: 'f' } }),
      ],
    },
  ),
  pod({ nodeName: 'n', schedulingGates: [{ name: 'a.b/c' }] }),
  pod({ ephemeralContainers: [{ name: 'e', image: 'i' }] }),
  // updates
  pod(
    { activeDeadlineSeconds: 10, tolerations: [{ key: 'a', operator: 'Exists' }], initContainers: [{ name: 'i', image: 'i' }] },
    {
      changes: [
        patchOf({ containers: [{ ...c, image: 'j' }] }),
        patchOf({ containers: [{ ...c, image: ' j' }] }),
        patchOf({ containers: [c, { name: 'd', image: 'i' }] }),
        patchOf({ initContainers: null }),
        patchOf({ activeDeadlineSeconds: 20 }),
        patchOf({ activeDeadlineSeconds: 5 }),
        patchOf({ activeDeadlineSeconds: null }),
        patchOf({ hostname: 'x' }),
        patchOf({ terminationGracePeriodSeconds: 1 }),
        patchOf({ tolerations: [] }),
        patchOf({ nodeSelector: { a: 'b' } }),
        { patch: { metadata: { labels: { a: 'b' } } } },
      ],
      ignored: ['spec.tolerations'],
    },
  ),
  // ephemeral containers and resize
  pod(
    {},
    {
      changes: [
        { patch: { spec: { ephemeralContainers: [{ name: 'e', image: 'i', targetContainerName: 'c' }] } }, subresource: 'ephemeralcontainers' },
        { patch: { spec: { ephemeralContainers: [{ name: 'e', image: 'j' }] } }, subresource: 'ephemeralcontainers' },
        { patch: { spec: { ephemeralContainers: [] } }, subresource: 'ephemeralcontainers' },
        {
          patch: {
            spec: {
              ephemeralContainers: [
                { name: 'e', image: 'i', targetContainerName: 'c' },
                {
                  name: 'c',
                  image: '',
                  targetContainerName: 'x',
                  ports: [{ containerPort: 80 }],
                  resources: { limits: { cpu: '1' } },
                  livenessProbe: { exec: { command: ['x'] } },
                },
              ],
            },
          },
          subresource: 'ephemeralcontainers',
        },
      ],
    },
  ),
  pod(
    {
      containers: [{ ...c, resources: { requests: { cpu: '100m', memory: '64Mi' }, limits: { memory: '128Mi' } } }],
      initContainers: [{ name: 'i', image: 'i' }],
    },
    {
      changes: [
        {
          patch: { spec: { containers: [{ ...c, resources: { requests: { cpu: '200m', memory: '64Mi' }, limits: { memory: '128Mi' } } }] } },
          subresource: 'resize',
        },
        {
          patch: { spec: { containers: [{ ...c, image: 'j', resources: { requests: { cpu: '200m', memory: '64Mi' }, limits: { memory: '256Mi' } } }] } },
          subresource: 'resize',
        },
        { patch: { spec: { containers: [{ ...c, resources: { requests: { cpu: '200m' }, limits: { memory: '256Mi' } } }] } }, subresource: 'resize' },
        { patch: { spec: { containers: [{ name: 'x', image: 'i' }] } }, subresource: 'resize' },
        { patch: { spec: { containers: [c, { name: 'd', image: 'i' }] } }, subresource: 'resize' },
        { patch: { spec: { containers: [c] } }, subresource: 'resize' },
        {
          patch: {
            spec: { containers: [{ ...c, resources: { requests: { cpu: '200m', memory: '64Mi', 'ephemeral-storage': '1Gi' }, limits: { memory: '256Mi' } } }] },
          },
          subresource: 'resize',
        },
        {
          patch: { spec: { containers: [{ ...c, resources: { requests: { cpu: '200m', memory: '256Mi' }, limits: { memory: '256Mi', cpu: '200m' } } }] } },
          subresource: 'resize',
        },
      ],
    },
  ),
  // warnings
  pod(
    {
      nodeSelector: { 'beta.kubernetes.io/arch': 'x' },
      imagePullSecrets: [{ name: 'a' }, { name: 'a' }, {}],
      hostAliases: [{ ip: '1.1.1.1' }, { ip: '1.1.1.1' }],
      terminationGracePeriodSeconds: -1,
      overhead: { memory: '1' },
      containers: [
        { ...c, ports: [{ containerPort: 80, name: 'p' }, { containerPort: 80 }], resources: { limits: { memory: '1500m' } } },
        { name: 'd', image: 'i', ports: [{ containerPort: 80, name: 'p', hostPort: 8080 }] },
      ],
      volumes: [
        { name: 'v', glusterfs: { endpoints: 'e', path: 'p' } },
        { name: 'w', cephfs: { monitors: ['m'] } },
      ],
    },
    { metadata: { name: 'a.b' } },
  ),
  pod({ dnsConfig: { nameservers: ['::ffff:1.2.3.4', '0001::1'] } }),
  pod({ resourceClaims: [{ name: 'r' }, { name: 'r', resourceClaimName: 'A', resourceClaimTemplateName: 'x' }, { name: '' }] }),
  // status
  pod(
    {},
    {
      changes: [
        { patch: { status: { phase: 'Running', podIP: '1.1.1.1', podIPs: [{ ip: '1.1.1.1' }, { ip: '1.1.1.2' }] } }, subresource: 'status' },
        { patch: { status: { phase: 'Running', conditions: [{ type: 'a b', status: 'True' }], qosClass: 'Burstable' } }, subresource: 'status' },
        { patch: { status: { phase: 'Running', hostIP: '1.1.1.1', hostIPs: [{ ip: '1.1.1.2' }], podIP: 'x', podIPs: [{ ip: 'x' }] } }, subresource: 'status' },
        { patch: { status: { phase: 'Running', podIP: '1.1.1.1', podIPs: [{ ip: '1.1.1.1' }] } }, subresource: 'status' },
      ],
    },
  ),
];
