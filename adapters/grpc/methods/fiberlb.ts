import { plasmacloud } from '../../../schemas/plasmacloud.ts';
import { listOwnedMethod } from '../ownership.ts';
import { unary } from '../unary.ts';

const v1 = plasmacloud.fiberlb.v1;
const service = 'plasmacloud.fiberlb.v1.LoadBalancerService';
const httpRoutes = 'plasmacloud.fiberlb.v1.HttpRouteService';

export const fiberLbMethods = {
  ensureLoadBalancer: unary(`/${service}/EnsureLoadBalancer`, v1.EnsureLoadBalancerRequest, v1.LoadBalancer),
  getLoadBalancer: unary(`/${service}/GetLoadBalancer`, v1.GetLoadBalancerRequest, v1.LoadBalancer),
  listLoadBalancers: unary(`/${service}/ListLoadBalancers`, v1.ListLoadBalancersRequest, v1.ListLoadBalancersResponse),
  removeLoadBalancer: unary(`/${service}/RemoveLoadBalancer`, v1.RemoveLoadBalancerRequest, v1.RemoveLoadBalancerResponse),
  listOwned: listOwnedMethod(service),
  ensureHttpRoutes: unary(`/${httpRoutes}/EnsureHttpRoutes`, v1.EnsureHttpRoutesRequest, v1.HttpRoutes),
  listHttpRoutes: unary(`/${httpRoutes}/ListHttpRoutes`, v1.ListHttpRoutesRequest, v1.ListHttpRoutesResponse),
  removeHttpRoutes: unary(`/${httpRoutes}/RemoveHttpRoutes`, v1.RemoveHttpRoutesRequest, v1.RemoveHttpRoutesResponse),
};
