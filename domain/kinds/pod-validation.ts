import type { PodSpec } from '../../schemas/kubernetes/types.ts';
import { duplicate, forbidden, invalid, notFound, notSupported, required, tooLong, validateLabels, validateName, validateQualifiedName } from '../names.ts';
import type { NameRule } from '../names.ts';
import type { Cause } from '../rejection.ts';
import { validateAffinity } from '../validation/pod/affinity.ts';
import { validateHostNetwork } from '../validation/pod/container-ports.ts';
import { validateContainers } from '../validation/pod/containers.ts';
import { validateDnsConfig, validateHostAliases } from '../validation/pod/dns-config.ts';
import { containersOf, validateHostProcess, validateOperatingSystem } from '../validation/pod/operating-system.ts';
import { validatePodResources } from '../validation/pod/pod-resources.ts';
import { validateResourceClaims } from '../validation/pod/resource-claims.ts';
import { validateOverhead } from '../validation/pod/resources.ts';
import { validatePodSecurity } from '../validation/pod/security-context.ts';
import { validateTolerations } from '../validation/pod/tolerations.ts';
import { validateTopologySpread } from '../validation/pod/topology-spread.ts';
import { validateVolumes } from '../validation/pod/volumes.ts';

// In the order that Kubernetes names them.
const restartPolicies = ['Always', 'OnFailure', 'Never'];
const dnsPolicies = ['ClusterFirstWithHostNet', 'ClusterFirst', 'Default', 'None'];
const preemptionPolicies = ['PreemptLowerPriority', 'Never'];

/** Rules that hold for pods (then `podName` says which) and pod templates. Source: core/validation ValidatePodSpec. */
export function validatePodSpec(given: PodSpec | undefined, field: string, podName = ''): readonly Cause[] {
  const spec = given ?? { containers: [] };
  const volumes = validateVolumes(`${field}.volumes`, spec.volumes, podName);
  return [
    ...(spec.terminationGracePeriodSeconds === undefined ? [required(`${field}.terminationGracePeriodSeconds`)] : []),
    ...volumes.causes,
    ...validateResourceClaims(`${field}.resourceClaims`, spec.resourceClaims),
    ...validateContainers(field, spec, volumes.byName),
    ...validatePodResources(field, spec),
    ...validateHostNetwork(field, spec, podName !== ''),
    ...oneOf(`${field}.restartPolicy`, spec.restartPolicy ?? '', restartPolicies),
    ...oneOf(`${field}.dnsPolicy`, spec.dnsPolicy ?? '', dnsPolicies),
    ...validateLabels(`${field}.nodeSelector`, spec.nodeSelector),
    ...validatePodSecurity(`${field}.securityContext`, spec),
    ...validateAffinity(`${field}.affinity`, spec.affinity),
    ...validateDnsConfig(`${field}.dnsConfig`, spec),
    ...validateGates(field, spec),
    ...validateTopologySpread(`${field}.topologySpreadConstraints`, spec.topologySpreadConstraints),
    ...validateHostProcess(field, spec),
    ...validateHostUsers(field, spec),
    ...validateHostNameOverride(`${field}.hostnameOverride`, spec),
    ...validateNames(field, spec),
    ...validateDeadline(`${field}.activeDeadlineSeconds`, spec.activeDeadlineSeconds),
    ...validateTolerations(`${field}.tolerations`, spec.tolerations),
    ...validateHostAliases(`${field}.hostAliases`, spec.hostAliases),
    ...(spec.preemptionPolicy === undefined ? [] : oneOf(`${field}.preemptionPolicy`, spec.preemptionPolicy, preemptionPolicies)),
    ...validateOverhead(`${field}.overhead`, spec.overhead),
    ...validateOperatingSystem(field, spec),
    ...validateFileReferences(field, spec),
  ];
}

const oneOf = (field: string, value: string, supported: readonly string[]): readonly Cause[] =>
  value === '' ? [required(field)] : supported.includes(value) ? [] : [notSupported(field, value, supported)];

