import { type Draft, produce } from 'immer';
import type { DiscoveryEndpointPort, Endpoint, EndpointSlice } from '../../schemas/kubernetes/types.ts';
import { jsonEqual } from '../json-equal.ts';
import { duplicate, immutable, invalid, notSupported, required, tooMany, validateLabelValue, validateName, validateQualifiedName } from '../names.ts';
import type { Cause } from '../rejection.ts';
import { validateEndpointIp } from '../validation/endpoint-ip.ts';
import { ipWarnings, parseIp, validateIp, validateOldIp } from '../validation/ip.ts';
import type { KindRules } from './kind-rules.ts';
import { repeatsOf } from '../validation/repeats.ts';

/** Source: discovery/validation. */
const endpointsMax = 1000;
const addressesMax = 100;
const portsMax = 20_000;
const hintsMax = 8;
const protocols = ['SCTP', 'TCP', 'UDP'];
const addressTypes = ['FQDN', 'IPv4', 'IPv6'];
const ownControllers = ['endpointslice-controller.k8s.io', 'endpointslicemirroring-controller.k8s.io'];

/** Source: discovery/v1 SetDefaults_EndpointPort. */
const withDefaults = produce((slice: Draft<EndpointSlice>) => {
  for (const endpoint of slice.endpoints ?? []) endpoint.conditions ??= {};
  for (const port of slice.ports ?? []) {
    port.name ??= '';
    port.protocol ??= 'TCP';
  }
}) as (slice: EndpointSlice) => EndpointSlice;

/** The field of old times is not written any more. Source: registry/discovery/endpointslice dropTopologyOnV1. */
const withoutTopology = (slice: EndpointSlice): EndpointSlice =>
  (slice.endpoints ?? []).some(({ deprecatedTopology }) => deprecatedTopology !== undefined)
    ? { ...slice, endpoints: (slice.endpoints ?? []).map(({ deprecatedTopology: _old, ...endpoint }) => endpoint) }
    : slice;

/** Source: discovery/validation ValidateEndpointSlice, registry/discovery/endpointslice strategy. */
export const endpointSliceRules: KindRules<EndpointSlice> = {
  countsGenerations: true,
  counted: ({ metadata, ...slice }) => ({ ...slice, labels: metadata.labels ?? {} }),
  defaults: withDefaults,
  prepareCreate: withoutTopology,
  prepareUpdate: (slice, before) => (jsonEqual(slice.endpoints, before.endpoints) ? slice : withoutTopology(slice)),
  validate: (slice, before) => {
    const { addressType = '', ports = [], endpoints = [] } = slice as Partial<EndpointSlice>;
    return [
      ...validateType(addressType),
      ...validatePorts(ports),
      ...(before !== undefined && jsonEqual(before.endpoints, endpoints) ? [] : validateEndpoints(endpoints, addressType)),
      ...(before !== undefined && before.addressType !== addressType ? [immutable('addressType', addressType)] : []),
    ];
  },
  warnings: ({ metadata, addressType, endpoints }, before) => [
    ...(before === undefined && addressType === 'FQDN' ? ['spec.addressType: FQDN endpoints are deprecated'] : []),
    ...(ownControllers.includes(metadata.labels?.['endpointslice.kubernetes.io/managed-by'] ?? '')
      ? []
      : (endpoints ?? []).flatMap(({ addresses }, index) =>
          (addresses ?? []).flatMap((address, at) => ipWarnings(`endpoints[${index}].addresses[${at}]`, address)),
        )),
  ],
};

function validateType(type: string): readonly Cause[] {
  if (type === '') return [required('addressType')];
  return addressTypes.includes(type) ? [] : [notSupported('addressType', type, addressTypes)];
}

