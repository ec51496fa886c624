import { expect, test } from 'vitest';
import { differencesOf, type Observed } from './differences.ts';
import { resultOf } from './result.ts';
import { sampleWiring } from './testing/sample.ts';

const wiring = sampleWiring();
const { bridge, hostInterface } = wiring;
const previous = resultOf(wiring, '1.1.0');
const up = ['BROADCAST', 'UP'];
const eth0 = { ifname: 'eth0', flags: up, address: '02:4e:0a:80:00:02', addr_info: [{ local: '10.128.0.2', prefixlen: 24 }] };
const outside = { ifname: hostInterface, flags: up, master: bridge };
const bridgeLink = { ifname: bridge, flags: up };
const route = { dst: 'default', gateway: '10.128.0.1', dev: 'eth0' };
const all: Observed = { host: [bridgeLink, outside], container: [eth0], routes: [route] };

test('CNI-24: all is there, and what later plugins added is theirs', () => {
  expect(differencesOf(wiring, previous, all)).toEqual([]);
  const more = { ...eth0, addr_info: [...eth0.addr_info, { local: 'fe80::1', prefixlen: 64 }] };
  expect(differencesOf(wiring, previous, { host: all.host, container: [{ ifname: 'lo', flags: up }, more], routes: [{ dst: '192.0.2.0/24' }, route] })).toEqual(
    [],
  );
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
  ["CNI-24: the host's end", { host: [bridgeLink] }, `${hostInterface} is not on the host`],
  ["CNI-24: the host's end on the bridge", { host: [bridgeLink, { ...outside, master: 'br0' }] }, `${hostInterface} is not on ${bridge}`],
  ["CNI-24: the host's end being up", { host: [bridgeLink, { ...outside, flags: [] }] }, `${hostInterface} is down`],
  ['CNI-24: the bridge being up', { host: [{ ...bridgeLink, flags: [] }, outside] }, `the bridge ${bridge} is not there, or down`],
])('%s is missed', (_, observed, line) => {
  expect(differencesOf(wiring, previous, { ...all, ...observed })).toEqual([line]);
});

test('CNI-24: what ADD said is what NovaNET says', () => {
  expect(differencesOf(wiring, { ...previous, ips: [] }, all)).toEqual(['NovaNET says 10.128.0.2/24, prevResult does not']);
  expect(differencesOf(wiring, { ...previous, interfaces: [] }, all)).toEqual(['prevResult has no eth0 in /var/run/netns/c1']);
});
