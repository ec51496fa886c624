// LoadBalancerService: one load balancer an owner, with an external address that is its own until it is removed.
import { randomUUID } from 'node:crypto';
import type { PortError } from '../../../domain/ports/port-error.ts';
import { sameTenant, tenantKey } from '../../../domain/ref.ts';
import { err, ok, type Result } from '../../../domain/result.ts';
import type { plasmacloud } from '../../../schemas/protobuf.ts';
import { refused } from '../../grpc/error-mapping.ts';
import { fiberLbMethods } from '../../grpc/methods/fiberlb.ts';
import { answerListOwned, listersOf, ownershipMessage, parseOwnership, parseTenant, type OwnedLister, type Ownership } from '../../grpc/ownership.ts';
import { implement, type Implementation } from '../../grpc/server.ts';
import { listPage } from '../list-page.ts';
import type { Owned, OwnedStore } from '../owned-store.ts';
import type { Turns } from '../turns.ts';
import type { ExternalAddresses, Wanted } from './external-addresses.ts';
import type { MembersFollower } from './follow-members.ts';
import { addressUseOf, keptUp, membersOfListeners, parseLoadBalancer, type LoadBalancerBody, type LoadBalancerWish } from './load-balancer.ts';
import type { MemberRule } from './member-rule.ts';
import type { RunningBalancers } from './running-balancers.ts';

export interface FiberLb {
  readonly store: OwnedStore<LoadBalancerBody>;
  readonly addresses: ExternalAddresses;
  readonly running: RunningBalancers;
  readonly turns: Turns;
  readonly canBindLow: boolean;
  readonly rule: MemberRule;
  readonly members: MembersFollower<LoadBalancerBody>;
}

type EnsureRequest = plasmacloud.fiberlb.v1.EnsureLoadBalancerRequest;

const addressesTriedMax = 3;

export const turnKey = ({ tenant, owner }: Ownership): string => `${tenantKey(tenant)}/${owner}`;

