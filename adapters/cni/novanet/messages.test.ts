// The plugin's own small encoding against the generated one.
import { expect, test } from 'vitest';
import { plasmacloud } from '../../../schemas/protobuf.ts';
import { calls } from './messages.ts';
import { decode, encode } from './wire.ts';

const v1 = plasmacloud.novanet.v1;
const tenant = { orgId: 'acme', projectId: 'wéb' };
const ownership = { tenant, owner: 'k8shost-cni/n1/pods/c1/eth0', revision: 1_764_000_000_123 };
const port = { ownership, id: 'p1', deviceId: 'c1', subnetId: 's1', address: '10.128.0.2', macAddress: '02:4e:0a:80:00:02' };
const subnet = { id: 's1', cidr: '10.128.0.0/24', gateway: '10.128.0.1', dnsServers: ['10.96.0.10', '10.96.0.11'], vni: 16_777_215 };
const page = { tenant, pageSize: 1_000, pageToken: 'x'.repeat(300) };

test.each([
  ['CreatePort', calls.createPort, v1.CreatePortRequest, { ownership, deviceId: 'c1', name: 'pods/eth0', subnetId: 's1' }],
  ['ListPorts', calls.listPorts, v1.ListPortsRequest, { ...page, deviceId: 'uid' }],
  ['DeletePort', calls.deletePort, v1.DeletePortRequest, { ownership }],
  ['ListOwned', calls.listOwned, plasmacloud.common.v1.ListOwnedRequest, { ...page, ownerPrefix: 'k8shost-cni/' }],
  ['GetSubnet', calls.getSubnet, v1.GetSubnetRequest, { tenant, subnetId: 's1' }],
  ['ListSubnets', calls.listSubnets, v1.ListSubnetsRequest, { tenant }],
])('what is asked of %s is understood', (_, { request }, generated, message) => {
  expect(generated.decode(encode(request, message))).toMatchObject(message);
});

test.each([
  ['a port', calls.createPort, v1.Port.encode({ ...port, name: 'not needed' }), port],
  ['ports', calls.listPorts, v1.ListPortsResponse.encode({ ports: [port, port], nextPageToken: 'p1' }), { ports: [port, port], nextPageToken: 'p1' }],
  ['nothing', calls.listPorts, v1.ListPortsResponse.encode({}), { ports: [], nextPageToken: '' }],
  [
    'what is owned',
    calls.listOwned,
    plasmacloud.common.v1.ListOwnedResponse.encode({ resources: [{ ownership, id: 'p1' }] }),
    { resources: [{ ownership, id: 'p1' }], nextPageToken: '' },
  ],
  ['a subnet', calls.getSubnet, v1.Subnet.encode({ tenant, ...subnet }), subnet],
  [
    'a subnet without a gateway and a number',
    calls.getSubnet,
    v1.Subnet.encode({ id: 's1', cidr: '10.0.0.0/8' }),
    { id: 's1', cidr: '10.0.0.0/8', gateway: '', dnsServers: [], vni: 0 },
  ],
  ['subnets', calls.listSubnets, v1.ListSubnetsResponse.encode({ subnets: [subnet] }), { subnets: [subnet] }],
])('%s is understood', (_, { response }, writer, message) => {
  expect(decode(response, Buffer.from(writer.finish()))).toEqual(message);
});

test('bytes that end too early are told', () => {
  const bytes = Buffer.from(v1.Subnet.encode(subnet).finish());
  expect(() => decode(calls.getSubnet.response, bytes.subarray(0, bytes.length - 1))).toThrow('a message ends in the middle');
});
