import { plasmacloud } from '../../../schemas/plasmacloud.ts';
import { listOwnedMethod } from '../ownership.ts';
import { unary } from '../unary.ts';

const v1 = plasmacloud.plasmavmc.v1;
const instances = 'plasmacloud.plasmavmc.v1.InstanceService';
const nodes = 'plasmacloud.plasmavmc.v1.NodeService';

export const plasmaVmcMethods = {
  ensureInstance: unary(`/${instances}/EnsureInstance`, v1.EnsureInstanceRequest, v1.Instance),
  getInstance: unary(`/${instances}/GetInstance`, v1.GetInstanceRequest, v1.Instance),
  listInstances: unary(`/${instances}/ListInstances`, v1.ListInstancesRequest, v1.ListInstancesResponse),
  removeInstance: unary(`/${instances}/RemoveInstance`, v1.RemoveInstanceRequest, v1.RemoveInstanceResponse),
  listOwned: listOwnedMethod(instances),
  listNodes: unary(`/${nodes}/ListNodes`, v1.ListNodesRequest, v1.ListNodesResponse),
  stopNode: unary(`/${nodes}/StopNode`, v1.StopNodeRequest, v1.StopNodeResponse),
  startNode: unary(`/${nodes}/StartNode`, v1.StartNodeRequest, v1.StartNodeResponse),
};
