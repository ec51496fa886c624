import type { RecordSet } from '../../../domain/effect.ts';
import type { CloudService } from '../../../domain/ports/cloud.ts';
import type { PortError } from '../../../domain/ports/port-error.ts';
import type { Tenant } from '../../../domain/ref.ts';
import { ok, type Result } from '../../../domain/result.ts';
import { cloudClient } from '../../grpc/cloud-client.ts';
import { openChannel, type ChannelOptions } from '../../grpc/client.ts';
import { flashdnsMethods } from '../../grpc/methods/flashdns.ts';
import { ownershipMessage, tenantMessage } from '../../grpc/ownership.ts';

export interface FlashDnsClient extends CloudService {
  /** Makes the zone when it is missing; `listenAddress` is the `host:port` that the tenant's zones are asked at. */
  ensureZone(tenant: Tenant, name: string): Promise<Result<{ readonly listenAddress: string }, PortError>>;
  /** Removes the zone with everything in it; a success when there is none. */
  deleteZone(tenant: Tenant, name: string): Promise<Result<Record<string, never>, PortError>>;
  close(): void;
}

const recordSetMessage = ({ name, type, ttlSeconds, values, reverse }: RecordSet) => ({
  name,
  type,
  ttlSeconds,
  values: [...values],
  reverse: reverse ?? false,
});

/** FlashDNS at `host:port`. */
export function createFlashDnsClient(address: string, options: ChannelOptions = {}): FlashDnsClient {
  const channel = openChannel(address, options);
  const service = cloudClient('flashdns', channel, flashdnsMethods.listOwned, {
    'put-record-sets': async (effect) => {
      const request = { ownership: ownershipMessage(effect), zone: effect.zone, recordSets: effect.recordSets.map(recordSetMessage) };
      const answer = await channel.call(flashdnsMethods.putRecordSets, request);
      return answer.ok ? ok({}) : answer;
    },
    'remove-record-sets': async (effect) => {
      const answer = await channel.call(flashdnsMethods.removeRecordSets, { ownership: ownershipMessage(effect), zone: effect.zone });
      return answer.ok ? ok({}) : answer;
    },
  });
  return {
    ...service,
    ensureZone: async (tenant, name) => {
      const answer = await channel.call(flashdnsMethods.ensureZone, { tenant: tenantMessage(tenant), name });
      return answer.ok ? ok({ listenAddress: answer.value.listenAddress }) : answer;
    },
    deleteZone: async (tenant, name) => {
      const answer = await channel.call(flashdnsMethods.deleteZone, { tenant: tenantMessage(tenant), name });
      return answer.ok ? ok({}) : answer;
    },
  };
}
