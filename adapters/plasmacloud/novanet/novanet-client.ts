import type { CloudService } from '../../../domain/ports/cloud.ts';
import { ok } from '../../../domain/result.ts';
import { cloudClient } from '../../grpc/cloud-client.ts';
import { openChannel, type ChannelOptions } from '../../grpc/client.ts';
import { novanetMethods } from '../../grpc/methods/novanet.ts';
import { routeMessage } from '../../grpc/service-route.ts';
import { ownershipMessage } from '../../grpc/ownership.ts';
import { securityGroupMessage } from '../../grpc/security-group.ts';

/** NovaNET at `host:port`. A pod's port has the pod's uid as its device. */
export function createNovaNetClient(address: string, options: ChannelOptions = {}): CloudService & { close(): void } {
  const channel = openChannel(address, options);
  return cloudClient('novanet', channel, novanetMethods.listOwned, {
    'ensure-port': async (effect) => {
      const { deviceId, name, node, namespace, namedPorts } = effect;
      const port = { deviceId, name, node, namespace, namedPorts: [...namedPorts] };
      const answer = await channel.call(novanetMethods.createPort, { ownership: ownershipMessage(effect), ...port });
      if (!answer.ok) return answer;
      const { id, subnetId, address: portAddress, macAddress } = answer.value;
      return ok({ portId: id, subnetId, address: portAddress, macAddress });
    },
    'ensure-service-route': async (effect) => {
      const answer = await channel.call(novanetMethods.ensureServiceRoute, { ownership: ownershipMessage(effect), route: routeMessage(effect) });
      return answer.ok ? ok({}) : answer;
    },
    'remove-service-route': async (effect) => {
      const answer = await channel.call(novanetMethods.removeServiceRoute, { ownership: ownershipMessage(effect) });
      return answer.ok ? ok({}) : answer;
    },
    'ensure-security-group': async (effect) => {
      const answer = await channel.call(novanetMethods.ensureSecurityGroup, { ownership: ownershipMessage(effect), group: securityGroupMessage(effect) });
      return answer.ok ? ok({}) : answer;
    },
    'remove-security-group': async (effect) => {
      const answer = await channel.call(novanetMethods.removeSecurityGroup, { ownership: ownershipMessage(effect) });
      return answer.ok ? ok({}) : answer;
    },
    'remove-port': async (effect) => {
      const answer = await channel.call(novanetMethods.deletePort, { ownership: ownershipMessage(effect) });
      return answer.ok ? ok({}) : answer;
    },
  });
}
