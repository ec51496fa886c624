// GC: goes on after a failure, and tells all of them.
import { err, ok } from '../../../domain/result.ts';
import { joinErrors, type CniError } from '../cni-error.ts';
import { ownPorts, releasePort } from '../novanet/ports.ts';
import { listLinks } from '../run-ip.ts';
import { staleInterfaces, stalePorts } from '../stale.ts';
import type { Context, Outcome } from './context.ts';
import { removeInterface } from './del.ts';

export async function gc({ config, novanet, nowMs }: Context): Promise<Outcome> {
  const errors: CniError[] = [];
  const host = await listLinks('');
  if (!host.ok) errors.push(host.error);
  for (const name of host.ok ? staleInterfaces(config, host.value) : []) {
    const removed = await removeInterface(name);
    if (!removed.ok) errors.push(removed.error);
  }
  const owned = await ownPorts(novanet, config);
  if (!owned.ok) errors.push(owned.error);
  for (const { owner, revision } of owned.ok ? stalePorts(config, owned.value) : []) {
    const released = await releasePort(novanet, config, owner, Math.max(nowMs, revision));
    if (!released.ok) errors.push(released.error);
  }
  const failure = joinErrors(errors);
  return failure ? err(failure) : ok(undefined);
}
