import type { PluggedPort } from '../data-plane/network-change.ts';

export const samplePort = (more: Partial<PluggedPort> = {}): PluggedPort => ({
  address: '10.128.0.2',
  node: 'n1',
  macAddress: '02:4e:0a:80:00:02',
  namespace: 'default',
  labels: {},
  namedPorts: [],
  ...more,
});
