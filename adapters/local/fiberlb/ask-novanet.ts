import { ok } from '../../../domain/result.ts';
import { openChannel } from '../../grpc/client.ts';
import { novanetMethods } from '../../grpc/methods/novanet.ts';
import { tenantMessage } from '../../grpc/ownership.ts';
import type { Networks } from './member-rule.ts';

/** Who pods belong to, asked of NovaNET at `host:port`. */
export function askNovaNet(address: string): Pick<Networks, 'subnetsOf'> & { close(): void } {
  const channel = openChannel(address);
  return {
    subnetsOf: async (tenant) => {
      const answer = await channel.call(novanetMethods.listSubnets, { tenant: tenantMessage(tenant) });
      return answer.ok ? ok(answer.value.subnets.flatMap(({ cidr }) => cidr ?? [])) : answer;
    },
    close: () => channel.close(),
  };
}
