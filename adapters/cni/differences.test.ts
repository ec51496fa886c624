import { expect, test } from 'vitest';
import { differencesOf, type Observed } from './differences.ts';
import { macOfName } from './names.ts';
import { resultOf } from './result.ts';
import { routerSettings } from './router-settings.ts';
import { sampleConfig, sampleWiring } from './testing/sample.ts';

const wiring = sampleWiring();
const { bridge, hostInterface } = wiring;
const previous = resultOf(wiring, '1.1.0');
const up = ['BROADCAST', 'UP'];
const eth0 = { ifname: 'eth0', flags: up, address: '02:4e:0a:80:00:02', addr_info: [{ local: '10.128.0.2', prefixlen: 24 }] };
const slave = { isolated: true, learning: false, locked: true, group_fwd_mask: '0xfffd' };
const port = (more: object = {}) => ({ linkinfo: { info_slave_data: { ...slave, ...more } } });
const outside = { ifname: hostInterface, flags: up, master: bridge, ...port() };
const link = { ifname: 'kl7', flags: up, master: bridge };
const bridgeLink = { ifname: bridge, flags: [...up, 'NOARP'] };
const route = { dst: 'default', gateway: '10.128.0.1', dev: 'eth0' };
const pods = { ifname: 'pods', flags: up, address: macOfName('pods7'), addr_info: [{ local: '10.128.0.1', prefixlen: 24 }] };
const settings = new Map(routerSettings.map(({ file, value }) => [file, value]));
const router = { links: [{ ifname: 'lo', flags: up }, pods], settings };
const entry = { mac: '02:4e:0a:80:00:02', ifname: hostInterface, master: bridge, state: 'static' };
const rpFilter = `/proc/sys/net/ipv4/conf/${bridge}/rp_filter`;
const noIpv6 = `/proc/sys/net/ipv6/conf/${bridge}/disable_ipv6`;
const bridgeSettings = new Map([
  [rpFilter, '1'],
  [noIpv6, '1'],
]);
const all: Observed = { host: [bridgeLink, link, outside], bridgeSettings, router, container: [eth0], routes: [route], entries: [entry] };
const proxyArp = '/proc/sys/net/ipv4/conf/pods/proxy_arp';
const forwarding = '/proc/sys/net/ipv6/conf/all/forwarding';

test('CNI-24: all is there, and what later plugins added is theirs', () => {
  expect(differencesOf(wiring, previous, all)).toEqual([]);
  const more = { ...eth0, addr_info: [...eth0.addr_info, { local: 'fe80::1', prefixlen: 64 }] };
  expect(differencesOf(wiring, previous, { ...all, container: [{ ifname: 'lo', flags: up }, more], routes: [{ dst: '192.0.2.0/24' }, route] })).toEqual([]);
});

test('a kernel without locks has none, a loose filter is as good, and there may be no IPv6', () => {
  const old = { ...outside, ...port({ locked: undefined }) };
  expect(differencesOf(wiring, previous, { ...all, host: [bridgeLink, link, old], bridgeSettings: new Map([[rpFilter, '2']]) })).toEqual([]);
});

