import type { Endpoints, EndpointSlice } from '../../schemas/kubernetes/types.ts';
import { immutable, invalid, required } from '../names.ts';
import type { Cause } from '../rejection.ts';
import type { KindRules } from './kind-rules.ts';

/** Source: core/validation ValidateEndpoints, ValidateNonSpecialIP. */
export const endpointsRules: KindRules<Endpoints> = {
  validate: ({ subsets = [] }) =>
    subsets.flatMap((subset, at) =>
      (['addresses', 'notReadyAddresses'] as const).flatMap((list) =>
        (subset[list] ?? []).flatMap(({ ip }, index) => validateAddress(`subsets[${at}].${list}[${index}].ip`, ip)),
      ),
    ),
};

/** Source: discovery/validation ValidateEndpointSlice: an FQDN is no address, and the type never changes. */
export const endpointSliceRules: KindRules<EndpointSlice> = {
  validate: ({ addressType, endpoints }, before) => [
    ...(before !== undefined && before.addressType !== addressType ? [immutable('addressType', addressType)] : []),
    ...(endpoints ?? []).flatMap(({ addresses }, at) =>
      (addresses ?? []).length === 0
        ? [required(`endpoints[${at}].addresses`, 'must contain at least 1 endpoint address')]
        : addressType === 'FQDN'
          ? []
          : addresses.flatMap((address, index) => validateAddress(`endpoints[${at}].addresses[${index}]`, address)),
    ),
  ],
};

const message = (range: string): string => `may not be in the ${range}`;

/** Addresses that reach another machine, and those of stand-in pods (127.64.0.0/10), which live on a loopback address by their nature. */
function validateAddress(field: string, given: string | undefined): readonly Cause[] {
  const address = given ?? '';
  const octets = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(address)?.slice(1).map(Number);
  if (octets === undefined) return validateIpv6(field, address);
  const [a = 0, b = 0] = octets;
  if (octets.some((octet) => octet > 255)) return [invalid(field, address, 'must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)')];
  if (octets.every((octet) => octet === 0)) return [invalid(field, address, 'may not be unspecified (0.0.0.0 or ::)')];
  if (a === 127 && (b < 64 || b > 127)) return [invalid(field, address, message('loopback range (127.0.0.0/8, ::1/128)'))];
  if (a === 169 && b === 254) return [invalid(field, address, message('link-local range (169.254.0.0/16, fe80::/10)'))];
  if (a === 224 && b === 0 && octets[2] === 0) return [invalid(field, address, message('link-local multicast range (224.0.0.0/24, ff02::/10)'))];
  return [];
}

function validateIpv6(field: string, address: string): readonly Cause[] {
  const text = address.toLowerCase();
  if (!/^[0-9a-f:.]+$/.test(text) || !text.includes(':')) return [invalid(field, address, 'must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)')];
  if (text === '::') return [invalid(field, address, 'may not be unspecified (0.0.0.0 or ::)')];
  if (text === '::1') return [invalid(field, address, message('loopback range (127.0.0.0/8, ::1/128)'))];
  if (/^fe[89ab]/.test(text)) return [invalid(field, address, message('link-local range (169.254.0.0/16, fe80::/10)'))];
  return [];
}
