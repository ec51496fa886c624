// What the restricted standard asks beyond the baseline. Source: pod-security-admission policy/check_*.go.

import type { Pod } from '../../../schemas/kubernetes/types.ts';
import { procMount, seccomp } from './baseline.ts';
import { containersNamed, containersOf, hasUserNamespace, isWindows, plural, quoted, settersOf, sortedSet, type Check, type Finding } from './check.ts';

function privilegeEscalation(pod: Pod): Finding | undefined {
  const bad = containersOf(pod).filter(({ securityContext }) => securityContext?.allowPrivilegeEscalation !== false);
  if (bad.length === 0) return undefined;
  return { reason: 'allowPrivilegeEscalation != false', detail: `${containersNamed(bad)} must set securityContext.allowPrivilegeEscalation=false` };
}

function capabilities(pod: Pod): Finding | undefined {
  const containers = containersOf(pod);
  const keeping = containers.filter(({ securityContext }) => !securityContext?.capabilities?.drop?.includes('ALL'));
  const added = (securityContext: (typeof containers)[number]['securityContext']): readonly string[] =>
    (securityContext?.capabilities?.add ?? []).filter((one) => one !== 'NET_BIND_SERVICE');
  const adding = containers.filter(({ securityContext }) => added(securityContext).length > 0);
  const forbidden = sortedSet(adding.flatMap(({ securityContext }) => added(securityContext)));
  const details = [
    ...(keeping.length === 0 ? [] : [`${containersNamed(keeping)} must set securityContext.capabilities.drop=["ALL"]`]),
    ...(adding.length === 0 ? [] : [`${containersNamed(adding)} must not include ${quoted(forbidden)} in securityContext.capabilities.add`]),
  ];
  return details.length === 0 ? undefined : { reason: 'unrestricted capabilities', detail: details.join('; ') };
}

const allowedVolumes = ['configMap', 'csi', 'downwardAPI', 'emptyDir', 'ephemeral', 'image', 'persistentVolumeClaim', 'projected', 'secret'];

function volumes({ spec }: Pod): Finding | undefined {
  const bad = (spec?.volumes ?? []).filter((volume) => !allowedVolumes.some((type) => Object.hasOwn(volume, type)));
  if (bad.length === 0) return undefined;
  const types = sortedSet(bad.map((volume) => Object.keys(volume).find((key) => key !== 'name') ?? 'unknown'));
  const head = `${plural('volume', 'volumes', bad.length)} ${quoted(bad.map(({ name }) => name))} ${plural('uses', 'use', bad.length)}`;
  return { reason: 'restricted volume types', detail: `${head} ${plural('restricted volume type', 'restricted volume types', types.length)} ${quoted(types)}` };
}

function nonRoot(pod: Pod): Finding | undefined {
  const ofPod = pod.spec?.securityContext?.runAsNonRoot;
  const containers = containersOf(pod);
  const setters = settersOf(
    ofPod === false,
    containers.filter(({ securityContext }) => securityContext?.runAsNonRoot === false),
  );
  if (setters !== '') return { reason: 'runAsNonRoot != true', detail: `${setters} must not set securityContext.runAsNonRoot=false` };
  const silent = ofPod === true ? [] : containers.filter(({ securityContext }) => securityContext?.runAsNonRoot === undefined);
  return silent.length === 0
    ? undefined
    : { reason: 'runAsNonRoot != true', detail: `pod or ${containersNamed(silent)} must set securityContext.runAsNonRoot=true` };
}

function user(pod: Pod): Finding | undefined {
  const bad = containersOf(pod).filter(({ securityContext }) => securityContext?.runAsUser === 0);
  const setters = settersOf(pod.spec?.securityContext?.runAsUser === 0, bad);
  return setters === '' ? undefined : { reason: 'runAsUser=0', detail: `${setters} must not set runAsUser=0` };
}

function seccompSet(pod: Pod): Finding | undefined {
  const bad = seccomp(pod);
  if (bad !== undefined || pod.spec?.securityContext?.seccompProfile !== undefined) return bad;
  const silent = containersOf(pod).filter(({ securityContext }) => securityContext?.seccompProfile === undefined);
  if (silent.length === 0) return undefined;
  return {
    reason: 'seccompProfile',
    detail: `pod or ${containersNamed(silent)} must set securityContext.seccompProfile.type to "RuntimeDefault" or "Localhost"`,
  };
}

const check = (id: string, since: number, find: Check['find'], ...overrides: readonly string[]): Check => ({ id, level: 'restricted', since, find, overrides });
const unlessWindows =
  (find: Check['find']): Check['find'] =>
  (pod) =>
    isWindows(pod) ? undefined : find(pod);
const unlessUserNamespace =
  (find: Check['find']): Check['find'] =>
  (pod) =>
    hasUserNamespace(pod) ? undefined : find(pod);

export const restricted: readonly Check[] = [
  check('allowPrivilegeEscalation', 8, privilegeEscalation),
  check('allowPrivilegeEscalation', 25, unlessWindows(privilegeEscalation)),
  check('capabilities_restricted', 22, capabilities, 'capabilities_baseline'),
  check('capabilities_restricted', 25, unlessWindows(capabilities), 'capabilities_baseline'),
  check('procMount_restricted', 35, procMount, 'procMount'),
  check('restrictedVolumes', 0, volumes, 'hostPathVolumes'),
  check('runAsNonRoot', 0, nonRoot),
  check('runAsNonRoot', 35, unlessUserNamespace(nonRoot)),
  check('runAsUser', 23, user),
  check('runAsUser', 35, unlessUserNamespace(user)),
  check('seccompProfile_restricted', 19, seccompSet, 'seccompProfile_baseline'),
  check('seccompProfile_restricted', 25, unlessWindows(seccompSet), 'seccompProfile_baseline'),
];
