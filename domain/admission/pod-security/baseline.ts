// The baseline standard. Source: pod-security-admission policy/check_*.go.

import type { Container, LifecycleHandler, Pod, Probe, SELinuxOptions } from '../../../schemas/kubernetes/types.ts';
import { containersNamed, containersOf, hasUserNamespace, plural, quoted, settersOf, sortedSet, type Check, type Finding } from './check.ts';

const isPresent = <T>(value: T | undefined): value is T => value !== undefined;

function appArmor(pod: Pod): Finding | undefined {
  const typeOf = (context: { readonly appArmorProfile?: { readonly type?: string } } | undefined): string | undefined => context?.appArmorProfile?.type;
  const isBad = (type: string | undefined): type is string => type !== undefined && type !== 'RuntimeDefault' && type !== 'Localhost';
  const ofPod = typeOf(pod.spec?.securityContext);
  const bad = containersOf(pod).filter(({ securityContext }) => isBad(typeOf(securityContext)));
  const annotations = Object.entries(pod.metadata.annotations ?? {})
    .filter(([key, value]) => key.startsWith('container.apparmor.security.beta.kubernetes.io/') && !/^$|^runtime\/default$|^localhost\//.test(value))
    .map(([key, value]) => `${key}=${JSON.stringify(value)}`)
    .sort();
  const values = [...sortedSet([ofPod, ...bad.map(({ securityContext }) => typeOf(securityContext))].filter(isBad)), ...annotations];
  if (values.length === 0) return undefined;
  const setters = [settersOf(isBad(ofPod), bad), annotations.length === 0 ? '' : plural('annotation', 'annotations', annotations.length)].filter(
    (text) => text !== '',
  );
  return {
    reason: plural('forbidden AppArmor profile', 'forbidden AppArmor profiles', values.length),
    detail: `${setters.join(' and ')} must not set AppArmor profile type to ${quoted(values)}`,
  };
}

const defaultCapabilities = [
  'AUDIT_WRITE',
  'CHOWN',
  'DAC_OVERRIDE',
  'FOWNER',
  'FSETID',
  'KILL',
  'MKNOD',
  'NET_BIND_SERVICE',
  'SETFCAP',
  'SETGID',
  'SETPCAP',
  'SETUID',
  'SYS_CHROOT',
];

function capabilities(pod: Pod): Finding | undefined {
  const added = ({ securityContext }: Container): readonly string[] =>
    (securityContext?.capabilities?.add ?? []).filter((one) => !defaultCapabilities.includes(one));
  const bad = containersOf(pod).filter((container) => added(container).length > 0);
  if (bad.length === 0) return undefined;
  return {
    reason: 'non-default capabilities',
    detail: `${containersNamed(bad)} must not include ${quoted(sortedSet(bad.flatMap(added)))} in securityContext.capabilities.add`,
  };
}

function hostNamespaces({ spec }: Pod): Finding | undefined {
  const used = (['hostNetwork', 'hostPID', 'hostIPC'] as const).filter((field) => spec?.[field] === true).map((field) => `${field}=true`);
  return used.length === 0 ? undefined : { reason: 'host namespaces', detail: used.join(', ') };
}

function hostPaths({ spec }: Pod): Finding | undefined {
  const bad = (spec?.volumes ?? []).filter(({ hostPath }) => hostPath !== undefined).map(({ name }) => name);
  return bad.length === 0 ? undefined : { reason: 'hostPath volumes', detail: `${plural('volume', 'volumes', bad.length)} ${quoted(bad)}` };
}

function hostPorts(pod: Pod): Finding | undefined {
  const ports = ({ ports: all }: Container): readonly string[] => (all ?? []).flatMap(({ hostPort }) => (hostPort ? [String(hostPort)] : []));
  const bad = containersOf(pod).filter((container) => ports(container).length > 0);
  const used = sortedSet(bad.flatMap(ports));
  if (bad.length === 0) return undefined;
  return {
    reason: 'hostPort',
    detail: `${containersNamed(bad)} ${plural('uses', 'use', bad.length)} ${plural('hostPort', 'hostPorts', used.length)} ${used.join(', ')}`,
  };
}

function probeHosts(pod: Pod): Finding | undefined {
  const hostsOf = (handler: Probe | LifecycleHandler | undefined): readonly (string | undefined)[] => [handler?.httpGet?.host, handler?.tcpSocket?.host];
  const hosts = ({ livenessProbe, readinessProbe, startupProbe, lifecycle }: Container): readonly string[] =>
    [livenessProbe, readinessProbe, startupProbe, lifecycle?.postStart, lifecycle?.preStop]
      .flatMap(hostsOf)
      .filter((host) => isPresent(host) && host !== '') as string[];
  const bad = containersOf(pod).filter((container) => hosts(container).length > 0);
  const names = sortedSet(bad.map(({ name }) => name));
  const used = sortedSet(bad.flatMap(hosts));
  if (names.length === 0) return undefined;
  const head = `${plural('container', 'containers', names.length)} ${quoted(names)} ${plural('uses', 'use', names.length)}`;
  return { reason: 'probe or lifecycle host', detail: `${head} ${plural('probe or lifecycle host', 'probe or lifecycle hosts', used.length)} ${quoted(used)}` };
}

function privileged(pod: Pod): Finding | undefined {
  const bad = containersOf(pod).filter(({ securityContext }) => securityContext?.privileged === true);
  return bad.length === 0 ? undefined : { reason: 'privileged', detail: `${containersNamed(bad)} must not set securityContext.privileged=true` };
}

export function procMount(pod: Pod): Finding | undefined {
  const bad = containersOf(pod).filter(({ securityContext }) => securityContext?.procMount !== undefined && securityContext.procMount !== 'Default');
  if (bad.length === 0) return undefined;
  const types = sortedSet(bad.map(({ securityContext }) => securityContext?.procMount ?? ''));
  return { reason: 'procMount', detail: `${containersNamed(bad)} must not set securityContext.procMount to ${quoted(types)}` };
}

const seLinux =
  (allowed: readonly string[]) =>
  (pod: Pod): Finding | undefined => {
    const isBad = (options: SELinuxOptions | undefined): options is SELinuxOptions =>
      options !== undefined && (!allowed.includes(options.type ?? '') || Boolean(options.user) || Boolean(options.role));
    const ofPod = pod.spec?.securityContext?.seLinuxOptions;
    const bad = containersOf(pod).filter(({ securityContext }) => isBad(securityContext?.seLinuxOptions));
    const options = [ofPod, ...bad.map(({ securityContext }) => securityContext?.seLinuxOptions)].filter(isBad);
    if (options.length === 0) return undefined;
    const types = sortedSet(options.map(({ type }) => type ?? '').filter((type) => !allowed.includes(type)));
    const wrong = [
      ...(types.length === 0 ? [] : [`${plural('type', 'types', types.length)} ${quoted(types)}`]),
      ...(options.some(({ user }) => user) ? ['user may not be set'] : []),
      ...(options.some(({ role }) => role) ? ['role may not be set'] : []),
    ];
    return { reason: 'seLinuxOptions', detail: `${settersOf(isBad(ofPod), bad)} set forbidden securityContext.seLinuxOptions: ${wrong.join('; ')}` };
  };

const isBadSeccomp = (type: string | undefined): type is string => type !== undefined && type !== 'RuntimeDefault' && type !== 'Localhost';

/** Profiles that are set and are neither of the two. */
export function seccomp(pod: Pod): Finding | undefined {
  const ofPod = pod.spec?.securityContext?.seccompProfile?.type;
  const bad = containersOf(pod).filter(({ securityContext }) => isBadSeccomp(securityContext?.seccompProfile?.type));
  const values = sortedSet([ofPod, ...bad.map(({ securityContext }) => securityContext?.seccompProfile?.type)].filter(isBadSeccomp));
  if (values.length === 0) return undefined;
  return { reason: 'seccompProfile', detail: `${settersOf(isBadSeccomp(ofPod), bad)} must not set securityContext.seccompProfile.type to ${quoted(values)}` };
}

function seccompAnnotations(pod: Pod): Finding | undefined {
  const keys = ['seccomp.security.alpha.kubernetes.io/pod', ...containersOf(pod).map(({ name }) => `container.seccomp.security.alpha.kubernetes.io/${name}`)];
  const isFine = (value: string): boolean => value === 'runtime/default' || value === 'docker/default' || value.startsWith('localhost/');
  const annotations = pod.metadata.annotations ?? {};
  const bad = sortedSet(
    keys.flatMap((key) => (annotations[key] === undefined || isFine(annotations[key]) ? [] : [`${key}=${JSON.stringify(annotations[key])}`])),
  );
  return bad.length === 0 ? undefined : { reason: 'seccompProfile', detail: `forbidden ${plural('annotation', 'annotations', bad.length)} ${bad.join(', ')}` };
}

const sysctls =
  (allowed: readonly string[]) =>
  ({ spec }: Pod): Finding | undefined => {
    const bad = (spec?.securityContext?.sysctls ?? []).map(({ name }) => name).filter((name) => !allowed.includes(name));
    return bad.length === 0 ? undefined : { reason: 'forbidden sysctls', detail: bad.join(', ') };
  };

function hostProcess(pod: Pod): Finding | undefined {
  const ofPod = pod.spec?.securityContext?.windowsOptions?.hostProcess === true;
  const bad = containersOf(pod).filter(({ securityContext }) => securityContext?.windowsOptions?.hostProcess === true);
  const setters = settersOf(ofPod, bad);
  return setters === '' ? undefined : { reason: 'hostProcess', detail: `${setters} must not set securityContext.windowsOptions.hostProcess=true` };
}

const seLinuxTypes = ['', 'container_t', 'container_init_t', 'container_kvm_t'];
const sysctls0 = [
  'kernel.shm_rmid_forced',
  'net.ipv4.ip_local_port_range',
  'net.ipv4.tcp_syncookies',
  'net.ipv4.ping_group_range',
  'net.ipv4.ip_unprivileged_port_start',
];
const sysctls27 = [...sysctls0, 'net.ipv4.ip_local_reserved_ports'];
const sysctls29 = [...sysctls27, 'net.ipv4.tcp_keepalive_time', 'net.ipv4.tcp_fin_timeout', 'net.ipv4.tcp_keepalive_intvl', 'net.ipv4.tcp_keepalive_probes'];
const sysctls32 = [...sysctls29, 'net.ipv4.tcp_rmem', 'net.ipv4.tcp_wmem'];

const check = (id: string, since: number, find: Check['find']): Check => ({ id, level: 'baseline', since, find });

export const baseline: readonly Check[] = [
  check('appArmorProfile', 0, appArmor),
  check('capabilities_baseline', 0, capabilities),
  check('hostNamespaces', 0, hostNamespaces),
  check('hostPathVolumes', 0, hostPaths),
  check('hostPorts', 0, hostPorts),
  check('hostProbesAndHostLifecycle', 34, probeHosts),
  check('privileged', 0, privileged),
  check('procMount', 0, procMount),
  check('procMount', 35, (pod) => (hasUserNamespace(pod) ? undefined : procMount(pod))),
  check('seLinuxOptions', 0, seLinux(seLinuxTypes)),
  check('seLinuxOptions', 31, seLinux([...seLinuxTypes, 'container_engine_t'])),
  check('seccompProfile_baseline', 0, seccompAnnotations),
  check('seccompProfile_baseline', 19, seccomp),
  check('sysctls', 0, sysctls(sysctls0)),
  check('sysctls', 27, sysctls(sysctls27)),
  check('sysctls', 29, sysctls(sysctls29)),
  check('sysctls', 32, sysctls(sysctls32)),
  check('windowsHostProcess', 0, hostProcess),
];
