// What a Service says of IP families on a network that has one, IPv4 (SVC-20 to SVC-23).
// A headless Service without a selector is free in it: its endpoints are somebody else's.

import type { Service, ServiceSpec } from '../../schemas/kubernetes/types.ts';
import { jsonEqual } from '../json-equal.ts';
import { duplicate, invalid, notSupported } from '../names.ts';
import type { Cause } from '../rejection.ts';
import { parseIp, validateOldIp } from '../validation/ip.ts';

const families = ['IPv4', 'IPv6'];
const policies = ['PreferDualStack', 'RequireDualStack', 'SingleStack'];

const isFree = ({ clusterIP, selector }: ServiceSpec): boolean => clusterIP === 'None' && Object.keys(selector ?? {}).length === 0;

/** The policy and the families that its writer leaves open. Source: registry/core/service initIPFamilyFields. */
export function withFamilies(service: Service, before?: Service): Service {
  const { ipFamilies: given = [], ipFamilyPolicy, ...spec } = service.spec ?? {};
  if (spec.type === 'ExternalName') return service;
  const held = before?.spec;
  const policy = ipFamilyPolicy ?? held?.ipFamilyPolicy ?? (isFree(spec) ? 'RequireDualStack' : 'SingleStack');
  // To ask for one where there were two is to give the second back.
  const asked = policy === 'SingleStack' && given.length > 1 && jsonEqual(given, held?.ipFamilies) ? given.slice(0, 1) : given;
  const own = asked.length > 0 || familyOf(spec.clusterIP ?? '') === 'IPv6' ? asked : ['IPv4'];
  const isReduced = given.length > 0 && given.length < (held?.ipFamilies ?? []).length;
  const both = isFree(spec) && policy !== 'SingleStack' && own.length === 1 && !isReduced ? [...own, own[0] === 'IPv4' ? 'IPv6' : 'IPv4'] : own;
  return { ...service, spec: { ...spec, ...(both.length === 0 ? {} : { ipFamilies: both }), ipFamilyPolicy: policy } };
}

/** Source: core/validation ValidateServiceClusterIPsRelatedFields, then registry/core/service initIPFamilyFields. */
export function validateFamilies(spec: ServiceSpec, before: ServiceSpec | undefined): readonly Cause[] {
  const { ipFamilies = [], ipFamilyPolicy = '' } = spec;
  const causes = [
    ...ipFamilies.flatMap((family, index) => [
      ...(families.includes(family) ? [] : [notSupported(`spec.ipFamilies[${index}]`, family, families)]),
      ...(ipFamilies.indexOf(family) < index ? [duplicate(`spec.ipFamilies[${index}]`, family)] : []),
    ]),
    ...(policies.includes(ipFamilyPolicy) ? [] : [notSupported('spec.ipFamilyPolicy', ipFamilyPolicy, policies)]),
    ...validateClusterIps(spec),
  ];
  if (causes.length > 0) return causes;
  const unfit = validatePolicy(spec, before);
  return unfit.length > 0 || isFree(spec) ? unfit : validateConfigured(spec);
}

function validateClusterIps({ clusterIP, clusterIPs = [], ipFamilies = [] }: ServiceSpec): readonly Cause[] {
  const field = 'spec.clusterIPs';
  const causes: Cause[] = clusterIPs.length > 0 && clusterIPs[0] !== clusterIP ? [invalid(field, clusterIPs, 'first value must match `clusterIP`')] : [];
  if (clusterIP === 'None') return clusterIPs.length > 1 ? [...causes, invalid(field, clusterIPs, "'None' must be the first and only value")] : causes;
  const wrong = clusterIPs.flatMap((address, index) => validateOldIp(`${field}[${index}]`, address));
  causes.push(...wrong);
  if (clusterIPs.length > 2) causes.push(invalid(field, clusterIPs, 'may only hold up to 2 values'));
  if (wrong.length > 0) return causes;
  const found = clusterIPs.map(familyOf);
  if (found.length > 1 && !(found.length === 2 && found[0] !== found[1]))
    causes.push(invalid(field, clusterIPs, 'may specify no more than one IP for each IP family'));
  found.forEach((family, index) => {
    const told = ipFamilies[index];
    if (told !== undefined && told !== family)
      causes.push(invalid(`${field}[${index}]`, clusterIPs[index] ?? '', `expected an ${told} value as indicated by \`ipFamilies[${index}]\``));
  });
  return causes;
}

/** Whether the policy allows as many, and to have fewer than before. */
function validatePolicy(spec: ServiceSpec, before: ServiceSpec | undefined): readonly Cause[] {
  const { clusterIPs = [], ipFamilies = [], ipFamilyPolicy = '' } = spec;
  const unfit = (text: string): Cause => invalid('spec.ipFamilyPolicy', ipFamilyPolicy, text);
  const causes: Cause[] = [];
  if (ipFamilyPolicy === 'SingleStack') {
    if (clusterIPs.length > 1) causes.push(unfit("must be 'RequireDualStack' or 'PreferDualStack' when multiple cluster IPs are specified"));
    if (ipFamilies.length > 1) causes.push(unfit("must be 'RequireDualStack' or 'PreferDualStack' when multiple IP families are specified"));
  } else if (ipFamilies.length > 0 && ipFamilies.length < (before?.ipFamilies ?? []).length)
    causes.push(unfit("must be 'SingleStack' to release the secondary IP family"));
  clusterIPs.forEach((address, index) => {
    if (ipFamilies[index] === undefined && familyOf(address) === 'IPv6')
      causes.push(invalid(`spec.clusterIPs[${index}]`, clusterIPs, 'IPv6 is not configured on this cluster'));
  });
  return causes;
}

function validateConfigured({ ipFamilies = [], ipFamilyPolicy }: ServiceSpec): readonly Cause[] {
  const causes: Cause[] = [];
  if (ipFamilyPolicy === 'RequireDualStack')
    causes.push(invalid('spec.ipFamilyPolicy', ipFamilyPolicy, 'this cluster is not configured for dual-stack services'));
  ipFamilies.forEach((family, index) => {
    if (family !== 'IPv4') causes.push(invalid(`spec.ipFamilies[${index}]`, family, 'not configured on this cluster'));
  });
  return causes;
}

const familyOf = (address: string): string | undefined => parseIp(address)?.family;
