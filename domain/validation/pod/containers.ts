import type { Container, EphemeralContainer, PodSpec } from '../../../schemas/kubernetes/types.ts';
import { duplicate, forbidden, invalid, notFound, notSupported, required, validateName } from '../../names.ts';
import type { Cause } from '../../rejection.ts';
import { validateContainerPorts, validateHostPorts } from './container-ports.ts';
import { validateEnv, validateEnvFrom } from './env.ts';
import { validateLifecycle, validateProbe } from './handlers.ts';
import { type VolumesByName, validateDevices, validateMounts } from './mounts.ts';
import { validateContainerResources } from './resources.ts';
import { validateResizePolicy, validateRestartPolicy } from './restart-policies.ts';
import { validateContainerSecurity } from './security-context.ts';
import { pullPolicies } from './volume-sources.ts';

const probes = ['livenessProbe', 'readinessProbe', 'startupProbe'] as const;
const messagePolicies = ['FallbackToLogsOnError', 'File'];

/** Source: core/validation validateContainers, validateInitContainers, validateEphemeralContainers. */
export function validateContainers(field: string, spec: PodSpec, volumes: VolumesByName): readonly Cause[] {
  const { containers = [], initContainers = [], ephemeralContainers = [] } = spec as Partial<PodSpec>;
  const names = firstOnly([...containers, ...initContainers, ...ephemeralContainers]);
  const others = new Set([...containers, ...initContainers].map(({ name }) => name));
  const validateCommon = (at: string, container: Container): readonly Cause[] => validateContainer(at, container, spec, volumes);
  return [
    ...(containers.length === 0 ? [required(`${field}.containers`)] : []),
    ...containers.flatMap((container, index) => {
      const at = `${field}.containers[${index}]`;
      return [
        ...validateCommon(at, container),
        ...(names.isRepeated(container) ? [duplicate(`${at}.name`, container.name ?? '')] : []),
        ...validateRunning(at, container, spec),
        ...validateRestartPolicy(at, container),
      ];
    }),
    ...validateHostPorts(`${field}.containers`, containers),
    ...initContainers.flatMap((container, index) => {
      const at = `${field}.initContainers[${index}]`;
      return [
        ...validateCommon(at, container),
        ...validateRestartPolicy(at, container),
        ...(container.name && names.isRepeated(container) ? [duplicate(`${at}.name`, container.name)] : []),
        ...validateHostPorts(`${field}.initContainers`, [container]),
        ...validateInit(at, container, spec),
      ];
    }),
    ...ephemeralContainers.flatMap((container, index) => {
      const at = `${field}.ephemeralContainers[${index}]`;
      return [...validateCommon(at, container), ...validateImageText(at, container), ...validateEphemeral(at, container, others, names.isRepeated(container))];
    }),
  ];
}

/** Which containers have the name of one before them. */
function firstOnly(containers: readonly Container[]): { isRepeated(container: Container): boolean } {
  const first = new Map<string, Container>();
  for (const container of containers) if (!first.has(container.name)) first.set(container.name, container);
  return { isRepeated: (container) => first.get(container.name) !== container };
}

/** What holds for containers of every sort. Source: core/validation validateContainerCommon. */
function validateContainer(field: string, container: Container, spec: PodSpec, volumes: VolumesByName): readonly Cause[] {
  const { name, image, terminationMessagePolicy: messages = '', imagePullPolicy: pull = '' } = container as Partial<Container>;
  const claims = (spec.resourceClaims ?? []).flatMap((claim) => claim.name || []);
  return [
    ...(name ? validateName(`${field}.name`, name, 'dns-label') : [required(`${field}.name`)]),
    ...(image ? [] : [required(`${field}.image`)]),
    ...oneOf(`${field}.terminationMessagePolicy`, messages, messagePolicies),
    ...validateContainerPorts(`${field}.ports`, container.ports),
    ...validateEnv(`${field}.env`, container.env),
    ...validateEnvFrom(`${field}.envFrom`, container.envFrom),
    ...validateMounts(`${field}.volumeMounts`, container, volumes),
    ...validateDevices(`${field}.volumeDevices`, container, volumes),
    ...oneOf(`${field}.imagePullPolicy`, pull, pullPolicies),
    ...validateContainerResources(`${field}.resources`, container.resources, claims),
    ...validateResizePolicy(`${field}.resizePolicy`, container.resizePolicy, spec.restartPolicy),
    ...validateContainerSecurity(`${field}.securityContext`, container.securityContext, spec.hostUsers !== false),
  ];
}

const oneOf = (field: string, value: string, supported: readonly string[]): readonly Cause[] =>
  value === '' ? [required(field)] : supported.includes(value) ? [] : [notSupported(field, value, supported)];

const validateRunning = (field: string, container: Container, spec: PodSpec): readonly Cause[] => [
  ...validateLifecycle(`${field}.lifecycle`, container.lifecycle, spec.terminationGracePeriodSeconds),
  ...probes.flatMap((kind) => validateProbe(`${field}.${kind}`, kind, container[kind])),
];

/** A sidecar runs as long as the pod, so it has what containers have. */
function validateInit(field: string, container: Container, spec: PodSpec): readonly Cause[] {
  if (container.restartPolicy === 'Always') return validateRunning(field, container, spec);
  return [
    ...(['lifecycle', ...probes] as const)
      .filter((name) => container[name] !== undefined)
      .map((name) => forbidden(`${field}.${name}`, 'may not be set for init containers without restartPolicy=Always')),
    ...(container.resizePolicy ?? []).flatMap(({ restartPolicy }, index) =>
      restartPolicy === 'RestartContainer'
        ? [invalid(`${field}.resizePolicy[${index}].restartPolicy`, restartPolicy, "must not be set to 'RestartContainer' for non-sidecar initContainers")]
        : [],
    ),
  ];
}

/** Only pods, not templates, are this strict. Source: core/validation validateContainerOnlyForPod. */
export const validateImageText = (field: string, { image }: { readonly image?: string }): readonly Cause[] =>
  image === undefined || image.trim() === image ? [] : [invalid(`${field}.image`, image, 'must not have leading or trailing whitespace')];

const notForEphemeral = [
  'ports',
  'resources',
  'resizePolicy',
  'restartPolicy',
  'restartPolicyRules',
  'livenessProbe',
  'readinessProbe',
  'startupProbe',
  'lifecycle',
] as const satisfies readonly (keyof EphemeralContainer)[];

function validateEphemeral(field: string, container: EphemeralContainer, others: ReadonlySet<string>, isRepeated: boolean): readonly Cause[] {
  const target = container.targetContainerName;
  const isSet = (value: unknown): boolean => value !== undefined && !(typeof value === 'object' && value !== null && Object.keys(value).length === 0);
  return [
    ...(isRepeated ? [duplicate(`${field}.name`, container.name ?? '')] : []),
    ...(target && !others.has(target) ? [notFound(`${field}.targetContainerName`, target)] : []),
    ...notForEphemeral.filter((name) => isSet(container[name])).map((name) => forbidden(`${field}.${name}`, 'cannot be set for an Ephemeral Container')),
    ...(container.volumeMounts ?? []).flatMap((mount, index) =>
      (['subPath', 'subPathExpr'] as const)
        .filter((name) => mount[name])
        .map((name) => forbidden(`${field}.volumeMounts[${index}].${name}`, 'cannot be set for an Ephemeral Container')),
    ),
  ];
}
