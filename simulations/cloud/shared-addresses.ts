import type { EffectOf } from '../../domain/effect.ts';
import type { PortError } from '../../domain/ports/port-error.ts';
import { tenantKey } from '../../domain/ref.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import { whyNotTogether, type AddressUse } from '../../domain/shared-address.ts';
import type { AddressPool } from './address-pool.ts';
import { refused } from './simulated-service.ts';

type Ensure = EffectOf<'ensure-load-balancer'>;
type Owner = Pick<Ensure, 'tenant' | 'owner'>;

/** Which external addresses load balancers have, several of a tenant where they may; from one pool, `default`. */
interface SharedAddresses {
  /** One for the load balancer, which is at `present` now: that one when it may stay. It has both until it leaves that. */
  take(effect: Ensure, use: AddressUse, present: string | undefined, nowMs: number): Result<string, PortError>;
  leave(owner: Owner, address: string, nowMs: number): void;
}

const ownerKey = ({ tenant, owner }: Owner): string => `${tenantKey(tenant)} ${owner}`;

export function createSharedAddresses(pool: AddressPool): SharedAddresses {
  /** By address and owner. */
  const users = new Map<string, Map<string, AddressUse>>();
  const mayCome = (address: string, owner: string, use: AddressUse): boolean =>
    [...(users.get(address) ?? [])].every(([other, there]) => other === owner || whyNotTogether(there, use) === undefined);
  const find = (effect: Ensure, use: AddressUse, present: string | undefined, nowMs: number): Result<string, PortError> => {
    const { requestedAddress: requested } = effect;
    const owner = ownerKey(effect);
    const tenant = tenantKey(effect.tenant);
    if (effect.pool !== '' && effect.pool !== 'default') return refused('INVALID_ARGUMENT', `there is no pool ${effect.pool} of external addresses`);
    if (requested !== '' && !pool.has(requested)) return refused('INVALID_ARGUMENT', `${requested} is not one of the external addresses`);
    if (present !== undefined && (requested === '' || requested === present) && mayCome(present, owner, use)) return ok(present);
    const candidates = requested === '' ? [...users.keys()].sort() : users.has(requested) ? [requested] : [];
    const shared = candidates.find((address) => mayCome(address, owner, use));
    const address = shared ?? pool.take(nowMs, requested, tenant);
    if (address !== undefined) return ok(address);
    if (requested === '') return refused('QUOTA', 'no external address is free');
    const retryAfterMs = users.has(requested) ? 0 : pool.restLeftMs(requested, nowMs, tenant);
    return retryAfterMs > 0
      ? err({ kind: 'throttled', message: `the external address ${requested} was in use a moment ago and rests`, retryAfterMs })
      : refused('ADDRESS_IN_USE', `the external address ${requested} is not free`);
  };
  return {
    take(effect, use, present, nowMs) {
      const address = find(effect, use, present, nowMs);
      if (address.ok) users.set(address.value, (users.get(address.value) ?? new Map<string, AddressUse>()).set(ownerKey(effect), use));
      return address;
    },
    leave(owner, address, nowMs) {
      const there = users.get(address);
      there?.delete(ownerKey(owner));
      if (there?.size !== 0) return;
      users.delete(address);
      pool.giveBack(address, nowMs, tenantKey(owner.tenant));
    },
  };
}
