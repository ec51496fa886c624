import { expect, test } from 'vitest';
import { hostInterfaceAlias, portOwner } from './names.ts';
import { staleInterfaces, stalePorts } from './stale.ts';
import { attachment, sampleConfig } from './testing/sample.ts';

const other = { containerId: 'c2', ifname: 'eth0' };
const host = [
  { ifname: 'kv1', flags: [], ifalias: hostInterfaceAlias('pods', attachment) },
  { ifname: 'kv2', flags: [], ifalias: hostInterfaceAlias('pods', other) },
  { ifname: 'kv3', flags: [], ifalias: hostInterfaceAlias('another', other) },
  { ifname: 'eth0', flags: [] },
];
const owned = [sampleConfig, { ...sampleConfig, node: 'n2' }, { ...sampleConfig, name: 'another' }].flatMap((config) =>
  [attachment, other].map((one) => ({ owner: portOwner(config, one) })),
);

test('CNI-26: what the runtime does not know any more is stale, of this node and network alone', () => {
  const config = { ...sampleConfig, validAttachments: [attachment] };
  expect(staleInterfaces(config, host)).toEqual(['kv2']);
  expect(stalePorts(config, owned)).toEqual([{ owner: 'k8shost-cni/n1/pods/c2/eth0' }]);
});

test('CNI-26: no valid attachment at all: everything is stale', () => {
  expect(staleInterfaces(sampleConfig, host)).toEqual(['kv1', 'kv2']);
  expect(stalePorts(sampleConfig, owned)).toHaveLength(2);
});

test('CNI-26: the same container with another interface is another attachment', () => {
  expect(staleInterfaces({ ...sampleConfig, validAttachments: [{ ...attachment, ifname: 'net1' }] }, host)).toEqual(['kv1', 'kv2']);
});
