import { type Draft, produce } from 'immer';
import type { EndpointPort, Endpoints, EndpointAddress } from '../../schemas/kubernetes/types.ts';
import { notSupported, required, validateName, validateQualifiedName } from '../names.ts';
import type { Cause } from '../rejection.ts';
import { jsonEqual } from '../json-equal.ts';
import { validateEndpointIp } from '../validation/endpoint-ip.ts';
import { ipWarnings, validateOldIp } from '../validation/ip.ts';
import { validatePortNumber } from '../validation/ports.ts';
import type { KindRules } from './kind-rules.ts';

const managedBy = 'endpoints.kubernetes.io/managed-by';

/** Source: core/v1 SetDefaults_Endpoints. */
const withDefaults = produce((endpoints: Draft<Endpoints>) => {
  for (const subset of endpoints.subsets ?? []) for (const port of subset.ports ?? []) port.protocol ??= 'TCP';
}) as (endpoints: Endpoints) => Endpoints;

/** Source: core/validation ValidateEndpoints, registry/core/endpoint strategy. */
export const endpointsRules: KindRules<Endpoints> = {
  createsOnUpdate: true,
  defaults: withDefaults,
  validate: ({ subsets = [] }, before) =>
    before !== undefined && jsonEqual(before.subsets, subsets)
      ? []
      : subsets.flatMap(({ addresses = [], notReadyAddresses = [], ports = [] }, index) => {
          const field = `subsets[${index}]`;
          const isEmpty = addresses.length + notReadyAddresses.length === 0;
          return [
            ...(isEmpty ? [required(field, 'must specify `addresses` or `notReadyAddresses`')] : []),
            ...addresses.flatMap((address, at) => validateAddress(`${field}.addresses[${at}]`, address)),
            ...notReadyAddresses.flatMap((address, at) => validateAddress(`${field}.notReadyAddresses[${at}]`, address)),
            ...ports.flatMap((port, at) => validatePort(`${field}.ports[${at}]`, port, ports.length > 1)),
          ];
        }),
  warnings: ({ metadata, subsets = [] }) =>
    metadata.labels?.[managedBy] === undefined
      ? subsets.flatMap((subset, index) =>
          (['addresses', 'notReadyAddresses'] as const).flatMap((list) =>
            (subset[list] ?? []).flatMap(({ ip }, at) => ipWarnings(`subsets[${index}].${list}[${at}].ip`, ip)),
          ),
        )
      : [],
};

const validateAddress = (field: string, { ip = '', hostname, nodeName }: Partial<EndpointAddress>): readonly Cause[] => [
  ...validateOldIp(`${field}.ip`, ip),
  ...(hostname ? validateName(`${field}.hostname`, hostname, 'dns-label') : []),
  ...(nodeName === undefined ? [] : validateName(`${field}.nodeName`, nodeName, 'dns-subdomain')),
  ...validateEndpointIp(`${field}.ip`, ip),
];

const protocols = ['SCTP', 'TCP', 'UDP'];

function validatePort(field: string, { name, port = 0, protocol = '', appProtocol }: Partial<EndpointPort>, needsName: boolean): readonly Cause[] {
  return [
    ...(name ? validateName(`${field}.name`, name, 'dns-label') : needsName ? [required(`${field}.name`)] : []),
    ...validatePortNumber(`${field}.port`, port),
    ...(protocols.includes(protocol) ? [] : [notSupported(`${field}.protocol`, protocol, protocols)]),
    ...(appProtocol === undefined ? [] : validateQualifiedName(`${field}.appProtocol`, appProtocol)),
  ];
}
