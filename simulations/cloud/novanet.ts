import type { Effect, SecurityGroup, ServiceRoute } from '../../domain/effect.ts';
import type { Labels } from '../../domain/label-selector.ts';
import { listedPortLabels } from '../../domain/listed-port-labels.ts';
import { tenantKey, type Tenant } from '../../domain/ref.ts';
import { err, ok } from '../../domain/result.ts';
import { createAddressPool, type AddressPool } from './address-pool.ts';
import { createOwnedThings, type Owned } from './owned-things.ts';
import { notMine, refused, type Answer, type SimulatedService } from './simulated-service.ts';

interface SimulatedPort {
  readonly deviceId: string;
  readonly address: string;
  readonly node: string;
  readonly namespace: string;
  readonly labels: Labels;
}

/** What subnets are cut from. */
export const podBlock = '10.64.0.0/10';

export interface SimulatedNovanet extends SimulatedService {
  subnetsOf(tenant: Tenant): readonly string[];
  ports(): readonly (Owned<SimulatedPort> & { readonly thing: SimulatedPort })[];
  groups(): readonly (Owned<SecurityGroup> & { readonly thing: SecurityGroup })[];
  routes(): readonly (Owned<ServiceRoute> & { readonly thing: ServiceRoute })[];
}

/** Hands out addresses, and keeps routes and security groups; each tenant has a network of its own. */
export function createNovanet(): SimulatedNovanet {
  const things = createOwnedThings<SimulatedPort>();
  const routes = createOwnedThings<ServiceRoute>();
  const groups = createOwnedThings<SecurityGroup>();
  const pools = new Map<string, { readonly subnet: string; readonly pool: AddressPool }>();
  const poolOf = (tenant: string): AddressPool => {
    const prefix = `10.${64 + pools.size}`;
    const made = pools.get(tenant) ?? { subnet: `${prefix}.0.0/16`, pool: createAddressPool(prefix) };
    pools.set(tenant, made);
    return made.pool;
  };
  const listedPorts = () => things.live().map(({ thing, ...owned }) => ({ service: 'novanet' as const, ...owned, labels: listedPortLabels(thing) }));
  return {
    service: 'novanet',
    subnetsOf: (tenant) => [pools.get(tenantKey(tenant))?.subnet ?? []].flat(),
    ports: things.live,
    groups: groups.live,
    routes: routes.live,
    list: () => [...listedPorts(), ...groups.list('novanet'), ...routes.list('novanet')].sort((a, b) => (a.id < b.id ? -1 : 1)),
    answer(effect, nowMs) {
      if (effect.kind === 'ensure-service-route' || effect.kind === 'remove-service-route') return answerKept(routes, effect, `route-${effect.owner}`);
      if (effect.kind === 'ensure-security-group' || effect.kind === 'remove-security-group') return answerKept(groups, effect, `group-${effect.owner}`);
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
      things.put(effect, `port-${effect.owner}`, { deviceId: effect.deviceId, address, node: effect.node, namespace: effect.namespace, labels: effect.labels });
      return ok({ portId: `port-${effect.owner}`, subnetId: `subnet-${effect.tenant.project}`, address, macAddress: macOf(address) });
    },
  };
}

/** What is only kept: the effect is the thing. */
function answerKept<T>(kept: ReturnType<typeof createOwnedThings<T>>, effect: Effect, id: string): Answer {
  const stale = kept.stale(effect);
  if (stale) return err(stale);
  if (effect.kind.startsWith('ensure-')) kept.put(effect, id, effect as T);
  else kept.remove(effect);
  return ok({});
}

const macOf = (address: string): string =>
  `02:00:${address
    .split('.')
    .map((octet) => Number(octet).toString(16).padStart(2, '0'))
    .join(':')}`;
