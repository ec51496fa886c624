import type { HTTPIngressPath, Ingress, IngressBackend, IngressRule, IngressServiceBackend, IngressTLS } from '../../schemas/kubernetes/types.ts';
import { ingressClassAnnotation as classAnnotation } from '../ingress-class.ts';
import { invalid, notSupported, required, validateName } from '../names.ts';
import type { Cause } from '../rejection.ts';
import { ipWarnings, parseIp, validateOldIp } from '../validation/ip.ts';
import { validateKindAndName, validateWildcardDomain } from '../validation/paths.ts';
import { validatePortName, validatePortNumber } from '../validation/ports.ts';
import type { KindRules } from './kind-rules.ts';

/** Source: networking/validation ValidateIngressCreate, registry/networking/ingress strategy. */
export const ingressRules: KindRules<Ingress> = {
  countsGenerations: true,
  prepareCreate: (ingress) => ({ ...ingress, status: { loadBalancer: {} } }),
  validate: (ingress, before) => [...validateSpec(ingress), ...(before === undefined ? validateClassAnnotation(ingress) : [])],
  validateStatus: ({ status }, before) =>
    (status?.loadBalancer?.ingress ?? []).flatMap(({ ip, hostname }, index) => {
      const field = `status.loadBalancer.ingress[${index}]`;
      const held = (before.status?.loadBalancer?.ingress ?? []).flatMap((one) => one.ip ?? []);
      return [...(ip ? validateOldIp(`${field}.ip`, ip, held) : []), ...(hostname ? validateHost(`${field}.hostname`, hostname) : [])];
    }),
  warnings: ({ metadata, spec, status }, before) => [
    ...(before === undefined && metadata.annotations?.[classAnnotation] !== undefined && spec?.ingressClassName === undefined
      ? [`annotation ${JSON.stringify(classAnnotation)} is deprecated, please use 'spec.ingressClassName' instead`]
      : []),
    ...(status?.loadBalancer?.ingress ?? []).flatMap(({ ip }, index) => (ip ? ipWarnings(`status.loadBalancer.ingress[${index}]`, ip) : [])),
  ],
};

function validateSpec({ spec = {} }: Ingress): readonly Cause[] {
  const { rules = [], tls = [], defaultBackend, ingressClassName } = spec;
  const causes: Cause[] = [];
  // Kubernetes shows the rules, which are none.
  if (rules.length === 0 && defaultBackend === undefined)
    causes.push(invalid('spec', spec.rules ?? null, 'either `defaultBackend` or `rules` must be specified'));
  if (defaultBackend !== undefined) causes.push(...validateBackend('spec.defaultBackend', defaultBackend));
  rules.forEach((rule, index) => causes.push(...validateRule(`spec.rules[${index}]`, rule)));
  tls.forEach((one, index) => causes.push(...validateTls(`spec.tls[${index}]`, one)));
  if (ingressClassName !== undefined) causes.push(...validateName('spec.ingressClassName', ingressClassName, 'dns-subdomain'));
  return causes;
}

function validateClassAnnotation({ metadata, spec }: Ingress): readonly Cause[] {
  const annotation = metadata.annotations?.[classAnnotation];
  return annotation === undefined || spec?.ingressClassName === undefined || annotation === spec.ingressClassName
    ? []
    : [invalid(`annotations.${classAnnotation}`, annotation, 'must match `ingressClassName` when both are specified')];
}

const validateTls = (field: string, { hosts = [], secretName }: IngressTLS): readonly Cause[] => [
  ...hosts.flatMap((host, index) => validateDomain(`${field}.hosts[${index}]`, host)),
  ...(secretName ? validateName(`${field}.secretName`, secretName, 'dns-subdomain') : []),
];

const validateDomain = (field: string, host: string): readonly Cause[] =>
  host.includes('*') ? validateWildcardDomain(field, host) : validateName(field, host, 'dns-subdomain');

const noAddress = (field: string, host: string): readonly Cause[] =>
  parseIp(host) === undefined ? [] : [invalid(field, host, 'must be a DNS name, not an IP address')];

const validateHost = (field: string, host: string): readonly Cause[] => [...validateName(field, host, 'dns-subdomain'), ...noAddress(field, host)];

function validateRule(field: string, { host, http }: IngressRule): readonly Cause[] {
  const causes: Cause[] = host ? [...noAddress(`${field}.host`, host), ...validateDomain(`${field}.host`, host)] : [];
  if (http === undefined) return causes;
  const paths = (http as Partial<typeof http>).paths ?? [];
  if (paths.length === 0) causes.push(required(`${field}.http.paths`));
  return [...causes, ...paths.flatMap((path, index) => validatePath(`${field}.http.paths[${index}]`, path))];
}

function validatePath(field: string, { path = '', pathType, backend }: Partial<HTTPIngressPath>): readonly Cause[] {
  if (pathType === undefined) return [required(`${field}.pathType`, 'pathType must be specified')];
  const wrong = (message: string): Cause => invalid(`${field}.path`, path, message);
  const causes: Cause[] = [];
  const isAbsolute = path.startsWith('/');
  if (pathType === 'Exact' || pathType === 'Prefix') {
    if (!isAbsolute) causes.push(wrong('must be an absolute path'));
    for (const part of ['//', '/./', '/../', '%2f', '%2F']) if (path.includes(part)) causes.push(wrong(`must not contain '${part}'`));
    for (const end of ['/..', '/.']) if (path.endsWith(end)) causes.push(wrong(`cannot end with '${end}'`));
  } else if (pathType === 'ImplementationSpecific') {
    if (path !== '' && !isAbsolute) causes.push(wrong('must be an absolute path'));
  } else causes.push(notSupported(`${field}.pathType`, pathType, ['Exact', 'ImplementationSpecific', 'Prefix']));
  return [...causes, ...validateBackend(`${field}.backend`, backend ?? {})];
}

function validateBackend(field: string, { resource, service }: IngressBackend): readonly Cause[] {
  if (resource !== undefined && service !== undefined) return [invalid(field, '', 'cannot set both resource and service backends')];
  if (resource !== undefined)
    return [
      ...(resource.apiGroup === undefined ? [] : validateName(`${field}.resource.apiGroup`, resource.apiGroup, 'dns-subdomain')),
      ...validateKindAndName(`${field}.resource`, resource),
    ];
  return service === undefined ? [invalid(field, '', 'resource or service backend is required')] : validateService(field, service);
}

function validateService(field: string, { name, port }: Partial<IngressServiceBackend>): readonly Cause[] {
  const causes = name ? validateName(`${field}.service.name`, name, 'dns-label') : [required(`${field}.service.name`)];
  if (port?.name && port.number) return [...causes, invalid(field, '', 'cannot set both port name & port number')];
  if (port?.name) return [...causes, ...validatePortName(`${field}.service.port.name`, port.name)];
  if (port?.number) return [...causes, ...validatePortNumber(`${field}.service.port.number`, port.number)];
  return [...causes, required(field, 'port name or number is required')];
}
