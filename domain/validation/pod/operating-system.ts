// What a pod may not say when it says which operating system it is for.
import type { PodSpec, SecurityContext } from '../../../schemas/kubernetes/types.ts';
import { forbidden, invalid, notSupported, required } from '../../names.ts';
import type { Cause } from '../../rejection.ts';

/** Every container with its path, in the order that Kubernetes visits them. */
export const containersOf = (spec: PodSpec, field: string) =>
  (['initContainers', 'containers', 'ephemeralContainers'] as const).flatMap((list) =>
    (spec[list] ?? []).map((container, index) => ({ container, path: `${field}.${list}[${index}]` })),
  );

/** Source: core/validation validateOS, validateLinux, validateWindows. */
export function validateOperatingSystem(field: string, spec: PodSpec): readonly Cause[] {
  if (spec.os === undefined) return [];
  const name: string = spec.os.name ?? '';
  if (name === '') return [required(`${field}.os.name`)];
  if (name === 'linux') return validateLinux(field, spec);
  return name === 'windows' ? validateWindows(field, spec) : [notSupported(`${field}.os`, name, ['linux', 'windows'])];
}

const validateLinux = (field: string, spec: PodSpec): readonly Cause[] =>
  [
    { context: spec.securityContext, path: field },
    ...containersOf(spec, field).map(({ container, path }) => ({ context: container.securityContext, path })),
  ].flatMap(({ context, path }) =>
    context?.windowsOptions === undefined ? [] : [forbidden(`${path}.securityContext.windowsOptions`, 'windows options cannot be set for a linux pod')],
  );

const notOfWindowsPods = [
  'appArmorProfile',
  'seLinuxOptions',
  'seccompProfile',
  'fsGroup',
  'fsGroupChangePolicy',
  'sysctls',
  'runAsUser',
  'runAsGroup',
  'supplementalGroups',
  'supplementalGroupsPolicy',
  'seLinuxChangePolicy',
] as const;
const notOfWindowsContainers = [
  'appArmorProfile',
  'seLinuxOptions',
  'seccompProfile',
  'capabilities',
  'readOnlyRootFilesystem',
  'privileged',
  'allowPrivilegeEscalation',
  'procMount',
  'runAsUser',
  'runAsGroup',
] as const satisfies readonly (keyof SecurityContext)[];

const message = 'cannot be set for a windows pod';

function validateWindows(field: string, spec: PodSpec): readonly Cause[] {
  const context = spec.securityContext ?? {};
  const isSet = (value: unknown): boolean => value !== undefined && !(Array.isArray(value) && value.length === 0);
  return [
    ...notOfWindowsPods.filter((name) => isSet(context[name])).map((name) => forbidden(`${field}.securityContext.${name}`, message)),
    ...(['hostUsers', 'shareProcessNamespace'] as const).filter((name) => spec[name] !== undefined).map((name) => forbidden(`${field}.${name}`, message)),
    ...(['hostPID', 'hostIPC'] as const).filter((name) => spec[name]).map((name) => forbidden(`${field}.${name}`, message)),
    ...containersOf(spec, field).flatMap(({ container, path }) =>
      notOfWindowsContainers
        .filter((name) => container.securityContext?.[name] !== undefined)
        .map((name) => forbidden(`${path}.securityContext.${name}`, message)),
    ),
  ];
}

/** Source: core/validation validateWindowsHostProcessPod. */
export function validateHostProcess(field: string, spec: PodSpec): readonly Cause[] {
  const ofPod = spec.securityContext?.windowsOptions?.hostProcess;
  const all = containersOf(spec, field).map(({ container, path }) => ({ path, own: container.securityContext?.windowsOptions?.hostProcess }));
  const causes: Cause[] = all.flatMap(({ path, own }) =>
    ofPod !== undefined && own !== undefined && ofPod !== own
      ? [invalid(`${path}.securityContext.windowsOptions.hostProcess`, own, `pod hostProcess value must be identical if both are specified, was ${ofPod}`)]
      : [],
  );
  const count = all.filter(({ own }) => own ?? ofPod ?? false).length;
  if (count === 0) return causes;
  if (count !== all.length) causes.push(invalid(field, '', 'If pod contains any hostProcess containers then all containers must be HostProcess containers'));
  if (!spec.hostNetwork) causes.push(invalid(`${field}.hostNetwork`, false, 'hostNetwork must be true if pod contains any hostProcess containers'));
  return causes;
}