/** Source: core/validation validateReadinessGates, validateSchedulingGates. */
function validateGates(field: string, { readinessGates = [], schedulingGates = [] }: PodSpec): readonly Cause[] {
  const seen = new Set<string>();
  return [
    ...readinessGates.flatMap(({ conditionType }, index) => validateQualifiedName(`${field}.readinessGates[${index}].conditionType`, conditionType ?? '')),
    ...schedulingGates.flatMap(({ name = '' }: { readonly name?: string }, index) => {
      const at = `${field}.schedulingGates[${index}]`;
      const isRepeated = seen.has(name);
      seen.add(name);
      return [...validateQualifiedName(at, name), ...(isRepeated ? [duplicate(at, name)] : [])];
    }),
  ];
}

/** Source: core/validation validateHostUsers, with its capital letters. */
function validateHostUsers(field: string, spec: PodSpec): readonly Cause[] {
  if (spec.hostUsers !== false) return [];
  const message = 'when `hostUsers` is false';
  return [
    ...(spec.hostNetwork ? [forbidden(`${field}.hostNetwork`, message)] : []),
    ...(spec.hostPID ? [forbidden(`${field}.HostPID`, message)] : []),
    ...(spec.hostIPC ? [forbidden(`${field}.HostIPC`, message)] : []),
    ...containersOf(spec, field).flatMap(({ container, path }) =>
      (container.volumeDevices ?? []).length > 0 ? [forbidden(`${path}.volumeDevices`, message)] : [],
    ),
  ];
}

function validateHostNameOverride(field: string, { hostnameOverride: name, setHostnameAsFQDN, hostNetwork }: PodSpec): readonly Cause[] {
  if (name === undefined) return [];
  return [
    ...(setHostnameAsFQDN ? [forbidden(field, 'may not be specified when setHostnameAsFQDN is true')] : []),
    ...(hostNetwork ? [forbidden(field, 'may not be specified when hostNetwork is true')] : []),
    ...(name.length > 64 ? [tooLong(field, 64)] : []),
    ...validateName(field, name, 'dns-subdomain'),
  ];
}

const nameRules = {
  serviceAccountName: 'dns-subdomain',
  nodeName: 'dns-subdomain',
  hostname: 'dns-label',
  subdomain: 'dns-label',
  priorityClassName: 'dns-subdomain',
  runtimeClassName: 'dns-subdomain',
} as const satisfies Partial<Record<keyof PodSpec, NameRule>>;

/** An empty name is none, but for the runtime class. */
const validateNames = (field: string, spec: PodSpec): readonly Cause[] =>
  (Object.keys(nameRules) as (keyof typeof nameRules)[]).flatMap((name) => {
    const value = spec[name];
    return value === undefined || (value === '' && name !== 'runtimeClassName') ? [] : validateName(`${field}.${name}`, value, nameRules[name]);
  });

const deadlineMaxS = 2 ** 31 - 1;

const validateDeadline = (field: string, seconds: number | undefined): readonly Cause[] =>
  seconds === undefined || (seconds >= 1 && seconds <= deadlineMaxS) ? [] : [invalid(field, seconds, `must be between 1 and ${deadlineMaxS}, inclusive`)];

/** A variable from a file names an emptyDir. Source: core/validation validateFileKeyRefVolumes. */
function validateFileReferences(field: string, spec: PodSpec): readonly Cause[] {
  const volumes = new Map((spec.volumes ?? []).map((volume) => [volume.name, volume]));
  return containersOf(spec, field).flatMap(({ container, path }) =>
    (container.env ?? []).flatMap(({ valueFrom }, index) => {
      const name: string | undefined = valueFrom?.fileKeyRef === undefined ? undefined : (valueFrom.fileKeyRef.volumeName ?? '');
      if (name === undefined) return [];
      const at = `${path}.env[${index}].valueFrom.fileKeyRef.volumeName`;
      const volume = volumes.get(name);
      if (volume === undefined) return [notFound(at, name)];
      return volume.emptyDir === undefined ? [invalid(at, name, 'referenced volume must be of type emptyDir')] : [];
    }),
  );
}
