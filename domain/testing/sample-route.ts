import type { RouteEndpoint, RoutePort, ServiceRoute } from '../effect.ts';

export const sampleEndpoint = (address: string, more: Partial<RouteEndpoint> = {}): RouteEndpoint => ({
  address,
  port: 8080,
  node: 'n1',
  terminating: false,
  forZones: [],
  forNodes: [],
  ...more,
});

export const samplePort = (endpoints: readonly RouteEndpoint[], more: Partial<RoutePort> = {}): RoutePort => ({
  name: 'http',
  protocol: 'TCP',
  port: 80,
  nodePort: 0,
  endpoints,
  ...more,
});

/** One port with two endpoints on two nodes. */
export const sampleRoute: ServiceRoute = {
  name: 'default/web',
  addresses: ['10.96.0.7'],
  externalAddresses: [],
  ports: [samplePort([sampleEndpoint('10.128.0.2'), sampleEndpoint('10.128.0.3', { node: 'n2' })])],
  affinitySeconds: 0,
  internalLocal: false,
  externalLocal: false,
  sourceRanges: [],
  healthCheckNodePort: 0,
};
