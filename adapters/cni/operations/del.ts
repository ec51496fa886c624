// DEL: as often as it is asked for, whatever is left. The interface goes first, so that nobody uses the address when it is given back.
// A pod's port is the networking reconciler's to remove.
import { err, ok, type Result } from '../../../domain/result.ts';
import { cniError, type CniError } from '../cni-error.ts';
import { removalLines } from '../ip-commands.ts';
import { hostInterfaceName, portOwner } from '../names.ts';
import { stateOfNetns } from '../netns.ts';
import { releasePort } from '../novanet/ports.ts';
import { listLinks, runIp } from '../run-ip.ts';
import type { Context, OfContainer, Outcome } from './context.ts';

export async function del({ config, novanet, nowMs }: Context, invocation: OfContainer): Promise<Outcome> {
  const { netns, podUid, ownNetnsAllowed } = invocation;
  if (netns !== '' && !ownNetnsAllowed && stateOfNetns(netns) === 'own')
    return err(cniError('netns', "plugin's netns and netns from CNI_NETNS should not be the same", netns));
  const unplugged = await removeInterface(hostInterfaceName(config.name, invocation));
  // An address that something may still use is not given to another.
  if (!unplugged.ok) return unplugged;
  if (podUid !== '') return ok(undefined);
  const released = await releasePort(novanet, config, portOwner(config, invocation), nowMs);
  return released.ok ? ok(undefined) : released;
}

/** A success when it is not there. */
export async function removeInterface(name: string): Promise<Result<undefined, CniError>> {
  const removed = await runIp('', removalLines(name));
  if (removed.ok) return removed;
  const links = await listLinks('');
  return links.ok && !links.value.some((link) => link.ifname === name) ? ok(undefined) : removed;
}
