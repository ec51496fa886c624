import type { Container, Pod, PodSpec, Probe } from '../../schemas/kubernetes/types.ts';

/** The tag of an image reference decides how often it is pulled. Source: core/v1 SetDefaults_Container. */
function pullPolicy(image: string | undefined): string {
  const name = image?.slice(image.lastIndexOf('/') + 1) ?? '';
  const pinned = name.includes('@') || (name.includes(':') && !name.endsWith(':latest'));
  return pinned ? 'IfNotPresent' : 'Always';
}

/** Source: core/v1 SetDefaults_Probe, SetDefaults_HTTPGetAction. */
function withProbeDefaults(probe: Probe): Probe {
  return {
    timeoutSeconds: 1,
    periodSeconds: 10,
    successThreshold: 1,
    failureThreshold: 3,
    ...probe,
    ...(probe.httpGet === undefined ? {} : { httpGet: { path: '/', scheme: 'HTTP', ...probe.httpGet } }),
  };
}

/** Source: core/v1 SetDefaults_Container. */
function withContainerDefaults(container: Container): Container {
  return {
    ...container,
    ...(container.ports === undefined ? {} : { ports: container.ports.map((port) => ({ ...port, protocol: port.protocol ?? 'TCP' })) }),
    resources: container.resources ?? {},
    terminationMessagePath: container.terminationMessagePath ?? '/dev/termination-log',
    terminationMessagePolicy: container.terminationMessagePolicy ?? 'File',
    imagePullPolicy: container.imagePullPolicy ?? pullPolicy(container.image),
    ...(container.livenessProbe === undefined ? {} : { livenessProbe: withProbeDefaults(container.livenessProbe) }),
    ...(container.readinessProbe === undefined ? {} : { readinessProbe: withProbeDefaults(container.readinessProbe) }),
    ...(container.startupProbe === undefined ? {} : { startupProbe: withProbeDefaults(container.startupProbe) }),
  };
}

/** Limits stand in for requests that are not given; of a pod only, not of a template. Source: core/v1 SetDefaults_Pod. */
function withRequests(container: Container): Container {
  const requests = { ...container.resources?.limits, ...container.resources?.requests };
  return Object.keys(requests).length === 0 ? container : { ...container, resources: { ...container.resources, requests } };
}

/** What every pod and pod template gets. Source: core/v1 SetDefaults_PodSpec; ids POD defaults in the tests. */
export function withPodSpecDefaults(spec: PodSpec): PodSpec {
  return {
    ...spec,
    containers: (spec.containers ?? []).map(withContainerDefaults),
    ...(spec.initContainers === undefined ? {} : { initContainers: spec.initContainers.map(withContainerDefaults) }),
    ...(spec.volumes === undefined ? {} : { volumes: spec.volumes.map(withVolumeDefaults) }),
    restartPolicy: spec.restartPolicy ?? 'Always',
    terminationGracePeriodSeconds: spec.terminationGracePeriodSeconds ?? 30,
    dnsPolicy: spec.dnsPolicy ?? 'ClusterFirst',
    securityContext: spec.securityContext ?? {},
    schedulerName: spec.schedulerName ?? 'default-scheduler',
    ...((spec.serviceAccountName ?? spec.serviceAccount)
      ? { serviceAccountName: spec.serviceAccountName ?? spec.serviceAccount, serviceAccount: spec.serviceAccountName ?? spec.serviceAccount }
      : {}),
  } as PodSpec;
}

type Volume = NonNullable<PodSpec['volumes']>[number];

/** Source: core/v1 SetDefaults_ConfigMapVolumeSource, SetDefaults_SecretVolumeSource, SetDefaults_Volume (emptyDir when none is named). */
function withVolumeDefaults(volume: Volume): Volume {
  if (Object.keys(volume).length === 1) return { ...volume, emptyDir: {} };
  return {
    ...volume,
    ...(volume.configMap === undefined ? {} : { configMap: { ...volume.configMap, defaultMode: volume.configMap.defaultMode ?? 0o644 } }),
    ...(volume.secret === undefined ? {} : { secret: { ...volume.secret, defaultMode: volume.secret.defaultMode ?? 0o644 } }),
  };
}

/** What only a pod itself gets, not a template: its service account and the tolerations that keep it five minutes on a lost node. */
export function withPodDefaults(pod: Pod): Pod {
  const spec = withPodSpecDefaults(pod.spec ?? { containers: [] });
  const tolerations = spec.tolerations ?? [];
  const tolerates = (key: string): boolean => tolerations.some((one) => (one.key === key || !one.key) && (!one.effect || one.effect === 'NoExecute'));
  const added = ['node.kubernetes.io/not-ready', 'node.kubernetes.io/unreachable']
    .filter((key) => !tolerates(key))
    .map((key) => ({ key, operator: 'Exists', effect: 'NoExecute', tolerationSeconds: 300 }));
  return {
    ...pod,
    spec: {
      ...spec,
      containers: spec.containers.map(withRequests),
      ...(spec.initContainers === undefined ? {} : { initContainers: spec.initContainers.map(withRequests) }),
      serviceAccountName: spec.serviceAccountName ?? 'default',
      serviceAccount: spec.serviceAccountName ?? 'default',
      enableServiceLinks: spec.enableServiceLinks ?? true,
      preemptionPolicy: spec.preemptionPolicy ?? 'PreemptLowerPriority',
      priority: spec.priority ?? 0,
      ...(tolerations.length + added.length > 0 ? { tolerations: [...tolerations, ...added] } : {}),
    },
  };
}
