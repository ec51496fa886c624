import type { Listener } from '../../domain/effect.ts';
import { err, ok } from '../../domain/result.ts';
import { createAddressPool } from './address-pool.ts';
import { createHttpRoutes, type SimulatedRoutes } from './http-routes.ts';
import { createOwnedThings, type Owned } from './owned-things.ts';
import { notMine, refused, type SimulatedService } from './simulated-service.ts';

interface SimulatedBalancer {
  readonly name: string;
  readonly address: string;
  readonly listeners: readonly Listener[];
}

export interface SimulatedFiberlb extends SimulatedService {
  balancers(): readonly (Owned<SimulatedBalancer> & { readonly thing: SimulatedBalancer })[];
  routes(): readonly (Owned<SimulatedRoutes> & { readonly thing: SimulatedRoutes })[];
}

/** External addresses come from one pool of the cloud. */
export function createFiberlb(): SimulatedFiberlb {
  const things = createOwnedThings<SimulatedBalancer>();
  const pool = createAddressPool('203.0');
  const routes = createHttpRoutes(pool);
  return {
    service: 'fiberlb',
    balancers: things.live,
    routes: routes.live,
    list: () => [...things.list('fiberlb'), ...routes.list()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    answer(effect, nowMs) {
      if (effect.kind === 'ensure-http-routes' || effect.kind === 'remove-http-routes') return routes.answer(effect, nowMs);
      if (effect.kind !== 'ensure-load-balancer' && effect.kind !== 'remove-load-balancer') return notMine('fiberlb', effect);
      const stale = things.stale(effect);
      if (stale) return err(stale);
      const present = things.get(effect);
      if (effect.kind === 'remove-load-balancer') {
        if (present) pool.giveBack(present.address, nowMs);
        things.remove(effect);
        return ok({});
      }
      const keeps = present && (effect.requestedAddress === '' || effect.requestedAddress === present.address);
      const address = keeps ? present.address : pool.take(nowMs, effect.requestedAddress);
      if (address === undefined) return refused('QUOTA', `no external address is free${effect.requestedAddress && `: ${effect.requestedAddress} is taken`}`);
      if (present && !keeps) pool.giveBack(present.address, nowMs);
      things.put(effect, `lb-${effect.owner}`, { name: effect.name, address, listeners: effect.listeners });
      return ok({ loadBalancerId: `lb-${effect.owner}`, address, listeners: effect.listeners.map(({ port }) => ({ port, servedPort: port })) });
    },
  };
}
