// STATUS: whether ADD could do its work now. Changes nothing.
import { err, ok } from '../../../domain/result.ts';
import { cniError } from '../cni-error.ts';
import { calls, type SubnetMessage } from '../novanet/messages.ts';
import { listLinks } from '../run-ip.ts';
import type { Context, Outcome } from './context.ts';

export async function status({ config, novanet }: Context): Promise<Outcome> {
  const { tenant, subnetId } = config;
  const [host, subnet] = await Promise.all([
    listLinks(''),
    // A project's default subnet may be yet to be made.
    subnetId === '' ? novanet.call(calls.listSubnets, { tenant }) : novanet.call(calls.getSubnet, { tenant, subnetId }),
  ]);
  const failure = !host.ok ? host.error : !subnet.ok ? subnet.error : undefined;
  if (failure) return err(cniError('notAvailable', failure.msg, failure.details));
  const numbered = subnet.ok && subnetsIn(subnet.value).every(({ vni }) => vni !== 0);
  return numbered ? ok(undefined) : err(cniError('notAvailable', 'NovaNET says no number of the network'));
}

const subnetsIn = (answer: SubnetMessage | { readonly subnets: readonly SubnetMessage[] }): readonly SubnetMessage[] =>
  'subnets' in answer ? answer.subnets : [answer];
