// A tenant's network on this node, made where it is missing: looks, makes, looks again. Plugins of other containers, and NovaNET's data plane, may
// do the same at the same moment; a run may be killed anywhere. So nothing is made under a lock: each line does its work or finds it done, and
// what is there in the end is what counts.
import { unlinkSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { gatewayInterface, rulesTable } from '../../../schemas/tenant-network.ts';
import { err, ok, type Result } from '../../../domain/result.ts';
import { cniError, type CniError } from '../cni-error.ts';
import { readBridgeSettings, writeBridgeSettings } from '../bridge-settings.ts';
import { bridgeLines, removalLines, routerLines, routerLinkLines } from '../ip-commands.ts';
import { stateOfNamespaceFile } from '../netns.ts';
import { networkDifferences, type ObservedNetwork, type ObservedRouter } from '../network-differences.ts';
import type { RouterWiring, Wiring } from '../result.ts';
import { routerSettings, settingLines, settingsReader } from '../router-settings.ts';
import { addNamespace, listLinks, runScript, tryIp, type Link } from '../run-ip.ts';

const attemptsMax = 5;
/** `ip netns add` takes some milliseconds; whoever is not done by then was killed. */
const namespaceAgeMaxMs = 1_000;
const pauseMs = 10;

/** `host` is what was seen there before. */
export async function ensureNetwork(wiring: Wiring, host: readonly Link[]): Promise<Result<undefined, CniError>> {
  let seen = await lookAtNetwork(wiring, host);
  let complaints: readonly string[] = [];
  for (let attempt = 0; ; attempt++) {
    if (!seen.ok) return seen;
    const missing = networkDifferences(wiring, seen.value);
    if (missing.length === 0) return ok(undefined);
    if (attempt === attemptsMax) return err(cniError('kernel', "the tenant's network cannot be made", [...missing, ...complaints].join('; ')));
    complaints = await make(wiring, seen.value);
    const links = await listLinks('');
    seen = links.ok ? await lookAtNetwork(wiring, links.value) : links;
  }
}

export async function lookAtNetwork({ bridge, router }: Wiring, host: readonly Link[]): Promise<Result<ObservedNetwork, CniError>> {
  const bridgeSettings = readBridgeSettings(bridge);
  if (router === undefined || stateOfNamespaceFile(router.path).kind !== 'namespace') return ok({ host, bridgeSettings, router: undefined });
  const said = await runScript(router.path, 'a look at the router', [settingsReader(routerSettings), 'exec ip -j -d addr show'], '');
  return said.ok ? ok({ host, bridgeSettings, router: observed(said.value) }) : said;
}

/** Before, a pod in a new router would be reached by whom its policies forbid. */
export async function rulesAreThere({ path, namespace }: RouterWiring): Promise<Result<undefined, CniError>> {
  const said = await runScript(path, 'a look at the rules', ['exec nft list tables'], '');
  if (!said.ok) return said;
  const isThere = said.value.split('\n').includes(`table ${rulesTable}`);
  return isThere ? ok(undefined) : err(cniError('tryAgainLater', `the router ${namespace} has no rules yet: does an agent run on this node?`));
}

/** Lines of settings, then what `ip` says of the interfaces. */
function observed(text: string): ObservedRouter {
  const lines = text.split('\n');
  const settings = lines.filter((line) => line.startsWith('/')).map((line) => line.split(':') as [string, string]);
  const links = lines.filter((line) => line !== '' && !line.startsWith('/')).join('');
  return { settings: new Map(settings), links: links === '' ? [] : (JSON.parse(links) as readonly Link[]) };
}

/** What failed of it: all of that may be because another did it. */
async function make(wiring: Wiring, seen: ObservedNetwork): Promise<readonly string[]> {
  const { router } = wiring;
  if (router === undefined) return [await tryIp('', bridgeLines(wiring)), writeBridgeSettings(wiring.bridge)].filter((complaint) => complaint !== '');
  const namespace = seen.router === undefined ? await makeNamespace(router) : '';
  // Its other end is in a namespace that nobody finds any more.
  const isLost = !seen.router?.links.some((link) => link.ifname === gatewayInterface) && seen.host.some((link) => link.ifname === router.link);
  const host = await tryIp('', [...(isLost ? removalLines(router.link) : []), ...bridgeLines(wiring), ...routerLinkLines(wiring, router)]);
  const script = [...settingLines(routerSettings), 'exec ip -batch -'];
  const settings = writeBridgeSettings(wiring.bridge);
  const inside = await runScript(router.path, 'the making of the router', script, `${routerLines(router).join('\n')}\n`);
  return [namespace, host, settings, inside.ok ? '' : (inside.error.details ?? '')].filter((complaint) => complaint !== '');
}

async function makeNamespace({ namespace, path }: RouterWiring): Promise<string> {
  const made = await addNamespace(namespace);
  if (made.ok) return '';
  // Another makes it, or was killed at it. Clocks are set, so the wait has an end of its own.
  for (let waitedMs = 0; waitedMs <= namespaceAgeMaxMs; waitedMs += pauseMs) {
    const state = stateOfNamespaceFile(path);
    if (state.kind !== 'empty') break;
    if (Date.now() - state.changedMs >= namespaceAgeMaxMs || waitedMs === namespaceAgeMaxMs) unlinkEmpty(path);
    else await pause(pauseMs);
  }
  return made.error.details ?? '';
}

/** The kernel refuses it for a file that has just become a namespace. */
function unlinkEmpty(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // Then another was faster.
  }
}
