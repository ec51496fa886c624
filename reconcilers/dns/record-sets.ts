import type { EndpointSlice, Service } from '../../schemas/kubernetes/types.ts';
import type { RecordSet } from '../../domain/effect.ts';
import type { Entry, Objects } from '../../domain/objects.ts';

/** Source: the Kubernetes DNS specification 1.1.0 asks for no value; CoreDNS' kubernetes plugin uses 5 s. */
const ttlSeconds = 5;

interface Target {
  /** First label of the endpoint's own name. */
  readonly label: string;
  /** DNS-8: only then is the address asked for its name. */
  readonly hasHostname: boolean;
  readonly type: 'A' | 'AAAA';
  readonly address: string;
  readonly ports: readonly { readonly name: string; readonly protocol: string; readonly port: number }[];
}

/** Every record of a Service, sorted by name and type. Source: DNS-based service discovery 1.1.0 (DNS-…). */
export function recordSetsOf(objects: Objects, entry: Entry<Service>, zone: string): readonly RecordSet[] {
  const { ref, object } = entry;
  const name = `${ref.name}.${ref.namespace}.svc`;
  if (object.spec?.type === 'ExternalName') return [record(name, 'CNAME', [absolute(object.spec.externalName ?? '')])];
  const sets = object.spec?.clusterIP === 'None' ? headless(objects, entry, name, zone) : addressed(object, name, zone);
  return [...sets].sort((a, b) => (`${a.name} ${a.type}` < `${b.name} ${b.type}` ? -1 : 1));
}

/** So that `shop.svc` is NODATA as long as the namespace is there. Source: CoreDNS' kubernetes plugin. */
export const namesOfNamespace = (name: string): readonly RecordSet[] => [record(`${name}.svc`, 'A', [])];

function addressed(service: Service, name: string, zone: string): readonly RecordSet[] {
  const { clusterIP, clusterIPs = clusterIP ? [clusterIP] : [], ports } = service.spec ?? {};
  if (clusterIPs.length === 0) return [];
  const services = (ports ?? [])
    .filter((port) => port.name)
    .map((port) => record(serviceName(port.name ?? '', port.protocol, name), 'SRV', [`0 100 ${port.port} ${name}.${zone}.`]));
  const own = clusterIPs.map((address): RecordSet => ({ ...record(name, address.includes(':') ? 'AAAA' : 'A', [address]), reverse: true }));
  return [...own, ...services];
}

/** A and AAAA of every ready endpoint, under the Service's name and under its own; one SRV a named port and endpoint (DNS-5 to DNS-7). */
function headless(objects: Objects, entry: Entry<Service>, name: string, zone: string): readonly RecordSet[] {
  const values = new Map<string, Pick<RecordSet, 'name' | 'type' | 'reverse'> & { readonly values: Set<string> }>();
  const add = (at: string, type: RecordSet['type'], value: string, more: Pick<RecordSet, 'reverse'> = {}): void => {
    const key = `${at} ${type}`;
    const set = values.get(key) ?? { name: at, type, ...more, values: new Set<string>() };
    values.set(key, set);
    set.values.add(value);
  };
  for (const { label, hasHostname, type, address, ports } of targetsOf(objects, entry)) {
    add(name, type, address);
    add(`${label}.${name}`, type, address, hasHostname ? { reverse: true } : {});
    for (const port of ports) add(serviceName(port.name, port.protocol, name), 'SRV', `0 100 ${port.port} ${label}.${name}.${zone}.`);
  }
  return [...values.values()].map(({ values: all, name: at, type, ...more }) => ({ ...record(at, type, [...all].sort()), ...more }));
}

/** EPS-3: ready that is not said means true. */
function targetsOf(objects: Objects, { ref }: Entry<Service>): readonly Target[] {
  return objects.by<EndpointSlice>('slicesByService', `${ref.org}/${ref.project}/${ref.namespace}/${ref.name}`).flatMap(({ object }) => {
    const type = object.addressType === 'IPv4' ? 'A' : object.addressType === 'IPv6' ? 'AAAA' : undefined;
    const ports = (object.ports ?? []).flatMap((port) =>
      port.name && port.port ? [{ name: port.name, protocol: port.protocol ?? 'TCP', port: port.port }] : [],
    );
    return (object.endpoints ?? []).flatMap(({ addresses: [address], hostname, conditions }) =>
      type === undefined || address === undefined || conditions?.ready === false
        ? []
        : [{ label: hostname ?? address.replace(/[.:]/g, '-'), hasHostname: hostname !== undefined, type, address, ports }],
    );
  });
}

const serviceName = (port: string, protocol: string | undefined, name: string): string => `_${port}._${(protocol ?? 'TCP').toLowerCase()}.${name}`;
const absolute = (name: string): string => (name.endsWith('.') ? name : `${name}.`);
const record = (name: string, type: RecordSet['type'], values: readonly string[]): RecordSet => ({ name: name.toLowerCase(), type, ttlSeconds, values });
