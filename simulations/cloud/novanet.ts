import { tenantKey } from '../../domain/ref.ts';
import { err, ok } from '../../domain/result.ts';
import { createAddressPool, type AddressPool } from './address-pool.ts';
import { createOwnedThings, type Owned } from './owned-things.ts';
import { notMine, refused, type SimulatedService } from './simulated-service.ts';

interface SimulatedPort {
  readonly deviceId: string;
  readonly address: string;
}

export interface SimulatedNovanet extends SimulatedService {
  ports(): readonly (Owned<SimulatedPort> & { readonly thing: SimulatedPort })[];
}

/** Hands out addresses; each tenant has a network of its own. */
export function createNovanet(): SimulatedNovanet {
  const things = createOwnedThings<SimulatedPort>();
  const pools = new Map<string, AddressPool>();
  const poolOf = (tenant: string): AddressPool => {
    const pool = pools.get(tenant) ?? createAddressPool(`10.${64 + pools.size}`);
    pools.set(tenant, pool);
    return pool;
  };
  return {
    service: 'novanet',
    ports: things.live,
    list: () => things.list('novanet'),
    answer(effect, nowMs) {
      if (effect.kind !== 'ensure-port' && effect.kind !== 'remove-port') return notMine('novanet', effect);
      const stale = things.stale(effect);
      if (stale) return err(stale);
      const pool = poolOf(tenantKey(effect.tenant));
      const present = things.get(effect);
      if (effect.kind === 'remove-port') {
        if (present) pool.giveBack(present.address, nowMs);
        things.remove(effect);
        return ok({});
      }
      const address = present?.address ?? pool.take(nowMs);
      if (address === undefined) return refused('QUOTA', 'the subnet has no free address');
      things.put(effect, `port-${effect.owner}`, { deviceId: effect.deviceId, address });
      return ok({ portId: `port-${effect.owner}`, subnetId: `subnet-${effect.tenant.project}`, address, macAddress: macOf(address) });
    },
  };
}

const macOf = (address: string): string =>
  `02:00:${address
    .split('.')
    .map((octet) => Number(octet).toString(16).padStart(2, '0'))
    .join(':')}`;