test.each<[string, Partial<Observed>, string]>([
  ['CNI-24: the interface', { container: [] }, 'eth0 is not in /var/run/netns/c1'],
  ['CNI-24: its being up', { container: [{ ...eth0, flags: [] }] }, 'eth0 is down'],
  ['CNI-24: its MAC address', { container: [{ ...eth0, address: '02:00:00:00:00:01' }] }, 'eth0 has the MAC address 02:00:00:00:00:01, not 02:4e:0a:80:00:02'],
  ['CNI-24: its address', { container: [{ ...eth0, addr_info: [] }] }, 'eth0 does not have the address 10.128.0.2/24'],
  [
    'CNI-24: the length of its prefix',
    { container: [{ ...eth0, addr_info: [{ local: '10.128.0.2', prefixlen: 16 }] }] },
    'eth0 does not have the address 10.128.0.2/24',
  ],
  ['CNI-24: the default route', { routes: [] }, 'there is no default route by 10.128.0.1'],
  ['CNI-24: a default route by another', { routes: [{ ...route, gateway: '10.128.0.9' }] }, 'there is no default route by 10.128.0.1'],
  ["CNI-24: the host's end", { host: [bridgeLink, link] }, `${hostInterface} is not on the host`],
  ["CNI-24: the host's end on the bridge", { host: [bridgeLink, link, { ...outside, master: 'br0' }] }, `${hostInterface} is not on ${bridge}`],
  ["CNI-24: the host's end being up", { host: [bridgeLink, link, { ...outside, flags: [] }] }, `${hostInterface} is down`],
  ['CNI-24: the bridge being up', { host: [{ ...bridgeLink, flags: ['NOARP'] }, link, outside] }, `the bridge ${bridge} is not there, or down`],
  ['CNI-24: the bridge', { host: [link, outside] }, `the bridge ${bridge} is not there, or down`],
  ["CNI-24: the bridge's silence", { host: [{ ...bridgeLink, flags: up }, link, outside] }, `the bridge ${bridge} answers ARP`],
  [
    'CNI-24: its being isolated from its neighbors',
    { host: [bridgeLink, link, { ...outside, ...port({ isolated: false }) }] },
    `${hostInterface} is not isolated from the bridge's other ports`,
  ],
  ["CNI-24: the bridge's ignorance", { host: [bridgeLink, link, { ...outside, ...port({ learning: true }) }] }, `the bridge learns from ${hostInterface}`],
  ['CNI-24: its lock', { host: [bridgeLink, link, { ...outside, ...port({ locked: false }) }] }, `${hostInterface} is not locked`],
  [
    'CNI-24: link-local frames',
    { host: [bridgeLink, link, { ...outside, ...port({ group_fwd_mask: '0' }) }] },
    `the host takes link-local frames from ${hostInterface}`,
  ],
  ['CNI-24: its entry', { entries: [{ ...entry, state: 'permanent' }] }, `the bridge does not know ${entry.mac} at ${hostInterface}`],
  ["CNI-24: the bridge's filter", { bridgeSettings: new Map([[noIpv6, '1']]) }, `${rpFilter} is not there, not 1`],
  [
    'CNI-24: the bridge without IPv6',
    {
      bridgeSettings: new Map([
        [rpFilter, '1'],
        [noIpv6, '0'],
      ]),
    },
    `${noIpv6} is 0, not 1`,
  ],
  ['CNI-24: the router', { router: undefined }, 'the router k8shost-n1-7 is not there'],
  ["CNI-24: the router's link", { host: [bridgeLink, outside] }, "the router's link kl7 is not on the host"],
  ["CNI-24: the router's link on the bridge", { host: [bridgeLink, { ifname: 'kl7', flags: up }, outside] }, `the router's link kl7 is not on ${bridge}`],
  ["CNI-24: the router's link being up", { host: [bridgeLink, { ...link, flags: [] }, outside] }, "the router's link kl7 is down"],
  ["CNI-24: the router's link being for all", { host: [bridgeLink, { ...link, ...port() }, outside] }, "the router's link kl7 is isolated"],
  ["CNI-24: the router's end of it", { router: { links: [], settings } }, 'pods is not in the router k8shost-n1-7'],
  ["CNI-24: the router's end being up", { router: { links: [{ ...pods, flags: [] }], settings } }, 'pods is down in the router'],
  [
    "CNI-24: the gateway's MAC address",
    { router: { links: [{ ...pods, address: '02:00:00:00:00:01' }], settings } },
    `pods has the MAC address 02:00:00:00:00:01 in the router, not ${pods.address}`,
  ],
  [
    "CNI-24: the gateway's address",
    { router: { links: [{ ...pods, addr_info: [{ local: '10.128.1.1', prefixlen: 24 }] }], settings } },
    "pods does not have the gateway's address 10.128.0.1/24 in the router",
  ],
  ['CNI-24: a setting', { router: { ...router, settings: new Map([...settings, [proxyArp, '0']]) } }, `${proxyArp} is 0 in the router, not 1`],
  [
    'CNI-24: a setting that cannot be read',
    { router: { ...router, settings: new Map([...settings].filter(([file]) => file !== proxyArp)) } },
    `${proxyArp} is not there in the router, not 1`,
  ],
])('%s is missed', (_, observed, line) => {
  expect(differencesOf(wiring, previous, { ...all, ...observed })).toEqual([line]);
});

test('CNI-24: what ADD said is what NovaNET says', () => {
  expect(differencesOf(wiring, { ...previous, ips: [] }, all)).toEqual(['NovaNET says 10.128.0.2/24, prevResult does not']);
  expect(differencesOf(wiring, { ...previous, interfaces: [] }, all)).toEqual(['prevResult has no eth0 in /var/run/netns/c1']);
});

test('CNI-24: a machine without IPv6 routes none', () => {
  const four = new Map([...settings].filter(([file]) => file !== forwarding));
  expect(differencesOf(wiring, previous, { ...all, router: { ...router, settings: four } })).toEqual([]);
});

test('CNI-24: without a gateway no router is missed', () => {
  const alone = sampleWiring(sampleConfig, '');
  const host = [bridgeLink, { ...outside, ...port({ isolated: false }) }];
  expect(differencesOf(alone, resultOf(alone, '1.1.0'), { ...all, host, router: undefined, routes: [] })).toEqual([]);
});
