import type { Pod, PodStatus } from '../../schemas/kubernetes/types.ts';
import { forbidden, immutable, invalid, validateName, validateQualifiedName } from '../names.ts';
import type { Cause } from '../rejection.ts';
import { parseIp, validateOldIp } from '../validation/ip.ts';

/** What a pod is worth stays when a status does not say it. Source: registry/core/pod podStatusStrategy PrepareForUpdate. */
export function preparePodStatus(pod: Pod, before: Pod): Pod {
  const { qosClass } = before.status ?? {};
  return pod.status?.qosClass || qosClass === undefined ? pod : { ...pod, status: { ...pod.status, qosClass } };
}

/** Source: core/validation ValidatePodStatusUpdate. */
export function validatePodStatus(after: Pod, before: Pod): readonly Cause[] {
  const [status, old] = [after.status ?? {}, before.status ?? {}];
  const node = status.nominatedNodeName;
  const isNominatedAnew = node !== undefined && node !== '' && node !== old.nominatedNodeName;
  return [
    ...(status.conditions ?? []).flatMap(({ type }, index) => validateQualifiedName(`status.conditions[${index}].Type`, type ?? '')),
    ...(isNominatedAnew ? validateName('status.nominatedNodeName', node, 'dns-subdomain') : []),
    ...(isNominatedAnew && before.spec?.nodeName ? [forbidden('status.nominatedNodeName', 'may not be set on pods that are already bound to a node')] : []),
    ...((status.observedGeneration ?? 0) < 0 ? [invalid('status.observedGeneration', status.observedGeneration, 'must be a non-negative integer')] : []),
    ...(status.qosClass === old.qosClass ? [] : [immutable('status.qosClass', status.qosClass ?? '')]),
    ...validateAddresses('podIPs', status, old),
    ...(status.hostIPs?.[0] !== undefined && status.hostIPs[0].ip !== status.hostIP
      ? [invalid('status.hostIPs[0].ip', status.hostIPs[0].ip, 'must be equal to `hostIP`')]
      : []),
    ...validateAddresses('hostIPs', status, old),
  ];
}

/** Source: core/validation validatePodIPs, validateHostIPs. */
function validateAddresses(which: 'podIPs' | 'hostIPs', status: PodStatus, before: PodStatus): readonly Cause[] {
  const of = (one: PodStatus): readonly string[] => (one[which] ?? []).map(({ ip }) => ip);
  const [addresses, held] = [of(status), of(before)];
  const field = `status.${which}`;
  const causes = addresses.flatMap((address, index) => validateOldIp(`${field}[${index}]`, address, held));
  const families = new Set(addresses.map((address) => parseIp(address)?.family));
  return addresses.length < 2 || families.size === addresses.length
    ? causes
    : [
        ...causes,
        invalid(
          field,
          addresses.map((IP) => ({ IP })),
          'may specify no more than one IP for each IP family',
        ),
      ];
}
