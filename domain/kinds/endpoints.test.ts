import { expect, test } from 'vitest';
import type { Endpoints, EndpointSlice } from '../../schemas/kubernetes/types.ts';
import { complete } from '../testing/objects-of.ts';
import { endpointsRules } from './endpoints.ts';
import { endpointSliceRules } from './endpointslice.ts';

const slice = (addresses: readonly string[], addressType = 'IPv4') =>
  complete<EndpointSlice>({ apiVersion: 'discovery.k8s.io/v1', kind: 'EndpointSlice', metadata: { name: 's' }, addressType, endpoints: [{ addresses }] });
const said = (addresses: readonly string[], addressType = addresses.some((address) => address.includes(':')) ? 'IPv6' : 'IPv4') =>
  endpointSliceRules.validate?.(slice(addresses, addressType), undefined).map((cause) => cause.message);

test.each(['10.1.2.3', '127.64.0.9', '127.127.255.1', '2001:db8::1'])('%s may be an endpoint: it is no loopback address but a stand-in pod’s', (address) => {
  expect(said([address])).toEqual([]);
});

test.each([
  ['127.0.0.1', 'loopback range'],
  ['127.128.0.1', 'loopback range'],
  ['0.0.0.0', 'unspecified'],
  ['169.254.1.1', 'link-local range'],
  ['224.0.0.5', 'link-local multicast'],
  ['256.1.1.1', 'valid IP'],
  ['web', 'valid IP'],
  ['::1', 'loopback range'],
  ['fe80::1', 'link-local range'],
])('%s may not (EPS-13)', (address, why) => {
  expect(said([address])).toEqual([expect.stringContaining(why)]);
  const endpoints = complete<Endpoints>({ kind: 'Endpoints', metadata: { name: 'e' }, subsets: [{ addresses: [{ ip: address }] }] });
  const causes = endpointsRules.validate?.(endpoints, undefined) ?? [];
  expect(new Set(causes.map(({ field }) => field))).toEqual(new Set(['subsets[0].addresses[0].ip']));
  expect(causes[0]?.message).toContain(why);
});

test('a name is an endpoint of an FQDN slice, of a deprecated type, and the type of a slice never changes (EPS-13)', () => {
  expect(said(['web.example.com'], 'FQDN')).toEqual([]);
  expect(endpointSliceRules.warnings?.(slice(['web.example.com'], 'FQDN'), undefined)).toEqual(['spec.addressType: FQDN endpoints are deprecated']);
  expect(endpointSliceRules.validate?.(slice(['10.0.0.1']), slice(['a.example'], 'FQDN'))).toMatchObject([{ field: 'addressType' }]);
  expect(said([])).toEqual(['Required value: must contain at least 1 address']);
});
