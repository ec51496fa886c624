import type { Listener, Member } from '../../domain/effect.ts';
import type { Tenant } from '../../domain/ref.ts';
import { err, ok } from '../../domain/result.ts';
import type { AddressUse } from '../../domain/shared-address.ts';
import { whyNotMember } from '../../domain/member-address.ts';
import { contains, parseCidr, type IpAddress } from '../../domain/validation/ip.ts';
import { createAddressPool } from './address-pool.ts';
import { createHttpRoutes, type SimulatedRoutes } from './http-routes.ts';
import { podBlock } from './novanet.ts';
import { createOwnedThings, type Owned } from './owned-things.ts';
import { createSharedAddresses } from './shared-addresses.ts';
import { notMine, refused, type SimulatedService } from './simulated-service.ts';

interface SimulatedBalancer {
  readonly name: string;
  readonly address: string;
  readonly use: AddressUse;
  readonly listeners: readonly Listener[];
}

export interface SimulatedFiberlb extends SimulatedService {
  balancers(): readonly (Owned<SimulatedBalancer> & { readonly thing: SimulatedBalancer })[];
  routes(): readonly (Owned<SimulatedRoutes> & { readonly thing: SimulatedRoutes })[];
}

const PREFIX = '203.0';
const isIn = (blocks: readonly string[], address: IpAddress): boolean =>
  blocks.flatMap((block) => parseCidr(block) ?? []).some((block) => contains(block, address));

/** What goes on where it is leads where it is to lead now. */
const membersAsIn = (listeners: readonly Listener[], one: Listener): Listener => ({
  ...one,
  members: listeners.find(({ protocol, port }) => protocol === one.protocol && port === one.port)?.members ?? one.members,
});

/** External addresses come from one pool of the cloud, `default`. */
export function createFiberlb(subnetsOf: (tenant: Tenant) => readonly string[]): SimulatedFiberlb {
  const things = createOwnedThings<SimulatedBalancer>();
  const pool = createAddressPool(PREFIX);
  const routes = createHttpRoutes(pool);
  const memberProblem = (tenant: Tenant, members: readonly Member[]): string | undefined => {
    const own = subnetsOf(tenant);
    const around = {
      isOwn: (address: IpAddress) => isIn(own, address),
      isMachines: () => false,
      isClouds: (address: IpAddress) => isIn([podBlock, `${PREFIX}.0.0/16`], address),
    };
    for (const { address, port } of members) {
      const reason = whyNotMember(address, around);
      if (reason !== undefined) return `${address.includes(':') ? `[${address}]` : address}:${port} ${reason}`;
    }
    return undefined;
  };
  const addresses = createSharedAddresses(pool);
  return {
    service: 'fiberlb',
    balancers: things.live,
    routes: routes.live,
    list: () => [...things.list('fiberlb'), ...routes.list()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    answer(effect, nowMs) {
      if (effect.kind === 'ensure-http-routes' || effect.kind === 'ensure-load-balancer') {
        const members = effect.kind === 'ensure-http-routes' ? effect.backends.flatMap((one) => one.members) : effect.listeners.flatMap((one) => one.members);
        const problem = memberProblem(effect.tenant, members);
        if (problem !== undefined) return refused('INVALID_ARGUMENT', problem);
      }
      if (effect.kind === 'ensure-http-routes' || effect.kind === 'remove-http-routes') return routes.answer(effect, nowMs);
      if (effect.kind !== 'ensure-load-balancer' && effect.kind !== 'remove-load-balancer') return notMine('fiberlb', effect);
      const stale = things.stale(effect);
      if (stale) return err(stale);
      const present = things.get(effect);
      if (effect.kind === 'remove-load-balancer') {
        if (present) addresses.leave(effect, present.address, nowMs);
        things.remove(effect);
        return ok({});
      }
      const { tenant, sharingKey, backendKey, listeners } = effect;
      const use: AddressUse = { tenant, sharingKey, backendKey, ports: listeners.map(({ protocol, port }) => `${protocol}/${port}`) };
      const address = addresses.take(effect, use, present?.address, nowMs);
      if (!address.ok) {
        if (present) things.put(effect, `lb-${effect.owner}`, { ...present, listeners: present.listeners.map((one) => membersAsIn(listeners, one)) });
        return address;
      }
      if (present && present.address !== address.value) addresses.leave(effect, present.address, nowMs);
      things.put(effect, `lb-${effect.owner}`, { name: effect.name, address: address.value, use, listeners });
      return ok({ loadBalancerId: `lb-${effect.owner}`, address: address.value, listeners: listeners.map(({ port }) => ({ port, servedPort: port })) });
    },
  };
}
