import type { CloudService } from '../../../domain/ports/cloud.ts';
import { ok } from '../../../domain/result.ts';
import { cloudClient } from '../../grpc/cloud-client.ts';
import { openChannel, type ChannelOptions } from '../../grpc/client.ts';
import { lightningStorMethods } from '../../grpc/methods/lightningstor.ts';
import { ownershipMessage } from '../../grpc/ownership.ts';

/** LightningSTOR at `host:port`. */
export function createLightningStorClient(address: string, options: ChannelOptions = {}): CloudService & { close(): void } {
  const channel = openChannel(address, options);
  return cloudClient('lightningstor', channel, lightningStorMethods.listOwned, {
    'ensure-volume': async (effect) => {
      const { name, sizeBytes, accessModes, parameters } = effect;
      const answer = await channel.call(lightningStorMethods.ensureVolume, {
        ownership: ownershipMessage(effect),
        name,
        sizeBytes,
        accessModes: [...accessModes],
        parameters: { ...parameters },
      });
      return answer.ok ? ok({ volumeId: answer.value.id, sizeBytes: answer.value.sizeBytes, sizeEnforced: answer.value.sizeEnforced }) : answer;
    },
    'remove-volume': async (effect) => {
      const answer = await channel.call(lightningStorMethods.removeVolume, { ownership: ownershipMessage(effect) });
      return answer.ok ? ok({}) : answer;
    },
  });
}