/** `others`: what else FiberLB keeps for its owners, listed with the load balancers. */
export function loadBalancerMethods(fiberLb: FiberLb, ...others: readonly OwnedLister[]): Implementation[] {
  const { store, addresses, running, turns, rule, members } = fiberLb;
  const written = async (): Promise<void> => {
    await addresses.written();
    await store.written();
  };
  const runAt = async (id: string, wish: LoadBalancerWish, address: string): Promise<Result<LoadBalancerBody, PortError>> => {
    const body = { ...wish, address };
    const runs = await running.run(id, body);
    return runs.ok ? ok(body) : runs;
  };
  const runAtNew = async (id: string, wish: LoadBalancerWish, address: Result<string, PortError>): Promise<Result<LoadBalancerBody, PortError>> => {
    if (!address.ok) return address;
    const runs = await runAt(id, wish, address.value);
    if (!runs.ok) addresses.putBack(address.value, id);
    return runs;
  };
  /** Somebody may listen on one address only: then the next will do. */
  const runAnywhere = async (wish: LoadBalancerWish, wanted: Wanted): Promise<Result<LoadBalancerBody, PortError>> => {
    const tried = new Set<string>();
    const tryOne = (): Promise<Result<LoadBalancerBody, PortError>> => {
      const address = addresses.take(wanted, tried);
      if (address.ok) tried.add(address.value);
      return runAtNew(wanted.id, wish, address);
    };
    let runs = await tryOne();
    for (let count = 1; count < addressesTriedMax && !runs.ok && runs.error.kind === 'refused'; count += 1) runs = await tryOne();
    return runs;
  };
  /** It goes on at the address that it has, which nothing has changed for when it fails. */
  const runThere = async (present: Owned<LoadBalancerBody>, wish: LoadBalancerWish, wanted: Wanted): Promise<Result<LoadBalancerBody, PortError>> => {
    const { address } = present.body;
    const runs = await runAt(wanted.id, wish, address);
    if (!runs.ok) addresses.goBack(address, wanted.id, addressUseOf(present.tenant, present.body));
    return runs;
  };
  /** Its ports cannot all be what they are to be, or not there; but clients come to the address that it has. */
  const keepUp = async (ownership: Ownership, present: Owned<LoadBalancerBody>, wish: LoadBalancerWish): Promise<void> => {
    const body = keptUp(present.body, wish);
    // A port that goes on with the members that it had may have some that it may not lead to any more.
    const runs = await running.run(present.id, await members.opened({ ...present, body }));
    if (runs.ok) store.put(ownership, present.id, body);
  };
  /** That it rests is on disk before what says that it is free: whoever starts after a crash would hand it out at once. */
  const giveBack = async (address: string, id: string, then: () => void): Promise<void> => {
    addresses.giveBack(address, id);
    await addresses.written().finally(then);
  };
  const ensure = async (
    ownership: Ownership,
    wish: LoadBalancerWish,
    { requestedAddress, pool }: Pick<EnsureRequest, 'requestedAddress' | 'pool'>,
  ): Promise<Result<Owned<LoadBalancerBody>, PortError>> => {
    const admitted = store.admitEnsure(ownership);
    if (!admitted.ok) return admitted;
    const present = store.find(ownership.tenant, ownership.owner);
    const before = present?.body.address;
    const id = present?.id ?? `lb-${randomUUID()}`;
    const wanted: Wanted = { id, use: addressUseOf(ownership.tenant, wish), pool };
    const stays = before !== undefined && (requestedAddress === '' || requestedAddress === before) && addresses.stay(before, wanted).ok;
    const runs =
      present !== undefined && stays
        ? await runThere(present, wish, wanted)
        : requestedAddress === ''
          ? await runAnywhere(wish, wanted)
          : await runAtNew(id, wish, addresses.takeThis(requestedAddress, wanted));
    if (!runs.ok) {
      if (present !== undefined) await keepUp(ownership, present, wish);
      return runs;
    }
    const body = runs.value;
    members.isWhole(id);
    const put = (): void => store.put(ownership, id, body);
    if (before === undefined || before === body.address) put();
    else await giveBack(before, id, put);
    return ok({ ...ownership, scope: '', id, body });
  };
  const remove = async (ownership: Ownership): Promise<Result<undefined, PortError>> => {
    const admitted = store.admitRemove(ownership);
    if (!admitted.ok) return admitted;
    const present = store.find(ownership.tenant, ownership.owner);
    const forget = (): void => void store.remove(ownership);
    if (present !== undefined) {
      await running.stop(present.id);
      await giveBack(present.body.address, present.id, forget);
    } else forget();
    return ok(undefined);
  };
  return [
    implement(fiberLbMethods.ensureLoadBalancer, async (request) => {
      const ownership = parseOwnership(request.ownership);
      if (!ownership.ok) return ownership;
      const wish = parseLoadBalancer(request, fiberLb.canBindLow);
      if (!wish.ok) return wish;
      const theirs = await rule.check(ownership.value.tenant, membersOfListeners(wish.value));
      if (!theirs.ok) return theirs;
      const made = await turns.take(turnKey(ownership.value), () => ensure(ownership.value, wish.value, request));
      await written();
      return made.ok ? ok(loadBalancerMessage(made.value, running)) : made;
    }),
    implement(fiberLbMethods.removeLoadBalancer, async (request) => {
      const ownership = parseOwnership(request.ownership);
      if (!ownership.ok) return ownership;
      const removed = await turns.take(turnKey(ownership.value), () => remove(ownership.value));
      await written();
      return removed.ok ? ok({}) : removed;
    }),
    implement(fiberLbMethods.getLoadBalancer, ({ tenant, loadBalancerId }) => {
      const asker = parseTenant(tenant);
      if (!asker.ok) return asker;
      const found = store.byId(loadBalancerId);
      return found && sameTenant(found.tenant, asker.value)
        ? ok(loadBalancerMessage(found, running))
        : err(refused('NOT_FOUND', `there is no load balancer ${loadBalancerId}`));
    }),
    implement(fiberLbMethods.listLoadBalancers, (request) => {
      const listed = listPage(store, request);
      if (!listed.ok) return listed;
      return ok({ loadBalancers: listed.value.page.map((one) => loadBalancerMessage(one, running)), nextPageToken: listed.value.nextPageToken });
    }),
    implement(fiberLbMethods.listOwned, (request) => answerListOwned(listersOf(store, ...others), request)),
  ];
}

const loadBalancerMessage = ({ body, ...owned }: Owned<LoadBalancerBody>, running: RunningBalancers): plasmacloud.fiberlb.v1.LoadBalancer.$Properties => ({
  ownership: ownershipMessage(owned),
  id: owned.id,
  name: body.name,
  address: body.address,
  sourceRanges: [...body.sourceRanges],
  affinitySeconds: body.affinitySeconds ?? 0,
  listeners: body.listeners.map((listener) => ({
    name: listener.name,
    protocol: listener.protocol,
    port: listener.port,
    servedPort: listener.servedPort,
    pool: {
      members: listener.members.map((member) => ({ ...member, healthy: running.isHealthy(owned.id, listener, member) })),
      healthMonitor: { retryAfterMs: listener.retryAfterMs },
    },
  })),
});
