import type { CloudService } from '../../../domain/ports/cloud.ts';
import { ok } from '../../../domain/result.ts';
import { cloudClient } from '../../grpc/cloud-client.ts';
import { openChannel, type ChannelOptions } from '../../grpc/client.ts';
import { novanetMethods } from '../../grpc/methods/novanet.ts';
import { ownershipMessage } from '../../grpc/ownership.ts';

/** NovaNET at `host:port`. A pod's port has the pod's uid as its device. */
export function createNovaNetClient(address: string, options: ChannelOptions = {}): CloudService & { close(): void } {
  const channel = openChannel(address, options);
  return cloudClient('novanet', channel, novanetMethods.listOwned, {
    'ensure-port': async (effect) => {
      const answer = await channel.call(novanetMethods.createPort, { ownership: ownershipMessage(effect), deviceId: effect.deviceId, name: effect.name });
      if (!answer.ok) return answer;
      const { id, subnetId, address: portAddress, macAddress } = answer.value;
      return ok({ portId: id, subnetId, address: portAddress, macAddress });
    },
    'remove-port': async (effect) => {
      const answer = await channel.call(novanetMethods.deletePort, { ownership: ownershipMessage(effect) });
      return answer.ok ? ok({}) : answer;
    },
  });
}
