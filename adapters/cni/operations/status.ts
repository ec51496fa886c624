// STATUS: whether ADD could do its work now. Changes nothing.
import { err, ok } from '../../../domain/result.ts';
import { cniError } from '../cni-error.ts';
import { calls } from '../novanet/messages.ts';
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
  return failure ? err(cniError('notAvailable', failure.msg, failure.details)) : ok(undefined);
}
