// ADD: the port of NovaNET, then the tenant's network on this node, then a veth pair from the container to its bridge. What fails in between is
// undone; the network stays, as it does when its last container goes.
import { err, ok, type Result } from '../../../domain/result.ts';
import { cniError, type CniError } from '../cni-error.ts';
import { containerLines, hostLines, neighborLines, portLines, removalLines } from '../ip-commands.ts';
import { hostInterfaceName, portOwner } from '../names.ts';
import { stateOfNetns } from '../netns.ts';
import { ownPort, plugOf, podPort, releasePort, type Plug } from '../novanet/ports.ts';
import { resultOf, type Wiring } from '../result.ts';
import { listLinks, runIp, runScript, type Link } from '../run-ip.ts';
import { wiringOf } from '../wiring.ts';
import type { Context, OfContainer, Outcome } from './context.ts';
import { ensureNetwork, rulesAreThere } from './network.ts';

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
  const wired = plug.ok ? await wireUp(wiringOf(config, invocation, netns, plug.value), outside.value, config.waitForRules) : plug;
  if (wired.ok) return ok(resultOf(wired.value, config.cniVersion, config.prevResult));
  await runIp('', removalLines(hostInterfaceName(config.name, invocation)));
  if (podUid === '') await releasePort(novanet, config, portOwner(config, invocation), nowMs);
  return wired;
}

async function plugFor({ config, novanet, nowMs }: Context, invocation: OfContainer): Promise<Result<Plug, CniError>> {
  const port = await (invocation.podUid === '' ? ownPort(novanet, config, invocation, nowMs) : podPort(novanet, config, invocation.podUid));
  return port.ok ? plugOf(novanet, config, port.value) : port;
}

async function wireUp(wiring: Wiring, present: readonly Link[], waitForRules: boolean): Promise<Result<Wiring, CniError>> {
  const network = await ensureNetwork(wiring, present);
  if (!network.ok) return network;
  const rules = waitForRules && wiring.router ? await rulesAreThere(wiring.router) : ok(undefined);
  if (!rules.ok) return rules;
  // Its other end is not in the container: it is of a run that was killed.
  const isLost = present.some((link) => link.ifname === wiring.hostInterface);
  const host = await runIp('', [...(isLost ? removalLines(wiring.hostInterface) : []), ...hostLines(wiring)]);
  if (!host.ok) return host;
  const port = await runScript('', `the locking of ${wiring.hostInterface}`, portLines(wiring), '');
  if (!port.ok) return port;
  const { router } = wiring;
  const [container, neighbor] = await Promise.all([
    runIp(wiring.netns, containerLines(wiring)),
    router ? runIp(router.path, neighborLines(wiring)) : ok(undefined),
  ]);
  return !container.ok ? container : neighbor.ok ? ok(wiring) : neighbor;
}
