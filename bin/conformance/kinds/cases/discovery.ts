import type { KindCase } from '../kind-case.ts';

export const cases: readonly KindCase[] = [
  { apiVersion: 'discovery.k8s.io/v1', kind: 'EndpointSlice', body: { addressType: 'IPv4' } },
  {
    apiVersion: 'discovery.k8s.io/v1',
    kind: 'EndpointSlice',
    body: { addressType: 'IPv4', endpoints: [{ addresses: ['10.0.0.1'], deprecatedTopology: { a: 'b' } }], ports: [{ port: 80 }, { name: 'a', port: 81 }] },
    changes: [
      { patch: { addressType: 'IPv6' } },
      { patch: { metadata: { labels: { a: 'b' } } } },
      { patch: { metadata: { annotations: { a: 'b' } } } },
      { patch: { endpoints: [{ addresses: ['10.0.0.2'], conditions: { ready: true } }] } },
    ],
  },
  {
    apiVersion: 'discovery.k8s.io/v1',
    kind: 'EndpointSlice',
    body: { addressType: 'X', endpoints: [{ addresses: [] }], ports: [{}, {}, { name: 'A', protocol: 'Y', appProtocol: 'a b' }] },
  },
  {
    apiVersion: 'discovery.k8s.io/v1',
    kind: 'EndpointSlice',
    body: {
      addressType: 'IPv4',
      endpoints: [
        {
          addresses: ['fd00::1', '127.0.0.1', 'x', '01.2.3.4'],
          nodeName: '_',
          hostname: 'A',
          hints: { forZones: [{ name: 'a' }, { name: 'a' }, { name: 'a b' }], forNodes: [{ name: '_' }, { name: '_' }] },
        },
        { addresses: [] },
      ],
    },
  },
  {
    apiVersion: 'discovery.k8s.io/v1',
    kind: 'EndpointSlice',
    body: { addressType: 'IPv6', endpoints: [{ addresses: ['fd00::1', 'FD00::1', '10.0.0.1', '::1'] }] },
  },
  { apiVersion: 'discovery.k8s.io/v1', kind: 'EndpointSlice', body: { addressType: 'FQDN', endpoints: [{ addresses: ['a.b', 'a', '', 'A.b', 'a.b.'] }] } },
  { apiVersion: 'discovery.k8s.io/v1', kind: 'EndpointSlice', body: { addressType: 'FQDN', endpoints: [{ addresses: ['a.b'] }] } },
  { apiVersion: 'discovery.k8s.io/v1', kind: 'EndpointSlice', body: { endpoints: [] } },
];
