import type { KindCase } from '../kind-case.ts';

export const cases: readonly KindCase[] = [
  {
    apiVersion: 'v1',
    kind: 'Service',
    body: { spec: { ports: [{ port: 80 }] } },
    ignored: ['spec.clusterIP', 'spec.clusterIPs', 'spec.ports[].nodePort', 'spec.healthCheckNodePort', 'table', 'spec.ports'],
  },
  {
    apiVersion: 'v1',
    kind: 'Service',
    body: {
      spec: {
        ports: [
          { port: 80, targetPort: 'web' },
          { port: 81, name: 'b' },
        ],
      },
    },
    ignored: ['spec.clusterIP', 'spec.clusterIPs', 'spec.ports[].nodePort', 'spec.healthCheckNodePort', 'table', 'spec.ports'],
  },
  {
    apiVersion: 'v1',
    kind: 'Service',
    body: { spec: {} },
    ignored: ['spec.clusterIP', 'spec.clusterIPs', 'spec.ports[].nodePort', 'spec.healthCheckNodePort', 'table', 'spec.ports'],
  },
  {
    apiVersion: 'v1',
    kind: 'Service',
    body: {
      spec: {
        ports: [
          { port: 0, targetPort: 0, protocol: 'X', name: 'A_', appProtocol: 'a b' },
          { port: 70000, name: 'b', targetPort: 'x--y' },
          { port: 80, name: 'b', targetPort: 70000 },
          { port: 80, name: 'c' },
        ],
      },
    },
    ignored: ['spec.clusterIP', 'spec.clusterIPs', 'spec.ports[].nodePort', 'spec.healthCheckNodePort', 'table', 'spec.ports'],
  },
  {
    apiVersion: 'v1',
    kind: 'Service',
    body: { spec: { type: 'Foo', ports: [{ port: 80 }] } },
    ignored: ['spec.clusterIP', 'spec.clusterIPs', 'spec.ports[].nodePort', 'spec.healthCheckNodePort', 'table', 'spec.ports'],
  },
  {
    apiVersion: 'v1',
    kind: 'Service',
    body: { spec: { type: 'ExternalName', externalName: 'a.b' } },
    changes: [{ patch: { spec: { type: 'ClusterIP', ports: [{ port: 80 }] } } }],
    ignored: ['spec.clusterIP', 'spec.clusterIPs', 'spec.ports[].nodePort', 'spec.healthCheckNodePort', 'table', 'spec.ports'],
  },
  {
    apiVersion: 'v1',
    kind: 'Service',
    body: { spec: { type: 'ExternalName', externalName: 'A_', clusterIP: '10.96.1.1', ports: [{ port: 80 }] } },
    ignored: ['spec.clusterIP', 'spec.clusterIPs', 'spec.ports[].nodePort', 'spec.healthCheckNodePort', 'table', 'spec.ports'],
  },
  {
    apiVersion: 'v1',
    kind: 'Service',
    body: { spec: { type: 'ExternalName' } },
    ignored: ['spec.clusterIP', 'spec.clusterIPs', 'spec.ports[].nodePort', 'spec.healthCheckNodePort', 'table', 'spec.ports'],
  },
  {
    apiVersion: 'v1',
    kind: 'Service',
    body: { spec: { type: 'ExternalName', externalName: 'a.b.', clusterIP: 'None', sessionAffinity: 'ClientIP' } },
    ignored: ['spec.clusterIP', 'spec.clusterIPs', 'spec.ports[].nodePort', 'spec.healthCheckNodePort', 'table', 'spec.ports'],
  },
  {
    apiVersion: 'v1',
    kind: 'Service',
    body: { spec: { type: 'NodePort', clusterIP: 'None', ports: [{ port: 80 }] } },
    ignored: ['spec.clusterIP', 'spec.clusterIPs', 'spec.ports[].nodePort', 'spec.healthCheckNodePort', 'table', 'spec.ports'],
  },
  {
    apiVersion: 'v1',
    kind: 'Service',
    body: { spec: { type: 'LoadBalancer', clusterIP: 'None', ports: [{ port: 80 }] } },
    ignored: ['spec.clusterIP', 'spec.clusterIPs', 'spec.ports[].nodePort', 'spec.healthCheckNodePort', 'table', 'spec.ports'],
  },
  {
    apiVersion: 'v1',
    kind: 'Service',
    body: { spec: { clusterIP: 'foo', ports: [{ port: 80 }] } },
    ignored: ['spec.clusterIP', 'spec.clusterIPs', 'spec.ports[].nodePort', 'spec.healthCheckNodePort', 'table', 'spec.ports'],
  },
  {
    apiVersion: 'v1',
    kind: 'Service',
    body: { spec: { ipFamilies: ['IPv6'], ports: [{ port: 80 }] } },
    ignored: ['spec.clusterIP', 'spec.clusterIPs', 'spec.ports[].nodePort', 'spec.healthCheckNodePort', 'table', 'spec.ports'],
  },
  {
    apiVersion: 'v1',
    kind: 'Service',
    body: { spec: { ipFamilies: ['X', 'IPv4', 'IPv4'], ports: [{ port: 80 }] } },
    ignored: ['spec.clusterIP', 'spec.clusterIPs', 'spec.ports[].nodePort', 'spec.healthCheckNodePort', 'table', 'spec.ports'],
  },
  {
    apiVersion: 'v1',
    kind: 'Service',
    body: { spec: { ipFamilyPolicy: 'RequireDualStack', ports: [{ port: 80 }] } },
    ignored: ['spec.clusterIP', 'spec.clusterIPs', 'spec.ports[].nodePort', 'spec.healthCheckNodePort', 'table', 'spec.ports'],
  },
  {
    apiVersion: 'v1',
    kind: 'Service',
    body: { spec: { ipFamilyPolicy: 'PreferDualStack', ports: [{ port: 80 }] } },
    ignored: ['spec.clusterIP', 'spec.clusterIPs', 'spec.ports[].nodePort', 'spec.healthCheckNodePort', 'table', 'spec.ports'],
  },
  {
    apiVersion: 'v1',
    kind: 'Service',
    body: { spec: { ipFamilyPolicy: 'X', ports: [{ port: 80 }] } },
    ignored: ['spec.clusterIP', 'spec.clusterIPs', 'spec.ports[].nodePort', 'spec.healthCheckNodePort', 'table', 'spec.ports'],
  },
  {
    apiVersion: 'v1',
    kind: 'Service',
    body: { spec: { selector: { 'a b': 'c d' }, sessionAffinity: 'X', ports: [{ port: 80 }] } },
    ignored: ['spec.clusterIP', 'spec.clusterIPs', 'spec.ports[].nodePort', 'spec.healthCheckNodePort', 'table', 'spec.ports'],
  },
  {
    apiVersion: 'v1',
    kind: 'Service',
    body: { spec: { sessionAffinity: 'ClientIP', ports: [{ port: 80 }] } },
    changes: [
      { patch: { spec: { sessionAffinity: 'None' } } },
      { patch: { spec: { sessionAffinity: 'ClientIP', sessionAffinityConfig: { clientIP: { timeoutSeconds: 0 } } } } },
    ],
    ignored: ['spec.clusterIP', 'spec.clusterIPs', 'spec.ports[].nodePort', 'spec.healthCheckNodePort', 'table', 'spec.ports'],
  },
  {
    apiVersion: 'v1',
    kind: 'Service',
    body: { spec: { sessionAffinityConfig: { clientIP: { timeoutSeconds: 30 } }, ports: [{ port: 80 }] } },
    ignored: ['spec.clusterIP', 'spec.clusterIPs', 'spec.ports[].nodePort', 'spec.healthCheckNodePort', 'table', 'spec.ports'],
  },
  {
    apiVersion: 'v1',
    kind: 'Service',
    body: { spec: { sessionAffinity: 'ClientIP', sessionAffinityConfig: {}, ports: [{ port: 80 }] } },
    ignored: ['spec.clusterIP', 'spec.clusterIPs', 'spec.ports[].nodePort', 'spec.healthCheckNodePort', 'table', 'spec.ports'],
  },
  {
    apiVersion: 'v1',
    kind: 'Service',
    body: { spec: { externalTrafficPolicy: 'Local', ports: [{ port: 80 }] } },
    ignored: ['spec.clusterIP', 'spec.clusterIPs', 'spec.ports[].nodePort', 'spec.healthCheckNodePort', 'table', 'spec.ports'],
  },
  {
    apiVersion: 'v1',
    kind: 'Service',
    body: { spec: { type: 'NodePort', externalTrafficPolicy: 'X', internalTrafficPolicy: 'Y', ports: [{ port: 80 }] } },
    ignored: ['spec.clusterIP', 'spec.clusterIPs', 'spec.ports[].nodePort', 'spec.healthCheckNodePort', 'table', 'spec.ports'],
  },
  {
    apiVersion: 'v1',
    kind: 'Service',
    body: { spec: { type: 'NodePort', ports: [{ port: 80 }] } },
    changes: [{ patch: { spec: { type: 'ClusterIP' } } }, { patch: { spec: { type: 'LoadBalancer' } } }],
    ignored: ['spec.clusterIP', 'spec.clusterIPs', 'spec.ports[].nodePort', 'spec.healthCheckNodePort', 'table', 'spec.ports'],
  },
  {
    apiVersion: 'v1',
    kind: 'Service',
    body: { spec: { type: 'NodePort', ports: [{ port: 80, nodePort: 80 }] } },
    ignored: ['spec.clusterIP', 'spec.clusterIPs', 'spec.ports[].nodePort', 'spec.healthCheckNodePort', 'table', 'spec.ports'],
  },
  {
    apiVersion: 'v1',
    kind: 'Service',
    body: { spec: { ports: [{ port: 80, nodePort: 31998 }] } },
    ignored: ['spec.clusterIP', 'spec.clusterIPs', 'spec.ports[].nodePort', 'spec.healthCheckNodePort', 'table', 'spec.ports'],
  },
  {
    apiVersion: 'v1',
    kind: 'Service',
    body: {
      spec: { type: 'LoadBalancer', ports: [{ port: 80 }], loadBalancerClass: 'a.b/c', loadBalancerSourceRanges: ['10.0.0.0/8'], loadBalancerIP: '1.2.3.4' },
    },
    changes: [
      { patch: { spec: { loadBalancerClass: 'x' } } },
      { patch: { spec: { allocateLoadBalancerNodePorts: false } } },
      { patch: { status: { loadBalancer: { ingress: [{ ip: '1.2.3.4' }] } } }, subresource: 'status' },
      {
        patch: {
          status: { loadBalancer: { ingress: [{ ip: 'x', ipMode: 'Y', hostname: 'A' }, { hostname: '1.2.3.4' }, { hostname: 'a.b', ipMode: 'VIP' }] } },
        },
        subresource: 'status',
      },
    ],
    ignored: ['spec.clusterIP', 'spec.clusterIPs', 'spec.ports[].nodePort', 'spec.healthCheckNodePort', 'table', 'spec.ports'],
  },
  {
    apiVersion: 'v1',
    kind: 'Service',
    body: { spec: { type: 'LoadBalancer', ports: [{ port: 80 }], loadBalancerClass: 'a b', loadBalancerSourceRanges: ['x', '10.0.0.1/8', ' 10.0.0.0/8'] } },
    ignored: ['spec.clusterIP', 'spec.clusterIPs', 'spec.ports[].nodePort', 'spec.healthCheckNodePort', 'table', 'spec.ports'],
  },
  {
    apiVersion: 'v1',
    kind: 'Service',
    body: { spec: { type: 'NodePort', ports: [{ port: 80 }], healthCheckNodePort: 31997 } },
    ignored: ['spec.clusterIP', 'spec.clusterIPs', 'spec.ports[].nodePort', 'spec.healthCheckNodePort', 'table', 'spec.ports'],
  },
  {
    apiVersion: 'v1',
    kind: 'Service',
    body: { spec: { ports: [{ port: 80 }], loadBalancerClass: 'a/b', allocateLoadBalancerNodePorts: true, loadBalancerSourceRanges: ['10.0.0.0/8'] } },
    ignored: ['spec.clusterIP', 'spec.clusterIPs', 'spec.ports[].nodePort', 'spec.healthCheckNodePort', 'table', 'spec.ports'],
  },
  {
    apiVersion: 'v1',
    kind: 'Service',
    body: { spec: { ports: [{ port: 80 }], trafficDistribution: 'X' } },
    ignored: ['spec.clusterIP', 'spec.clusterIPs', 'spec.ports[].nodePort', 'spec.healthCheckNodePort', 'table', 'spec.ports'],
  },
  {
    apiVersion: 'v1',
    kind: 'Service',
    body: { spec: { ports: [{ port: 80 }], trafficDistribution: 'PreferClose' } },
    ignored: ['spec.clusterIP', 'spec.clusterIPs', 'spec.ports[].nodePort', 'spec.healthCheckNodePort', 'table', 'spec.ports'],
  },
  {
    apiVersion: 'v1',
    kind: 'Service',
    body: { spec: { ports: [{ port: 80 }], publishNotReadyAddresses: true, internalTrafficPolicy: 'Local', trafficDistribution: 'PreferSameZone' } },
    ignored: ['spec.clusterIP', 'spec.clusterIPs', 'spec.ports[].nodePort', 'spec.healthCheckNodePort', 'table', 'spec.ports'],
  },
  {
    apiVersion: 'v1',
    kind: 'Service',
    body: { metadata: { name: '1a' }, spec: { ports: [{ port: 80 }] } },
    ignored: ['spec.clusterIP', 'spec.clusterIPs', 'spec.ports[].nodePort', 'spec.healthCheckNodePort', 'table', 'spec.ports'],
  },
  {
    apiVersion: 'v1',
    kind: 'Service',
    body: { metadata: { name: 'a.b' }, spec: { ports: [{ port: 80 }] } },
    ignored: ['spec.clusterIP', 'spec.clusterIPs', 'spec.ports[].nodePort', 'spec.healthCheckNodePort', 'table', 'spec.ports'],
  },
  {
    apiVersion: 'v1',
    kind: 'Service',
    body: { metadata: { annotations: { 'service.kubernetes.io/topology-mode': 'Auto' } }, spec: { ports: [{ port: 80 }] } },
    ignored: ['spec.clusterIP', 'spec.clusterIPs', 'spec.ports[].nodePort', 'spec.healthCheckNodePort', 'table', 'spec.ports'],
  },
];
