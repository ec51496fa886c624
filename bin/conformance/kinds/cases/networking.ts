import type { KindCase } from '../kind-case.ts';

export const cases: readonly KindCase[] = [
  {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    body: { spec: { defaultBackend: { service: { name: 'svc', port: { number: 80 } } } } },
    changes: [
      { patch: { metadata: { labels: { a: 'b' } } } },
      { patch: { spec: { defaultBackend: { service: { port: { number: 81 } } } } } },
      { patch: { status: { loadBalancer: { ingress: [{ ip: '10.0.0.1' }, { hostname: 'A' }] } } }, subresource: 'status' },
      { patch: { status: { loadBalancer: { ingress: [{ ip: '10.0.0.1' }] } } }, subresource: 'status' },
    ],
  },
  { apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', body: {} },
  {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    body: { metadata: { annotations: { 'kubernetes.io/ingress.class': 'x' } }, spec: { defaultBackend: { service: { name: 'svc', port: { number: 80 } } } } },
  },
  {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    body: {
      metadata: { annotations: { 'kubernetes.io/ingress.class': 'x' } },
      spec: { ingressClassName: 'y', defaultBackend: { service: { name: 'svc', port: { number: 80 } } } },
    },
  },
  {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    body: {
      spec: {
        rules: [
          { host: '10.0.0.1' },
          { host: '*.a.b' },
          { host: '*a' },
          { host: 'A.b', http: { paths: [] } },
          {
            http: {
              paths: [
                { backend: { service: { name: 'svc', port: { number: 80 } } }, pathType: 'Exact', path: 'x//y/..' },
                { pathType: 'Prefix', path: '/a%2f', backend: {} },
                { pathType: 'ImplementationSpecific', path: 'x', backend: { service: { name: 'X', port: {} } } },
                { pathType: 'Foo', backend: { service: { name: 'a', port: { name: 'web', number: 1 } } } },
                { pathType: 'Exact', path: '/', backend: { resource: { kind: 'a', name: 'b/c' } } },
                { pathType: 'Exact', path: '/', backend: { service: { name: 'a', port: { number: 70000 } } } },
                { pathType: 'Exact', path: '/', backend: { service: { name: 'a', port: { name: 'A--toolongportname' } } } },
                { pathType: 'Exact', path: '/', backend: { resource: { kind: 'a', name: 'b' }, service: { name: 'a', port: { number: 1 } } } },
              ],
            },
          },
        ],
        tls: [{ hosts: ['a', '*.x', '*'], secretName: 'A_b' }],
        ingressClassName: 'A',
      },
    },
  },
  {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'Ingress',
    body: {
      spec: {
        rules: [
          { host: 'a.b', http: { paths: [{ backend: { service: { name: 'svc', port: { number: 80 } } }, pathType: 'Prefix', path: '/' }] } },
          { host: 'c' },
          {},
          { host: 'd' },
          { host: 'e' },
        ],
        tls: [{ hosts: ['a.b'] }],
        ingressClassName: 'nginx',
      },
    },
  },
  {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'IngressClass',
    body: { spec: { controller: 'a.io/b' } },
    changes: [{ patch: { spec: { controller: 'x.io/b' } } }, { patch: { spec: { parameters: { kind: 'a', name: 'b' } } } }],
  },
  {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'IngressClass',
    body: {
      metadata: { annotations: { 'ingressclass.kubernetes.io/is-default-class': 'true' } },
      spec: { controller: 'a.io/b', parameters: { apiGroup: 'x.io', kind: 'K', name: 'n', scope: 'Namespace', namespace: 'default' } },
    },
  },
  {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'IngressClass',
    body: { spec: { controller: 'a', parameters: { apiGroup: '_', kind: '', name: 'a/b', scope: 'Foo' } } },
  },
  {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'IngressClass',
    body: { spec: { controller: 'A/b c', parameters: { kind: 'k', name: 'n', scope: 'Namespace' } } },
  },
  { apiVersion: 'networking.k8s.io/v1', kind: 'IngressClass', body: { spec: { parameters: { kind: 'k', name: 'n', scope: 'Cluster', namespace: 'a' } } } },
  { apiVersion: 'networking.k8s.io/v1', kind: 'IngressClass', body: {} },
  { apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', body: {} },
  {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    body: { spec: { podSelector: {}, egress: [{}], ingress: [{ from: [{ podSelector: {} }], ports: [{ port: 80 }, { port: 'web' }, {}] }] } },
    changes: [{ patch: { spec: { policyTypes: ['Egress'] } } }],
  },
  {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    body: {
      spec: {
        podSelector: {
          matchLabels: { 'a b': 'c d' },
          matchExpressions: [
            { key: 'a', operator: 'X' },
            { key: 'b', operator: 'In' },
            { key: 'c', operator: 'Exists', values: ['x'] },
            { key: '_', operator: 'In', values: ['a b'] },
          ],
        },
        ingress: [
          {
            from: [
              {},
              { podSelector: {}, ipBlock: { cidr: '10.0.0.0/8' } },
              { ipBlock: { cidr: '10.0.0.1/8', except: ['10.1.0.0/16', '11.0.0.0/16', 'x', '10.0.0.0/8'] } },
              { ipBlock: { cidr: '' } },
              { ipBlock: { cidr: 'nope' } },
            ],
            ports: [{ port: 0 }, { port: 80, endPort: 70 }, { port: 80, endPort: 70000 }, { port: 'a--b', endPort: 3 }, { endPort: 3 }, { protocol: 'FOO' }],
          },
        ],
        policyTypes: ['Foo'],
      },
    },
  },
  {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    body: {
      spec: {
        podSelector: {},
        policyTypes: ['Ingress', 'Egress', 'Ingress'],
        egress: [{ to: [{ ipBlock: { cidr: '2001:DB8::/32', except: ['2001:db8:0::/48'] } }] }],
      },
    },
  },
  {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    body: {
      spec: {
        podSelector: { matchLabels: { a: 'b' } },
        policyTypes: ['Egress'],
        egress: [{ to: [{ ipBlock: { cidr: '2001:DB8::/32', except: ['2001:db8:0::/48'] } }] }],
      },
    },
  },
  {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'IPAddress',
    body: { metadata: { name: '10.97.3.4' }, spec: { parentRef: { resource: 'services', namespace: 'a', name: 'b' } } },
    changes: [{ patch: { spec: { parentRef: { name: 'c' } } } }],
    ignored: ['table'],
  },
  {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'IPAddress',
    body: { metadata: { name: '010.97.3.4' }, spec: { parentRef: { group: '_', resource: '', namespace: 'a/b', name: '' } } },
    ignored: ['table'],
  },
  { apiVersion: 'networking.k8s.io/v1', kind: 'IPAddress', body: { metadata: { name: 'FE80::1' } }, ignored: ['table'] },
  { apiVersion: 'networking.k8s.io/v1', kind: 'IPAddress', body: { metadata: { name: 'foo' } }, ignored: ['table'] },
  {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'ServiceCIDR',
    body: { spec: { cidrs: ['10.200.0.0/24'] } },
    changes: [
      { patch: { spec: { cidrs: ['10.201.0.0/24'] } } },
      { patch: { spec: { cidrs: ['10.200.0.0/24', '10.202.0.0/24'] } } },
      { patch: { spec: { cidrs: ['10.200.0.0/24', 'fd12::/112', '1.0.0.0/8'] } } },
    ],
    ignored: ['metadata.finalizers', 'status.conditions'],
  },
  { apiVersion: 'networking.k8s.io/v1', kind: 'ServiceCIDR', body: {}, ignored: ['metadata.finalizers', 'status.conditions'] },
  {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'ServiceCIDR',
    body: { spec: { cidrs: ['a', '10.0.0.1/24', '2001:DB8::/64'] } },
    ignored: ['metadata.finalizers', 'status.conditions'],
  },
  {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'ServiceCIDR',
    body: { spec: { cidrs: ['a', '10.0.0.1/24'] } },
    ignored: ['metadata.finalizers', 'status.conditions'],
  },
  {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'ServiceCIDR',
    body: { spec: { cidrs: ['10.210.0.0/24', '10.211.0.0/24'] } },
    ignored: ['metadata.finalizers', 'status.conditions'],
  },
];
