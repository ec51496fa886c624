import { plasmacloud } from '../../../schemas/plasmacloud.ts';
import { listOwnedMethod } from '../ownership.ts';
import { unary } from '../unary.ts';

const v1 = plasmacloud.novanet.v1;
const ports = 'plasmacloud.novanet.v1.PortService';
const routes = 'plasmacloud.novanet.v1.ServiceRouteService';
const groups = 'plasmacloud.novanet.v1.SecurityGroupService';
const hosts = 'plasmacloud.novanet.v1.HostService';
const subnets = 'plasmacloud.novanet.v1.SubnetService';

export const novanetMethods = {
  createPort: unary(`/${ports}/CreatePort`, v1.CreatePortRequest, v1.Port),
  getPort: unary(`/${ports}/GetPort`, v1.GetPortRequest, v1.Port),
  listPorts: unary(`/${ports}/ListPorts`, v1.ListPortsRequest, v1.ListPortsResponse),
  deletePort: unary(`/${ports}/DeletePort`, v1.DeletePortRequest, v1.DeletePortResponse),
  listOwned: listOwnedMethod(ports),
  ensureServiceRoute: unary(`/${routes}/EnsureServiceRoute`, v1.EnsureServiceRouteRequest, v1.ServiceRoute),
  listServiceRoutes: unary(`/${routes}/ListServiceRoutes`, v1.ListServiceRoutesRequest, v1.ListServiceRoutesResponse),
  removeServiceRoute: unary(`/${routes}/RemoveServiceRoute`, v1.RemoveServiceRouteRequest, v1.RemoveServiceRouteResponse),
  ensureSecurityGroup: unary(`/${groups}/EnsureSecurityGroup`, v1.EnsureSecurityGroupRequest, v1.SecurityGroup),
  listSecurityGroups: unary(`/${groups}/ListSecurityGroups`, v1.ListSecurityGroupsRequest, v1.ListSecurityGroupsResponse),
  removeSecurityGroup: unary(`/${groups}/RemoveSecurityGroup`, v1.RemoveSecurityGroupRequest, v1.RemoveSecurityGroupResponse),
  followNetworks: unary(`/${hosts}/FollowNetworks`, v1.FollowNetworksRequest, v1.FollowNetworksResponse),
  ensureSubnet: unary(`/${subnets}/EnsureSubnet`, v1.EnsureSubnetRequest, v1.Subnet),
  getSubnet: unary(`/${subnets}/GetSubnet`, v1.GetSubnetRequest, v1.Subnet),
  listSubnets: unary(`/${subnets}/ListSubnets`, v1.ListSubnetsRequest, v1.ListSubnetsResponse),
};
