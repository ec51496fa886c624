import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { bridgeLines, containerLines, hostLines, neighborLines, portLines, routerLines, routerLinkLines } from './ip-commands.ts';
import { resultOf } from './result.ts';
import { attachment, sampleConfig, sampleWiring } from './testing/sample.ts';
import { bridgeName } from '../../schemas/tenant-network.ts';
import { hostInterfaceAlias, hostInterfaceName, macOfName } from './names.ts';

const bridge = bridgeName(7);
const host = hostInterfaceName('pods', attachment);
const made = {
  cniVersion: '1.1.0',
  interfaces: [
    { name: bridge, mac: macOfName(bridge), mtu: 1_400 },
    { name: host, mac: macOfName(host), mtu: 1_400 },
    { name: 'eth0', mac: '02:4e:0a:80:00:02', mtu: 1_400, sandbox: '/var/run/netns/c1' },
  ],
  ips: [{ address: '10.128.0.2/24', gateway: '10.128.0.1', interface: 2 }],
  routes: [{ dst: '0.0.0.0/0', gw: '10.128.0.1' }],
  dns: { nameservers: ['10.96.0.10'] },
};

test("CNI-21: interfaces, the address on the one inside, the subnet's gateway and resolvers", () => {
  expect(resultOf(sampleWiring(), '1.1.0')).toEqual(made);
});

test('CNI-21: 1.0.0 knows no MTU', () => {
  const { interfaces } = resultOf(sampleWiring(), '1.0.0');
  expect(interfaces?.map((one) => Object.keys(one))).toEqual([
    ['name', 'mac'],
    ['name', 'mac'],
    ['name', 'mac', 'sandbox'],
  ]);
});

test('without a gateway there is no way out, and none is guessed', () => {
  const wiring = sampleWiring(sampleConfig, '');
  expect(resultOf(wiring, '1.1.0')).toMatchObject({ ips: [{ address: '10.128.0.2/24', interface: 2 }], routes: [] });
  expect(containerLines(wiring)).toEqual(['addr add 10.128.0.2/24 dev eth0', 'link set dev eth0 up']);
});

test('CNI-31: resolvers of the runtime come before those of the subnet', () => {
  const wiring = sampleWiring({ ...sampleConfig, dns: { nameservers: ['9.9.9.9'] } });
  expect(resultOf(wiring, '1.1.0').dns).toEqual({ nameservers: ['9.9.9.9'] });
  expect(resultOf(sampleWiring({ ...sampleConfig, dns: { nameservers: ['9.9.9.9'] } }, '10.128.0.1', 'shop'), '1.1.0').dns).toEqual({
    nameservers: ['9.9.9.9'],
  });
});

test('CNI-20: what was made before it in a chain is kept, and indexes go on', () => {
  const previous = {
    interfaces: [{ name: 'net0' }],
    ips: [{ address: '192.0.2.2/24', interface: 0 }],
    routes: [{ dst: '192.0.2.0/24' }],
    dns: { domain: 'a.test' },
  };
  const result = resultOf(sampleWiring(), '1.1.0', { ...previous, more: 1 } as object);
  expect(result).toMatchObject({
    more: 1,
    interfaces: [{ name: 'net0' }, ...made.interfaces],
    ips: [previous.ips[0], { ...made.ips[0], interface: 3 }],
    routes: [...previous.routes, ...made.routes],
    dns: made.dns,
  });
});

test('what is made of it, line by line', () => {
  const wiring = sampleWiring();
  expect(bridgeLines(wiring)).toEqual([
    `link add name ${bridge} address ${macOfName(bridge)} type bridge`,
    `link set dev ${bridge} addrgenmode none arp off`,
    `link set dev ${bridge} up`,
  ]);
  expect(hostLines(wiring)).toEqual([
    `link add name ${host} address ${macOfName(host)} mtu 1400 type veth peer name eth0 address 02:4e:0a:80:00:02 mtu 1400 netns /var/run/netns/c1`,
    `link set dev ${host} alias ${hostInterfaceAlias('pods', attachment)}`,
    `link set dev ${host} addrgenmode none master ${bridge}`,
    `link set dev ${host} type bridge_slave learning off group_fwd_mask 0xfffd isolated on`,
    `link set dev ${host} up`,
  ]);
  expect(containerLines(wiring)).toEqual(['addr add 10.128.0.2/24 dev eth0', 'link set dev eth0 up', 'route add default via 10.128.0.1 dev eth0']);
});

test('a kernel or an iproute2 that knows no locks is enough, a bridge that does not know the container is not', () => {
  const ends = (ip: string, bridge: string) =>
    spawnSync('sh', ['-c', [`ip() { ${ip}; }; bridge() { ${bridge}; }`, ...portLines(sampleWiring())].join('\n')]).status;
  expect([ends('true', 'true'), ends('false', 'true'), ends('true', 'false')]).toEqual([0, 0, 1]);
});

test('the router has the gateway, and an end on the bridge', () => {
  const wiring = sampleWiring();
  const { router } = wiring;
  if (router === undefined) throw new Error('there is a gateway');
  const mac = macOfName('pods7');
  expect(routerLinkLines(wiring, router)).toEqual([
    `link add name kl7 address ${macOfName('kl7')} mtu 1400 type veth peer name pods address ${mac} mtu 1400 netns "k8shost-n1-7"`,
    'link set dev kl7 addrgenmode none master kb7',
    'link set dev kl7 up',
  ]);
  expect(routerLines(router)).toEqual([
    'link set dev lo up',
    `link set dev pods address ${mac} addrgenmode none`,
    'addr replace 10.128.0.1/24 dev pods',
    'link set dev pods up',
  ]);
  expect(neighborLines(wiring)).toEqual(['neigh replace 10.128.0.2 lladdr 02:4e:0a:80:00:02 dev pods nud stale']);
});

test('by IPv6 the router is the only neighbor', () => {
  const wiring = sampleWiring(sampleConfig, 'fd00::1');
  expect(containerLines({ ...wiring, address: 'fd00::2/64' })).toEqual([
    'addr add fd00::2/64 dev eth0 nodad noprefixroute',
    'link set dev eth0 up',
    'route add fd00::1 dev eth0',
    'route add default via fd00::1 dev eth0',
  ]);
});

test('without a gateway there is no router, and the containers of a bridge are by themselves', () => {
  const wiring = sampleWiring(sampleConfig, '');
  expect(wiring.router).toBeUndefined();
  expect(hostLines(wiring).filter((line) => line.includes('isolated'))).toEqual([]);
});

test('DNS-21: a pod searches its own namespace first, then all of the cluster, as a kubelet writes it for ClusterFirst', () => {
  expect(resultOf(sampleWiring(sampleConfig, '10.128.0.1', 'shop'), '1.1.0').dns).toEqual({
    nameservers: ['10.96.0.10'],
    search: ['shop.svc.cluster.local', 'svc.cluster.local', 'cluster.local'],
    options: ['ndots:5'],
  });
});
