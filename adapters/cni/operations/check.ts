// CHECK: what ADD made is there still, in the kernel and in NovaNET.
import { err, ok } from '../../../domain/result.ts';
import { cniError } from '../cni-error.ts';
import { differencesOf } from '../differences.ts';
import { stateOfNetns } from '../netns.ts';
import { containerPort, plugOf, podPort } from '../novanet/ports.ts';
import { listBridgeEntries, listLinks, listRoutes } from '../run-ip.ts';
import { wiringOf } from '../wiring.ts';
import { lookAtNetwork } from './network.ts';
import type { Context, OfContainer, Outcome } from './context.ts';

export async function check({ config, novanet }: Context, invocation: OfContainer): Promise<Outcome> {
  const { netns, podUid } = invocation;
  if (config.prevResult === undefined) return err(cniError('config', 'CHECK needs prevResult'));
  if (stateOfNetns(netns) === 'gone') return err(cniError('unknownContainer', `there is no network namespace ${netns}`));
  const [host, container, routes, entries, port] = await Promise.all([
    listLinks(''),
    listLinks(netns),
    listRoutes(netns),
    listBridgeEntries(),
    podUid === '' ? containerPort(novanet, config, invocation) : podPort(novanet, config, podUid),
  ]);
  if (!host.ok) return host;
  if (!container.ok) return container;
  if (!routes.ok) return routes;
  if (!entries.ok) return entries;
  if (!port.ok) return port;
  const plug = await plugOf(novanet, config, port.value);
  if (!plug.ok) return plug;
  const wiring = wiringOf(config, invocation, netns, plug.value);
  const network = await lookAtNetwork(wiring, host.value);
  if (!network.ok) return network;
  const differences = differencesOf(wiring, config.prevResult, { ...network.value, container: container.value, routes: routes.value, entries: entries.value });
  return differences.length === 0 ? ok(undefined) : err(cniError('differs', 'the network is not as it was made', differences.join('; ')));
}
