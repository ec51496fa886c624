import { sharingKeyAnnotation } from '../../domain/address-request.ts';
import type { Effect } from '../../domain/effect.ts';
import type { Entry } from '../../domain/objects.ts';
import { tenantKey } from '../../domain/ref.ts';
import { whyNotTogether, type AddressUse } from '../../domain/shared-address.ts';
import type { Service } from '../../schemas/kubernetes/types.ts';
import type { EffectSeen } from '../world/world.ts';
import type { CheckerFactory } from './checker.ts';
import { every, isBalanced, named } from './cluster.ts';

const REST_MS = 60_000;

/**
 * Services that show one external address are of one tenant, ask for that with one key, and have no port in common; so are load balancers that have one.
 * An address that everybody left is handed to nobody for a minute, but to its tenant when that asks for it.
 */
export const addressesShared: CheckerFactory = () => {
  const users = new Map<string, Map<string, AddressUse>>();
  const addressOf = new Map<string, string>();
  const left = new Map<string, { readonly atMs: number; readonly tenant: string }>();
  const leave = (user: string, tenant: string, atMs: number): void => {
    const address = addressOf.get(user) ?? '';
    addressOf.delete(user);
    const there = users.get(address);
    if (there?.delete(user) && there.size === 0) left.set(address, { atMs, tenant });
  };
  const enter = (user: string, address: string, requested: string, use: AddressUse, atMs: number): string | undefined => {
    const tenant = tenantKey(use.tenant);
    if (addressOf.get(user) !== address) leave(user, tenant, atMs);
    const there = users.get(address) ?? new Map<string, AddressUse>();
    const isNew = !there.has(user);
    const rest = there.size === 0 ? left.get(address) : undefined;
    const [other, why] =
      [...there].flatMap(([one, present]) => (one === user ? [] : [[one, whyNotTogether(present, use)] as const])).find((each) => each[1]) ?? [];
    users.set(address, there.set(user, use));
    addressOf.set(user, address);
    if (why !== undefined) return `${user} has ${address} together with ${other}: ${why}`;
    if (!isNew || rest === undefined || atMs - rest.atMs >= REST_MS || (rest.tenant === tenant && requested === address)) return undefined;
    return `${user} has ${address} ${atMs - rest.atMs} ms after ${rest.tenant} left it`;
  };
  return {
    name: 'addresses-shared',
    onEffect({ effect, answer, timeMs }) {
      if (!answer.ok) return undefined;
      const user = `${tenantKey(effect.tenant)} ${effect.owner}`;
      if (effect.kind === 'remove-load-balancer') leave(user, tenantKey(effect.tenant), timeMs);
      if (effect.kind !== 'ensure-load-balancer') return undefined;
      return enter(user, addressIn(answer), effect.requestedAddress, useOf(effect), timeMs);
    },
    pending({ truth }) {
      const byAddress = Map.groupBy(
        every<Service>(truth, 'services').filter(({ object }) => isBalanced(object)),
        ({ object }) => object.status?.loadBalancer?.ingress?.[0]?.ip ?? '',
      );
      byAddress.delete('');
      return [...byAddress].flatMap(([address, [first, ...others]]) =>
        others.flatMap((other) =>
          first === undefined || maySeeEachOther([first, ...others]) ? [] : [`${named(first)} and ${named(other)} both have ${address}`],
        ),
      );
    },
  };
};

const addressIn = (answer: EffectSeen['answer']): string => (answer.ok && 'address' in answer.value ? answer.value.address : '');
const useOf = ({ tenant, sharingKey, backendKey, listeners }: Extract<Effect, { kind: 'ensure-load-balancer' }>): AddressUse => ({
  tenant,
  sharingKey,
  backendKey,
  ports: listeners.map(({ protocol, port }) => `${protocol}/${port}`),
});

function maySeeEachOther(services: readonly Entry<Service>[]): boolean {
  const ports = services.flatMap(({ object }) => (object.spec?.ports ?? []).map(({ port, protocol = 'TCP' }) => `${protocol}/${port}`));
  const owners = new Set(services.map(({ ref, object }) => `${tenantKey(ref)} ${object.metadata.annotations?.[sharingKeyAnnotation] ?? object.metadata.uid}`));
  return owners.size === 1 && new Set(ports).size === ports.length;
}
