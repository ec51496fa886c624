import { err, ok } from '../../../domain/result.ts';
import { refused } from '../../grpc/error-mapping.ts';
import { novanetMethods } from '../../grpc/methods/novanet.ts';
import { parseTenant, tenantMessage } from '../../grpc/ownership.ts';
import { implement, type Implementation } from '../../grpc/server.ts';
import { gatewayOf, type Subnet, type Subnets } from './subnets.ts';

/** SubnetService. */
export function subnetMethods(subnets: Subnets, dnsServers: readonly string[]): Implementation[] {
  const subnetMessage = (subnet: Subnet) => ({
    tenant: tenantMessage(subnet.tenant),
    id: subnet.id,
    cidr: subnet.cidr,
    gateway: gatewayOf(subnet),
    dnsServers: [...dnsServers],
    vni: subnet.vni,
  });
  return [
    implement(novanetMethods.ensureSubnet, async ({ tenant }) => {
      const asker = parseTenant(tenant);
      if (!asker.ok) return asker;
      const subnet = subnets.ensure(asker.value);
      await subnets.written();
      return subnet.ok ? ok(subnetMessage(subnet.value)) : subnet;
    }),
    implement(novanetMethods.getSubnet, ({ tenant, subnetId }) => {
      const asker = parseTenant(tenant);
      if (!asker.ok) return asker;
      const subnet = subnets.find(asker.value);
      return subnet?.id === subnetId ? ok(subnetMessage(subnet)) : err(refused('NOT_FOUND', `there is no subnet ${subnetId}`));
    }),
    implement(novanetMethods.listSubnets, ({ tenant }) => {
      const asker = parseTenant(tenant);
      if (!asker.ok) return asker;
      const subnet = subnets.find(asker.value);
      return ok({ subnets: subnet ? [subnetMessage(subnet)] : [] });
    }),
  ];
}
