import { expect, test } from 'vitest';
import { bridgeName, routerLinkName } from '../../schemas/tenant-network.ts';
import { attachmentOfAlias, attachmentOfOwner, hostInterfaceAlias, hostInterfaceName, macOfName, portOwner } from './names.ts';
import { attachment, sampleConfig } from './testing/sample.ts';

test('CNI-1: names fit into the fifteen characters of an interface, whatever they are made of', () => {
  const long = 'x'.repeat(200);
  expect(hostInterfaceName(long, { containerId: long, ifname: 'eth0' })).toMatch(/^kv[0-9a-f]{12}$/);
  for (const name of [bridgeName(16_777_215), routerLinkName(16_777_215)]) expect(name.length).toBeLessThan(16);
});

test('a MAC address of its own, locally administered and of one station', () => {
  expect(macOfName('kb1')).toMatch(/^0a(:[0-9a-f]{2}){5}$/);
  expect(macOfName('kb1')).not.toBe(macOfName('kb2'));
});

test('CNI-26: whose an interface is, is read from its alias, of one network only', () => {
  const alias = hostInterfaceAlias('pods', attachment);
  expect(attachmentOfAlias('pods', alias)).toEqual(attachment);
  expect(attachmentOfAlias('other', alias)).toBeUndefined();
  expect(attachmentOfAlias('pods', 'somebody else')).toBeUndefined();
  expect(hostInterfaceAlias('x'.repeat(200), { containerId: 'c'.repeat(128), ifname: 'a23456789012345' }).length).toBeLessThan(256);
});

test('CNI-26: whose a port is, is read from its owner, of one node and network only', () => {
  const owner = portOwner(sampleConfig, attachment);
  expect(owner).toBe('k8shost-cni/n1/pods/c1/eth0');
  expect(attachmentOfOwner(sampleConfig, owner)).toEqual(attachment);
  expect(attachmentOfOwner({ ...sampleConfig, node: 'n2' }, owner)).toBeUndefined();
  expect(attachmentOfOwner({ ...sampleConfig, name: 'pods2' }, owner)).toBeUndefined();
  expect(attachmentOfOwner(sampleConfig, 'k8shost/pods/uid')).toBeUndefined();
});
