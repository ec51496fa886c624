// Kubernetes' defaulting functions for pods, written as they read there: assignments to what is not set (immer's draft).
import { type Draft, produce } from 'immer';
import type { Container, Pod, PodSpec, Probe, Volume } from '../../schemas/kubernetes/types.ts';

/** What every pod and pod template gets. Source: core/v1 SetDefaults_PodSpec; ids POD defaults in the tests. */
export function defaultPodSpec(spec: Draft<PodSpec>): void {
  // A body may lack what its schema requires: validation says so, later.
  spec.containers ??= [];
  for (const container of spec.containers) defaultContainer(container);
  for (const container of spec.initContainers ?? []) defaultContainer(container);
  for (const volume of spec.volumes ?? []) defaultVolume(volume);
  spec.restartPolicy ??= 'Always';
  spec.terminationGracePeriodSeconds ??= 30;
  spec.dnsPolicy ??= 'ClusterFirst';
  spec.securityContext ??= {};
  spec.schedulerName ??= 'default-scheduler';
  const account = spec.serviceAccountName ?? spec.serviceAccount;
  if (account) spec.serviceAccountName = spec.serviceAccount = account;
}

/** Source: core/v1 SetDefaults_Container. */
function defaultContainer(container: Draft<Container>): void {
  for (const port of container.ports ?? []) port.protocol ??= 'TCP';
  container.resources ??= {};
  container.terminationMessagePath ??= '/dev/termination-log';
  container.terminationMessagePolicy ??= 'File';
  container.imagePullPolicy ??= pullPolicy(container.image);
  for (const probe of [container.livenessProbe, container.readinessProbe, container.startupProbe]) if (probe !== undefined) defaultProbe(probe);
}

/** The tag of an image reference decides how often it is pulled. Source: core/v1 SetDefaults_Container. */
function pullPolicy(image: string | undefined): string {
  const name = image?.slice(image.lastIndexOf('/') + 1) ?? '';
  const pinned = name.includes('@') || (name.includes(':') && !name.endsWith(':latest'));
  return pinned ? 'IfNotPresent' : 'Always';
}

/** Source: core/v1 SetDefaults_Probe, SetDefaults_HTTPGetAction. */
function defaultProbe(probe: Draft<Probe>): void {
  probe.timeoutSeconds ??= 1;
  probe.periodSeconds ??= 10;
  probe.successThreshold ??= 1;
  probe.failureThreshold ??= 3;
  if (probe.httpGet === undefined) return;
  probe.httpGet.path ??= '/';
  probe.httpGet.scheme ??= 'HTTP';
}

/** Source: core/v1 SetDefaults_ConfigMapVolumeSource, SetDefaults_SecretVolumeSource, SetDefaults_Volume (emptyDir when none is named). */
function defaultVolume(volume: Draft<Volume>): void {
  if (Object.keys(volume).length === 1) volume.emptyDir = {};
  if (volume.configMap !== undefined) volume.configMap.defaultMode ??= 0o644;
  if (volume.secret !== undefined) volume.secret.defaultMode ??= 0o644;
}

/** What only a pod itself gets, not a template: limits stand in for requests that are not given. Source: core/v1 SetDefaults_Pod. */
export const withPodDefaults = produce((pod: Draft<Pod>) => {
  const spec = (pod.spec ??= { containers: [] });
  defaultPodSpec(spec);
  for (const container of [...spec.containers, ...(spec.initContainers ?? [])]) defaultRequests(container);
  spec.enableServiceLinks ??= true;
}) as (pod: Pod) => Pod;

function defaultRequests(container: Draft<Container>): void {
  const { limits } = container.resources ?? {};
  if (limits === undefined) return;
  container.resources = { ...container.resources, requests: { ...limits, ...container.resources?.requests } };
}
