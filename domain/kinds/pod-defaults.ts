// Kubernetes' defaulting functions for pods, written as they read there: assignments to what is not set.
import type { Draft } from 'immer';
import type { Container, EphemeralContainer, HTTPGetAction, Pod, PodSpec, Probe } from '../../schemas/kubernetes/types.ts';
import { jsonCopy } from '../json-copy.ts';
import { jsonEqual } from '../json-equal.ts';
import { defaultVolume } from './pod-volume-defaults.ts';
import { defaultPodResources } from './pod-resource-defaults.ts';
import { dropDisabled } from './pod-disabled-fields.ts';
import { pullPolicy } from './pull-policy.ts';

/** What every pod and pod template gets. Source: core/v1 SetDefaults_PodSpec; ids POD defaults in the tests. */
export function defaultPodSpec(spec: Draft<PodSpec>): void {
  // A body may lack what its schema requires: validation says so, later.
  spec.containers ??= [];
  for (const container of [...spec.containers, ...(spec.initContainers ?? []), ...(spec.ephemeralContainers ?? [])]) defaultContainer(container);
  for (const volume of spec.volumes ?? []) defaultVolume(volume);
  dropDisabled(spec);
  // The last gate goes with its list.
  if (spec.schedulingGates?.length === 0) delete spec.schedulingGates;
  spec.restartPolicy ||= 'Always';
  spec.terminationGracePeriodSeconds ??= 30;
  spec.dnsPolicy ||= 'ClusterFirst';
  spec.securityContext ??= {};
  spec.schedulerName ||= 'default-scheduler';
  const account = spec.serviceAccountName || spec.serviceAccount;
  if (account) spec.serviceAccountName = spec.serviceAccount = account;
}

/** Source: core/v1 SetDefaults_Container, SetDefaults_EphemeralContainer. */
function defaultContainer(container: Draft<Container | EphemeralContainer>): void {
  for (const port of container.ports ?? []) port.protocol ||= 'TCP';
  for (const { valueFrom } of container.env ?? []) if (valueFrom?.fieldRef !== undefined) valueFrom.fieldRef.apiVersion ||= 'v1';
  for (const { valueFrom } of container.env ?? []) if (valueFrom?.resourceFieldRef !== undefined) valueFrom.resourceFieldRef.divisor ??= '0';
  container.resources ??= {};
  container.terminationMessagePath ||= '/dev/termination-log';
  container.terminationMessagePolicy ||= 'File';
  container.imagePullPolicy ||= pullPolicy(container.image);
  for (const probe of [container.livenessProbe, container.readinessProbe, container.startupProbe]) if (probe !== undefined) defaultProbe(probe);
  for (const hook of [container.lifecycle?.postStart, container.lifecycle?.preStop]) defaultHttpGet(hook?.httpGet);
}

/** Source: core/v1 SetDefaults_Probe. */
function defaultProbe(probe: Draft<Probe>): void {
  probe.timeoutSeconds ||= 1;
  probe.periodSeconds ||= 10;
  probe.successThreshold ||= 1;
  probe.failureThreshold ||= 3;
  defaultHttpGet(probe.httpGet);
}

/** Source: core/v1 SetDefaults_HTTPGetAction. */
function defaultHttpGet(action: Draft<HTTPGetAction> | undefined): void {
  if (action === undefined) return;
  action.path ||= '/';
  action.scheme ||= 'HTTP';
}

/**
 * What only a pod itself gets, not a template: limits stand in for requests that are not given. The spec stays the same object where it has
 * them all. On a copy, which costs a quarter of what immer's draft does: most writes of a cluster are of pods.
 * Source: core/v1 SetDefaults_Pod.
 */
export function withPodDefaults(pod: Pod): Pod {
  const spec = jsonCopy(pod.spec) ?? { containers: [] };
  defaultOfPod(spec);
  return jsonEqual(spec, pod.spec) ? pod : { ...pod, spec };
}

function defaultOfPod(spec: Draft<PodSpec>): void {
  defaultPodSpec(spec);
  const containers = [...spec.containers, ...(spec.initContainers ?? [])];
  for (const container of containers) defaultRequests(container);
  defaultPodResources(spec);
  spec.enableServiceLinks ??= true;
  if (spec.hostNetwork) for (const container of containers) for (const port of container.ports ?? []) port.hostPort ||= port.containerPort;
}

function defaultRequests(container: Draft<Container>): void {
  const { limits } = container.resources ?? {};
  if (limits === undefined) return;
  container.resources = { ...container.resources, requests: { ...limits, ...container.resources?.requests } };
}
