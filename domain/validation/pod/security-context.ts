import type { AppArmorProfile, PodSpec, SeccompProfile, SecurityContext, Sysctl } from '../../../schemas/kubernetes/types.ts';
import { duplicate, invalid, notSupported, required, tooLong } from '../../names.ts';
import type { Cause } from '../../rejection.ts';
import { validateDescending } from './paths.ts';
import { validateWindowsOptions } from './windows-options.ts';

const idMax = 2 ** 31 - 1;

const validateId = (field: string, id: number | undefined): readonly Cause[] =>
  id === undefined || (id >= 0 && id <= idMax) ? [] : [invalid(field, id, `must be between 0 and ${idMax}, inclusive`)];

const among = (field: string, value: string | undefined, supported: readonly string[]): readonly Cause[] =>
  value === undefined || supported.includes(value) ? [] : [notSupported(field, value, supported)];

/** Source: core/validation validatePodSpecSecurityContext. */
export function validatePodSecurity(field: string, { securityContext: context, shareProcessNamespace, hostPID }: PodSpec): readonly Cause[] {
  if (context === undefined) return [];
  return [
    ...validateId(`${field}.fsGroup`, context.fsGroup),
    ...validateId(`${field}.runAsUser`, context.runAsUser),
    ...validateId(`${field}.runAsGroup`, context.runAsGroup),
    ...(context.supplementalGroups ?? []).flatMap((group, index) => validateId(`${field}.supplementalGroups[${index}]`, group)),
    ...(shareProcessNamespace && hostPID ? [invalid(`${field}.shareProcessNamespace`, true, 'ShareProcessNamespace and HostPID cannot both be enabled')] : []),
    ...validateSysctls(`${field}.sysctls`, context.sysctls ?? []),
    ...among(`${field}.fsGroupChangePolicy`, context.fsGroupChangePolicy, ['Always', 'OnRootMismatch']),
    ...validateSeccomp(`${field}.seccompProfile`, context.seccompProfile),
    ...validateWindowsOptions(`${field}.windowsOptions`, context.windowsOptions),
    ...validateAppArmor(`${field}.appArmorProfile`, context.appArmorProfile),
    ...among(`${field}.supplementalGroupsPolicy`, context.supplementalGroupsPolicy, ['Merge', 'Strict']),
    ...among(`${field}.seLinuxChangePolicy`, context.seLinuxChangePolicy, ['Recursive']),
  ];
}

const segment = '[a-z0-9]([-_a-z0-9]*[a-z0-9])?';
const sysctl = `^(${segment}[\\./])*${segment}$`;

function validateSysctls(field: string, sysctls: readonly Partial<Sysctl>[]): readonly Cause[] {
  const seen = new Set<string>();
  return sysctls.flatMap(({ name = '' }, index) => {
    const at = `${field}[${index}].name`;
    const isRepeated = seen.has(name);
    seen.add(name);
    if (name === '') return [required(at)];
    if (name.length > 253 || !new RegExp(sysctl).test(name)) return [invalid(at, name, `must have at most 253 characters and match regex ${sysctl}`)];
    return isRepeated ? [duplicate(at, name)] : [];
  });
}

/** Source: core/validation ValidateSecurityContext; privileged containers are allowed. */
export function validateContainerSecurity(field: string, context: SecurityContext | undefined, hostUsers: boolean): readonly Cause[] {
  if (context === undefined) return [];
  const { procMount, privileged, allowPrivilegeEscalation, capabilities } = context;
  const causes: Cause[] = [...validateId(`${field}.runAsUser`, context.runAsUser), ...validateId(`${field}.runAsGroup`, context.runAsGroup)];
  causes.push(...among(`${field}.procMount`, procMount, ['Default', 'Unmasked']));
  if (hostUsers && procMount === 'Unmasked') causes.push(invalid(`${field}.procMount`, procMount, '`hostUsers` must be false to use `Unmasked`'));
  causes.push(...validateSeccomp(`${field}.seccompProfile`, context.seccompProfile));
  if (allowPrivilegeEscalation === false && privileged)
    causes.push(invalid(field, context, 'cannot set `allowPrivilegeEscalation` to false and `privileged` to true'));
  if (allowPrivilegeEscalation === false && capabilities?.add?.includes('CAP_SYS_ADMIN'))
    causes.push(invalid(field, context, 'cannot set `allowPrivilegeEscalation` to false and `capabilities.Add` CAP_SYS_ADMIN'));
  return [
    ...causes,
    ...validateWindowsOptions(`${field}.windowsOptions`, context.windowsOptions),
    ...validateAppArmor(`${field}.appArmorProfile`, context.appArmorProfile),
  ];
}

const profileTypes = ['Localhost', 'RuntimeDefault', 'Unconfined'];

/** Source: core/validation validateSeccompProfileField. */
function validateSeccomp(field: string, profile: Partial<SeccompProfile> | undefined): readonly Cause[] {
  if (profile === undefined) return [];
  const { type, localhostProfile } = profile;
  const causes: Cause[] = type ? [...among(`${field}.type`, type, profileTypes)] : [required(`${field}.type`, 'type is required when seccompProfile is set')];
  if (type !== 'Localhost')
    return localhostProfile === undefined
      ? causes
      : [...causes, invalid(`${field}.localhostProfile`, { Type: type, LocalhostProfile: localhostProfile }, 'can only be set when seccomp type is Localhost')];
  return localhostProfile === undefined
    ? [...causes, required(`${field}.localhostProfile`, 'must be set when seccomp type is Localhost')]
    : [...causes, ...validateDescending(`${field}.localhostProfile`, localhostProfile)];
}

/** Source: core/validation ValidateAppArmorProfileField. */
function validateAppArmor(field: string, profile: Partial<AppArmorProfile> | undefined): readonly Cause[] {
  if (profile === undefined) return [];
  const { type, localhostProfile: path } = profile;
  const at = `${field}.localhostProfile`;
  if (!type) return [required(`${field}.type`, 'type is required when appArmorProfile is set')];
  if (!profileTypes.includes(type)) return [notSupported(`${field}.type`, type, profileTypes)];
  if (type !== 'Localhost') return path === undefined ? [] : [invalid(at, path, 'can only be set when AppArmor type is Localhost')];
  if (path === undefined || path === '') return [required(at, 'must be set when AppArmor type is Localhost')];
  return [...(path.trim() === path ? [] : [invalid(at, path, 'must not be padded with whitespace')]), ...(path.length > 4095 ? [tooLong(at, 4095)] : [])];
}
