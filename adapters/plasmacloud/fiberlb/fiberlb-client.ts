import type { CloudService } from '../../../domain/ports/cloud.ts';
import { ok } from '../../../domain/result.ts';
import { cloudClient } from '../../grpc/cloud-client.ts';
import { openChannel, type ChannelOptions } from '../../grpc/client.ts';
import { httpRoutesMessage } from '../../grpc/http-routes.ts';
import { fiberLbMethods } from '../../grpc/methods/fiberlb.ts';
import { ownershipMessage } from '../../grpc/ownership.ts';

/** FiberLB at `host:port`. */
export function createFiberLbClient(address: string, options: ChannelOptions = {}): CloudService & { close(): void } {
  const channel = openChannel(address, options);
  return cloudClient('fiberlb', channel, fiberLbMethods.listOwned, {
    'ensure-load-balancer': async (effect) => {
      const answer = await channel.call(fiberLbMethods.ensureLoadBalancer, {
        ownership: ownershipMessage(effect),
        name: effect.name,
        listeners: effect.listeners.map(({ name, protocol, port, members }) => ({
          name,
          protocol,
          port,
          pool: { members: members.map((member) => ({ ...member })) },
        })),
        sourceRanges: [...effect.sourceRanges],
        requestedAddress: effect.requestedAddress,
        affinitySeconds: effect.affinitySeconds,
        pool: effect.pool,
        sharingKey: effect.sharingKey,
        backendKey: effect.backendKey,
      });
      if (!answer.ok) return answer;
      const listeners = answer.value.listeners.map(({ port, servedPort }) => ({ port: port ?? 0, servedPort: servedPort ?? 0 }));
      return ok({ loadBalancerId: answer.value.id, address: answer.value.address, listeners });
    },
    'remove-load-balancer': async (effect) => {
      const answer = await channel.call(fiberLbMethods.removeLoadBalancer, { ownership: ownershipMessage(effect) });
      return answer.ok ? ok({}) : answer;
    },
    'ensure-http-routes': async (effect) => {
      const answer = await channel.call(fiberLbMethods.ensureHttpRoutes, { ownership: ownershipMessage(effect), routes: httpRoutesMessage(effect) });
      if (!answer.ok) return answer;
      const ports = answer.value.ports.map(({ port, servedPort }) => ({ port: port ?? 0, servedPort: servedPort ?? 0 }));
      return ok({ address: answer.value.address, ports });
    },
    'remove-http-routes': async (effect) => {
      const answer = await channel.call(fiberLbMethods.removeHttpRoutes, { ownership: ownershipMessage(effect) });
      return answer.ok ? ok({}) : answer;
    },
  });
}
