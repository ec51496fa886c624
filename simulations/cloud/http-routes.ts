import type { Effect, HttpRoutes } from '../../domain/effect.ts';
import { tenantKey } from '../../domain/ref.ts';
import { err, ok } from '../../domain/result.ts';
import type { AddressPool } from './address-pool.ts';
import { createOwnedThings, type Owned } from './owned-things.ts';
import { refused, type Answer } from './simulated-service.ts';
import { simulatedKeyPairs } from './simulated-key-pairs.ts';

export interface SimulatedRoutes extends HttpRoutes {
  readonly address: string;
}

type RoutesEffect = Extract<Effect, { kind: 'ensure-http-routes' | 'remove-http-routes' }>;

/** All routes of a tenant are at one address, which is given back with the last of them. */
export function createHttpRoutes(pool: AddressPool) {
  const things = createOwnedThings<SimulatedRoutes>();
  const addresses = new Map<string, string>();
  const live = (): readonly (Owned<SimulatedRoutes> & { readonly thing: SimulatedRoutes })[] => things.live();
  return {
    live,
    list: () => things.list('fiberlb'),
    answer(effect: RoutesEffect, nowMs: number): Answer {
      const stale = things.stale(effect);
      if (stale) return err(stale);
      const tenant = tenantKey(effect.tenant);
      const present = addresses.get(tenant);
      if (effect.kind === 'remove-http-routes') {
        things.remove(effect);
        if (present !== undefined && !live().some((one) => tenantKey(one.tenant) === tenant)) {
          addresses.delete(tenant);
          pool.giveBack(present, nowMs, tenant);
        }
        return ok({});
      }
      for (const { chain, privateKey } of effect.certificates) {
        const problem = simulatedKeyPairs.problemOf(chain, privateKey);
        if (problem !== undefined) return refused('INVALID_ARGUMENT', problem);
      }
      const address = present ?? pool.take(nowMs);
      if (address === undefined) return refused('QUOTA', 'no external address is free');
      addresses.set(tenant, address);
      const { name, createdMs, routes, defaultBackend, backends, certificates } = effect;
      things.put(effect, `routes-${effect.owner}`, { name, createdMs, routes, defaultBackend, backends, certificates, address });
      return ok({ address, ports: [80, 443].map((port) => ({ port, servedPort: port })) });
    },
  };
}
