import type { HttpBackend } from '../../../domain/effect.ts';
import { httpNameLengthMax } from '../../../domain/http-route-limits.ts';
import type { Objects } from '../../../domain/objects.ts';
import { tenantOf, type Ref } from '../../../domain/ref.ts';
import type { EndpointSlice, IngressBackend, IngressServiceBackend, Service, ServicePort } from '../../../schemas/kubernetes/types.ts';
import { membersOf } from '../members.ts';

export interface ResolvedBackend {
  readonly backend: HttpBackend;
  /** Why it has no members, and what to do: nothing that waiting mends. */
  readonly problem?: string;
}

/** Whom a backend of an Ingress means. One that cannot be led to has no members: its clients are answered with 503. */
export function backendOf(objects: Objects, ref: Ref, { service, resource }: IngressBackend): ResolvedBackend {
  if (service !== undefined) return serviceBackend(objects, ref, service);
  const { kind = '', name = '' } = resource ?? {};
  const problem = `${kind} ${name} cannot be led to, only Services can: name one in the Ingress`;
  return { backend: { name: `${ref.namespace}/${kind.toLowerCase()}.${name}:resource`.slice(0, httpNameLengthMax), members: [] }, problem };
}

function serviceBackend(objects: Objects, ref: Ref, { name, port: wanted }: IngressServiceBackend): ResolvedBackend {
  const wantedPort = wanted?.name ? wanted.name : String(wanted?.number ?? 0);
  const backendName = `${ref.namespace}/${name}:${wantedPort}`;
  const without = (problem: string): ResolvedBackend => ({ backend: { name: backendName, members: [] }, problem });
  const service = objects.get<Service>({ ...tenantOf(ref), resource: 'services', namespace: ref.namespace, name })?.object;
  if (service === undefined) return without(`Service ${ref.namespace}/${name} does not exist: create it, or name another in the Ingress`);
  if (service.spec?.type === 'ExternalName')
    return without(`Service ${ref.namespace}/${name} is of type ExternalName, and only pods can be led to: name another in the Ingress`);
  const ports = (service.spec?.ports ?? []).filter(({ protocol = 'TCP' }) => protocol === 'TCP');
  const port = ports.find((one) => (wanted?.name ? one.name === wanted.name : one.port === wanted?.number));
  if (port === undefined)
    return without(`Service ${ref.namespace}/${name} has no TCP port ${wantedPort}, it has ${portsInWords(ports)}: name one of its ports in the Ingress`);
  const slices = objects.by<EndpointSlice>('slicesByService', `${ref.org}/${ref.project}/${ref.namespace}/${name}`);
  return { backend: { name: backendName, members: membersOf(slices, port.name ?? '', 'TCP') } };
}

const portsInWords = (ports: readonly ServicePort[]): string =>
  ports.length === 0 ? 'none' : ports.map(({ name, port }) => (name ? `${port} (${name})` : String(port))).join(', ');
