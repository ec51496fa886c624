// ADD: the port of NovaNET, then a veth pair from the container to the tenant's bridge on this node. What fails in between is undone.
import { err, ok, type Result } from '../../../domain/result.ts';
import { cniError, type CniError } from '../cni-error.ts';
import { bridgeLines, containerLines, hostLines, removalLines } from '../ip-commands.ts';
import { hostInterfaceName, portOwner } from '../names.ts';
import { stateOfNetns } from '../netns.ts';
import { ownPort, plugOf, podPort, releasePort, type Plug } from '../novanet/ports.ts';
import { resultOf, type Wiring } from '../result.ts';
import { listLinks, runIp, type Link } from '../run-ip.ts';
import { wiringOf } from '../wiring.ts';
import type { Context, OfContainer, Outcome } from './context.ts';

export async function add(context: Context, invocation: OfContainer): Promise<Outcome> {
  const { config, novanet, nowMs } = context;
  const { netns, ifname, podUid, ownNetnsAllowed } = invocation;
  const state = stateOfNetns(netns);
  if (state === 'gone') return err(cniError('unknownContainer', `there is no network namespace ${netns}`));
  if (state === 'own' && !ownNetnsAllowed) return err(cniError('netns', "plugin's netns and netns from CNI_NETNS should not be the same", netns));

  const [inside, outside] = await Promise.all([listLinks(netns), listLinks('')]);
  if (!inside.ok) return inside;
  if (!outside.ok) return outside;
  if (inside.value.some((link) => link.ifname === ifname)) return err(cniError('interfaceExists', `${ifname} is in ${netns} already`));

  const plug = await plugFor(context, invocation);
  const wired = plug.ok ? await wireUp(wiringOf(config, invocation, netns, plug.value), outside.value) : plug;
  if (wired.ok) return ok(resultOf(wired.value, config.cniVersion, config.prevResult));
  await runIp('', removalLines(hostInterfaceName(config.name, invocation)));
  if (podUid === '') await releasePort(novanet, config, portOwner(config, invocation), nowMs);
  return wired;
}

async function plugFor({ config, novanet, nowMs }: Context, invocation: OfContainer): Promise<Result<Plug, CniError>> {
  const port = await (invocation.podUid === '' ? ownPort(novanet, config, invocation, nowMs) : podPort(novanet, config, invocation.podUid));
  return port.ok ? plugOf(novanet, config, port.value) : port;
}

async function wireUp(wiring: Wiring, present: readonly Link[]): Promise<Result<Wiring, CniError>> {
  const has = (name: string): boolean => present.some((link) => link.ifname === name);
  const bridge = has(wiring.bridge) ? ok(undefined) : await makeBridge(wiring);
  if (!bridge.ok) return bridge;
  // Its other end is not in the container: it is of a run that was killed.
  const host = await runIp('', [...(has(wiring.hostInterface) ? removalLines(wiring.hostInterface) : []), ...hostLines(wiring)]);
  if (!host.ok) return host;
  const container = await runIp(wiring.netns, containerLines(wiring));
  return container.ok ? ok(wiring) : container;
}

/** Plugins run side by side: another may just have made it. */
async function makeBridge(wiring: Wiring): Promise<Result<undefined, CniError>> {
  const made = await runIp('', bridgeLines(wiring));
  if (made.ok) return made;
  const links = await listLinks('');
  return links.ok && links.value.some((link) => link.ifname === wiring.bridge) ? ok(undefined) : made;
}
