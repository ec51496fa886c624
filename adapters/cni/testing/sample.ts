// One container's network, for tests.
import type { NetworkConfig } from '../network-config.ts';
import type { Wiring } from '../result.ts';
import { wiringOf } from '../wiring.ts';

export const sampleConfig: NetworkConfig = {
  cniVersion: '1.1.0',
  name: 'pods',
  tenant: { orgId: 'acme', projectId: 'web' },
  serverAddr: '127.0.0.1:50052',
  subnetId: '',
  tokenFile: '',
  node: 'n1',
  mtu: 1_400,
  waitForRules: false,
  dns: undefined,
  prevResult: undefined,
  validAttachments: [],
};

export const attachment = { containerId: 'c1', ifname: 'eth0' };

export const sampleWiring = (config: NetworkConfig = sampleConfig, gateway = '10.128.0.1', podNamespace = ''): Wiring =>
  wiringOf(config, { ...attachment, podNamespace }, '/var/run/netns/c1', {
    port: { id: 'p1', deviceId: 'c1', subnetId: 's1', address: '10.128.0.2', macAddress: '02:4E:0a:80:00:02' },
    subnet: { id: 's1', cidr: '10.128.0.0/24', gateway, dnsServers: ['10.96.0.10'], vni: 7 },
  });
