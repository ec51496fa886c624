// FiberLB on one machine: listeners on loopback addresses that forward to the members, without root.
import { join } from 'node:path';
import { serve } from '../../grpc/server.ts';
import { openOwnedStore, type Owned, type OwnedStore } from '../owned-store.ts';
import { canBindLowPorts, servedPort } from '../served-port.ts';
import { createTurns } from '../turns.ts';
import type { AddressPool } from './address-pools.ts';
import { openExternalAddresses } from './external-addresses.ts';
import { createMembersFollower, followMachine, type MembersFollower } from './follow-members.ts';
import { gatewayOf, openGateways } from './http/gateways.ts';
import { httpRouteMethods, routesTurnKey } from './http/http-route-methods.ts';
import { isKeyGone, membersOfBackends, withoutMembersOf as routesWithout, type HttpRoutesBody } from './http/http-routes.ts';
import { loadBalancerMethods, turnKey, type FiberLb } from './load-balancer-methods.ts';
import { addressUseOf, membersOfListeners, withoutMembersOf as balancerWithout, type LoadBalancerBody } from './load-balancer.ts';
import { createMemberRule, machineAddresses, type Networks } from './member-rule.ts';
import { parseAddressPool, requireApart } from './parse-address-pools.ts';
import { createRunningBalancers } from './running-balancers.ts';

interface LocalFiberLbOptions {
  /** The service keeps its files in DIR/fiberlb. */
  readonly dir: string;
  readonly host?: string;
  /** 50054 is the service's usual one; 0 takes a free one. */
  readonly port: number;
  /** Where external addresses come from, each as `--external-addresses` names it. Two engines on a machine need pools that do not overlap. */
  readonly pools: readonly string[];
  /** Whose addresses are whose, so that no tenant is led to another's pods. */
  readonly networks: Networks;
  /** How long connections to what was taken out may go on; 30,000 by default. */
  readonly drainMs?: number;
  /** May it listen below 1024? Found out by default. */
  readonly canBindLow?: boolean;
  /** Which haproxy leads HTTP; that of the machine by default. */
  readonly haproxy?: string;
  /** The addresses of this machine; those of its interfaces by default. */
  readonly machine?: () => ReadonlySet<string>;
  readonly nowMs?: () => number;
  /** Hears of a load balancer that cannot be served again after a start, and of what methods throw. */
  readonly report?: (error: unknown) => void;
}

const reopenEveryMs = 1_000;
const lookAtMachineEveryMs = 1_000;

