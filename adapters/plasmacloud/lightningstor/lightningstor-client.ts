import type { CloudService } from '../../../domain/ports/cloud.ts';
import type { AnswerOf, Room, VolumeSource } from '../../../domain/effect.ts';
import { ok } from '../../../domain/result.ts';
import { plasmacloud } from '../../../schemas/lightningstor.ts';
import { cloudClient } from '../../grpc/cloud-client.ts';
import { openChannel, type ChannelOptions } from '../../grpc/client.ts';
import { lightningStorMethods } from '../../grpc/methods/lightningstor.ts';
import { ownershipMessage, tenantMessage } from '../../grpc/ownership.ts';
import { publishContextOf } from '../../grpc/publish-context.ts';

const v1 = plasmacloud.lightningstor.v1;

/** LightningSTOR at `host:port`. */
export function createLightningStorClient(address: string, options: ChannelOptions = {}): CloudService & { close(): void } {
  const channel = openChannel(address, options);
  return cloudClient('lightningstor', channel, lightningStorMethods.listOwned, {
    'ensure-volume': async (effect) => {
      const { name, sizeBytes, accessModes, parameters, mode, source, zones, mustExist } = effect;
      const answer = await channel.call(lightningStorMethods.ensureVolume, {
        ownership: ownershipMessage(effect),
        name,
        sizeBytes,
        accessModes: [...accessModes],
        parameters: { ...parameters },
        mode: mode === 'Block' ? v1.VolumeMode.BLOCK : v1.VolumeMode.FILESYSTEM,
        ...(source && { source: sourceMessage(source) }),
        zones: [...zones],
        mustExist: mustExist ?? false,
      });
      if (!answer.ok) return answer;
      const { id, zone, ready, sizeEnforced } = answer.value;
      return ok({ volumeId: id, sizeBytes: answer.value.sizeBytes, sizeEnforced, zone, ready });
    },
    'remove-volume': async (effect) => {
      const answer = await channel.call(lightningStorMethods.removeVolume, { ownership: ownershipMessage(effect) });
      return answer.ok ? ok({}) : answer;
    },
    'observe-volume': async ({ tenant, name }) => {
      const answer = await channel.call(lightningStorMethods.getVolume, { tenant: tenantMessage(tenant), name });
      if (!answer.ok) return answer;
      const { id, sizeBytes, ownership, parameters, source } = answer.value;
      return ok({ volumeId: id, sizeBytes, owner: ownership?.owner ?? '', parameters, ...(source && { source: sourceOf(source) }) });
    },
    'ensure-snapshot': async (effect) => {
      const { name, volumeName } = effect;
      const answer = await channel.call(lightningStorMethods.ensureSnapshot, { ownership: ownershipMessage(effect), name, volumeName });
      return answer.ok ? ok(snapshotOf(answer.value)) : answer;
    },
    'remove-snapshot': async (effect) => {
      const answer = await channel.call(lightningStorMethods.removeSnapshot, { ownership: ownershipMessage(effect) });
      return answer.ok ? ok({}) : answer;
    },
    'observe-snapshot': async ({ tenant, name }) => {
      const answer = await channel.call(lightningStorMethods.getSnapshot, { tenant: tenantMessage(tenant), name });
      return answer.ok ? ok({ ...snapshotOf(answer.value), owner: answer.value.ownership?.owner ?? '' }) : answer;
    },
    'observe-capacity': async () => {
      const whole = await channel.call(lightningStorMethods.getCapacity, {});
      if (!whole.ok) return whole;
      if (whole.value.zones.length === 0) return ok({ rooms: [roomOf('', whole.value)] });
      const rooms: Room[] = [];
      for (const zone of [...whole.value.zones].sort()) {
        const answer = await channel.call(lightningStorMethods.getCapacity, { zone });
        if (!answer.ok) return answer;
        rooms.push(roomOf(zone, answer.value));
      }
      return ok({ rooms });
    },
    'ensure-attachment': async (effect) => {
      const { volumeName, nodeName, readOnly } = effect;
      const request = { ownership: ownershipMessage(effect), volumeName, nodeName, readOnly };
      const answer = await channel.call(lightningStorMethods.ensureAttachment, request);
      return answer.ok ? ok({ attachmentId: answer.value.id, publishContext: publishContextOf(answer.value) }) : answer;
    },
    'remove-attachment': async (effect) => {
      const answer = await channel.call(lightningStorMethods.removeAttachment, { ownership: ownershipMessage(effect) });
      return answer.ok ? ok({}) : answer;
    },
  });
}

const sourceMessage = (source: VolumeSource) =>
  'snapshot' in source ? { snapshotName: source.snapshot, volumeName: '' } : { snapshotName: '', volumeName: source.volume };

const sourceOf = ({ snapshotName, volumeName }: plasmacloud.lightningstor.v1.VolumeSource.$Properties): VolumeSource =>
  snapshotName ? { snapshot: snapshotName } : { volume: volumeName ?? '' };

const roomOf = (zone: string, { availableBytes, maximumVolumeBytes }: plasmacloud.lightningstor.v1.Capacity): Room => ({
  zone,
  availableBytes,
  maximumVolumeBytes,
});

const snapshotOf = ({ id, sizeBytes, createdMs, ready }: plasmacloud.lightningstor.v1.Snapshot): AnswerOf<'ensure-snapshot'> => ({
  snapshotId: id,
  sizeBytes,
  createdMs,
  ready,
});