function validatePorts(ports: readonly DiscoveryEndpointPort[]): readonly Cause[] {
  if (ports.length > portsMax) return [tooMany('ports', ports.length, portsMax)];
  const repeats = repeatsOf(ports.map(({ name = '' }) => name));
  return ports.flatMap(({ name = '', protocol = '', appProtocol }, index) => [
    ...(name === '' ? [] : validateName(`ports[${index}].name`, name, 'dns-label')),
    ...(repeats.has(index) ? [duplicate(`ports[${index}].name`, name)] : []),
    ...(protocols.includes(protocol) ? [] : [notSupported(`ports[${index}].protocol`, protocol, protocols)]),
    ...(appProtocol === undefined ? [] : validateQualifiedName(`ports[${index}].appProtocol`, appProtocol)),
  ]);
}

function validateEndpoints(endpoints: readonly Endpoint[], type: string): readonly Cause[] {
  if (endpoints.length > endpointsMax) return [tooMany('endpoints', endpoints.length, endpointsMax)];
  return endpoints.flatMap((endpoint, index) => validateEndpoint(`endpoints[${index}]`, endpoint, type));
}

function validateEndpoint(field: string, endpoint: Partial<Endpoint>, type: string): readonly Cause[] {
  const { addresses = [], nodeName, hostname, hints } = endpoint;
  const causes: Cause[] = addresses.length === 0 ? [required(`${field}.addresses`, 'must contain at least 1 address')] : [];
  if (addresses.length > addressesMax) causes.push(tooMany(`${field}.addresses`, addresses.length, addressesMax));
  addresses.forEach((address, index) => causes.push(...validateAddress(`${field}.addresses`, index, address, type)));
  if (nodeName !== undefined) causes.push(...validateName(`${field}.nodeName`, nodeName, 'dns-subdomain'));
  if (hostname !== undefined) causes.push(...validateName(`${field}.hostname`, hostname, 'dns-label'));
  if (hints !== undefined) causes.push(...validateHints(`${field}.hints`, hints));
  return causes;
}

function validateAddress(list: string, index: number, address: string, type: string): readonly Cause[] {
  const field = `${list}[${index}]`;
  if (type === 'FQDN') return validateDomain(field, address);
  if (type !== 'IPv4' && type !== 'IPv6') return [];
  const causes = type === 'IPv4' ? validateOldIp(field, address) : validateIp(field, address);
  if (causes.length > 0) return causes;
  const isOfType = parseIp(address)?.family === type;
  return [...(isOfType ? [] : [invalid(list, address, `must be an ${type} address`)]), ...validateEndpointIp(field, address)];
}

/** Source: apimachinery util/validation IsFullyQualifiedDomainName. */
function validateDomain(field: string, text: string): readonly Cause[] {
  if (text === '') return [required(field)];
  const name = text.replace(/\.$/, '');
  const causes = validateName(field, name, 'dns-subdomain');
  if (causes.length > 0) return causes;
  return name.includes('.') ? [] : [invalid(field, text, 'should be a domain with at least two segments separated by dots')];
}

type Hints = NonNullable<Endpoint['hints']>;

function validateHints(field: string, { forZones = [], forNodes = [] }: Hints): readonly Cause[] {
  if (forZones.length > hintsMax) return [tooMany(`${field}.forZones`, forZones.length, hintsMax)];
  const causes = namesOf(`${field}.forZones`, forZones, validateLabelValue);
  if (forNodes.length > hintsMax) return [...causes, tooMany(`${field}.forNodes`, forNodes.length, hintsMax)];
  return [...causes, ...namesOf(`${field}.forNodes`, forNodes, (path, name) => validateName(path, name, 'dns-subdomain'))];
}

function namesOf(field: string, hints: readonly { readonly name: string }[], validate: (path: string, name: string) => readonly Cause[]): readonly Cause[] {
  const names = hints.map(({ name }) => name);
  const repeats = repeatsOf(names);
  return names.flatMap((name, index) => [
    ...(repeats.has(index) ? [duplicate(`${field}[${index}].name`, name)] : []),
    ...validate(`${field}[${index}].name`, name),
  ]);
}