/** Starts the service, with every load balancer it kept. Rejects with a sentence when a pool is none, a file is damaged or the port is taken. */
export async function startLocalFiberLb(options: LocalFiberLbOptions): Promise<{ readonly address: string; stop(): Promise<void> }> {
  const nowMs = options.nowMs ?? Date.now;
  const pools: readonly AddressPool[] = options.pools.map(parseAddressPool);
  requireApart(pools);
  const folder = join(options.dir, 'fiberlb');
  const canBindLow = options.canBindLow ?? (await canBindLowPorts());
  const store = await openOwnedStore<LoadBalancerBody>(join(folder, 'load-balancers.jsonl'), nowMs);
  const routes = await openOwnedStore(join(folder, 'http-routes.jsonl'), nowMs, isKeyGone);
  serveWhereItMay(store, canBindLow);
  const inUse = [
    ...store.list().map(({ id, tenant, body }) => ({ id, address: body.address, use: addressUseOf(tenant, body) })),
    ...routes.list().map(({ tenant, body }) => ({ ...gatewayOf(tenant), address: body.address })),
  ];
  const addresses = await openExternalAddresses(join(folder, 'addresses.jsonl'), pools, inUse, nowMs);
  const drainMs = options.drainMs ?? 30_000;
  const running = createRunningBalancers({ canBindLow, drainMs });
  const turns = createTurns();
  const report = (error: unknown): void => options.report?.(error);
  const rule = createMemberRule(options.networks, pools, options.machine);
  const members = createMembersFollower<LoadBalancerBody>(
    rule,
    {
      list: () => store.list(),
      membersOf: membersOfListeners,
      without: balancerWithout,
      inTurn: (kept, task) => turns.take(turnKey(kept), async () => (store.byId(kept.id) === kept ? task() : undefined)),
      serve: ({ id }, body) => running.run(id, body),
    },
    report,
  );
  const fiberLb: FiberLb = { store, addresses, running, turns, canBindLow, rule, members };
  const reopening = await reopenKept(fiberLb, options.report);
  const routeMembers = createMembersFollower<HttpRoutesBody>(
    rule,
    {
      list: () => routes.list(),
      membersOf: membersOfBackends,
      without: routesWithout,
      inTurn: (kept, task) => turns.take(routesTurnKey(kept), async () => (routes.byId(kept.id) === kept ? task() : undefined)),
      serve: ({ id, tenant, owner }, body) => gateways.apply(tenant, owner, { id, body }),
    },
    report,
  );
  const gateways = await openGateways({
    folder: join(folder, 'http'),
    addresses,
    canBindLow,
    drainMs,
    nowMs,
    binary: options.haproxy,
    report,
    kept: await openedOf(routes.list(), routeMembers),
  });
  const stopFollowing = followMachine(
    options.machine ?? machineAddresses,
    async () => [await members.follow(), await routeMembers.follow()].every(Boolean),
    lookAtMachineEveryMs,
  );
  const close = async (): Promise<void> => {
    clearInterval(reopening);
    await stopFollowing();
    await fiberLb.turns.idle();
    await running.close();
    await gateways.close();
    await addresses.close();
    await store.close();
    await routes.close();
  };
  try {
    const server = await serve({
      ...options,
      methods: [...loadBalancerMethods(fiberLb, routes), ...httpRouteMethods({ store: routes, addresses, gateways, turns, rule, members: routeMembers })],
    });
    return { address: server.address, stop: () => server.stop().then(close) };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The process may have other rights than it had before. */
function serveWhereItMay(store: OwnedStore<LoadBalancerBody>, canBindLow: boolean): void {
  for (const kept of store.list()) {
    const listeners = kept.body.listeners.map((listener) => ({ ...listener, servedPort: servedPort(listener.port, canBindLow) }));
    const isMoved = listeners.some(({ servedPort: at }, index) => at !== kept.body.listeners[index]?.servedPort);
    if (isMoved) store.put(kept, kept.id, { ...kept.body, listeners });
  }
}

async function openedOf(kept: readonly Owned<HttpRoutesBody>[], members: MembersFollower<HttpRoutesBody>): Promise<Owned<HttpRoutesBody>[]> {
  const opened: Owned<HttpRoutesBody>[] = [];
  for (const one of kept) opened.push({ ...one, body: await members.opened(one) });
  return opened;
}

/** Opens the listeners of everything kept; what cannot be opened now (its port is taken) is tried again until it can. */
async function reopenKept({ store, running, turns, members }: FiberLb, report: LocalFiberLbOptions['report']): Promise<NodeJS.Timeout | undefined> {
  const reopen = async (kept: Owned<LoadBalancerBody>): Promise<string | undefined> => {
    const present = store.byId(kept.id);
    // Removed or ensured anew meanwhile.
    if (present !== kept) return undefined;
    const runs = await running.run(kept.id, await members.opened(kept));
    return runs.ok ? undefined : runs.error.message;
  };
  let left = store.list();
  const tryAll = async (): Promise<string[]> => {
    const failures: string[] = [];
    const failed: Owned<LoadBalancerBody>[] = [];
    for (const kept of left) {
      const failure = await turns.take(turnKey(kept), () => reopen(kept));
      if (failure === undefined) continue;
      failures.push(`load balancer ${kept.body.name} is not served: ${failure}`);
      failed.push(kept);
    }
    left = failed;
    return failures;
  };
  for (const failure of await tryAll()) report?.(new Error(failure));
  if (left.length === 0) return undefined;
  let busy = false;
  const timer = setInterval(() => {
    if (busy) return;
    busy = true;
    void tryAll().then(() => {
      busy = false;
      if (left.length === 0) clearInterval(timer);
    });
  }, reopenEveryMs);
  return timer.unref();
}
