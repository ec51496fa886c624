import type { EndpointSlice, Service } from '../../schemas/kubernetes/types.ts';
import type { RecordSet } from '../../domain/effect.ts';
import type { Entry, Objects } from '../../domain/objects.ts';

/** Source: the Kubernetes DNS specification 1.1.0 asks for no value; CoreDNS' kubernetes plugin uses 5 s. */
const ttlSeconds = 5;

interface Target {
  /** First label of the endpoint's own name. */
  readonly label: string;
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

function addressed(service: Service, name: string, zone: string): readonly RecordSet[] {
  const { clusterIP, ports } = service.spec ?? {};
  if (!clusterIP) return [];
  const services = (ports ?? []).filter((port) => port.name).map((port) => record(serviceName(port.name ?? '', port.protocol, name), 'SRV', [`0 100 ${port.port} ${name}.${zone}.`]));
  return [record(name, 'A', [clusterIP]), ...services];
}

/** One A record an endpoint that is ready, under the Service's name and under its own; one SRV a named port and endpoint. */
function headless(objects: Objects, entry: Entry<Service>, name: string, zone: string): readonly RecordSet[] {
  const targets = targetsOf(objects, entry);
  if (targets.length === 0) return [];
  const values = new Map<string, RecordSet['values']>();
  for (const target of targets) {
    for (const port of target.ports) {
      const key = serviceName(port.name, port.protocol, name);
      values.set(key, [...(values.get(key) ?? []), `0 100 ${port.port} ${target.label}.${name}.${zone}.`]);
    }
  }
  return [
    record(name, 'A', targets.map((target) => target.address)),
    ...targets.map((target) => record(`${target.label}.${name}`, 'A', [target.address])),
    ...[...values].map(([key, all]) => record(key, 'SRV', [...all].sort())),
  ];
}

function targetsOf(objects: Objects, { ref }: Entry<Service>): readonly Target[] {
  const targets = new Map<string, Target>();
  for (const slice of objects.by<EndpointSlice>('slicesByService', `${ref.org}/${ref.project}/${ref.namespace}/${ref.name}`)) {
    const ports = (slice.object.ports ?? []).flatMap((port) => (port.name && port.port ? [{ name: port.name, protocol: port.protocol ?? 'TCP', port: port.port }] : []));
    for (const endpoint of slice.object.endpoints ?? []) {
      const [address] = endpoint.addresses;
      if (address === undefined || endpoint.conditions?.ready === false) continue;
      targets.set(address, { label: endpoint.hostname ?? address.replaceAll('.', '-'), address, ports });
    }
  }
  return [...targets.values()].sort((a, b) => (a.address < b.address ? -1 : 1));
}

const serviceName = (port: string, protocol: string | undefined, name: string): string => `_${port}._${(protocol ?? 'TCP').toLowerCase()}.${name}`;
const absolute = (name: string): string => (name.endsWith('.') ? name : `${name}.`);
const record = (name: string, type: RecordSet['type'], values: readonly string[]): RecordSet => ({ name: name.toLowerCase(), type, ttlSeconds, values });
